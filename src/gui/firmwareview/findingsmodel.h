// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QAbstractTableModel>

#include <memory>

namespace firesteel::gui {

/// What the checks of an image found, worst first.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Severity,
        Section,
        Offset,
        What,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setImage(std::shared_ptr<const firmware::Image> image);
    void refreshTexts(); ///< after a change of language or palette
    /// The finding of a row; the image must still be the one set. Null for rows that do not exist.
    const firmware::Finding* finding(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const firmware::Image> m_image;
    std::vector<std::size_t> m_order;
};

/// Name in resources/icons.
QString severityIcon(firmware::Severity severity);

} // namespace firesteel::gui
