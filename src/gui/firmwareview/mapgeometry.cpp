// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/mapgeometry.h>
#include <gui/firmwareview/striplayout.h>
#include <gui/text.h>

#include <QCoreApplication>

#include <algorithm>

namespace firesteel::gui {

namespace {

constexpr std::size_t maxStripsWithRulers = 3;

// The parts of captions that are of different width stand in the first and the last strips.
int widestCaption(const QFontMetrics& metrics, const std::vector<MapStrip>& strips)
{
    int width = 0;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        if (i < maxStripsWithRulers || i + 2 >= strips.size()) {
            width = std::max(width, metrics.horizontalAdvance(MapGeometry::caption(strips[i])));
        }
    }
    return width == 0 ? 0 : width + metrics.averageCharWidth() * 2;
}

// Padding between sections is seen, but leaves the room to them.
std::vector<int> minimums(const MapStrip& strip, int ofSections)
{
    std::vector<int> widths;
    for (const MapBlock& block : strip.blocks) {
        widths.push_back(block.role == BlockRole::Free ? std::max(ofSections / 4, 2) : ofSections);
    }
    return widths;
}

} // namespace

MapGeometry::MapGeometry(const QFontMetrics& metrics, const std::vector<MapStrip>& strips, int width)
    : m_edges(strips.size())
    , m_shortened(strips.size())
    , m_captionWidth(widestCaption(metrics, strips))
    , m_hasRulers(strips.size() <= maxStripsWithRulers)
{
    const int line = metrics.height();
    m_stripHeight = strips.size() <= 1 ? line * 3 : line * 7 / 4;
    m_rulerHeight = m_hasRulers ? line * 5 / 4 + (strips.size() > 1 ? line / 4 : 0) : line / 4;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const std::vector<std::uint64_t> weights = shownSizes(strips[i]);
        int at = m_captionWidth;
        const std::vector<int> widths =
            stripWidths(weights, width - m_captionWidth, minimums(strips[i], minimumBlockWidth(metrics)));
        for (std::size_t block = 0; block < widths.size(); ++block) {
            m_edges[i].push_back(at);
            m_shortened[i].push_back(weights[block] != strips[i].blocks[block].size);
            at += widths[block];
        }
        m_edges[i].push_back(at);
    }
}

int MapGeometry::minimumBlockWidth(const QFontMetrics& metrics)
{
    return std::max(metrics.averageCharWidth() * 3 / 2, 8);
}

QRect MapGeometry::blockRect(std::size_t strip, std::size_t block) const
{
    const int left = m_edges[strip][block];
    return {left, static_cast<int>(strip) * rowHeight(), m_edges[strip][block + 1] - left, m_stripHeight};
}

std::optional<MapGeometry::Position> MapGeometry::positionAt(const QPoint& point) const
{
    if (point.y() < 0 || point.y() % rowHeight() >= m_stripHeight) {
        return {};
    }
    const auto strip = static_cast<std::size_t>(point.y() / rowHeight());
    if (strip >= m_edges.size() || point.x() < m_edges[strip].front() || point.x() >= m_edges[strip].back()) {
        return {};
    }
    const auto edge = std::ranges::upper_bound(m_edges[strip], point.x());
    return Position{strip, static_cast<std::size_t>(edge - m_edges[strip].begin()) - 1};
}

QString MapGeometry::caption(const MapStrip& strip)
{
    switch (strip.part) {
    case MapStrip::Part::Image:
        break;
    case MapStrip::Part::Chunk:
        return QCoreApplication::translate("firesteel::gui::SectionMap", "%1  copy %2")
            .arg(hexAddress(strip.start))
            .arg(strip.copy);
    case MapStrip::Part::Slot:
        return QCoreApplication::translate("firesteel::gui::SectionMap", "Slot %1", "room for one copy of the image")
            .arg(strip.copy);
    case MapStrip::Part::DeviceData:
        return QCoreApplication::translate("firesteel::gui::SectionMap", "Card data",
                                           "what belongs to the card, not to the image");
    }
    return {};
}

} // namespace firesteel::gui
