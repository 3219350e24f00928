// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionstyle.h>

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QVarLengthArray>

#include <array>
#include <cmath>

namespace firesteel::gui {

namespace {

using Lines = QVarLengthArray<QLineF, 256>;

// Lines are placed by absolute position, so that the pattern goes on across neighbouring pieces.
qreal firstMultiple(qreal from, qreal step)
{
    return std::ceil(from / step) * step;
}

void addVertical(Lines& lines, const QRectF& rect, qreal step)
{
    for (qreal x = firstMultiple(rect.left(), step); x < rect.right(); x += step) {
        lines.append({x, rect.top(), x, rect.bottom()});
    }
}

void addHorizontal(Lines& lines, const QRectF& rect, qreal step)
{
    for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step) {
        lines.append({rect.left(), y, rect.right(), y});
    }
}

void addRising(Lines& lines, const QRectF& rect, qreal step)
{
    for (qreal x = firstMultiple(rect.left(), step); x < rect.right() + rect.height(); x += step) {
        lines.append({x, rect.top(), x - rect.height(), rect.bottom()});
    }
}

void addFalling(Lines& lines, const QRectF& rect, qreal step)
{
    for (qreal x = firstMultiple(rect.left() - rect.height(), step); x < rect.right(); x += step) {
        lines.append({x, rect.top(), x + rect.height(), rect.bottom()});
    }
}

void paintDots(QPainter& painter, const QRectF& rect, const QColor& color, qreal step)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal radius = step / 6;
    bool odd = false;
    for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step / 2, odd = !odd) {
        for (qreal x = firstMultiple(rect.left(), step) + (odd ? step / 2 : 0); x < rect.right(); x += step) {
            painter.drawEllipse(QPointF(x, y), radius, radius);
        }
    }
}

Lines patternLines(const QRectF& rect, Pattern pattern, qreal step)
{
    Lines lines;
    switch (pattern) {
    case Pattern::Plain:
    case Pattern::Dots:
        break;
    case Pattern::Rising:
        addRising(lines, rect, step);
        break;
    case Pattern::Falling:
        addFalling(lines, rect, step);
        break;
    case Pattern::Horizontal:
        addHorizontal(lines, rect, step);
        break;
    case Pattern::Vertical:
        addVertical(lines, rect, step);
        break;
    case Pattern::Grid:
        addHorizontal(lines, rect, step);
        addVertical(lines, rect, step);
        break;
    case Pattern::Diamonds:
        addRising(lines, rect, step);
        addFalling(lines, rect, step);
        break;
    case Pattern::WideRising:
        addRising(lines, rect, step * 2);
        break;
    case Pattern::WideFalling:
        addFalling(lines, rect, step * 2);
        break;
    case Pattern::WideVertical:
        addVertical(lines, rect, step * 2);
        break;
    case Pattern::WideHorizontal:
        addHorizontal(lines, rect, step * 2);
        break;
    }
    return lines;
}

} // namespace

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color, Pattern pattern, qreal unit, qreal width)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pattern == Pattern::Dots) {
        paintDots(painter, rect, color, unit);
    } else {
        const Lines lines = patternLines(rect, pattern, unit);
        painter.setPen(QPen(color, width));
        painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
    }
    painter.restore();
}

void paintBlockFill(QPainter& painter, const QRectF& rect, const BlockStyle& style, qreal unit)
{
    painter.fillRect(rect, style.fill);
    if (style.pattern != Pattern::Plain) {
        paintHatch(painter, rect, style.lines, style.pattern, unit, std::max(unit / 8, 0.75));
    }
}

} // namespace firesteel::gui
