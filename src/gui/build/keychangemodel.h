// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/keychanges.h>

#include <QAbstractTableModel>

#include <vector>

namespace firesteel::gui {

/// Changed INI keys and what becomes of each.
class KeyChangeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Key,
        Before,
        After,
        Outcome,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setKeys(std::vector<boardconfig::KeyChange> keys);
    void refreshTexts(); ///< after a change of language

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const boardconfig::KeyChange& change, int column) const;
    QString toolTip(const boardconfig::KeyChange& change, int column) const;

    std::vector<boardconfig::KeyChange> m_keys;
};

} // namespace firesteel::gui
