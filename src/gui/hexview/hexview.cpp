// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexcopy.h>
#include <gui/hexview/hexglyphs.h>
#include <gui/hexview/hexview.h>
#include <gui/hexview/hexviewaccessible.h>
#include <gui/text.h>

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMetaMethod>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

template <typename Range>
HexPieces piecesOf(const std::vector<Range>& ranges, std::uint64_t limit)
{
    std::vector<HexRange> plain;
    plain.reserve(ranges.size());
    for (const Range& range : ranges) {
        plain.push_back({.start = range.start, .size = range.size});
    }
    return {plain, limit};
}

} // namespace

HexView::HexView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    installHexViewAccessibility();
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(1);
    makeCopyActions();
    prepareFont();
    retranslate();
}

HexView::~HexView()
{
    setFollow(nullptr);
}

void HexView::setBytes(SharedBytes bytes, std::uint64_t baseAddress)
{
    m_bytes = std::move(bytes);
    m_baseAddress = baseAddress;
    m_tints.clear();
    m_marks.clear();
    m_tintPieces = {};
    m_markPieces = {};
    m_dragging = false;
    m_dragTimer.stop();
    setState(0, 0, false);
    relayout();
    verticalScrollBar()->setValue(0);
    Q_EMIT bytesChanged();
}

void HexView::setTints(std::vector<HexTint> tints)
{
    m_tints = std::move(tints);
    m_tintPieces = piecesOf(m_tints, m_bytes.size());
    viewport()->update();
    Q_EMIT bytesChanged();
}

void HexView::setMarks(std::vector<HexMark> marks)
{
    m_marks = std::move(marks);
    m_markPieces = piecesOf(m_marks, m_bytes.size());
    viewport()->update();
}

const HexTint* HexView::tintAt(std::uint64_t offset) const
{
    const auto owner = m_tintPieces.ownerAt(offset);
    return owner ? &m_tints[*owner] : nullptr;
}

const HexMark* HexView::markAt(std::uint64_t offset) const
{
    const auto owner = m_markPieces.ownerAt(offset);
    return owner ? &m_marks[*owner] : nullptr;
}

std::uint64_t HexView::clamped(std::uint64_t offset) const
{
    return m_bytes.empty() ? 0 : std::min<std::uint64_t>(offset, m_bytes.size() - 1);
}

void HexView::setCursor(std::uint64_t offset)
{
    setState(clamped(offset), clamped(offset), false);
}

void HexView::goTo(std::uint64_t offset)
{
    setCursor(offset);
    const std::uint64_t line = m_cursor / static_cast<unsigned>(bytesPerLine());
    const auto visible = static_cast<std::uint64_t>(std::max(visibleLines(), 1));
    if (line < firstLine() || line >= firstLine() + visible) {
        setFirstVisibleOffset((line - std::min(line, visible / 3)) * static_cast<unsigned>(bytesPerLine()));
    }
    ensureVisible(m_cursor);
}

void HexView::select(std::uint64_t offset, std::uint64_t size)
{
    goTo(offset);
    if (size == 0 || offset >= m_bytes.size()) {
        return;
    }
    // The cursor is the start: what stands there is what the status line tells.
    setState(offset, clamped(offset + std::min<std::uint64_t>(size, m_bytes.size()) - 1), true);
}

void HexView::selectAll()
{
    if (!m_bytes.empty()) {
        setState(m_bytes.size() - 1, 0, true);
    }
}

void HexView::clearSelection()
{
    setState(m_cursor, m_cursor, false);
}

HexRange HexView::selection() const
{
    if (!m_selecting) {
        return {.start = m_cursor, .size = 0};
    }
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    return {.start = first, .size = last - first + 1};
}

void HexView::moveCursor(std::uint64_t offset, Reach reach)
{
    offset = clamped(offset);
    if (reach == Reach::Extend && !m_bytes.empty()) {
        setState(offset, m_anchor, true);
    } else {
        setState(offset, offset, false);
    }
    ensureVisible(m_cursor);
}

void HexView::setState(std::uint64_t cursor, std::uint64_t anchor, bool selecting)
{
    const HexRange before = selection();
    const bool wasSelecting = m_selecting;
    const bool moved = cursor != m_cursor;
    m_cursor = cursor;
    m_anchor = anchor;
    m_selecting = selecting;
    viewport()->update();
    updateCopyActions();
    if (moved) {
        Q_EMIT cursorMoved(m_cursor);
    }
    if (wasSelecting != m_selecting || (m_selecting && selection() != before)) {
        Q_EMIT selectionChanged();
    }
    if (moved) {
        announce();
    }
}

void HexView::announce()
{
    QAccessibleValueChangeEvent changed(this, currentText());
    QAccessible::updateAccessibility(&changed);
}

void HexView::copy(HexCopy format)
{
    if (m_bytes.empty()) {
        return refuse(tr("There is nothing to copy."));
    }
    const HexRange range = m_selecting ? selection() : HexRange{.start = m_cursor, .size = 1};
    if (range.size > copyLimit) {
        return refuse(tr("At most %1 can be copied; %2 are selected.").arg(sizeText(copyLimit), sizeText(range.size)));
    }
    const SharedBytes part = m_bytes.part(range.start, range.size);
    QString text;
    switch (format) {
    case HexCopy::Hex:
        text = bytesAsHex(part.view());
        break;
    case HexCopy::Text:
        text = bytesAsText(part.view());
        break;
    case HexCopy::CArray:
        text = bytesAsCArray(part.view());
        break;
    }
    QGuiApplication::clipboard()->setText(text);
}

void HexView::refuse(const QString& reason)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&HexView::refused))) {
        Q_EMIT refused(reason);
        return;
    }
    QToolTip::showText(viewport()->mapToGlobal(viewport()->rect().center()), reason, viewport());
}

QString HexView::describe(std::uint64_t offset) const
{
    if (offset >= m_bytes.size()) {
        return {};
    }
    const QString address = hexAddress(m_baseAddress + offset);
    const QString byte = bytesAsHex(m_bytes.part(offset, 1).view());
    const HexTint* tint = tintAt(offset);
    const HexMark* mark = markAt(offset);
    const QString section = tint != nullptr ? tint->name : QString();
    const QString note = mark != nullptr ? mark->name : QString();
    if (!section.isEmpty() && !note.isEmpty()) {
        return tr("%1 at %2, %3, %4").arg(byte, address, section, note);
    }
    if (!section.isEmpty() || !note.isEmpty()) {
        return tr("%1 at %2, %3").arg(byte, address, section.isEmpty() ? note : section);
    }
    return tr("%1 at %2").arg(byte, address);
}

QString HexView::currentText() const
{
    return describe(m_cursor);
}

} // namespace firesteel::gui
