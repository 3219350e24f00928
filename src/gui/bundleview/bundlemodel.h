// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace firesteel::gui {

/// The entries of a bundle, in its order.
class BundleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Psid,
        PartNumber,
        Version,
        Size,
        Description,
        ColumnCount
    };
    /// What a column is sorted by: versions and sizes as numbers.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setBundle(std::shared_ptr<const firmware::Bundle> bundle);
    void refreshTexts(); ///< after a change of language or palette

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const firmware::Bundle> m_bundle;
};

/// Sorts, and keeps the rows in which each word of the filter occurs in some column.
class BundleFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit BundleFilter(QObject* parent = nullptr);

    void setWords(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

/// "16.35.2000", or a dash.
QString versionText(const firmware::BundleEntry& entry);
/// Text out of a file: control characters become the replacement character.
QString shownText(const std::string& text);

} // namespace firesteel::gui
