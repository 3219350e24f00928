// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionstyle.h>
#include <gui/firmwareview/sectiontablemodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>
#include <span>
#include <utility>

namespace firesteel::gui {

using firmware::CrcState;
using firmware::Section;

namespace {

constexpr int swatchSize = 14;

// The look the section has on the map, as a small picture.
QPixmap swatch(firmware::SectionKind kind)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(swatchSize, swatchSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QPalette palette = QGuiApplication::palette();
    const BlockStyle style = SectionStyle::style({.role = BlockRole::Section, .kind = kind}, palette);
    const QRectF frame(0.5, 0.5, swatchSize - 1, swatchSize - 1);
    paintBlockFill(painter, frame, style, 4);
    painter.setPen(style.lines);
    painter.drawRect(frame);
    return pixmap;
}

QString crcWord(std::uint32_t crc)
{
    return QStringLiteral("0x%1").arg(crc, crc > 0xffff ? 8 : 4, 16, QLatin1Char('0'));
}

bool isNumberColumn(int column)
{
    switch (column) {
    case SectionTableModel::Start:
    case SectionTableModel::End:
    case SectionTableModel::Size:
    case SectionTableModel::LoadAddress:
    case SectionTableModel::StoredCrc:
    case SectionTableModel::ComputedCrc:
        return true;
    default:
        return false;
    }
}

bool isRightAligned(int column)
{
    return column >= SectionTableModel::Start && column <= SectionTableModel::Size;
}

} // namespace

void SectionTableModel::setImage(std::shared_ptr<const firmware::Image> image)
{
    beginResetModel();
    m_image = std::move(image);
    m_rows.clear();
    const std::size_t count = m_image ? m_image->sections.size() : 0;
    for (std::size_t i = 0; i < count;) {
        std::size_t grouped = 1;
        if (m_image->sections[i].kind == firmware::SectionKind::HwPointers) {
            while (i + grouped < count && m_image->sections[i + grouped].kind == firmware::SectionKind::HwPointers) {
                ++grouped;
            }
        }
        m_rows.push_back({.section = i, .grouped = grouped});
        i += grouped;
    }
    endResetModel();
}

void SectionTableModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

std::optional<std::size_t> SectionTableModel::sectionOf(int number) const
{
    return number >= 0 && number < rowCount() ? std::optional(row(number).section) : std::nullopt;
}

int SectionTableModel::rowOf(std::size_t section) const
{
    int found = -1;
    for (int i = 0; i < rowCount(); ++i) {
        if (section >= row(i).section && section - row(i).section < row(i).grouped) {
            // The first section of an expanded group has a row of its own below that of the group.
            if (found < 0 || row(i).inGroup) {
                found = i;
            }
        }
    }
    return found;
}

bool SectionTableModel::isGroup(int number) const
{
    return number >= 0 && number < rowCount() && row(number).grouped > 1;
}

bool SectionTableModel::isExpanded(int number) const
{
    return isGroup(number) && number + 1 < rowCount() && row(number + 1).inGroup;
}

int SectionTableModel::setExpanded(int number, bool expanded)
{
    while (number > 0 && row(number).inGroup) {
        --number;
    }
    if (!isGroup(number) || isExpanded(number) == expanded) {
        return number;
    }
    const Row group = row(number);
    const int count = static_cast<int>(group.grouped);
    const auto after = m_rows.begin() + number + 1;
    if (expanded) {
        beginInsertRows({}, number + 1, number + count);
        std::vector<Row> rows;
        for (std::size_t i = 0; i < group.grouped; ++i) {
            rows.push_back({.section = group.section + i, .inGroup = true});
        }
        m_rows.insert(after, rows.begin(), rows.end());
        endInsertRows();
    } else {
        beginRemoveRows({}, number + 1, number + count);
        m_rows.erase(after, after + count);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
    return number;
}

int SectionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SectionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SectionTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& shown = row(index.row());
    const Section& section = m_image->sections[shown.section];
    switch (role) {
    case Qt::DisplayRole:
        if (isGroup(index.row()) && index.column() == Name) {
            return (isExpanded(index.row()) ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + text(shown, Name);
        }
        return text(shown, index.column());
    case Qt::AccessibleTextRole:
        if (isGroup(index.row()) && index.column() == Name) {
            return isExpanded(index.row()) ? tr("%1, expanded").arg(text(shown, Name))
                                           : tr("%1, collapsed").arg(text(shown, Name));
        }
        return {};
    case Qt::DecorationRole:
        return decoration(shown, index.column());
    case Qt::ToolTipRole:
        return SectionStyle::explanation({.role = BlockRole::Section, .kind = section.kind});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return isNumberColumn(index.column()) ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case Qt::ForegroundRole:
        if (const CrcState state = crcState(shown); index.column() >= Crc && index.column() <= ComputedCrc &&
                                                    (state == CrcState::Wrong || state == CrcState::Missing)) {
            return statusColors(QGuiApplication::palette()).error;
        }
        return {};
    default:
        return {};
    }
}

// Of a group, the worst.
CrcState SectionTableModel::crcState(const Row& row) const
{
    const std::span sections(m_image->sections.data() + row.section, row.grouped);
    const auto worst = std::ranges::find_if(sections, [](const Section& section) {
        return section.crcState == CrcState::Wrong || section.crcState == CrcState::Missing;
    });
    return worst == sections.end() ? sections.front().crcState : worst->crcState;
}

QString SectionTableModel::groupText(const Row& row, int column) const
{
    const Section& first = m_image->sections[row.section];
    const std::uint64_t end = m_image->sections[row.section + row.grouped - 1].end();
    switch (column) {
    case Name:
        return tr("%1 (%2)", "name of sections, how many")
            .arg(QString::fromStdString(first.name), QLocale().toString(static_cast<qulonglong>(row.grouped)));
    case Start:
        return hexAddress(first.offset);
    case End:
        return hexAddress(end == 0 ? 0 : end - 1);
    case Size:
        return QLocale().toString(static_cast<qulonglong>(end - std::min(first.offset, end)));
    case Crc:
        return SectionStyle::crcText(crcState(row));
    default:
        return {};
    }
}

QString SectionTableModel::text(const Row& row, int column) const
{
    if (row.grouped > 1) {
        return groupText(row, column);
    }
    const Section& section = m_image->sections[row.section];
    const bool hasCrc = section.crcState != CrcState::Missing && section.crcState != CrcState::Ignored;
    const std::uint32_t load = section.toc ? section.toc->loadAddress : section.parameter;
    const bool loaded = section.toc ? load != 0 : section.kind == firmware::SectionKind::Ddr;
    switch (column) {
    case Name:
        return (row.inGroup ? QStringLiteral("    ") : QString()) + QString::fromStdString(section.name);
    case Start:
        return hexAddress(section.offset);
    case End:
        return hexAddress(section.size == 0 ? section.offset : section.end() - 1);
    case Size:
        return QLocale().toString(static_cast<qulonglong>(section.size));
    case LoadAddress:
        return loaded ? hexAddress(load) : QString();
    case Crc:
        return SectionStyle::crcText(section.crcState);
    case StoredCrc:
        return hasCrc ? crcWord(section.storedCrc) : QString();
    case ComputedCrc:
        return hasCrc ? crcWord(section.computedCrc) : QString();
    default:
        return {};
    }
}

QVariant SectionTableModel::decoration(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return swatch(m_image->sections[row.section].kind);
    case Crc:
        return icon(SectionStyle::crcIcon(crcState(row)));
    default:
        return {};
    }
}

QVariant SectionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isRightAligned(section)) {
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tip ? tr("Name of the section as flint prints it") : tr("Section");
    case Start:
        return tip ? tr("Address of the first byte in the contiguous image") : tr("Start");
    case End:
        return tip ? tr("Address of the last byte in the contiguous image") : tr("End");
    case Size:
        return tip ? tr("Size in bytes, with section header and checksum") : tr("Size");
    case LoadAddress:
        return tip ? tr("Where the chip loads the code") : tr("Load address");
    case Crc:
        return tip ? tr("Whether the stored checksum is right") : tr("CRC");
    case StoredCrc:
        return tip ? tr("Checksum in the image") : tr("Stored");
    case ComputedCrc:
        return tip ? tr("Checksum computed over the bytes") : tr("Computed");
    default:
        return {};
    }
}

} // namespace firesteel::gui
