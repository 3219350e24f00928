// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapblocks.h>

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace firesteel::gui {

/// A row of what a section tells: its cells, the bytes they stand for, a section they lead to.
struct ContentRow
{
    QStringList cells{};
    std::uint64_t offset = 0; ///< in Image::bytes
    std::uint64_t size = 0;   ///< 0: stands for no bytes
    std::optional<std::size_t> section{};
    bool problem = false;
    bool quiet = false; ///< not in use
};

/// What a section tells, as a table. Texts are in the language of the window at the time it is made.
struct ContentTable
{
    QString note{}; ///< above the table; may be empty
    bool problem = false;
    QStringList headers{};
    std::vector<int> fixedColumns{}; ///< those in a fixed font
    std::vector<ContentRow> rows{};
};

/// Model for it.
class ContentModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ContentTable table);
    const ContentTable& table() const { return m_table; }
    const ContentRow* row(int number) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ContentTable m_table;
};

} // namespace firesteel::gui
