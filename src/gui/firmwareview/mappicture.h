// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mappainter.h>

#include <QImage>

namespace firesteel::gui {

/// The whole map with title and legend, to save: on white, whatever the window looks like, and never
/// zoomed. Keeps what it needs.
class MapPicture
{
public:
    MapPicture(ImageCopies copies, std::size_t shown, std::vector<MapStrip> strips, const QFont& font);

    QSize size() const; ///< in pixels at a scale of 1
    QByteArray svg() const;
    QImage image(qreal scale) const;

private:
    void paint(QPainter& painter) const;
    QString title() const;
    QString subtitle() const;
    int legendHeight() const;

    ImageCopies m_copies;
    std::size_t m_shown;
    std::vector<MapStrip> m_strips;
    QFont m_font;
    QFontMetrics m_metrics;
    MapGeometry m_geometry;
    std::vector<BlockKind> m_kinds;
};

} // namespace firesteel::gui
