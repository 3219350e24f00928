// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionstyle.h>
#include <gui/widgets/icons.h>

#include <QPalette>

#include <algorithm>
#include <array>

namespace firesteel::gui {

using firmware::CrcState;
using firmware::SectionKind;

namespace {

struct KindRow
{
    SectionKind kind;
    const char* name;
    const char* explanation;
    int hue; ///< degrees; -1 = grey
    Pattern pattern;
};

// Names as mstflint prints them (reference chapter 2.4).
constexpr std::array<KindRow, 14> kindTable{{
    {SectionKind::Boot2, "BOOT2",
     QT_TRANSLATE_NOOP(
         "firesteel::gui::SectionStyle",
         "The second boot stage: code that the boot ROM of the chip loads first and that loads the rest."),
     270, Pattern::Vertical},
    {SectionKind::Ddr, "DDR",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Firmware code and data, loaded to the address given."), 212,
     Pattern::Plain},
    {SectionKind::Configuration, "Configuration",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "Register settings of the board (address, value, mask) that are applied at start. These are the "
                       "settings in force, not the INI text."),
     32, Pattern::Rising},
    {SectionKind::JumpAddresses, "Jump addresses",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "Entry points: where each processor of the chip starts to run the loaded code."),
     185, Pattern::Grid},
    {SectionKind::EmtService, "EMT Service",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Data for service tools; its format is not public."), 62,
     Pattern::WideFalling},
    {SectionKind::Rom, "ROM",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "Expansion ROM for network boot (PXE, UEFI), which the computer runs at start."),
     135, Pattern::Dots},
    {SectionKind::Guid, "GUID",
     QT_TRANSLATE_NOOP(
         "firesteel::gui::SectionStyle",
         "The GUIDs and MAC addresses of this card. They are unique for each card and are kept when another "
         "image is flashed."),
     318, Pattern::Horizontal},
    {SectionKind::BoardId, "BOARD ID",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Identification of the board; its format is not public."), 282,
     Pattern::WideVertical},
    {SectionKind::UserData, "User Data",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Free data of the card's manufacturer."), 105,
     Pattern::WideHorizontal},
    {SectionKind::FwConfiguration, "FW Configuration",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "The board INI the image was built from, compressed. It is a record: the chip itself uses the "
                       "Configuration sections."),
     48, Pattern::Falling},
    {SectionKind::ImageInfo, "Image Info",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "What the image says of itself: version, date, PSID, supported chips, product version."),
     78, Pattern::Diamonds},
    {SectionKind::Ddrz, "DDRZ", QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Compressed firmware code and data."),
     235, Pattern::WideRising},
    {SectionKind::HashFile, "Hash File",
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "Texts for firmware traces, compressed; only debugging tools read them."),
     160, Pattern::WideRising},
    {SectionKind::Unknown, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Unknown type"),
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "A section of a type that is not known. Its checksum is checked like that of the others."),
     -1, Pattern::WideFalling},
}};

struct RoleRow
{
    BlockRole role;
    const char* name;
    const char* explanation;
    int hue;
    Pattern pattern;
};

constexpr std::array<RoleRow, 5> roleTable{{
    {BlockRole::Header, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Header"),
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "The start of the image: signature, full-image checksum, failsafe layout, image size and the "
                       "addresses of Image Info and GUID."),
     -1, Pattern::Horizontal},
    {BlockRole::Gap, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Gap"),
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Bytes between two sections that belong to neither."), -1,
     Pattern::Rising},
    {BlockRole::Trailing, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Trailing data"),
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                       "Bytes after the last section. They are not part of the image and are not flashed."),
     -1, Pattern::Falling},
    {BlockRole::NvArea, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "NV area"),
     QT_TRANSLATE_NOOP(
         "firesteel::gui::SectionStyle",
         "Flash sectors in which the card keeps its non-volatile settings. Flashing an image leaves them as "
         "they are."),
     295, Pattern::Grid},
    {BlockRole::Free, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Free"),
     QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Flash that this image does not use."), -1, Pattern::Plain},
}};

const KindRow& kindRow(SectionKind kind)
{
    const auto row = std::ranges::find(kindTable, kind, &KindRow::kind);
    return row == kindTable.end() ? kindTable.back() : *row;
}

const RoleRow* roleRow(BlockRole role)
{
    const auto row = std::ranges::find(roleTable, role, &RoleRow::role);
    return row == roleTable.end() ? nullptr : row;
}

QColor blend(const QColor& base, const QColor& over, qreal share)
{
    const auto mix = [share](float a, float b) { return a + static_cast<float>(share) * (b - a); };
    return QColor::fromRgbF(mix(base.redF(), over.redF()), mix(base.greenF(), over.greenF()),
                            mix(base.blueF(), over.blueF()));
}

BlockStyle hueStyle(int hue, Pattern pattern, const QPalette& palette)
{
    const bool dark = isDark(palette);
    const QColor text = dark ? QColor(0xf5, 0xf5, 0xf5) : QColor(0x12, 0x12, 0x12);
    const int saturation = hue < 0 ? 0 : (dark ? 115 : 150);
    const QColor fill = QColor::fromHsl(std::max(hue, 0), saturation, dark ? 74 : 200);
    const QColor lines = QColor::fromHsl(std::max(hue, 0), saturation, dark ? 120 : 150);
    return {.fill = fill, .lines = lines, .text = text, .pattern = pattern};
}

BlockStyle quietStyle(const RoleRow& row, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool hatched = row.role != BlockRole::Free;
    return {.fill = blend(base, text, 0.04),
            .lines = blend(base, text, hatched ? 0.45 : 0.2),
            .text = text,
            .pattern = row.pattern};
}

} // namespace

BlockKind SectionStyle::kindOf(const MapBlock& block, const firmware::Image& image)
{
    BlockKind kind{.role = block.role};
    if (block.section && *block.section < image.sections.size()) {
        kind.kind = image.sections[*block.section].kind;
    }
    return kind;
}

BlockStyle SectionStyle::style(const BlockKind& kind, const QPalette& palette)
{
    const RoleRow* role = roleRow(kind.role);
    if (!role) {
        const KindRow& row = kindRow(kind.kind);
        return hueStyle(row.hue, row.pattern, palette);
    }
    if (kind.role == BlockRole::Header || kind.role == BlockRole::NvArea) {
        return hueStyle(role->hue, role->pattern, palette);
    }
    return quietStyle(*role, palette);
}

QString SectionStyle::name(const MapBlock& block, const firmware::Image& image)
{
    if (block.section && *block.section < image.sections.size()) {
        return QString::fromStdString(image.sections[*block.section].name);
    }
    return kindName({.role = block.role});
}

QString SectionStyle::kindName(const BlockKind& kind)
{
    if (const RoleRow* role = roleRow(kind.role)) {
        return tr(role->name);
    }
    const KindRow& row = kindRow(kind.kind);
    return row.kind == SectionKind::Unknown ? tr(row.name) : QString::fromLatin1(row.name);
}

QString SectionStyle::explanation(const BlockKind& kind)
{
    if (const RoleRow* role = roleRow(kind.role)) {
        return tr(role->explanation);
    }
    return tr(kindRow(kind.kind).explanation);
}

QString SectionStyle::crcText(CrcState state)
{
    switch (state) {
    case CrcState::Good:
        return tr("OK", "state of a checksum");
    case CrcState::Wrong:
        return tr("Wrong", "state of a checksum");
    case CrcState::Blank:
        return tr("Blank", "state of a checksum");
    case CrcState::Ignored:
        return tr("None", "state of a checksum");
    case CrcState::Missing:
        return tr("Cut off", "state of a checksum");
    }
    return {};
}

QString SectionStyle::crcIcon(CrcState state)
{
    switch (state) {
    case CrcState::Good:
    case CrcState::Ignored:
        return QStringLiteral("ok");
    case CrcState::Blank:
        return QStringLiteral("warning");
    case CrcState::Wrong:
    case CrcState::Missing:
        break;
    }
    return QStringLiteral("error");
}

} // namespace firesteel::gui
