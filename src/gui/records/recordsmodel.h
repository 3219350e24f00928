// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsreading.h>

#include <QAbstractTableModel>
#include <QFont>
#include <QIcon>

#include <array>
#include <memory>
#include <vector>

namespace firesteel::gui {

/// What a column of the records shows. Which of them there are depends on whether images are compared.
enum class RecordColumn
{
    Change,
    Section, ///< Configuration section, counted from 1
    Index,   ///< of the record in it, counted from 0
    Offset,  ///< in the image
    Register,
    Value,
    OtherValue,
    Mask,
    OtherMask, ///< only where some mask differs
    Names,
    Keys,
};

/// The Configuration records of an image as a table, beside those of another one.
class RecordsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What a cell sorts by.
    static constexpr int SortRole = Qt::UserRole;

    explicit RecordsModel(QObject* parent = nullptr);

    /// Null: no rows.
    void setReading(std::shared_ptr<const RecordsReading> reading);
    const RecordRow& record(int row) const { return m_reading->rows[static_cast<std::size_t>(row)]; }
    RecordColumn column(int section) const { return m_columns[static_cast<std::size_t>(section)]; }
    /// -1 where there is no such column now.
    int sectionOf(RecordColumn column) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RecordRow& row, RecordColumn column) const;
    QVariant sortKey(const RecordRow& row, RecordColumn column) const;
    QString toolTip(const RecordRow& row, RecordColumn column) const;
    QVariant decoration(const RecordRow& row, RecordColumn column) const;

    std::shared_ptr<const RecordsReading> m_reading;
    std::vector<RecordColumn> m_columns;
    std::array<QIcon, 4> m_changeIcons;
    QIcon m_warning;
    QFont m_fixedFont;
};

} // namespace firesteel::gui
