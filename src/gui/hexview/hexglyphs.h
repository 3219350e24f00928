// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>

#include <array>
#include <cstdint>
#include <vector>

class QPainter;

namespace firesteel::gui {

/// The printable ASCII characters of a font, each of which can be put to an exact place: a line
/// drawn as a string drifts out of its columns where the font has fractional widths.
class HexGlyphs
{
public:
    explicit HexGlyphs(const QFont& font);

    int charWidth() const { return m_charWidth; }
    int lineHeight() const { return m_lineHeight; }
    quint32 index(char character) const { return m_indexes[static_cast<unsigned char>(character) & 0x7f]; }

    /// What is to be drawn in one colour; drawn by draw().
    class Batch
    {
    public:
        explicit Batch(const HexGlyphs& glyphs)
            : m_glyphs(glyphs)
        {
        }
        void add(const QColor& color, char character, int x, int lineTop);
        void addByte(const QColor& color, std::uint8_t byte, int x, int lineTop);
        /// The lowest `digits` hex digits.
        void addNumber(const QColor& color, std::uint64_t number, int digits, int x, int lineTop);
        void draw(QPainter& painter);

    private:
        struct Run
        {
            QList<quint32> indexes;
            QList<QPointF> places;
        };

        const HexGlyphs& m_glyphs;
        QHash<QRgb, Run> m_runs;
    };

private:
    QRawFont m_font;
    std::array<quint32, 128> m_indexes{};
    int m_charWidth = 8;
    int m_lineHeight = 16;
    qreal m_baseline = 12;
};

} // namespace firesteel::gui
