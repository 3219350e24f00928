// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"ok"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    case Tone::Note:
        break;
    }
    return u"report"_s;
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    const StatusColors colors = statusColors(palette);
    switch (tone) {
    case Tone::Good:
        return colors.good;
    case Tone::Warning:
        return colors.warning;
    case Tone::Error:
        return colors.error;
    case Tone::Note:
        break;
    }
    return colors.note;
}

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(textLabel(this))
    , m_text(textLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    m_close->setAutoRaise(true);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setVisible(false);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
}

void MessageBar::setMessage(Tone tone, const QString& title, const QString& text)
{
    m_tone = tone;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize) + 4;
    m_icon->setPixmap(icon(iconName(tone)).pixmap(QSize(size, size), devicePixelRatioF()));
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    fitHeight();
    update();
}

QString MessageBar::title() const
{
    return m_title->text();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QPushButton* MessageBar::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void MessageBar::clearButtons()
{
    while (const QLayoutItem* item = m_buttons->takeAt(0)) {
        // The button may be the one whose click brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = toneColor(m_tone, palette());
    QColor fill = color;
    fill.setAlphaF(isDark(palette()) ? 0.18F : 0.10F);
    QColor border = color;
    border.setAlphaF(0.45F);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal x = layoutDirection() == Qt::RightToLeft ? frame.right() - 4 : frame.left();
    painter.drawRoundedRect(QRectF(x, frame.top(), 4, frame.height()), 2, 2);
}

bool MessageBar::event(QEvent* event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fitHeight();
    }
    return done;
}

void MessageBar::fitHeight()
{
    // Inside scroll areas and stacks nobody asks how high the text is at the width it got.
    setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width())));
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        setMessage(m_tone, m_title->text(), m_text->text());
    }
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setIcon(icon(u"cancel"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace firesteel::gui
