// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/mappainter.h>
#include <gui/firmwareview/sectionmap.h>

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace firesteel::gui {

void SectionMap::paintEvent(QPaintEvent* event)
{
    if (m_strips.empty()) {
        return;
    }
    const MapPainter map(m_copies, m_strips, m_geometry, palette(), font());
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(-scrolled());
    const QRect visible = viewport()->rect().translated(scrolled());
    const QRect dirty = event->rect().translated(scrolled());
    const int first = std::max(dirty.top() / m_geometry.rowHeight(), 0);
    const int last = std::min(dirty.bottom() / m_geometry.rowHeight(), static_cast<int>(m_strips.size()) - 1);
    for (int row = first; row <= last; ++row) {
        const auto strip = static_cast<std::size_t>(row);
        map.paintStrip(painter, strip, visible);
        // On top of the neighbours, whose borders would cut the frame.
        for (std::size_t i = 0; i < m_strips[strip].blocks.size(); ++i) {
            if (isCurrent({strip, i})) {
                paintCurrent(painter, {strip, i});
            }
        }
        map.paintCaption(painter, strip, visible.left());
    }
}

void SectionMap::paintCurrent(QPainter& painter, const Position& position) const
{
    const QRect rect = m_geometry.blockRect(position.strip, position.block);
    const int width = std::max(2, fontMetrics().height() / 7);
    const QRect frame = rect.adjusted(0, 0, -1, -1);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Window), width + 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(frame.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.setPen(QPen(palette().color(position == *m_current ? QPalette::Highlight : QPalette::Text), width,
                        Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(frame.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    if (hasFocus() && position == *m_current) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.drawRect(frame.adjusted(width + 1, width + 1, -width - 1, -width - 1));
    }
    painter.restore();
}

} // namespace firesteel::gui
