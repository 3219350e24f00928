// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sharedbytes.h>
#include <gui/hexview/hexlayout.h>
#include <gui/hexview/hexranges.h>

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointer>

#include <cstdint>
#include <memory>
#include <vector>

class QAction;

namespace firesteel::gui {

class HexColors;
class HexGlyphs;

/// What the clipboard gets from HexView::copy().
enum class HexCopy
{
    Hex,    ///< "4d 54 46 57", 16 bytes a line
    Text,   ///< as in the text column: what is not printable ASCII becomes a dot
    CArray, ///< an array for C and C++
};

/// Bytes to read, not to edit: addresses, hex and text side by side. Only what is visible is ever
/// looked at, so the size does not matter (up to 2^31 lines, 32 GiB at 16 bytes a line).
///
/// All offsets in this interface count from the first byte of setBytes(); `baseAddress` only changes
/// the numbers shown.
///
/// Arrows, Page Up/Down, Home/End (line), Ctrl+Home/End (all) move the cursor, with Shift they select;
/// Ctrl+A, Ctrl+C. Ctrl+Left/Right go to the previous or next tint, Alt+Up/Down to the previous or next mark;
/// Space changes between the hex and the text column.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit HexView(QWidget* parent = nullptr);
    ~HexView() override;

    /// Forgets cursor, selection, tints and marks.
    void setBytes(SharedBytes bytes, std::uint64_t baseAddress = 0);
    const SharedBytes& bytes() const { return m_bytes; }
    std::uint64_t baseAddress() const { return m_baseAddress; }

    /// The sections: a colour behind the bytes and a name for tooltip, status and screen reader. In any order; where
    /// they overlap, the one that starts later is seen.
    void setTints(std::vector<HexTint> tints);
    /// Ranges that stand out on top of tints, for example what differs: framed and underlined. In any
    /// order, hundreds of thousands are fine.
    void setMarks(std::vector<HexMark> marks);
    const HexTint* tintAt(std::uint64_t offset) const; ///< valid until setTints() or setBytes()
    const HexMark* markAt(std::uint64_t offset) const;

    std::uint64_t cursor() const { return m_cursor; }
    /// Moves the cursor without scrolling and ends the selection. Beyond the end: the last byte.
    void setCursor(std::uint64_t offset);
    /// setCursor() and scrolls so that it stands in the upper third, unless it is visible already.
    void goTo(std::uint64_t offset);
    /// Selects a range and shows its start, where the cursor goes. Size 0 is goTo().
    void select(std::uint64_t offset, std::uint64_t size);
    void selectAll();
    void clearSelection();
    bool hasSelection() const { return m_selecting; }
    /// Size 0 at the cursor without a selection.
    HexRange selection() const;
    void ensureVisible(std::uint64_t offset);

    std::uint64_t firstVisibleOffset() const;
    void setFirstVisibleOffset(std::uint64_t offset);
    int visibleLines() const; ///< whole lines

    /// 8, 16 or 32; 0, as it is at first, takes what fits the width.
    void setBytesPerLine(int count);
    int bytesPerLine() const { return m_layout.bytesPerLine(); }
    /// Bytes without a gap between them: 4, as it is at first, or 8.
    void setGroupSize(int bytes);

    /// From now on the two views scroll together, with the same number of bytes a line; both can be
    /// scrolled. A view follows one other view; nullptr ends it, and so does the end of either.
    void setFollow(HexView* other);

    /// Puts the selection, or without one the byte at the cursor, on the clipboard. More than
    /// copyLimit bytes are refused.
    void copy(HexCopy format);
    static constexpr std::uint64_t copyLimit = 1U << 20;

    /// The actions of the context menu, owned by the view, for a menu of the window.
    const std::vector<QAction*>& copyActions() const { return m_copyActions; }

    /// "4d at 0x0001d14c, DDR": the current byte, its section and mark, for screen readers.
    QString currentText() const;
    /// Where a byte is painted, in viewport coordinates; empty when it is not visible.
    QRect byteRect(std::uint64_t offset, HexColumn column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cursorMoved(std::uint64_t offset);
    void selectionChanged();
    void topLineChanged(std::uint64_t offset); ///< the first byte that is visible now
    void bytesChanged();                       ///< setBytes(), setTints()
    /// What was asked for could not be done, in a sentence. Without a receiver the view shows it in a
    /// tooltip.
    void refused(const QString& reason);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Reach
    {
        Move,   ///< ends the selection
        Extend, ///< selects from where the selection began
    };
    struct Scrolling
    {
        std::uint64_t first = 0; ///< offset that is to stay at the top
        std::uint64_t lines = 0; ///< to scroll over
        int room = 0;            ///< of which so many are visible
    };
    struct Page;

    // hexview.cpp
    std::uint64_t clamped(std::uint64_t offset) const;
    void moveCursor(std::uint64_t offset, Reach reach);
    void setState(std::uint64_t cursor, std::uint64_t anchor, bool selecting);
    QString describe(std::uint64_t offset) const;
    void refuse(const QString& reason);
    void announce();

    // hexviewlayout.cpp
    std::uint64_t firstLine() const;
    int bodyHeight() const;
    HexLayout::Metrics metrics() const;
    int fittingBytesPerLine() const;
    void relayout();
    void applyLayout(int count, const Scrolling& scrolling);
    void prepareFont();

    // hexviewevents.cpp
    bool moveByKey(const QKeyEvent& event);
    bool movePage(int pages, Reach reach);
    void moveToRange(const HexPieces& pieces, bool forward, Reach reach);
    std::uint64_t offsetAt(const QPoint& point, HexColumn column) const;
    HexColumn columnAt(const QPoint& point) const;
    void selectGroup(std::uint64_t offset);
    void dragTo(const QPoint& point);
    void showToolTip(const QPoint& point, const QPoint& global);

    // hexviewmenu.cpp
    void makeCopyActions();
    void updateCopyActions();
    void retranslate();

    // hexviewpainting.cpp
    void paintRuler(Page& page) const;
    void paintLine(Page& page, std::uint64_t line, int y) const;
    void paintGrounds(Page& page, HexRange line, int y) const;
    void paintMarks(Page& page, HexRange line, int y) const;
    void paintCursor(Page& page) const;
    QRect spanRect(HexColumn column, HexRange line, std::uint64_t from, std::uint64_t to, int y) const;

    SharedBytes m_bytes;
    std::uint64_t m_baseAddress = 0;
    std::vector<HexTint> m_tints;
    std::vector<HexMark> m_marks;
    HexPieces m_tintPieces;
    HexPieces m_markPieces;

    std::uint64_t m_cursor = 0;
    std::uint64_t m_anchor = 0; ///< the other end of the selection, inclusive
    bool m_selecting = false;
    HexColumn m_column = HexColumn::Hex;

    int m_wantedBytesPerLine = 0;
    int m_groupSize = 4;
    int m_lineHeight = 16;
    HexLayout m_layout;
    std::unique_ptr<HexGlyphs> m_glyphs;
    QPointer<HexView> m_follow;
    bool m_following = false; ///< scrolled by the other view just now
    QBasicTimer m_dragTimer;
    QPoint m_dragPoint;
    bool m_dragging = false;
    std::vector<QAction*> m_copyActions;
};

} // namespace firesteel::gui
