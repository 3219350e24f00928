// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/initext/inieditor.h>

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace firesteel::gui {

IniEditor::IniEditor(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_numbers(new QWidget(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &IniEditor::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0) {
            m_numbers->scroll(0, dy);
        } else {
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
        }
    });
    placeNumbers();
}

int IniEditor::numbersWidth() const
{
    const int digits = static_cast<int>(QString::number(blockCount()).size());
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * (std::max(digits, 3) + 2);
}

void IniEditor::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numbersWidth(), viewport()->height());
}

void IniEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void IniEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        placeNumbers();
    }
}

bool IniEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers(static_cast<QPaintEvent*>(event)->rect());
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void IniEditor::paintNumbers(const QRect& rect)
{
    QPainter painter(m_numbers);
    painter.fillRect(rect, palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(font());
    const int right = m_numbers->width() - fontMetrics().horizontalAdvance(QLatin1Char('9'));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > rect.bottom()) {
            break;
        }
        painter.drawText(QRectF(0, line.top(), right, line.height()), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
    }
}

} // namespace firesteel::gui
