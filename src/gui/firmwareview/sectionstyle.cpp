// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionkinds.h>
#include <gui/widgets/icons.h>

#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace firesteel::gui {

using firmware::CrcState;

namespace {

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
    if (block.role == BlockRole::Section && block.section && *block.section < image.sections.size()) {
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
    if (kind.role == BlockRole::Overlap) {
        const QColor red = statusColors(palette).error;
        return {.fill = blend(palette.color(QPalette::Base), red, 0.12),
                .lines = red,
                .text = palette.color(QPalette::Text),
                .pattern = role->pattern};
    }
    if (role->hue >= 0 || kind.role == BlockRole::Header) {
        return hueStyle(role->hue, role->pattern, palette);
    }
    return quietStyle(*role, palette);
}

QString SectionStyle::name(const MapBlock& block, const firmware::Image& image)
{
    const auto sectionName = [&image](std::size_t section) {
        return section < image.sections.size() ? QString::fromStdString(image.sections[section].name) : QString();
    };
    if (block.role == BlockRole::Overlap) {
        QStringList names;
        std::ranges::transform(block.overlapping, std::back_inserter(names), sectionName);
        return tr("Overlap: %1", "names of sections").arg(QLocale().createSeparatedList(names));
    }
    if (block.section) {
        const QString name = sectionName(*block.section);
        return block.grouped > 1 ? tr("%1 (%2)", "name of sections, how many").arg(name).arg(block.grouped) : name;
    }
    return kindName({.role = block.role});
}

QString SectionStyle::kindName(const BlockKind& kind)
{
    if (const RoleRow* role = roleRow(kind.role)) {
        return tr(role->name);
    }
    const KindRow& row = kindRow(kind.kind);
    return row.translated ? tr(row.name) : QString::fromLatin1(row.name);
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
        return QStringLiteral("ok");
    case CrcState::Ignored:
        return QStringLiteral("none");
    case CrcState::Blank:
        return QStringLiteral("warning");
    case CrcState::Wrong:
    case CrcState::Missing:
        break;
    }
    return QStringLiteral("error");
}

} // namespace firesteel::gui
