// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/libraryview/libraryreader.h>

#include <QAbstractItemModel>

#include <vector>

namespace firesteel::gui {

/// Images of the library. Without a card a plain list; for a card in groups: what fits, what would
/// change the PSID, what does not fit.
class LibraryModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        Version,
        Remark, ///< on the image and the card
        Psid,
        Part,
        Chip,
        Date,
        Place,
        Description,
        ColumnCount
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setAnswer(const LibraryAnswer& answer);
    bool isForCard() const { return m_forCard; }
    /// The image of a row; null for a group.
    const library::Offer* offer(const QModelIndex& index) const;
    /// The row with the same image; invalid if it is not there.
    QModelIndex indexOf(const library::ImageRecord& image) const;
    /// Of a group; for images nothing.
    std::optional<library::FitLevel> groupLevel(const QModelIndex& index) const;
    int imageCount() const { return static_cast<int>(m_offers.size()); }
    /// After a change of language or palette.
    void refreshTexts();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Offers are ordered by level, so a group is a range of them.
    struct Group
    {
        library::FitLevel level = library::FitLevel::Fits;
        int first = 0;
        int count = 0;
    };

    QVariant groupData(const Group& group, int column, int role) const;
    QVariant offerData(const library::Offer& offer, int column, int role) const;
    QString offerText(const library::Offer& offer, int column) const;

    std::shared_ptr<const cards::CardTables> m_tables;
    std::vector<library::Offer> m_offers;
    std::vector<Group> m_groups;
    bool m_forCard = false;
};

} // namespace firesteel::gui
