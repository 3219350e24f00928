// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionstyle.h>
#include <gui/firmwareview/sectiontablemodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

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
    endResetModel();
}

void SectionTableModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int SectionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_image ? 0 : static_cast<int>(m_image->sections.size());
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
    const Section& section = m_image->sections[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(section, index.column());
    case Qt::DecorationRole:
        return decoration(section, index.column());
    case Qt::ToolTipRole:
        return SectionStyle::explanation({.role = BlockRole::Section, .kind = section.kind});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return isNumberColumn(index.column()) ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() >= Crc && index.column() <= ComputedCrc &&
            (section.crcState == CrcState::Wrong || section.crcState == CrcState::Missing)) {
            return statusColors(QGuiApplication::palette()).error;
        }
        return {};
    default:
        return {};
    }
}

QString SectionTableModel::text(const Section& section, int column) const
{
    const bool hasCrc = section.crcState != CrcState::Missing;
    switch (column) {
    case Name:
        return QString::fromStdString(section.name);
    case Start:
        return hexAddress(section.offset);
    case End:
        return hexAddress(section.size == 0 ? section.offset : section.end() - 1);
    case Size:
        return QLocale().toString(static_cast<qulonglong>(section.size));
    case LoadAddress:
        return section.kind == firmware::SectionKind::Ddr ? hexAddress(section.parameter) : QString();
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

QVariant SectionTableModel::decoration(const Section& section, int column) const
{
    switch (column) {
    case Name:
        return swatch(section.kind);
    case Crc:
        return icon(SectionStyle::crcIcon(section.crcState));
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
