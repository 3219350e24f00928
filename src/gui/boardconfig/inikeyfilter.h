// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace firesteel::gui {

/// The keys that hold all words of a search, perhaps only those that are changed.
class IniKeyFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit IniKeyFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setOnlyChanged(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    bool m_onlyChanged = false;
};

} // namespace firesteel::gui
