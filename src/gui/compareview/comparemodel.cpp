// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/compareview/comparemodel.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace firesteel::gui {

using compare::Change;

CompareModel::CompareModel(CompareListKind kind, QObject* parent, SideWords words)
    : QAbstractTableModel(parent)
    , m_list(compareList(kind))
    , m_words(words)
{
    for (const Change change : {Change::Same, Change::Changed, Change::OnlyLeft, Change::OnlyRight}) {
        m_icons[static_cast<std::size_t>(change)] = changeIcon(change);
    }
}

void CompareModel::setComparison(std::shared_ptr<const compare::Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_differences = 0;
    for (int row = 0; row < rowCount(); ++row) {
        m_differences += change(row) == Change::Same ? 0 : 1;
    }
    endResetModel();
}

Change CompareModel::change(int row) const
{
    return m_list.change(*m_comparison, static_cast<std::size_t>(row));
}

void CompareModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_list.rows(*m_comparison));
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.columns.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CompareColumn& column = m_list.columns[static_cast<std::size_t>(index.column())];
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == 0 ? changeText(change(index.row()), m_words) : column.text(*m_comparison, row);
    case SortRole:
        return column.sortKey != nullptr ? column.sortKey(*m_comparison, row) : column.text(*m_comparison, row);
    case Qt::DecorationRole:
        return index.column() == 0 ? QVariant(m_icons[static_cast<std::size_t>(change(index.row()))]) : QVariant();
    case Qt::FontRole:
        return column.fixedFont ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::TextAlignmentRole:
        return column.number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return change(index.row()) == Change::Same
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount()) {
        const CompareColumn& column = m_list.columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) {
            return compareText(column.title, m_words);
        }
        if (role == Qt::TextAlignmentRole && column.number) {
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

CompareFilter::CompareFilter(CompareModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(CompareModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void CompareFilter::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    invalidateFilter();
}

void CompareFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

Change CompareFilter::change(int row) const
{
    return m_model->change(mapToSource(index(row, 0)).row());
}

bool CompareFilter::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    if (m_onlyDifferences && m_model->change(sourceRow) == Change::Same) {
        return false;
    }
    if (m_text.isEmpty()) {
        return true;
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString text = m_model->index(sourceRow, column).data().toString();
        if (text.contains(m_text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace firesteel::gui
