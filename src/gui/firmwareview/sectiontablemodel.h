// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace firesteel::gui {

/// The sections of an image, in chain order. The pointers of FS4, sixteen sections of one kind and of
/// eight bytes each, are one row that can be expanded.
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
    void refreshTexts(); ///< after a change of language or palette

    /// Index into Image::sections of the section of a row, for a group of its first one.
    std::optional<std::size_t> sectionOf(int row) const;
    /// The row of a section; of its group while that is collapsed. -1 if there is none.
    int rowOf(std::size_t section) const;
    bool isGroup(int row) const;
    bool isExpanded(int row) const;
    /// Of a group or of a row in it. Returns the row of the group.
    int setExpanded(int row, bool expanded);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::size_t section = 0;
        std::size_t grouped = 1; ///< of a group: so many sections
        bool inGroup = false;
    };

    const Row& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    QString text(const Row& row, int column) const;
    QString groupText(const Row& row, int column) const;
    QVariant decoration(const Row& row, int column) const;
    firmware::CrcState crcState(const Row& row) const;

    std::shared_ptr<const firmware::Image> m_image;
    std::vector<Row> m_rows;
};

} // namespace firesteel::gui
