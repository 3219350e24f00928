// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/inikeyfilter.h>
#include <gui/boardconfig/inikeymodel.h>

#include <algorithm>

namespace firesteel::gui {

IniKeyFilter::IniKeyFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void IniKeyFilter::setSearch(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void IniKeyFilter::setOnlyChanged(bool only)
{
    m_onlyChanged = only;
    invalidateRowsFilter();
}

bool IniKeyFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        // A section is there for its keys; empty ones only while nothing is searched.
        return m_words.isEmpty() && !m_onlyChanged;
    }
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyChanged && !index.data(IniKeyModel::ChangedRole).toBool()) {
        return false;
    }
    const QString text = m_words.isEmpty() ? QString() : index.data(IniKeyModel::SearchRole).toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace firesteel::gui
