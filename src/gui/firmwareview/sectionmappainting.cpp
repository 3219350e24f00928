// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionmap.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace firesteel::gui {

void SectionMap::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const int scrolled = verticalScrollBar()->value();
    const int first = (event->rect().top() + scrolled) / rowHeight();
    const int last = (event->rect().bottom() + scrolled) / rowHeight();
    for (int strip = std::max(first, 0); strip <= last && strip < static_cast<int>(m_strips.size()); ++strip) {
        paintStrip(painter, static_cast<std::size_t>(strip));
    }
}

void SectionMap::paintStrip(QPainter& painter, std::size_t strip) const
{
    const std::size_t count = m_strips[strip].blocks.size();
    std::vector<std::size_t> currentBlocks;
    for (std::size_t i = 0; i < count; ++i) {
        const QRect rect = blockRect(strip, i);
        if (rect.right() < 0 || rect.left() > viewport()->width()) {
            continue;
        }
        paintBlock(painter, {strip, i}, rect);
        if (isCurrent({strip, i})) {
            currentBlocks.push_back(i);
        }
    }
    // On top of the neighbours, whose borders would cut the frame.
    for (const std::size_t i : currentBlocks) {
        paintCurrent(painter, {strip, i}, blockRect(strip, i));
    }
    if (m_view == View::Logical) {
        paintRuler(painter, strip);
    } else {
        const QRect row(0, blockRect(strip, 0).top(), captionWidth(), stripHeight());
        painter.fillRect(row, palette().color(QPalette::Window));
        painter.setPen(
            palette().color(m_strips[strip].otherCopy ? QPalette::Disabled : QPalette::Active, QPalette::WindowText));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, caption(m_strips[strip]));
    }
}

void SectionMap::paintBlock(QPainter& painter, const Position& position, const QRect& rect) const
{
    const MapBlock& shown = block(position);
    const BlockStyle style = SectionStyle::style(SectionStyle::kindOf(shown, *m_image), palette());
    const qreal unit = fontMetrics().height() / 2.5;
    painter.save();
    painter.setOpacity(shown.otherCopy ? 0.45 : 1.0);
    paintBlockFill(painter, rect, style, unit);
    if (isDamaged(shown)) {
        paintDamage(painter, rect);
    }
    painter.setPen(palette().color(QPalette::Window));
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.setPen(style.lines);
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.setOpacity(shown.otherCopy ? 0.75 : 1.0);
    paintLabel(painter, shown, rect, style);
    painter.restore();
}

void SectionMap::paintLabel(QPainter& painter, const MapBlock& block, const QRect& rect, const BlockStyle& style) const
{
    const int margin = std::max(2, fontMetrics().averageCharWidth() / 2);
    // The visible part, so that a block larger than the window keeps its label in sight.
    const QRect inner =
        rect.intersected(viewport()->rect().adjusted(captionWidth(), 0, 0, 0)).adjusted(margin, 0, -margin, 0);
    const QString name = SectionStyle::name(block, *m_image);
    const QString label = fontMetrics().elidedText(name, Qt::ElideRight, inner.width());
    if (label.size() < std::min<qsizetype>(4, name.size())) {
        return;
    }
    const int line = fontMetrics().height();
    const QString size = QLocale().formattedDataSize(static_cast<qint64>(block.size), 1);
    const bool twoLines = m_view == View::Logical && fontMetrics().horizontalAdvance(size) <= inner.width();
    const auto write = [&](const QString& text, int top) {
        const QRect box(inner.left(), top, std::min(fontMetrics().horizontalAdvance(text), inner.width()), line);
        painter.fillRect(box.adjusted(-margin / 2, 0, margin / 2, 0), style.fill);
        painter.setPen(style.text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const int top = rect.top() + (rect.height() - line * (twoLines ? 2 : 1)) / 2;
    write(label, top);
    if (twoLines) {
        write(size, top + line);
    }
}

bool SectionMap::isDamaged(const MapBlock& block) const
{
    if (!block.section) {
        return false;
    }
    const firmware::CrcState state = m_image->sections[*block.section].crcState;
    return state == firmware::CrcState::Wrong || state == firmware::CrcState::Missing;
}

void SectionMap::paintDamage(QPainter& painter, const QRect& rect) const
{
    const QColor red = statusColors(palette()).error;
    paintHatch(painter, rect, red, Pattern::Diamonds, fontMetrics().height() / 2.0, 1.5);
    const int side = std::min({fontMetrics().height(), rect.width(), rect.height()});
    const QRect box(rect.right() - side, rect.top() + 1, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(box);
    painter.setRenderHint(QPainter::Antialiasing, false);
    icon(u"error").paint(&painter, box);
}

void SectionMap::paintCurrent(QPainter& painter, const Position& position, const QRect& rect) const
{
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

// Addresses under the edges of blocks, as many as fit without touching.
void SectionMap::paintRuler(QPainter& painter, std::size_t strip) const
{
    const std::vector<MapBlock>& blocks = m_strips[strip].blocks;
    const int top = blockRect(strip, 0).bottom() + 1;
    const int tick = fontMetrics().height() / 4;
    const int space = fontMetrics().averageCharWidth() * 2;
    painter.setPen(palette().color(QPalette::WindowText));

    const int scrolled = horizontalScrollBar()->value();
    const QString endText = hexAddress(m_strips[strip].start + m_strips[strip].size);
    const int endX = m_edges[strip].back() - scrolled;
    const int endLeft = endX - fontMetrics().horizontalAdvance(endText);
    int freeFrom = std::numeric_limits<int>::min();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const int x = m_edges[strip][i] - scrolled;
        const QString text = hexAddress(blocks[i].start);
        const int right = x + fontMetrics().horizontalAdvance(text);
        if (x < freeFrom || right + space > endLeft) {
            continue;
        }
        painter.drawLine(x, top, x, top + tick);
        painter.drawText(QRect(x, top + tick, right - x + 1, fontMetrics().height()), Qt::AlignLeft, text);
        freeFrom = right + space;
    }
    painter.drawLine(endX - 1, top, endX - 1, top + tick);
    painter.drawText(QRect(endLeft, top + tick, endX - endLeft, fontMetrics().height()), Qt::AlignRight, endText);
}

} // namespace firesteel::gui
