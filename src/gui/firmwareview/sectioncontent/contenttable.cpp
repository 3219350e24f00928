// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectioncontent/contenttable.h>
#include <gui/widgets/icons.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

void ContentModel::setTable(ContentTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

const ContentRow* ContentModel::row(int number) const
{
    return number >= 0 && number < rowCount() ? &m_table.rows[static_cast<std::size_t>(number)] : nullptr;
}

int ContentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ContentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant ContentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ContentRow& shown = *row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown.cells.value(index.column());
    case Qt::FontRole:
        return std::ranges::find(m_table.fixedColumns, index.column()) != m_table.fixedColumns.end()
                   ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                   : QVariant();
    case Qt::ForegroundRole:
        if (shown.problem) {
            return statusColors(QGuiApplication::palette()).error;
        }
        return shown.quiet ? QGuiApplication::palette().color(QPalette::PlaceholderText) : QVariant();
    default:
        return {};
    }
}

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return m_table.headers.value(section);
}

} // namespace firesteel::gui
