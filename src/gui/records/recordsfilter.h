// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsearch.h>

#include <QSortFilterProxyModel>

namespace firesteel::gui {

class RecordsModel;

/// Records that fit a search, sorted.
class RecordsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RecordsFilter(RecordsModel* model, QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setOnlyNamed(bool only);       ///< by a parameter map
    void setOnlyWithKeys(bool only);    ///< that an INI key becomes bits of
    void setOnlyDifferences(bool only); ///< counts only while images are compared
    /// The record of a row of this model.
    const RecordRow& record(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    RecordsModel* m_model;
    RecordSearch m_search;
    bool m_onlyNamed = false;
    bool m_onlyWithKeys = false;
    bool m_onlyDifferences = false;
};

} // namespace firesteel::gui
