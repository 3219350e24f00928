// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapblocks.h>
#include <gui/firmwareview/sectionstyle.h>

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// The picture of an image: its parts as blocks on strips, wide as they are large, in the order of
/// their addresses. Blocks are chosen with the mouse or with the arrow keys, Home and End; Ctrl and
/// the wheel, + and - zoom, 0 shows all.
class SectionMap final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class View
    {
        Logical,  ///< the contiguous image on one strip
        Physical, ///< the flash, one chunk a strip, both failsafe copies
    };

    explicit SectionMap(QWidget* parent = nullptr);

    void setImage(std::shared_ptr<const firmware::Image> image);
    /// Size of the flash the image lies on, in bytes; 0 = the smallest that holds it.
    void setFlashSize(std::uint64_t bytes);
    void setView(View view);
    View view() const { return m_view; }
    bool hasPhysicalView() const;

    /// Makes a section the current block; the current one stays if it is that section already.
    void selectSection(std::size_t section);
    /// Makes the block with that address of the contiguous image current.
    void selectAddress(std::uint64_t logical);
    void clearSelection();
    std::optional<MapBlock> currentBlock() const;

    int zoomPercent() const { return m_zoomPercent; }
    void setZoomPercent(int percent); ///< 100 shows all; at most maxZoomPercent
    static constexpr int maxZoomPercent = 6400;

    const std::vector<MapStrip>& strips() const { return m_strips; }
    /// Where a block is painted, in viewport coordinates.
    QRect blockRect(std::size_t strip, std::size_t block) const;
    /// Name, range, size and checksum of a block in words.
    QString blockText(const MapBlock& block) const;
    /// The kinds of blocks shown, in the order of first appearance.
    std::vector<BlockKind> kinds() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentBlockChanged();
    void zoomChanged(int percent);
    void stripsChanged(); ///< other kinds may be shown now

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Position
    {
        std::size_t strip = 0;
        std::size_t block = 0;
        bool operator==(const Position&) const = default;
    };

    void rebuild();
    void relayout();
    void retranslate();
    void setCurrent(std::optional<Position> position);
    void move(int blocks);
    void moveStrip(int strips);
    void zoomAround(int percent, int viewportX);
    void ensureVisible(const Position& position);
    std::optional<Position> positionAt(const QPoint& point) const;
    const MapBlock& block(const Position& position) const { return m_strips[position.strip].blocks[position.block]; }
    bool isCurrent(const Position& position) const;

    int contentWidth() const;
    int captionWidth() const;
    int stripHeight() const;
    int rulerHeight() const;
    int rowHeight() const;
    int minimumBlockWidth() const;
    QString caption(const MapStrip& strip) const;

    void paintStrip(QPainter& painter, std::size_t strip) const;
    void paintBlock(QPainter& painter, const Position& position, const QRect& rect) const;
    void paintLabel(QPainter& painter, const MapBlock& block, const QRect& rect, const BlockStyle& style) const;
    void paintDamage(QPainter& painter, const QRect& rect) const;
    void paintRuler(QPainter& painter, std::size_t strip) const;
    void paintCurrent(QPainter& painter, const Position& position, const QRect& rect) const;
    bool isDamaged(const MapBlock& block) const;

    std::shared_ptr<const firmware::Image> m_image;
    std::uint64_t m_flashSize = 0;
    View m_view = View::Logical;
    int m_zoomPercent = 100;
    std::vector<MapStrip> m_strips;
    std::vector<std::vector<int>> m_edges; ///< left edges of the blocks of each strip, and the last right one
    std::optional<Position> m_current;
};

} // namespace firesteel::gui
