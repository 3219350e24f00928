// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/rowsmodel.h>

#include <QFontDatabase>

#include <utility>

namespace firesteel::gui {

RowsModel::RowsModel(std::vector<RowColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RowsModel::setRows(std::size_t count)
{
    beginResetModel();
    m_rows = count;
    endResetModel();
}

void RowsModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RowColumn& column = columnOf(index);
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::ToolTipRole:
        return column.toolTip ? column.toolTip(row) : column.text(row);
    case SortRole:
        return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
    case Qt::DecorationRole:
        return column.icon ? QVariant(column.icon(row)) : QVariant();
    case Qt::FontRole:
        return column.fixedFont ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::TextAlignmentRole:
        return column.number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (column.isChecked) {
            return column.isChecked(row) ? Qt::Checked : Qt::Unchecked;
        }
        return {};
    default:
        return {};
    }
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !columnOf(index).check) {
        return false;
    }
    columnOf(index).check(static_cast<std::size_t>(index.row()), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount()) {
        const RowColumn& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) {
            return column.title();
        }
        if (role == Qt::ToolTipRole && column.titleTip) {
            return column.titleTip();
        }
        if (role == Qt::TextAlignmentRole && column.number) {
            return {Qt::AlignRight | Qt::AlignVCenter};
        }
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && columnOf(index).check ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace firesteel::gui
