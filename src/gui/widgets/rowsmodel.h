// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include <cstddef>
#include <functional>
#include <vector>

namespace firesteel::gui {

/// A column of a table whose rows are numbered from 0: what stands in its cells, asked for when it is shown,
/// so always in the language of the window.
struct RowColumn
{
    std::function<QString()> title;
    std::function<QString(std::size_t row)> text;
    std::function<QVariant(std::size_t row)> sortKey{}; ///< empty: the text
    std::function<QIcon(std::size_t row)> icon{};
    std::function<QString(std::size_t row)> toolTip{}; ///< empty: the text
    std::function<QString()> titleTip{};               ///< what the column is about
    bool fixedFont = false;
    bool number = false; ///< stands at the right
    /// A box in the cell, where both are set.
    std::function<bool(std::size_t row)> isChecked{};
    std::function<void(std::size_t row, bool checked)> check{};
};

/// A table made of columns. What the rows are about is kept by whoever made the columns.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole;

    explicit RowsModel(std::vector<RowColumn> columns, QObject* parent = nullptr);

    /// The content is another one.
    void setRows(std::size_t count);
    /// Texts, icons or boxes may be others.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const RowColumn& columnOf(const QModelIndex& index) const
    {
        return m_columns[static_cast<std::size_t>(index.column())];
    }

    std::vector<RowColumn> m_columns;
    std::size_t m_rows = 0;
};

} // namespace firesteel::gui
