// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexcolors.h>
#include <gui/hexview/hexcopy.h>
#include <gui/hexview/hexglyphs.h>
#include <gui/hexview/hexview.h>

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace firesteel::gui {

namespace {

constexpr std::uint8_t erased = 0xff;

bool saysLittle(std::uint8_t byte)
{
    return byte == 0 || byte == erased;
}

// Walks through pieces with growing offsets.
class PieceCursor
{
public:
    PieceCursor(const HexPieces& pieces, std::uint64_t offset)
        : m_pieces(pieces.pieces())
        , m_index(pieces.firstAfter(offset))
    {
    }

    std::optional<std::size_t> ownerAt(std::uint64_t offset)
    {
        while (m_index < m_pieces.size() && m_pieces[m_index].end <= offset) {
            ++m_index;
        }
        if (m_index == m_pieces.size() || m_pieces[m_index].start > offset) {
            return std::nullopt;
        }
        return m_pieces[m_index].owner;
    }

private:
    const std::vector<HexPieces::Piece>& m_pieces;
    std::size_t m_index;
};

} // namespace

// Everything one repaint needs. Grounds are painted at once, glyphs are gathered and drawn last.
struct HexView::Page
{
    QPainter& painter;
    HexColors& colors;
    HexGlyphs::Batch& glyphs;
    int left; ///< x of the content in the viewport: 0 or less
};

void HexView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QPalette::ColorGroup group = palette().currentColorGroup();
    HexColors colors(palette(), group);
    painter.fillRect(viewport()->rect(), colors.plain().fill);
    if (m_bytes.empty()) {
        painter.setPen(palette().color(group, QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().marginsRemoved({12, 12, 12, 12}), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("There are no bytes to show."));
        return;
    }
    HexGlyphs::Batch glyphs(*m_glyphs);
    Page page{.painter = painter, .colors = colors, .glyphs = glyphs, .left = -horizontalScrollBar()->value()};
    const int height = viewport()->height();
    painter.fillRect(QRect(page.left, 0, m_layout.separatorX(), height), colors.margin().fill);
    for (int y = m_lineHeight; y < height; y += m_lineHeight) {
        const std::uint64_t line = firstLine() + static_cast<unsigned>(y / m_lineHeight - 1);
        if (line * static_cast<unsigned>(bytesPerLine()) >= m_bytes.size()) {
            break;
        }
        paintLine(page, line, y);
    }
    painter.fillRect(QRect(page.left + m_layout.textSeparatorX(), m_lineHeight, 1, height), colors.line());
    painter.fillRect(QRect(page.left + m_layout.separatorX(), m_lineHeight, 1, height), colors.line());
    paintRuler(page);
    paintCursor(page);
    glyphs.draw(painter);
}

void HexView::paintRuler(Page& page) const
{
    const int width = viewport()->width();
    page.painter.fillRect(QRect(0, 0, width, m_lineHeight), page.colors.margin().fill);
    page.painter.fillRect(QRect(0, m_lineHeight - 1, width, 1), page.colors.line());
    const int current = static_cast<int>(m_cursor % static_cast<unsigned>(bytesPerLine()));
    for (int byte = 0; byte < bytesPerLine(); ++byte) {
        const HexColors::Ground& ground = page.colors.margin();
        page.glyphs.addByte(byte == current ? ground.text : ground.quiet, static_cast<std::uint8_t>(byte),
                            page.left + m_layout.x(HexColumn::Hex, byte), 0);
    }
}

void HexView::paintLine(Page& page, std::uint64_t line, int y) const
{
    const auto perLine = static_cast<std::uint64_t>(bytesPerLine());
    HexRange range{.start = line * perLine, .size = perLine};
    range.size = std::min<std::uint64_t>(range.size, m_bytes.size() - range.start);

    const HexColors::Ground& margin = page.colors.margin();
    const int digits = m_layout.metrics().addressDigits;
    page.glyphs.addNumber(range.contains(m_cursor) ? margin.text : margin.quiet, m_baseAddress + range.start, digits,
                          page.left + m_layout.addressX(), y);
    paintGrounds(page, range, y);
    paintMarks(page, range, y);
}

void HexView::paintGrounds(Page& page, HexRange line, int y) const
{
    PieceCursor tints(m_tintPieces, line.start);
    PieceCursor marks(m_markPieces, line.start);
    const HexRange selected = selection();
    const HexColors::Ground* ground = nullptr;
    std::uint64_t from = line.start;
    const auto fill = [&](std::uint64_t to) {
        if (ground == nullptr || ground == &page.colors.plain()) {
            return;
        }
        for (const HexColumn column : {HexColumn::Hex, HexColumn::Text}) {
            page.painter.fillRect(spanRect(column, line, from, to, y).translated(page.left, 0), ground->fill);
        }
    };
    for (std::uint64_t offset = line.start; offset < line.end(); ++offset) {
        const auto tint = tints.ownerAt(offset);
        const auto mark = marks.ownerAt(offset);
        const HexColors::Ground& here =
            selected.contains(offset) ? page.colors.selected()
                                      : page.colors.tinted(tint ? m_tints[*tint].color : QColor(),
                                                           mark ? page.colors.frame(m_marks[*mark].color) : QColor());
        if (&here != ground) {
            fill(offset);
            ground = &here;
            from = offset;
        }
        const std::uint8_t byte = m_bytes[offset];
        const QColor& color = saysLittle(byte) ? here.quiet : here.text;
        const int index = static_cast<int>(offset - line.start);
        page.glyphs.addByte(color, byte, page.left + m_layout.x(HexColumn::Hex, index), y);
        page.glyphs.add(hexViewCharacter(byte) == '.' ? here.quiet : here.text, hexViewCharacter(byte),
                        page.left + m_layout.x(HexColumn::Text, index), y);
    }
    fill(line.end());
}

// Frames as well as colours: who cannot tell the colours apart sees the difference too.
void HexView::paintMarks(Page& page, HexRange line, int y) const
{
    const auto& pieces = m_markPieces.pieces();
    for (std::size_t i = m_markPieces.firstAfter(line.start); i < pieces.size() && pieces[i].start < line.end(); ++i) {
        const HexPieces::Piece& piece = pieces[i];
        const std::uint64_t from = std::max(piece.start, line.start);
        const std::uint64_t to = std::min(piece.end, line.end());
        const QColor color = page.colors.frame(m_marks[piece.owner].color);
        for (const HexColumn column : {HexColumn::Hex, HexColumn::Text}) {
            const QRect rect = spanRect(column, line, from, to, y).translated(page.left, 0);
            page.painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color);
            page.painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color);
            if (from == piece.start) {
                page.painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), color);
            }
            if (to == piece.end) {
                page.painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color);
            }
        }
    }
}

void HexView::paintCursor(Page& page) const
{
    const bool active = hasFocus();
    const QColor color = selection().contains(m_cursor) ? page.colors.selected().text : page.colors.plain().text;
    page.painter.setBrush(Qt::NoBrush);
    for (const HexColumn column : {HexColumn::Hex, HexColumn::Text}) {
        const QRect rect = byteRect(m_cursor, column);
        if (rect.isEmpty()) {
            continue;
        }
        const bool strong = active && column == m_column;
        const int air = column == HexColumn::Hex ? 2 : 1;
        page.painter.setPen(QPen(color, strong ? 2 : 1, strong || active ? Qt::SolidLine : Qt::DotLine));
        // A pen of 2 is painted half a pixel to the left and above.
        page.painter.drawRect(rect.adjusted(-air, 1, strong ? air : air - 1, strong ? -1 : -2));
    }
}

QRect HexView::spanRect(HexColumn column, HexRange line, std::uint64_t from, std::uint64_t to, int y) const
{
    const int first = static_cast<int>(from - line.start);
    const int last = static_cast<int>(to - 1 - line.start);
    const int space = column == HexColumn::Hex ? m_glyphs->charWidth() : 0;
    const int left = m_layout.x(column, first) - space / 2;
    const int right = m_layout.x(column, last) + m_layout.glyphsWidth(column) + space - space / 2;
    return {left, y, right - left, m_lineHeight};
}

} // namespace firesteel::gui
