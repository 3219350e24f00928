// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace firesteel::gui {

enum class HexColumn
{
    Hex,
    Text,
};

/// Where things stand in one line of a hex view, in pixels from the left edge of its content.
class HexLayout
{
public:
    struct Metrics
    {
        int charWidth = 8;
        int addressDigits = 8;
        int groupSize = 4; ///< bytes without an additional gap between them
    };

    HexLayout() = default;
    HexLayout(const Metrics& metrics, int bytesPerLine);

    /// The most of 32, 16 and 8 bytes a line that fit `width`; 8 when nothing fits.
    static int fittingBytesPerLine(const Metrics& metrics, int width);

    int bytesPerLine() const { return m_bytesPerLine; }
    const Metrics& metrics() const { return m_metrics; }

    int addressX() const;
    int separatorX() const;                  ///< of the line between addresses and bytes
    int x(HexColumn column, int byte) const; ///< left edge of the glyphs of a byte
    int glyphsWidth(HexColumn column) const; ///< of one byte
    int textSeparatorX() const;              ///< of the line between hex and text
    int width() const;                       ///< of the whole line

    struct Hit
    {
        HexColumn column = HexColumn::Hex;
        int byte = 0;
    };
    /// The nearest byte.
    Hit hit(int x) const;
    /// The nearest byte in that column.
    int byteAt(HexColumn column, int x) const;

private:
    Metrics m_metrics;
    int m_bytesPerLine = 16;
};

} // namespace firesteel::gui
