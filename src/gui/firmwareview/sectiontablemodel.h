// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QAbstractTableModel>

#include <memory>

namespace firesteel::gui {

/// The sections of an image in chain order, one a row: row n is Image::sections[n].
class SectionTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Name,
        Start,
        End,
        Size,
        Crc,
        StoredCrc,
        ComputedCrc,
        LoadAddress,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setImage(std::shared_ptr<const firmware::Image> image);
    /// After a change of language or palette.
    void refreshTexts();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const firmware::Section& section, int column) const;
    QVariant decoration(const firmware::Section& section, int column) const;

    std::shared_ptr<const firmware::Image> m_image;
};

} // namespace firesteel::gui
