// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexglyphs.h>
#include <gui/hexview/hexview.h>

#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace firesteel::gui {

namespace {

int digitsFor(std::uint64_t lastAddress)
{
    int digits = 8;
    while (digits < 16 && lastAddress >> (4 * digits) != 0) {
        ++digits;
    }
    return digits;
}

} // namespace

std::uint64_t HexView::firstLine() const
{
    return static_cast<std::uint64_t>(verticalScrollBar()->value());
}

std::uint64_t HexView::firstVisibleOffset() const
{
    return std::min<std::uint64_t>(firstLine() * static_cast<unsigned>(bytesPerLine()), m_bytes.size());
}

void HexView::setFirstVisibleOffset(std::uint64_t offset)
{
    const std::uint64_t line = offset / static_cast<unsigned>(bytesPerLine());
    verticalScrollBar()->setValue(static_cast<int>(std::min<std::uint64_t>(line, std::numeric_limits<int>::max())));
}

int HexView::bodyHeight() const
{
    return std::max(0, viewport()->height() - m_lineHeight); // the ruler takes one line
}

int HexView::visibleLines() const
{
    return bodyHeight() / m_lineHeight;
}

void HexView::ensureVisible(std::uint64_t offset)
{
    const std::uint64_t line = clamped(offset) / static_cast<unsigned>(bytesPerLine());
    const auto visible = static_cast<std::uint64_t>(std::max(visibleLines(), 1));
    if (line < firstLine()) {
        setFirstVisibleOffset(line * static_cast<unsigned>(bytesPerLine()));
    } else if (line >= firstLine() + visible) {
        setFirstVisibleOffset((line - visible + 1) * static_cast<unsigned>(bytesPerLine()));
    }
    const int byte = static_cast<int>(clamped(offset) % static_cast<unsigned>(bytesPerLine()));
    const int left = m_layout.x(m_column, byte);
    const int right = left + m_layout.glyphsWidth(m_column);
    QScrollBar* bar = horizontalScrollBar();
    if (left < bar->value()) {
        bar->setValue(byte == 0 && m_column == HexColumn::Hex ? 0 : left);
    } else if (right > bar->value() + viewport()->width()) {
        bar->setValue(right - viewport()->width());
    }
}

void HexView::setBytesPerLine(int count)
{
    m_wantedBytesPerLine = count == 8 || count == 16 || count == 32 ? count : 0;
    relayout();
}

void HexView::setGroupSize(int bytes)
{
    m_groupSize = bytes == 8 ? 8 : 4;
    relayout();
}

HexLayout::Metrics HexView::metrics() const
{
    const std::uint64_t last = m_bytes.empty() ? m_baseAddress : m_baseAddress + (m_bytes.size() - 1);
    return {.charWidth = m_glyphs->charWidth(),
            .addressDigits = digitsFor(std::max(last, m_baseAddress)),
            .groupSize = m_groupSize};
}

int HexView::fittingBytesPerLine() const
{
    if (m_wantedBytesPerLine != 0) {
        return m_wantedBytesPerLine;
    }
    return HexLayout::fittingBytesPerLine(metrics(), viewport()->width());
}

void HexView::relayout()
{
    // Linked views have lines of the same size and scroll over the same range, so that what is side
    // by side stays so, also beyond the end of the shorter one.
    int count = fittingBytesPerLine();
    std::uint64_t size = m_bytes.size();
    int room = visibleLines();
    if (m_follow) {
        count = std::min(count, m_follow->fittingBytesPerLine());
        size = std::max<std::uint64_t>(size, m_follow->m_bytes.size());
        room = std::min(room, m_follow->visibleLines());
    }
    const Scrolling scrolling{
        .first = firstLine() * static_cast<unsigned>(bytesPerLine()),
        .lines = size / static_cast<unsigned>(count) + (size % static_cast<unsigned>(count) != 0),
        .room = room,
    };
    const bool following = std::exchange(m_following, true);
    if (m_follow) {
        m_follow->m_following = true;
        m_follow->applyLayout(count, scrolling);
        m_follow->m_following = false;
    }
    applyLayout(count, scrolling);
    m_following = following;
}

void HexView::applyLayout(int count, const Scrolling& scrolling)
{
    m_layout = HexLayout(metrics(), count);
    const auto visible = static_cast<std::uint64_t>(std::max(scrolling.room, 1));
    const std::uint64_t top = scrolling.lines > visible ? scrolling.lines - visible : 0;
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<std::uint64_t>(top, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(std::max(visibleLines(), 1));
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_glyphs->charWidth() * 3);
    setFirstVisibleOffset(scrolling.first);
    viewport()->update();
}

void HexView::setFollow(HexView* other)
{
    if (m_follow == other || other == this) {
        return;
    }
    if (HexView* former = m_follow) {
        m_follow = nullptr;
        former->m_follow = nullptr;
        former->relayout();
    }
    if (other != nullptr) {
        other->setFollow(nullptr);
        other->m_follow = this;
        m_follow = other;
        relayout();
    }
}

void HexView::scrollContentsBy(int /*dx*/, int dy)
{
    viewport()->update();
    if (m_follow && !m_following) {
        m_follow->m_following = true;
        m_follow->verticalScrollBar()->setValue(verticalScrollBar()->value());
        m_follow->horizontalScrollBar()->setValue(horizontalScrollBar()->value());
        m_follow->m_following = false;
    }
    if (dy != 0) {
        Q_EMIT topLineChanged(firstVisibleOffset());
    }
}

QRect HexView::byteRect(std::uint64_t offset, HexColumn column) const
{
    const auto perLine = static_cast<unsigned>(bytesPerLine());
    const std::uint64_t line = offset / perLine;
    if (offset >= m_bytes.size() || line < firstLine()) {
        return {};
    }
    const std::uint64_t row = line - firstLine();
    if (row > static_cast<std::uint64_t>(visibleLines())) { // the last one may be visible in part
        return {};
    }
    const int x = m_layout.x(column, static_cast<int>(offset % perLine)) - horizontalScrollBar()->value();
    const int y = (static_cast<int>(row) + 1) * m_lineHeight;
    return {x, y, m_layout.glyphsWidth(column), m_lineHeight};
}

void HexView::prepareFont()
{
    m_glyphs = std::make_unique<HexGlyphs>(font());
    m_lineHeight = m_glyphs->lineHeight();
    relayout();
}

QSize HexView::sizeHint() const
{
    const int frame = 2 * frameWidth();
    return {HexLayout(metrics(), 16).width() + frame + verticalScrollBar()->sizeHint().width(),
            m_lineHeight * 25 + frame};
}

QSize HexView::minimumSizeHint() const
{
    const int frame = 2 * frameWidth();
    return {HexLayout(metrics(), 8).width() / 2 + frame, m_lineHeight * 5 + frame};
}

} // namespace firesteel::gui
