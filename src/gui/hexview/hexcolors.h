// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <map>

namespace firesteel::gui {

/// Contrast of two colours as WCAG counts it: 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// The colours of a hex view in one palette: text on every ground has a contrast of 4.5 or more.
class HexColors
{
public:
    struct Ground
    {
        QColor fill;
        QColor text;
        QColor quiet; ///< for bytes that say little: 00 and ff
    };

    HexColors(const QPalette& palette, QPalette::ColorGroup group);

    const Ground& plain() const { return m_plain; }
    const Ground& selected() const { return m_selected; }
    const Ground& margin() const { return m_margin; } ///< addresses and the ruler
    /// The ground of a tint, or of a tint with a mark on it.
    const Ground& tinted(const QColor& tint, const QColor& mark);
    /// A mark's frame in its own colour, as long as that stands out.
    QColor frame(const QColor& mark) const;
    QColor line() const { return m_line; }

private:
    Ground ground(const QColor& fill) const;

    QColor m_base;
    QColor m_text;
    QColor m_line;
    QColor m_defaultMark;
    Ground m_plain;
    Ground m_selected;
    Ground m_margin;
    std::map<std::pair<QRgb, QRgb>, Ground> m_tinted;
};

} // namespace firesteel::gui
