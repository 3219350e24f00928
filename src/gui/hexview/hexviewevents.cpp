// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexview.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace firesteel::gui {

namespace {

constexpr int dragInterval = 40; // milliseconds between two scrolls while the mouse is dragged outside

} // namespace

void HexView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        m_column = m_column == HexColumn::Hex ? HexColumn::Text : HexColumn::Hex;
        ensureVisible(m_cursor);
        viewport()->update();
    } else if (!moveByKey(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool HexView::moveByKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    const Reach reach = modifiers.testFlag(Qt::ShiftModifier) ? Reach::Extend : Reach::Move;
    const auto perLine = static_cast<std::uint64_t>(bytesPerLine());
    const std::uint64_t lineStart = m_cursor / perLine * perLine;
    const std::uint64_t last = clamped(m_bytes.size());
    if (alt && event.key() != Qt::Key_Up && event.key() != Qt::Key_Down) {
        return false; // Alt+Left and Alt+Right belong to the window
    }
    switch (event.key()) {
    case Qt::Key_Left:
        if (control) {
            moveToRange(m_tintPieces, false, reach);
        } else {
            moveCursor(m_cursor - std::min<std::uint64_t>(m_cursor, 1), reach);
        }
        return true;
    case Qt::Key_Right:
        if (control) {
            moveToRange(m_tintPieces, true, reach);
        } else {
            moveCursor(m_cursor + 1, reach);
        }
        return true;
    case Qt::Key_Up:
        if (alt) {
            moveToRange(m_markPieces, false, reach);
        } else {
            moveCursor(m_cursor >= perLine ? m_cursor - perLine : m_cursor, reach);
        }
        return true;
    case Qt::Key_Down:
        if (alt) {
            moveToRange(m_markPieces, true, reach);
        } else {
            moveCursor(lineStart + perLine <= last ? m_cursor + perLine : m_cursor, reach);
        }
        return true;
    case Qt::Key_PageUp:
        return movePage(-1, reach);
    case Qt::Key_PageDown:
        return movePage(1, reach);
    case Qt::Key_Home:
        moveCursor(control ? 0 : lineStart, reach);
        return true;
    case Qt::Key_End:
        moveCursor(control ? last : lineStart + perLine - 1, reach);
        return true;
    default:
        return false;
    }
}

bool HexView::movePage(int pages, Reach reach)
{
    const auto perLine = static_cast<std::uint64_t>(bytesPerLine());
    const auto lines = static_cast<std::uint64_t>(std::max(visibleLines(), 1));
    std::uint64_t line = m_cursor / perLine;
    const std::uint64_t lastLine = clamped(m_bytes.size()) / perLine;
    line = pages < 0 ? line - std::min(line, lines) : std::min(line + lines, lastLine);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pages * verticalScrollBar()->pageStep());
    moveCursor(line * perLine + m_cursor % perLine, reach);
    return true;
}

// To the start of the next piece; backwards first to the start of the one the cursor is in.
void HexView::moveToRange(const HexPieces& ranges, bool forward, Reach reach)
{
    const auto& pieces = ranges.pieces();
    if (forward) {
        const auto next = std::ranges::upper_bound(pieces, m_cursor, {}, &HexPieces::Piece::start);
        if (next != pieces.end()) {
            moveCursor(next->start, reach);
        }
        return;
    }
    const auto after = std::ranges::lower_bound(pieces, m_cursor, {}, &HexPieces::Piece::start);
    if (after != pieces.begin()) {
        moveCursor(std::prev(after)->start, reach);
    }
}

std::uint64_t HexView::offsetAt(const QPoint& point, HexColumn column) const
{
    const auto row = static_cast<std::uint64_t>(std::max(0, point.y() / m_lineHeight - 1));
    const int byte = m_layout.byteAt(column, point.x() + horizontalScrollBar()->value());
    return clamped((firstLine() + row) * static_cast<unsigned>(bytesPerLine()) + static_cast<unsigned>(byte));
}

HexColumn HexView::columnAt(const QPoint& point) const
{
    return m_layout.hit(point.x() + horizontalScrollBar()->value()).column;
}

void HexView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_bytes.empty()) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    m_column = columnAt(event->pos());
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    moveCursor(offsetAt(event->pos(), m_column), extend ? Reach::Extend : Reach::Move);
    m_dragging = true;
    m_dragPoint = event->pos();
    event->accept();
}

void HexView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging) {
        return;
    }
    m_dragPoint = event->pos();
    dragTo(m_dragPoint);
    const QRect body = viewport()->rect().adjusted(0, m_lineHeight, 0, 0);
    if (body.contains(m_dragPoint)) {
        m_dragTimer.stop();
    } else if (!m_dragTimer.isActive()) {
        m_dragTimer.start(dragInterval, this);
    }
}

void HexView::dragTo(const QPoint& point)
{
    const std::uint64_t offset = offsetAt(point, m_column);
    if (m_selecting || offset != m_cursor) {
        moveCursor(offset, Reach::Extend);
    }
}

void HexView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging = false;
    m_dragTimer.stop();
    event->accept();
}

void HexView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_bytes.empty()) {
        selectGroup(offsetAt(event->pos(), columnAt(event->pos())));
    }
}

void HexView::selectGroup(std::uint64_t offset)
{
    const auto group = static_cast<std::uint64_t>(m_groupSize);
    const std::uint64_t start = offset / group * group;
    setState(start, clamped(start + group - 1), true);
}

void HexView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    // The farther outside, the faster.
    const int below = m_dragPoint.y() - viewport()->height();
    const int above = m_lineHeight - m_dragPoint.y();
    const int lines = below > 0 ? 1 + below / m_lineHeight : above > 0 ? -1 - above / m_lineHeight : 0;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + lines);
    dragTo({m_dragPoint.x(), std::clamp(m_dragPoint.y(), m_lineHeight, std::max(m_lineHeight, bodyHeight()))});
}

bool HexView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HexView::showToolTip(const QPoint& point, const QPoint& global)
{
    const HexColumn column = columnAt(point);
    const std::uint64_t offset = offsetAt(point, column);
    const int air = m_layout.metrics().charWidth;
    const QRect rect = byteRect(offset, column).adjusted(-air, 0, air, 0);
    if (!rect.contains(point)) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(global, describe(offset), viewport(), rect);
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void HexView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announce();
}

void HexView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
        prepareFont();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::ActivationChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

} // namespace firesteel::gui
