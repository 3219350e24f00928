// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>
#include <gui/firmwareview/mapblocks.h>

#include <QColor>
#include <QCoreApplication>
#include <QString>

class QPainter;
class QPalette;
class QRectF;

namespace firesteel::gui {

/// Lines drawn over the colour of a block, so that colour is never the only difference.
enum class Pattern
{
    Plain,
    Rising,
    Falling,
    Horizontal,
    Vertical,
    Grid,
    Dots,
    Diamonds,
    WideRising,
    WideFalling,
    WideVertical,
    WideHorizontal,
};

/// What a block of the map looks like. Text on `fill` has a contrast of at least 4.5 to 1.
struct BlockStyle
{
    QColor fill;
    QColor lines;
    QColor text;
    Pattern pattern = Pattern::Plain;
};

/// What kind of thing a block is: one entry of the legend.
struct BlockKind
{
    BlockRole role = BlockRole::Free;
    firmware::SectionKind kind = firmware::SectionKind::Unknown;

    bool operator==(const BlockKind&) const = default;
};

/// Names, explanations and looks of blocks, in the window's language and palette.
class SectionStyle
{
    Q_DECLARE_TR_FUNCTIONS(firesteel::gui::SectionStyle)
public:
    static BlockKind kindOf(const MapBlock& block, const firmware::Image& image);
    static BlockStyle style(const BlockKind& kind, const QPalette& palette);
    /// "DDR"; sections carry the names of the vendor's tool, which are not translated.
    static QString name(const MapBlock& block, const firmware::Image& image);
    static QString kindName(const BlockKind& kind);
    /// One or two sentences: what this part of an image is for.
    static QString explanation(const BlockKind& kind);
    /// "OK", "wrong", ...
    static QString crcText(firmware::CrcState state);
    /// Name in resources/icons.
    static QString crcIcon(firmware::CrcState state);
};

/// Fills a rectangle with colour and pattern; `unit` is the distance of the lines in pixels.
void paintBlockFill(QPainter& painter, const QRectF& rect, const BlockStyle& style, qreal unit);
/// Diagonal hatching in one colour, for gaps and for damaged sections.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color, Pattern pattern, qreal unit, qreal width);

} // namespace firesteel::gui
