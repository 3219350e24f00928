// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/bitview.h>
#include <gui/records/bitviewaccessible.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr int bitsOfAByte = 8;
constexpr int labelLines = 7; // of text, as high as the room for labels is

bool isSet(std::uint32_t word, int bit)
{
    return (word >> bit & 1) != 0;
}

} // namespace

std::uint32_t BitRegister::differing() const
{
    if (!compared) {
        return 0;
    }
    const std::uint32_t hereMask = here ? here->mask : 0;
    const std::uint32_t thereMask = there ? there->mask : 0;
    const std::uint32_t values = (here ? here->value : 0) ^ (there ? there->value : 0);
    return (hereMask ^ thereMask) | (values & hereMask & thereMask);
}

BitView::BitView(QWidget* parent)
    : QWidget(parent)
{
    installBitViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bits of the register"));
}

void BitView::setRegister(std::optional<BitRegister> shown)
{
    const int rows = rowCount();
    m_shown = std::move(shown);
    if (rows != rowCount()) {
        updateGeometry();
    }
    update();
    QAccessibleValueChangeEvent changed(this, bitText(m_current));
    QAccessible::updateAccessibility(&changed);
}

void BitView::setCurrentBit(int bit)
{
    bit = std::clamp(bit, 0, bitCount - 1);
    if (bit == m_current) {
        return;
    }
    m_current = bit;
    update();
    QAccessibleValueChangeEvent changed(this, bitText(bit));
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentBitChanged(bit);
}

QString BitView::stateText(const std::optional<compare::RecordValue>& side, int bit) const
{
    if (!side) {
        return tr("no such record");
    }
    if (!isSet(side->mask, bit)) {
        return tr("not touched");
    }
    return isSet(side->value, bit) ? tr("set to 1") : tr("set to 0");
}

QString BitView::bitText(int bit) const
{
    if (!m_shown) {
        return {};
    }
    QStringList lines;
    if (m_shown->compared) {
        lines.append(tr("Bit %1: %2 here, %3 there", "%2, %3: what two images do with the bit")
                         .arg(QString::number(bit), stateText(m_shown->here, bit), stateText(m_shown->there, bit)));
    } else {
        lines.append(tr("Bit %1: %2", "%2: what the record does with the bit")
                         .arg(QString::number(bit), stateText(m_shown->here, bit)));
    }
    for (const BitBand& band : m_shown->bands) {
        if (band.holds(bit)) {
            lines.append(band.meaning);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

// --- where things are -------------------------------------------------------------------------

int BitView::byteGap() const
{
    return fontMetrics().averageCharWidth() / 2;
}

int BitView::cellHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

int BitView::numbersHeight() const
{
    return fontMetrics().height() + 2;
}

int BitView::markHeight() const
{
    return m_shown && m_shown->compared ? fontMetrics().height() : 0;
}

int BitView::gutter() const
{
    if (rowCount() < 2) {
        return 0;
    }
    const QFontMetrics metrics = fontMetrics();
    return std::max(metrics.horizontalAdvance(tr("Here")), metrics.horizontalAdvance(tr("There"))) +
           metrics.averageCharWidth();
}

int BitView::bandTop() const
{
    return numbersHeight() + rowCount() * cellHeight() + markHeight() + fontMetrics().height() / 4;
}

int BitView::labelHeight() const
{
    return fontMetrics().height() * labelLines;
}

int BitView::cellLeft(int bit) const
{
    const int column = bitCount - 1 - bit;
    const int gaps = byteGap() * (bitCount / bitsOfAByte - 1);
    const int cells = std::max(0, width() - gutter() - gaps - 1);
    return gutter() + column * cells / bitCount + column / bitsOfAByte * byteGap();
}

int BitView::cellRight(int bit) const
{
    const bool lastOfByte = bit % bitsOfAByte == 0;
    return bit == 0 ? width() - 1 : cellLeft(bit - 1) - (lastOfByte ? byteGap() : 0);
}

QRect BitView::cellRect(int bit, int row) const
{
    const int left = cellLeft(bit);
    return {left, numbersHeight() + row * cellHeight(), cellRight(bit) - left + 1, cellHeight() + 1};
}

QRect BitView::columnRect(int bit) const
{
    const int left = cellLeft(bit);
    return {left, 0, cellRight(bit) - left + 1, numbersHeight() + rowCount() * cellHeight() + 1};
}

std::optional<int> BitView::bitAt(const QPoint& point) const
{
    for (int bit = 0; bit < bitCount; ++bit) {
        if (point.x() >= cellLeft(bit) && point.x() <= cellRight(bit)) {
            return bit;
        }
    }
    return std::nullopt;
}

QSize BitView::sizeHint() const
{
    const int cell = fontMetrics().horizontalAdvance(QStringLiteral("00")) + fontMetrics().averageCharWidth();
    return {gutter() + bitCount * cell + 3 * byteGap(), bandTop() + fontMetrics().height() / 2 + labelHeight()};
}

QSize BitView::minimumSizeHint() const
{
    const int cell = fontMetrics().horizontalAdvance(QStringLiteral("00")) + 2;
    return {gutter() + bitCount * cell + 3 * byteGap(), sizeHint().height()};
}

// --- events -----------------------------------------------------------------------------------

bool BitView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<int> bit = m_shown ? bitAt(help->pos()) : std::nullopt;
        if (bit) {
            QToolTip::showText(help->globalPos(), bitText(*bit), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void BitView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentBit(m_current + 1);
        break;
    case Qt::Key_Right:
        setCurrentBit(m_current - 1);
        break;
    case Qt::Key_Home:
        setCurrentBit(bitCount - 1);
        break;
    case Qt::Key_End:
        setCurrentBit(0);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void BitView::mousePressEvent(QMouseEvent* event)
{
    const std::optional<int> bit = bitAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bit) {
        setCurrentBit(*bit);
    }
}

void BitView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void BitView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void BitView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Bits of the register"));
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace firesteel::gui
