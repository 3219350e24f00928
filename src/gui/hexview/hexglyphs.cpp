// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexglyphs.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace firesteel::gui {

namespace {

constexpr char firstPrintable = 0x20;
constexpr char lastPrintable = 0x7e;

char digit(std::uint64_t value)
{
    constexpr std::array<char, 17> digits{"0123456789abcdef"};
    return digits[value & 0xf];
}

} // namespace

HexGlyphs::HexGlyphs(const QFont& font)
    : m_font(QRawFont::fromFont(font))
{
    const QFontMetricsF metrics(font);
    m_charWidth = std::max(1, static_cast<int>(std::ceil(metrics.horizontalAdvance(QLatin1Char('0')))));
    m_lineHeight = std::max(1, static_cast<int>(std::ceil(metrics.height())) + 2);
    m_baseline = std::round((m_lineHeight - metrics.height()) / 2 + metrics.ascent());

    QString characters;
    for (char character = firstPrintable; character <= lastPrintable; ++character) {
        characters.append(QLatin1Char(character));
    }
    const QList<quint32> indexes = m_font.glyphIndexesForString(characters);
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        m_indexes[static_cast<std::size_t>(firstPrintable + i)] = indexes[i];
    }
}

void HexGlyphs::Batch::add(const QColor& color, char character, int x, int lineTop)
{
    if (character == ' ') {
        return;
    }
    Run& run = m_runs[color.rgba()];
    run.indexes.append(m_glyphs.index(character));
    run.places.append(QPointF(x, lineTop + m_glyphs.m_baseline));
}

void HexGlyphs::Batch::addByte(const QColor& color, std::uint8_t byte, int x, int lineTop)
{
    addNumber(color, byte, 2, x, lineTop);
}

void HexGlyphs::Batch::addNumber(const QColor& color, std::uint64_t number, int digits, int x, int lineTop)
{
    Run& run = m_runs[color.rgba()];
    for (int i = 0; i < digits; ++i) {
        const int shift = (digits - 1 - i) * 4;
        run.indexes.append(m_glyphs.index(digit(shift < 64 ? number >> shift : 0)));
        run.places.append(QPointF(x + i * m_glyphs.charWidth(), lineTop + m_glyphs.m_baseline));
    }
}

void HexGlyphs::Batch::draw(QPainter& painter)
{
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        QGlyphRun glyphs;
        glyphs.setRawFont(m_glyphs.m_font);
        glyphs.setGlyphIndexes(run->indexes);
        glyphs.setPositions(run->places);
        painter.setPen(QColor::fromRgba(run.key()));
        painter.drawGlyphRun(QPointF(), glyphs);
    }
    m_runs.clear();
}

} // namespace firesteel::gui
