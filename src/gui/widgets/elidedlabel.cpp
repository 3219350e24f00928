// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/elidedlabel.h>

#include <QEvent>

namespace firesteel::gui {

ElidedLabel::ElidedLabel(QWidget* parent, Qt::TextElideMode mode)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString& text, const QString& explanation)
{
    m_text = text;
    // Rich text wraps in a tooltip.
    const QString wrapped = QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    setToolTip(text.isEmpty()          ? QString()
               : explanation.isEmpty() ? wrapped
                                       : QStringLiteral("%1<p>%2</p>").arg(wrapped, explanation.toHtmlEscaped()));
    setAccessibleDescription(text);
    fit();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + fontMetrics().averageCharWidth(), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::fit()
{
    setText(fontMetrics().elidedText(m_text, m_mode, width()));
}

} // namespace firesteel::gui
