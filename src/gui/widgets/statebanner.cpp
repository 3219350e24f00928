// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/icons.h>
#include <gui/widgets/statebanner.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace firesteel::gui {

namespace {

QColor tint(const QColor& base, const QColor& color)
{
    const auto mix = [](float a, float b) { return a + 0.18F * (b - a); };
    return QColor::fromRgbF(mix(base.redF(), color.redF()), mix(base.greenF(), color.greenF()),
                            mix(base.blueF(), color.blueF()));
}

struct Look
{
    QColor color;
    QStringView icon;
};

Look lookOf(Tone tone, const StatusColors& colors)
{
    switch (tone) {
    case Tone::Error:
        return {colors.error, u"error"};
    case Tone::Warning:
        return {colors.warning, u"warning"};
    case Tone::Note:
        return {colors.note, u"info"};
    case Tone::Good:
        break;
    }
    return {colors.good, u"ok"};
}

} // namespace

StateBanner::StateBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int space = fontMetrics().height() / 2;
    m_layout->setContentsMargins(space, space / 2, space, space / 2);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
}

QString StateBanner::text() const
{
    return m_text->text();
}

void StateBanner::setState(Tone tone, const QString& text, const QString& accessibleName)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(accessibleName);
    setAccessibleDescription(text);
    recolour();
}

void StateBanner::clearState()
{
    m_tone.reset();
    m_text->clear();
}

void StateBanner::addTool(QWidget* tool)
{
    m_layout->addWidget(tool);
}

void StateBanner::recolour()
{
    const QPalette inherited = parentWidget() ? parentWidget()->palette() : QPalette();
    const Look look = lookOf(*m_tone, statusColors(inherited));
    m_edge = look.color;
    QPalette own;
    own.setColor(QPalette::Window, tint(inherited.color(QPalette::Window), look.color));
    if (own.color(QPalette::Window) != palette().color(QPalette::Window)) {
        setPalette(own);
    }
    const int side = fontMetrics().height() * 3 / 2;
    m_icon->setPixmap(icon(look.icon).pixmap(QSize(side, side), devicePixelRatio()));
}

void StateBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void StateBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_tone) {
        recolour();
    }
}

} // namespace firesteel::gui
