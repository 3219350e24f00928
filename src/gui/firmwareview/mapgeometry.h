// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapblocks.h>

#include <QFontMetrics>

#include <vector>

namespace firesteel::gui {

/// Where the parts of a map stand, in pixels: a caption at the left of each strip where there are
/// several, a ruler under each that is not one of many.
class MapGeometry
{
public:
    /// `strips` must outlive this; `width` is that of captions and strips together.
    MapGeometry(const QFontMetrics& metrics, const std::vector<MapStrip>& strips, int width);
    MapGeometry() = default;

    int captionWidth() const { return m_captionWidth; }
    int stripHeight() const { return m_stripHeight; }
    int rulerHeight() const { return m_rulerHeight; }
    int rowHeight() const { return m_stripHeight + m_rulerHeight; }
    int height() const { return rowHeight() * static_cast<int>(m_edges.size()); }
    bool hasRulers() const { return m_hasRulers; }
    static int minimumBlockWidth(const QFontMetrics& metrics);

    /// Left edges of the blocks of a strip, and the last right one.
    const std::vector<int>& edges(std::size_t strip) const { return m_edges[strip]; }
    QRect blockRect(std::size_t strip, std::size_t block) const;
    bool isShortened(std::size_t strip, std::size_t block) const { return m_shortened[strip][block]; }

    struct Position
    {
        std::size_t strip = 0;
        std::size_t block = 0;
        bool operator==(const Position&) const = default;
    };
    std::optional<Position> positionAt(const QPoint& point) const;

    static QString caption(const MapStrip& strip);

private:
    std::vector<std::vector<int>> m_edges;
    std::vector<std::vector<bool>> m_shortened;
    int m_captionWidth = 0;
    int m_stripHeight = 1;
    int m_rulerHeight = 0;
    bool m_hasRulers = false;
};

} // namespace firesteel::gui
