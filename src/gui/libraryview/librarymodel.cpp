// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/libraryview/librarymodel.h>
#include <gui/libraryview/librarywords.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace firesteel::gui {

namespace {

// Internal id of a row that is no member of a group; members have their group's number.
constexpr quintptr topLevel = ~quintptr{0};

bool isSameImage(const library::ImageRecord& a, const library::ImageRecord& b)
{
    return a.path == b.path && a.entry == b.entry && a.copy == b.copy && a.choice == b.choice;
}

} // namespace

void LibraryModel::setAnswer(const LibraryAnswer& answer)
{
    beginResetModel();
    m_tables = answer.tables;
    m_offers = answer.offers;
    m_forCard = answer.forCard;
    m_groups.clear();
    for (int i = 0; m_forCard && i < std::ssize(m_offers); ++i) {
        const library::FitLevel level = m_offers[static_cast<std::size_t>(i)].fit.level;
        if (m_groups.empty() || m_groups.back().level != level) {
            m_groups.push_back({.level = level, .first = i, .count = 0});
        }
        ++m_groups.back().count;
    }
    endResetModel();
}

void LibraryModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT layoutChanged();
}

const library::Offer* LibraryModel::offer(const QModelIndex& index) const
{
    if (!index.isValid() || (m_forCard && index.internalId() == topLevel)) {
        return nullptr;
    }
    const int first = m_forCard ? m_groups[index.internalId()].first : 0;
    return &m_offers[static_cast<std::size_t>(first + index.row())];
}

std::optional<library::FitLevel> LibraryModel::groupLevel(const QModelIndex& index) const
{
    if (!index.isValid() || !m_forCard || index.internalId() != topLevel) {
        return std::nullopt;
    }
    return m_groups[static_cast<std::size_t>(index.row())].level;
}

QModelIndex LibraryModel::indexOf(const library::ImageRecord& image) const
{
    const auto found = std::ranges::find_if(
        m_offers, [&image](const library::Offer& offer) { return isSameImage(offer.image, image); });
    if (found == m_offers.end()) {
        return {};
    }
    const int row = static_cast<int>(found - m_offers.begin());
    if (!m_forCard) {
        return index(row, 0);
    }
    for (int group = 0; group < std::ssize(m_groups); ++group) {
        const Group& rows = m_groups[static_cast<std::size_t>(group)];
        if (row < rows.first + rows.count) {
            return index(row - rows.first, 0, index(group, 0));
        }
    }
    return {};
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : topLevel);
}

QModelIndex LibraryModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()), 0, topLevel);
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_forCard ? m_groups.size() : m_offers.size());
    }
    const bool isGroup = m_forCard && parent.internalId() == topLevel && parent.column() == 0;
    return isGroup ? m_groups[static_cast<std::size_t>(parent.row())].count : 0;
}

int LibraryModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (const library::Offer* found = offer(index)) {
        return offerData(*found, index.column(), role);
    }
    return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant LibraryModel::groupData(const Group& group, int column, int role) const
{
    if (column != 0) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return tr("%1: %n image(s)", "title of a group", group.count).arg(levelText(group.level));
    }
    if (role == Qt::DecorationRole) {
        return icon(levelIcon(group.level));
    }
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant LibraryModel::offerData(const library::Offer& offer, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return offerText(offer, column);
    case Qt::ToolTipRole:
        if (column == Remark && m_forCard) {
            return fitText(offer.fit, *m_tables);
        }
        if (column == Place) {
            return pathText(offer.image.path);
        }
        if (column == Psid) {
            return boardText(offer.image.psid, *m_tables);
        }
        return offer.image.problem ? sentence(*offer.image.problem) : offerText(offer, column);
    case Qt::DecorationRole:
        if (column == Version && offer.image.problem) {
            return icon(u"error");
        }
        return {};
    case Qt::FontRole:
        return column == Psid ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case Qt::ForegroundRole:
        if (m_forCard && offer.fit.level == library::FitLevel::DoesNotFit) {
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        }
        return {};
    default:
        return {};
    }
}

QString LibraryModel::offerText(const library::Offer& offer, int column) const
{
    const library::ImageRecord& image = offer.image;
    switch (column) {
    case Version:
        return versionText(image);
    case Remark:
        return m_forCard ? remarkText(offer.fit) : QString();
    case Psid:
        return QString::fromStdString(image.psid);
    case Part:
        return QString::fromStdString(image.partNumber);
    case Chip:
        return chipsText(image, *m_tables);
    case Date:
        return QString::fromStdString(image.date);
    case Place:
        return placeText(image);
    case Description:
        return QString::fromStdString(image.description);
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return QAbstractItemModel::headerData(section, orientation, role);
    }
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Version:
        return tip ? tr("Version of the firmware") : tr("Version");
    case Remark:
        return tip ? tr("How the image and the chosen card go together") : tr("For this card");
    case Psid:
        return tip ? tr("Name of the board that the image is made for") : tr("PSID");
    case Part:
        return tip ? tr("Part number, as the image or its bundle tells it") : tr("Part number");
    case Chip:
        return tip ? tr("Chips that the image is made for") : tr("Chip");
    case Date:
        return tip ? tr("Day of the release, as the image tells it") : tr("Date");
    case Place:
        return tip ? tr("File, and the place in it") : tr("File");
    case Description:
        return tip ? tr("What the image or its bundle says of the board") : tr("Description");
    default:
        return {};
    }
}

} // namespace firesteel::gui
