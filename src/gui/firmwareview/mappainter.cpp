// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/mappainter.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace firesteel::gui {

MapPainter::MapPainter(const ImageCopies& copies, const std::vector<MapStrip>& strips, const MapGeometry& geometry,
                       QPalette palette, const QFont& font)
    : m_copies(copies)
    , m_strips(strips)
    , m_geometry(geometry)
    , m_palette(std::move(palette))
    , m_metrics(font)
{
}

void MapPainter::paintStrip(QPainter& painter, std::size_t strip, const QRect& visible) const
{
    for (std::size_t i = 0; i < m_strips[strip].blocks.size(); ++i) {
        const QRect rect = m_geometry.blockRect(strip, i);
        if (rect.right() >= visible.left() && rect.left() <= visible.right()) {
            paintBlock(painter, {strip, i}, visible);
        }
    }
    if (m_geometry.hasRulers()) {
        paintRuler(painter, strip);
    }
}

void MapPainter::paintCaption(QPainter& painter, std::size_t strip, int left) const
{
    if (m_geometry.captionWidth() == 0) {
        return;
    }
    const QRect row(left, m_geometry.blockRect(strip, 0).top(), m_geometry.captionWidth(), m_geometry.rowHeight());
    painter.fillRect(row, m_palette.color(QPalette::Window));
    painter.setPen(
        m_palette.color(m_strips[strip].otherCopy ? QPalette::Disabled : QPalette::Active, QPalette::WindowText));
    painter.drawText(row.adjusted(0, 0, 0, -m_geometry.rulerHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     MapGeometry::caption(m_strips[strip]));
}

void MapPainter::paintBlock(QPainter& painter, MapGeometry::Position position, const QRect& visible) const
{
    const MapBlock& block = m_strips[position.strip].blocks[position.block];
    const QRect rect = m_geometry.blockRect(position.strip, position.block);
    const BlockStyle style = SectionStyle::style(SectionStyle::kindOf(block, *m_copies[block.image]), m_palette);
    painter.save();
    painter.setOpacity(block.otherCopy ? 0.45 : 1.0);
    paintBlockFill(painter, rect, style, m_metrics.height() / 2.5);
    if (isDamaged(block)) {
        paintDamage(painter, rect);
    }
    painter.setPen(m_palette.color(QPalette::Window));
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.setPen(style.lines);
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect room = rect.intersected(visible.adjusted(m_geometry.captionWidth(), 0, 0, 0));
    if (m_geometry.isShortened(position.strip, position.block)) {
        paintBreak(painter, rect, style.lines);
        room.setRight(std::min(room.right(), rect.right() - m_metrics.averageCharWidth() * 3));
    }
    painter.setOpacity(block.otherCopy ? 0.75 : 1.0);
    paintLabel(painter, block, room, style, rect.height() > m_metrics.height() * 5 / 2);
    painter.restore();
}

void MapPainter::paintLabel(QPainter& painter, const MapBlock& block, const QRect& rect, const BlockStyle& style,
                            bool twoLines) const
{
    const int margin = std::max(2, m_metrics.averageCharWidth() / 2);
    const QRect inner = rect.adjusted(margin, 0, -margin, 0);
    const QString name = SectionStyle::name(block, *m_copies[block.image]);
    const QString label = m_metrics.elidedText(name, Qt::ElideRight, inner.width());
    if (label.size() < std::min<qsizetype>(4, name.size())) {
        return;
    }
    const int line = m_metrics.height();
    const QString size = QLocale().formattedDataSize(static_cast<qint64>(block.size), 1);
    const int sizeWidth = m_metrics.horizontalAdvance(size);
    const auto write = [&](const QString& text, int left, int top) {
        const QRect box(left, top, std::min(m_metrics.horizontalAdvance(text), inner.right() - left + 1), line);
        painter.fillRect(box.adjusted(-margin / 2, 0, margin / 2, 0), style.fill);
        painter.setPen(style.text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const bool second = twoLines && sizeWidth <= inner.width();
    const int top = rect.top() + (rect.height() - line * (second ? 2 : 1)) / 2;
    write(label, inner.left(), top);
    if (second) {
        write(size, inner.left(), top + line);
    }
}

bool MapPainter::isDamaged(const MapBlock& block) const
{
    const firmware::Image& image = *m_copies[block.image];
    if (!block.section || block.role == BlockRole::Overlap) {
        return false;
    }
    for (std::size_t i = *block.section; i < std::min(*block.section + block.grouped, image.sections.size()); ++i) {
        const firmware::CrcState state = image.sections[i].crcState;
        if (state == firmware::CrcState::Wrong || state == firmware::CrcState::Missing) {
            return true;
        }
    }
    return false;
}

void MapPainter::paintDamage(QPainter& painter, const QRect& rect) const
{
    const QColor red = statusColors(m_palette).error;
    paintHatch(painter, rect, red, Pattern::Diamonds, m_metrics.height() / 2.0, 1.5);
    const int side = std::min({m_metrics.height(), rect.width(), rect.height()});
    const QRect box(rect.right() - side, rect.top() + 1, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawEllipse(box);
    painter.setRenderHint(QPainter::Antialiasing, false);
    icon(u"error").paint(&painter, box);
}

// A torn edge, as in drawings of things that are longer than the paper.
void MapPainter::paintBreak(QPainter& painter, const QRect& rect, const QColor& line) const
{
    const qreal width = m_metrics.averageCharWidth() * 0.8;
    const qreal tooth = std::max(m_metrics.height() / 3.0, 3.0);
    if (rect.width() < width * 4) {
        return;
    }
    QPolygonF left;
    bool out = false;
    const qreal x = rect.right() - width * 3;
    for (qreal y = rect.top(); y < rect.bottom() + tooth; y += tooth, out = !out) {
        left.append(QPointF(x + (out ? width : 0), std::min<qreal>(y, rect.bottom() + 1)));
    }
    QPolygonF right = left.translated(width, 0);
    QPolygonF band = left;
    std::ranges::reverse_copy(right, std::back_inserter(band));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Window));
    painter.drawPolygon(band);
    painter.setPen(QPen(line, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(left);
    painter.drawPolyline(right);
    painter.restore();
}

// Addresses under the edges of blocks, as many as fit without touching: first where the strip begins
// and ends, then those of the widest blocks.
void MapPainter::paintRuler(QPainter& painter, std::size_t strip) const
{
    const std::vector<MapBlock>& blocks = m_strips[strip].blocks;
    const std::vector<int>& edges = m_geometry.edges(strip);
    const int top = m_geometry.blockRect(strip, 0).bottom() + 1;
    const int tick = m_metrics.height() / 4;
    const int space = m_metrics.averageCharWidth() * 2;
    painter.setPen(m_palette.color(QPalette::WindowText));

    const QString endText = hexAddress(m_strips[strip].start + m_strips[strip].size);
    const int endX = edges.back();
    const int endLeft = endX - m_metrics.horizontalAdvance(endText);
    painter.drawLine(endX - 1, top, endX - 1, top + tick);
    painter.drawText(QRect(endLeft, top + tick, endX - endLeft, m_metrics.height()), Qt::AlignRight, endText);

    std::vector<std::size_t> order(blocks.size());
    std::ranges::iota(order, std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) {
        const int width = edges[i + 1] - edges[i];
        return i == 0 ? edges.back() : blocks[i].role == BlockRole::Free ? width / 2 : width;
    });
    std::vector<std::pair<int, int>> taken{{endLeft, endX}};
    for (const std::size_t i : order) {
        const QString text = hexAddress(blocks[i].start);
        const int x = edges[i];
        const int right = x + m_metrics.horizontalAdvance(text);
        const bool free = std::ranges::none_of(taken, [&](const std::pair<int, int>& other) {
            return x < other.second + space && other.first < right + space;
        });
        if (free) {
            painter.drawLine(x, top, x, top + tick);
            painter.drawText(QRect(x, top + tick, right - x + 1, m_metrics.height()), Qt::AlignLeft, text);
            taken.emplace_back(x, right);
        }
    }
}

std::vector<BlockKind> kindsOf(const ImageCopies& copies, const std::vector<MapStrip>& strips)
{
    std::vector<BlockKind> found;
    for (const MapStrip& strip : strips) {
        for (const MapBlock& block : strip.blocks) {
            const BlockKind kind = SectionStyle::kindOf(block, *copies[block.image]);
            if (std::ranges::find(found, kind) == found.end()) {
                found.push_back(kind);
            }
        }
    }
    return found;
}

} // namespace firesteel::gui
