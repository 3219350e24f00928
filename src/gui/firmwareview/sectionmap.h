// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapgeometry.h>
#include <gui/firmwareview/sectionstyle.h>

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// The picture of an image: its parts as blocks on strips, wide as they are large, in the order of
/// their addresses. Blocks are chosen with the mouse or with the arrow keys, Home and End; another
/// click, or Enter, on an overlap goes through the sections that claim it. Ctrl and the wheel, + and -
/// zoom, 0 shows all.
class SectionMap final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class View
    {
        Logical,  ///< the contiguous image on one strip
        Physical, ///< the flash: one chunk or slot a strip, both failsafe copies
    };

    explicit SectionMap(QWidget* parent = nullptr);

    void setImage(std::shared_ptr<const firmware::Image> image);
    /// Several copies of an image on one flash, of which the logical view shows one.
    void setImages(ImageCopies copies, std::size_t shown);
    const ImageCopies& copies() const { return m_copies; }
    /// Index of the copy whose sections can be chosen; a choice in the physical view changes it.
    std::size_t shownImage() const { return m_shown; }
    void setShownImage(std::size_t index);
    /// Of the shown copy, strayData().
    void setStrayData(std::vector<ByteRange> stray);
    /// Size of the flash the image lies on, in bytes; 0 = the smallest that holds it.
    void setFlashSize(std::uint64_t bytes);
    void setView(View view);
    View view() const { return m_view; }
    bool hasPhysicalView() const;

    /// Makes a section of the shown copy current; the current block stays if it is part of it already.
    void selectSection(std::size_t section);
    /// Makes the block and the section with that offset in Image::bytes current.
    void selectAddress(std::uint64_t logical);
    void clearSelection();
    std::optional<MapBlock> currentBlock() const;
    /// Index into the sections of the shown copy; nullopt on a block that is none.
    std::optional<std::size_t> currentSection() const { return m_section; }

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
    void currentBlockChanged(); ///< or the current section
    void shownImageChanged(std::size_t index);
    void zoomChanged(int percent);
    void stripsChanged(); ///< other kinds may be shown now

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Position = MapGeometry::Position;

    void rebuild();
    void relayout();
    void retranslate();
    void setCurrent(std::optional<Position> position, std::optional<std::size_t> section);
    void choose(const Position& position);
    void activate();
    void restore(const std::optional<MapBlock>& before);
    std::optional<Position> find(std::size_t section) const;
    std::optional<std::size_t> sectionAt(const MapBlock& block, std::uint64_t logical) const;
    void move(int blocks);
    void moveStrip(int strips);
    void zoomAround(int percent, int viewportX);
    void ensureVisible(const Position& position);
    std::optional<Position> positionAt(const QPoint& point) const;
    const MapBlock& block(const Position& position) const { return m_strips[position.strip].blocks[position.block]; }
    bool isCurrent(const Position& position) const;

    const firmware::Image* image() const { return m_copies.empty() ? nullptr : m_copies[m_shown].get(); }
    int contentWidth() const;
    QPoint scrolled() const;
    void paintCurrent(QPainter& painter, const Position& position) const;

    ImageCopies m_copies;
    std::size_t m_shown = 0;
    std::vector<ByteRange> m_stray;
    std::uint64_t m_flashSize = 0;
    View m_view = View::Logical;
    int m_zoomPercent = 100;
    std::vector<MapStrip> m_strips;
    MapGeometry m_geometry;
    std::optional<Position> m_current;
    std::optional<std::size_t> m_section;
};

} // namespace firesteel::gui
