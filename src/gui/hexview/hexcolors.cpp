// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexcolors.h>
#include <gui/widgets/icons.h>

#include <algorithm>
#include <cmath>

namespace firesteel::gui {

namespace {

constexpr double readable = 4.5;    // WCAG AA for text
constexpr double comfortable = 7.5; // for the bytes themselves, so that the quiet ones can be less
constexpr double visibleLine = 3.0; // WCAG AA for graphics
constexpr double tintWeight = 0.5;
constexpr double markWeight = 0.3;
constexpr double step = 0.05;

double luminance(const QColor& color)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& ground, const QColor& color, double weight)
{
    const auto part = [weight](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * weight)); };
    return {part(ground.red(), color.red()), part(ground.green(), color.green()), part(ground.blue(), color.blue())};
}

// As much of `color` as leaves `text` a contrast of `wanted`.
QColor toned(const QColor& ground, const QColor& color, double weight, const QColor& text, double wanted)
{
    for (; weight > 0; weight -= step) {
        const QColor fill = mixed(ground, color, weight);
        if (contrast(text, fill) >= wanted) {
            return fill;
        }
    }
    return ground;
}

// The quietest text that can be read.
QColor quietText(const QColor& text, const QColor& fill)
{
    for (double weight = 0.6; weight > 0; weight -= step) {
        const QColor quiet = mixed(text, fill, weight);
        if (contrast(quiet, fill) >= readable) {
            return quiet;
        }
    }
    return text;
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

HexColors::HexColors(const QPalette& palette, QPalette::ColorGroup group)
    : m_base(palette.color(group, QPalette::Base))
    , m_text(palette.color(group, QPalette::Text))
    , m_line(mixed(m_base, m_text, 0.25))
    , m_defaultMark(statusColors(palette).warning)
    , m_plain(ground(m_base))
    , m_margin(ground(mixed(m_base, m_text, 0.04)))
{
    m_selected.fill = palette.color(group, QPalette::Highlight);
    m_selected.text = palette.color(group, QPalette::HighlightedText);
    m_selected.quiet = m_selected.text;
}

HexColors::Ground HexColors::ground(const QColor& fill) const
{
    return {.fill = fill, .text = m_text, .quiet = quietText(m_text, fill)};
}

const HexColors::Ground& HexColors::tinted(const QColor& tint, const QColor& mark)
{
    if (!tint.isValid() && !mark.isValid()) {
        return m_plain;
    }
    const std::pair key{tint.isValid() ? tint.rgba() : QRgb{0}, mark.isValid() ? mark.rgba() : QRgb{0}};
    const auto [entry, isNew] = m_tinted.try_emplace(key);
    if (isNew) {
        QColor fill = m_base;
        if (tint.isValid()) {
            fill = toned(fill, tint, tintWeight, m_text, comfortable);
        }
        if (mark.isValid()) {
            fill = toned(fill, mark, markWeight, m_text, readable);
        }
        entry->second = ground(fill);
    }
    return entry->second;
}

QColor HexColors::frame(const QColor& mark) const
{
    const QColor color = mark.isValid() ? mark : m_defaultMark;
    return contrast(color, m_base) >= visibleLine ? color : m_defaultMark;
}

} // namespace firesteel::gui
