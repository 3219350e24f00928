// SPDX-License-Identifier: GPL-3.0-or-later
// How a SectionMap answers to mouse, wheel and keys.
#include <gui/firmwareview/sectionmap.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace firesteel::gui {

namespace {

constexpr int zoomStep = 125; // percent

} // namespace

// --- zoom ---------------------------------------------------------------------------------------

void SectionMap::setZoomPercent(int percent)
{
    zoomAround(percent, viewport()->width() / 2);
}

void SectionMap::zoomAround(int percent, int viewportX)
{
    percent = std::clamp(percent, 100, maxZoomPercent);
    if (percent == m_zoomPercent) {
        return;
    }
    const double share = static_cast<double>(horizontalScrollBar()->value() + viewportX) / std::max(1, contentWidth());
    m_zoomPercent = percent;
    relayout();
    updateGeometry();
    horizontalScrollBar()->setValue(static_cast<int>(share * contentWidth()) - viewportX);
    Q_EMIT zoomChanged(percent);
}

// --- events -------------------------------------------------------------------------------------

bool SectionMap::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto position = positionAt(help->pos())) {
            QString text = blockText(block(*position));
            if (m_geometry.isShortened(position->strip, position->block)) {
                text += QLatin1Char('\n') + tr("Drawn shorter than it is");
            }
            QToolTip::showText(help->globalPos(), text, viewport(), blockRect(position->strip, position->block));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SectionMap::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void SectionMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        if (const auto position = positionAt(event->position().toPoint())) {
            if (*position == m_current && block(*position).role == BlockRole::Overlap) {
                activate();
            } else {
                choose(*position);
            }
        }
    }
}

void SectionMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto position = positionAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && position && *position == m_current) {
        activate();
    }
}

void SectionMap::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        const int percent =
            event->angleDelta().y() > 0 ? m_zoomPercent * zoomStep / 100 : m_zoomPercent * 100 / zoomStep;
        zoomAround(percent, static_cast<int>(event->position().x()));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SectionMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move(isRightToLeft() ? 1 : -1);
        break;
    case Qt::Key_Right:
        move(isRightToLeft() ? -1 : 1);
        break;
    case Qt::Key_Up:
        moveStrip(-1);
        break;
    case Qt::Key_Down:
        moveStrip(1);
        break;
    case Qt::Key_Home:
        if (!m_strips.empty()) {
            choose(Position{});
        }
        break;
    case Qt::Key_End:
        if (!m_strips.empty()) {
            choose(Position{m_strips.size() - 1, m_strips.back().blocks.size() - 1});
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoomPercent(m_zoomPercent * zoomStep / 100);
        break;
    case Qt::Key_Minus:
        setZoomPercent(m_zoomPercent * 100 / zoomStep);
        break;
    case Qt::Key_0:
        setZoomPercent(100);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SectionMap::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SectionMap::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void SectionMap::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        relayout();
        updateGeometry();
    }
}

} // namespace firesteel::gui
