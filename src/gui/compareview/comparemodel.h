// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/compareview/comparelists.h>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>
#include <memory>

namespace firesteel::gui {

/// One list of a comparison as a table.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What a cell sorts by.
    static constexpr int SortRole = Qt::UserRole;

    explicit CompareModel(CompareListKind kind, QObject* parent = nullptr, SideWords words = SideWords::LeftRight);

    void setComparison(std::shared_ptr<const compare::Comparison> comparison);
    const compare::Comparison* comparison() const { return m_comparison.get(); }
    const CompareList& list() const { return m_list; }
    compare::Change change(int row) const;
    int differences() const { return m_differences; }
    void refreshTexts();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const CompareList& m_list;
    SideWords m_words;
    std::shared_ptr<const compare::Comparison> m_comparison;
    int m_differences = 0;
    std::array<QIcon, 4> m_icons;
};

/// Only what differs, and only rows that hold a text.
class CompareFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CompareFilter(CompareModel* model, QObject* parent = nullptr);

    void setOnlyDifferences(bool only);
    void setText(const QString& text); ///< of any column, letter case apart
    /// The change of a row of this model.
    compare::Change change(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    CompareModel* m_model;
    QString m_text;
    bool m_onlyDifferences = true;
};

} // namespace firesteel::gui
