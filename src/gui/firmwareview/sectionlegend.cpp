// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionlegend.h>

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr int shortLines = 2;

} // namespace

SectionLegend::SectionLegend(QWidget* parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setObjectName(QStringLiteral("legendMore"));
    m_more->setAutoRaise(true);
    m_more->hide();
    m_more->setCheckable(true);
    m_more->setText(QStringLiteral("…"));
    connect(m_more, &QToolButton::toggled, this, [this] {
        updateGeometry();
        update();
    });
}

void SectionLegend::setKinds(std::vector<BlockKind> kinds)
{
    m_kinds = std::move(kinds);
    placeMore();
    updateGeometry();
    update();
}

std::vector<LegendEntry> SectionLegend::entries(int width, bool whole) const
{
    const int end = legendLineStep(fontMetrics()) * shortLines;
    const auto isBeyond = [end](const LegendEntry& entry) { return entry.rect.top() >= end; };
    std::vector<LegendEntry> placed = legendEntries(fontMetrics(), m_kinds, width);
    if (std::ranges::none_of(placed, isBeyond)) {
        return placed;
    }
    placed = legendEntries(fontMetrics(), m_kinds, width - moreWidth());
    if (!whole) {
        std::erase_if(placed, isBeyond);
    }
    return placed;
}

std::vector<LegendEntry> SectionLegend::entries(int width) const
{
    return entries(width, m_more->isChecked());
}

int SectionLegend::moreWidth() const
{
    return fontMetrics().averageCharWidth() * 5;
}

// At the end of the second line, where it stays.
void SectionLegend::placeMore()
{
    const std::vector<LegendEntry> kept = entries(width(), false);
    m_more->setVisible(kept.size() < m_kinds.size());
    if (kept.size() >= m_kinds.size()) {
        return;
    }
    QStringList names;
    for (std::size_t i = kept.size(); i < m_kinds.size(); ++i) {
        names.append(SectionStyle::kindName(m_kinds[i]));
    }
    m_more->setToolTip(names.join(QLatin1Char('\n')));
    m_more->setAccessibleName(names.join(QStringLiteral(", ")));
    const int buttonWidth = moreWidth() - fontMetrics().averageCharWidth();
    m_more->setGeometry(width() - buttonWidth, kept.back().rect.top(), buttonWidth, fontMetrics().height());
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

void SectionLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeMore();
}

void SectionLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        placeMore();
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
