// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexlayout.h>

#include <algorithm>
#include <array>

namespace firesteel::gui {

namespace {

constexpr int margin = 1;    // characters before the address and after the text
constexpr int columnGap = 2; // characters between two columns
constexpr int hexCell = 3;   // characters a byte takes in the hex column, its space included
constexpr std::array<int, 3> lineSizes{32, 16, 8};

} // namespace

HexLayout::HexLayout(const Metrics& metrics, int bytesPerLine)
    : m_metrics(metrics)
    , m_bytesPerLine(bytesPerLine)
{
}

int HexLayout::fittingBytesPerLine(const Metrics& metrics, int width)
{
    const auto* fitting =
        std::ranges::find_if(lineSizes, [&](int count) { return HexLayout(metrics, count).width() <= width; });
    return fitting == lineSizes.end() ? lineSizes.back() : *fitting;
}

int HexLayout::addressX() const
{
    return margin * m_metrics.charWidth;
}

int HexLayout::separatorX() const
{
    return addressX() + (m_metrics.addressDigits + columnGap / 2) * m_metrics.charWidth;
}

int HexLayout::x(HexColumn column, int byte) const
{
    if (column == HexColumn::Text) {
        return textSeparatorX() + (columnGap / 2 + byte) * m_metrics.charWidth;
    }
    const int characters = columnGap / 2 + byte * hexCell + byte / m_metrics.groupSize;
    return separatorX() + characters * m_metrics.charWidth;
}

int HexLayout::glyphsWidth(HexColumn column) const
{
    return (column == HexColumn::Hex ? 2 : 1) * m_metrics.charWidth;
}

int HexLayout::textSeparatorX() const
{
    return x(HexColumn::Hex, m_bytesPerLine - 1) + (2 + columnGap / 2) * m_metrics.charWidth;
}

int HexLayout::width() const
{
    return x(HexColumn::Text, m_bytesPerLine) + margin * m_metrics.charWidth;
}

int HexLayout::byteAt(HexColumn column, int position) const
{
    int byte = 0;
    // A byte's ground reaches half a character to the left, where the gap before it is shared.
    const int reach = column == HexColumn::Hex ? m_metrics.charWidth / 2 : 0;
    while (byte + 1 < m_bytesPerLine && position >= x(column, byte + 1) - reach) {
        ++byte;
    }
    return byte;
}

HexLayout::Hit HexLayout::hit(int position) const
{
    const HexColumn column = position < textSeparatorX() ? HexColumn::Hex : HexColumn::Text;
    return {.column = column, .byte = byteAt(column, position)};
}

} // namespace firesteel::gui
