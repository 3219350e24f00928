// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/iniview.h>
#include <gui/initext/inieditor.h>
#include <gui/initext/inifindbar.h>

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firesteel::gui {

namespace {

// Of the stack.
constexpr int messagePage = 0;
constexpr int textPage = 1;

} // namespace

IniView::IniView(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_editor(new IniEditor(this))
    , m_cut(new QLabel(this))
    , m_findBar(new IniFindBar(*m_editor, this))
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_editor->setObjectName(QStringLiteral("iniText"));
    m_cut->hide();

    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_cut);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    m_stack->addWidget(m_message);
    m_stack->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);

    retranslate();
}

void IniView::setText(const QString& text)
{
    m_colours.drop();
    const bool cut = text.size() > maxShown;
    m_editor->setPlainText(cut ? text.left(maxShown) : text);
    m_cut->setVisible(cut);
    m_stack->setCurrentIndex(textPage);
    m_findBar->dismiss();
    m_colours.show(*m_editor);
}

void IniView::setMessage(const QString& message)
{
    m_colours.drop();
    m_editor->clear();
    m_message->setText(message);
    m_stack->setCurrentIndex(messagePage);
}

QString IniView::text() const
{
    return m_editor->toPlainText();
}

void IniView::openFindBar()
{
    if (m_stack->currentIndex() != textPage) {
        return;
    }
    m_findBar->open();
}

void IniView::retranslate()
{
    m_editor->setAccessibleName(tr("Board INI"));
    m_cut->setText(tr("The text is very long; only its first megabyte is shown."));
}

void IniView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_colours.refresh(*m_editor);
    }
}

void IniView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_colours.show(*m_editor);
}

} // namespace firesteel::gui
