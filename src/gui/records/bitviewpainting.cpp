// SPDX-License-Identifier: GPL-3.0-or-later
// What a BitView looks like.
#include <gui/firmwareview/sectionstyle.h>
#include <gui/records/bitview.h>
#include <gui/widgets/icons.h>

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace firesteel::gui {

namespace {

constexpr int widestUpright = 2; // bits: labels of wider runs lie

/// May break behind each underscore.
QString breakable(QString label)
{
    return label.replace(QLatin1Char('_'), QStringLiteral("_\u200b"));
}

QColor mixed(const QColor& base, const QColor& over, float share)
{
    const auto mix = [share](float a, float b) { return a + share * (b - a); };
    return QColor::fromRgbF(mix(base.redF(), over.redF()), mix(base.greenF(), over.greenF()),
                            mix(base.blueF(), over.blueF()));
}

} // namespace

void BitView::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_shown) {
        return;
    }
    QPainter painter(this);
    paintNumbers(painter);
    for (int row = 0; row < rowCount(); ++row) {
        paintRow(painter, row);
    }
    paintMarks(painter);
    paintBands(painter);
    paintCurrent(painter);
}

void BitView::paintNumbers(QPainter& painter) const
{
    for (int bit = 0; bit < bitCount; ++bit) {
        const QRect rect(cellLeft(bit), 0, cellRight(bit) - cellLeft(bit) + 1, numbersHeight());
        painter.setPen(palette().color(bit == m_current ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(rect, Qt::AlignCenter, QString::number(bit));
    }
}

void BitView::paintRow(QPainter& painter, int row) const
{
    const std::optional<compare::RecordValue>& side = row == 0 ? m_shown->here : m_shown->there;
    if (rowCount() > 1) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, cellRect(0, row).top(), gutter(), cellHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         row == 0 ? tr("Here") : tr("There"));
    }
    const std::uint32_t differing = m_shown->differing();
    for (int bit = 0; bit < bitCount; ++bit) {
        paintCell(painter, cellRect(bit, row), side, bit, (differing >> bit & 1) != 0);
    }
}

void BitView::paintCell(QPainter& painter, const QRect& rect, const std::optional<compare::RecordValue>& side, int bit,
                        bool differs) const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor border = mixed(base, text, 0.4F);
    const bool touched = side && (side->mask >> bit & 1) != 0;
    const bool one = touched && (side->value >> bit & 1) != 0;
    if (!touched) {
        painter.fillRect(rect, palette().color(QPalette::Window));
        paintHatch(painter, QRectF(rect), mixed(palette().color(QPalette::Window), text, 0.22F), Pattern::Rising,
                   fontMetrics().height() / 2.5, 1);
    } else {
        painter.fillRect(rect, one ? palette().color(QPalette::Highlight) : base);
    }
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    if (differs) {
        painter.setPen(QPen(statusColors(palette()).warning, 2));
        painter.drawRect(rect.adjusted(3, 3, -3, -3));
    }
    if (touched) {
        QFont digits = font();
        digits.setBold(one);
        painter.setFont(digits);
        painter.setPen(palette().color(one ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(rect, Qt::AlignCenter, one ? QStringLiteral("1") : QStringLiteral("0"));
        painter.setFont(font());
    }
}

void BitView::paintMarks(QPainter& painter) const
{
    const std::uint32_t differing = m_shown->differing();
    if (differing == 0) {
        return;
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(statusColors(palette()).warning);
    for (int bit = 0; bit < bitCount; ++bit) {
        if ((differing >> bit & 1) != 0) {
            const QRect cell = cellRect(bit, rowCount() - 1);
            painter.drawText(QRect(cell.left(), cell.bottom(), cell.width(), markHeight()), Qt::AlignCenter,
                             QStringLiteral("≠"));
        }
    }
    painter.setFont(font());
}

void BitView::paintBands(QPainter& painter) const
{
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = statusColors(palette()).note;
    const std::array grounds{mixed(window, accent, 0.55F), mixed(window, accent, 0.30F)};
    const int thickness = std::max(4, fontMetrics().height() / 3);
    int lowest = bitCount;
    std::size_t number = 0;
    for (const BitBand& band : m_shown->bands) {
        const int top = band.bit + band.width - 1;
        if (top >= lowest) {
            continue;
        }
        lowest = band.bit;
        const int left = cellLeft(top);
        const QRect bar(left + 1, bandTop(), cellRight(band.bit) - left - 1, thickness);
        painter.fillRect(bar, grounds[number++ % grounds.size()]);
        const bool current = band.holds(m_current);
        painter.setPen(palette().color(current ? QPalette::WindowText : QPalette::PlaceholderText));
        if (current) {
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
        }
        paintLabel(painter, band, {bar.left(), bar.bottom() + 3, bar.width(), height() - bar.bottom() - 4});
    }
}

void BitView::paintLabel(QPainter& painter, const BitBand& band, const QRect& rect) const
{
    QFont shownFont = font();
    shownFont.setBold(band.holds(m_current));
    painter.setFont(shownFont);
    const QFontMetrics metrics(shownFont);
    if (band.width > widestUpright) {
        painter.drawText(rect, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, breakable(band.label));
    } else {
        painter.save();
        painter.translate(rect.center().x(), rect.top());
        painter.rotate(90);
        const bool twoLines =
            metrics.horizontalAdvance(band.label) > rect.height() && rect.width() >= 2 * metrics.height() - 2;
        const int thickness = twoLines ? 2 * metrics.height() : metrics.height();
        const QRect turned(0, -thickness / 2, rect.height(), thickness);
        if (twoLines) {
            painter.drawText(turned, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, breakable(band.label));
        } else {
            painter.drawText(turned, Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(band.label, Qt::ElideRight, rect.height()));
        }
        painter.restore();
    }
    painter.setFont(font());
}

void BitView::paintCurrent(QPainter& painter) const
{
    const QRect frame = columnRect(m_current).adjusted(0, 0, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2, hasFocus() ? Qt::SolidLine : Qt::DotLine));
    painter.drawRect(frame.adjusted(1, hasFocus() ? 1 : numbersHeight() + 1, -1, -1));
}

} // namespace firesteel::gui
