// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/legendlayout.h>

#include <QPainter>
#include <QPalette>

namespace firesteel::gui {

std::vector<LegendEntry> legendEntries(const QFontMetrics& metrics, std::span<const BlockKind> kinds, int width)
{
    const int line = metrics.height();
    const int gap = metrics.averageCharWidth();
    std::vector<LegendEntry> placed;
    int x = 0;
    int y = 0;
    for (const BlockKind& kind : kinds) {
        const int entryWidth = line + gap / 2 + metrics.horizontalAdvance(SectionStyle::kindName(kind));
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += legendLineStep(metrics);
        }
        placed.push_back({kind, QRect(x, y, entryWidth, line)});
        x += entryWidth + 2 * gap;
    }
    return placed;
}

int legendLineStep(const QFontMetrics& metrics)
{
    return metrics.height() + metrics.averageCharWidth() / 2;
}

int legendHeight(std::span<const LegendEntry> entries)
{
    return entries.empty() ? 0 : entries.back().rect.bottom() + 1;
}

void paintLegendEntry(QPainter& painter, const QFontMetrics& metrics, const LegendEntry& entry, const QPalette& palette)
{
    const int line = metrics.height();
    const BlockStyle style = SectionStyle::style(entry.kind, palette);
    const QRectF swatch(entry.rect.left() + 0.5, entry.rect.top() + 1.5, line - 3, line - 3);
    paintBlockFill(painter, swatch, style, line / 2.5);
    painter.setPen(style.lines);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(entry.rect, Qt::AlignRight | Qt::AlignVCenter, SectionStyle::kindName(entry.kind));
}

} // namespace firesteel::gui
