// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionlegend.h>

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

SectionLegend::SectionLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SectionLegend::setKinds(std::vector<BlockKind> kinds)
{
    m_kinds = std::move(kinds);
    updateGeometry();
    update();
}

std::vector<SectionLegend::Entry> SectionLegend::entries(int width) const
{
    const int line = fontMetrics().height();
    const int gap = fontMetrics().averageCharWidth();
    std::vector<Entry> placed;
    int x = 0;
    int y = 0;
    for (const BlockKind& kind : m_kinds) {
        const int entryWidth = line + gap / 2 + fontMetrics().horizontalAdvance(SectionStyle::kindName(kind));
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += line + gap / 2;
        }
        placed.push_back({kind, QRect(x, y, entryWidth, line)});
        x += entryWidth + 2 * gap;
    }
    return placed;
}

int SectionLegend::heightForWidth(int width) const
{
    const std::vector<Entry> placed = entries(width);
    return placed.empty() ? 0 : placed.back().rect.bottom() + 1;
}

QSize SectionLegend::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 80;
    return {wide, heightForWidth(std::max(width(), wide))};
}

void SectionLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    for (const Entry& entry : entries(width())) {
        const BlockStyle style = SectionStyle::style(entry.kind, palette());
        const QRectF swatch(entry.rect.left() + 0.5, entry.rect.top() + 1.5, line - 3, line - 3);
        paintBlockFill(painter, swatch, style, line / 2.5);
        painter.setPen(style.lines);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(entry.rect, Qt::AlignRight | Qt::AlignVCenter, SectionStyle::kindName(entry.kind));
    }
}

void SectionLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

bool SectionLegend::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<Entry> placed = entries(width());
    const auto hit =
        std::ranges::find_if(placed, [help](const Entry& entry) { return entry.rect.contains(help->pos()); });
    if (hit != placed.end()) {
        QToolTip::showText(help->globalPos(), SectionStyle::explanation(hit->kind), this, hit->rect);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace firesteel::gui
