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

std::vector<LegendEntry> SectionLegend::entries(int width) const
{
    return legendEntries(fontMetrics(), m_kinds, width);
}

int SectionLegend::heightForWidth(int width) const
{
    return legendHeight(entries(width));
}

QSize SectionLegend::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 80;
    return {wide, heightForWidth(std::max(width(), wide))};
}

void SectionLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const LegendEntry& entry : entries(width())) {
        paintLegendEntry(painter, fontMetrics(), entry, palette());
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
    const std::vector<LegendEntry> placed = entries(width());
    const auto hit =
        std::ranges::find_if(placed, [help](const LegendEntry& entry) { return entry.rect.contains(help->pos()); });
    if (hit != placed.end()) {
        QToolTip::showText(help->globalPos(), SectionStyle::explanation(hit->kind), this, hit->rect);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace firesteel::gui
