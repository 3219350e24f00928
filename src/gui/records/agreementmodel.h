// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsreading.h>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace firesteel::gui {

/// The INI keys that the parameter maps know, beside what the records hold.
class AgreementModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Result,
        Section,
        Key,
        IniValue,
        Held,
        Place,
        Reason,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setReading(std::shared_ptr<const RecordsReading> reading);
    const AgreementRow& agreement(int row) const { return m_reading->agreements[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const AgreementRow& row, int column) const;

    std::shared_ptr<const RecordsReading> m_reading;
};

/// Keys that hold a text, sorted.
class AgreementFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AgreementFilter(AgreementModel* model, QObject* parent = nullptr);

    void setText(const QString& text); ///< of any column, letter case apart
    void setOnlyDisagreements(bool only);
    const AgreementRow& agreement(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    AgreementModel* m_model;
    QString m_text;
    bool m_onlyDisagreements = false;
};

} // namespace firesteel::gui
