// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/recordsfilter.h>
#include <gui/records/recordsmodel.h>

namespace firesteel::gui {

RecordsFilter::RecordsFilter(RecordsModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(RecordsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RecordsFilter::setSearch(const QString& text)
{
    m_search = RecordSearch(text);
    invalidateFilter();
}

void RecordsFilter::setOnlyNamed(bool only)
{
    m_onlyNamed = only;
    invalidateFilter();
}

void RecordsFilter::setOnlyWithKeys(bool only)
{
    m_onlyWithKeys = only;
    invalidateFilter();
}

void RecordsFilter::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    invalidateFilter();
}

const RecordRow& RecordsFilter::record(int row) const
{
    return m_model->record(mapToSource(index(row, 0)).row());
}

bool RecordsFilter::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    const RecordRow& row = m_model->record(sourceRow);
    const bool hidden = (m_onlyNamed && row.names.isEmpty() && row.keys.isEmpty()) ||
                        (m_onlyWithKeys && row.keys.isEmpty()) ||
                        (m_onlyDifferences && row.change == compare::Change::Same);
    return !hidden && m_search.fits(row);
}

} // namespace firesteel::gui
