// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsreading.h>

#include <QAbstractTableModel>
#include <QFont>

#include <memory>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// The named bits of one register: what they hold, and what the INI says of them.
class FieldsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column
    {
        Bits,
        Name,
        Key,
        Value,
        OtherValue, ///< only while images are compared
        IniValue,
        Agreement
    };
    /// A field beside one of the keys that it holds.
    struct Row
    {
        const RegisterField* field = nullptr;
        const FieldKey* key = nullptr; ///< null: no key
        const AgreementRow* agreement = nullptr;
    };

    explicit FieldsModel(QObject* parent = nullptr);

    /// The fields of a record of the reading; those that it does not touch are left out.
    void setRecord(std::shared_ptr<const RecordsReading> reading, std::optional<std::size_t> row);
    const Row& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The first row with this bit; -1 if there is none.
    int rowOfBit(int bit) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Row& row, Column column) const;
    QString valueText(const Row& row, const std::optional<compare::RecordValue>& side) const;
    const RecordRow& record() const { return m_reading->rows[m_record]; }

    std::shared_ptr<const RecordsReading> m_reading;
    std::size_t m_record = 0;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    QFont m_fixedFont;
};

} // namespace firesteel::gui
