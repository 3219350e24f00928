// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapgeometry.h>
#include <gui/firmwareview/sectionstyle.h>

#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

namespace firesteel::gui {

/// Draws the strips of a map: for the window and, with a palette and a size of its own, for a picture
/// to save.
class MapPainter
{
public:
    /// `copies`, `strips` and `geometry` must outlive this.
    MapPainter(const ImageCopies& copies, const std::vector<MapStrip>& strips, const MapGeometry& geometry,
               QPalette palette, const QFont& font);

    /// A strip with caption and ruler; the origin is that of the geometry. Only what lies in
    /// `visible` is drawn, and labels stay inside of it.
    void paintStrip(QPainter& painter, std::size_t strip, const QRect& visible) const;
    void paintCaption(QPainter& painter, std::size_t strip, int left) const;

private:
    void paintBlock(QPainter& painter, MapGeometry::Position position, const QRect& visible) const;
    void paintLabel(QPainter& painter, const MapBlock& block, const QRect& rect, const BlockStyle& style,
                    bool twoLines) const;
    void paintDamage(QPainter& painter, const QRect& rect) const;
    void paintBreak(QPainter& painter, const QRect& rect, const QColor& line) const;
    void paintRuler(QPainter& painter, std::size_t strip) const;
    bool isDamaged(const MapBlock& block) const;

    const ImageCopies& m_copies;
    const std::vector<MapStrip>& m_strips;
    const MapGeometry& m_geometry;
    QPalette m_palette;
    QFontMetrics m_metrics;
};

/// The kinds of blocks in the strips, in the order of first appearance.
std::vector<BlockKind> kindsOf(const ImageCopies& copies, const std::vector<MapStrip>& strips);

} // namespace firesteel::gui
