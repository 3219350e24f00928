// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/initext/inifindbar.h>
#include <gui/widgets/icons.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>

namespace firesteel::gui {

namespace {

constexpr int maxMarkedMatches = 1000;

} // namespace

IniFindBar::IniFindBar(QPlainTextEdit& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_pattern(new QLineEdit(this))
    , m_matches(new QLabel(this))
    , m_next(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_pattern->setObjectName(QStringLiteral("iniFind"));
    m_matches->setObjectName(QStringLiteral("iniMatches"));
    m_next->setArrowType(Qt::DownArrow);
    m_previous->setArrowType(Qt::UpArrow);
    m_close->setIcon(icon(u"cancel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pattern, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_matches);
    layout->addWidget(m_close);
    for (QToolButton* button : {m_next, m_previous, m_close}) {
        button->setAutoRaise(true);
    }

    editor.installEventFilter(this);
    m_pattern->installEventFilter(this);
    connect(m_pattern, &QLineEdit::textChanged, this, [this] {
        // What is being typed is looked for from where the match began.
        QTextCursor cursor = m_editor.textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_editor.setTextCursor(cursor);
        find(false);
        markMatches();
    });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        m_editor.setFocus(Qt::ShortcutFocusReason);
    });
    hide();
    retranslate();
}

void IniFindBar::open()
{
    // Qt looks through all icon themes for this button: too long for the start of the program.
    m_pattern->setClearButtonEnabled(true);
    show();
    m_pattern->selectAll();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    markMatches();
}

void IniFindBar::dismiss()
{
    hide();
    m_editor.setExtraSelections({});
}

void IniFindBar::find(bool backward)
{
    const QString pattern = m_pattern->text();
    if (pattern.isEmpty()) {
        return;
    }
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_editor.find(pattern, flags)) {
        return;
    }
    // From the other end.
    QTextCursor around = m_editor.textCursor();
    around.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor match = m_editor.document()->find(pattern, around, flags);
    if (!match.isNull()) {
        m_editor.setTextCursor(match);
    }
}

void IniFindBar::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString pattern = m_pattern->text();
    QTextCursor match(m_editor.document());
    while (!pattern.isEmpty() && marks.size() < maxMarkedMatches) {
        match = m_editor.document()->find(pattern, match);
        if (match.isNull()) {
            break;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = match;
        mark.format.setBackground(isDark(palette()) ? QColor(0x6b, 0x4e, 0x00) : QColor(0xff, 0xe5, 0x8a));
        marks.append(mark);
    }
    m_editor.setExtraSelections(marks);
    m_matches->setText(pattern.isEmpty() ? QString() : tr("%n match(es)", nullptr, static_cast<int>(marks.size())));
}

bool IniFindBar::handleKey(const QObject* watched, QEvent* event)
{
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isFind = key->matches(QKeySequence::Find);
    const bool isNext = key->key() == Qt::Key_F3 || (watched == m_pattern && key->key() == Qt::Key_Return);
    const bool isClose = key->key() == Qt::Key_Escape && isVisible();
    if (!isFind && !isNext && !isClose) {
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys belong to the text while it has the focus, whatever the window does with them.
        event->accept();
        return false;
    }
    if (isFind) {
        open();
    } else if (isClose) {
        dismiss();
        m_editor.setFocus(Qt::ShortcutFocusReason);
    } else {
        find(key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return true;
}

bool IniFindBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    return (isKey && handleKey(watched, event)) || QWidget::eventFilter(watched, event);
}

void IniFindBar::retranslate()
{
    m_pattern->setAccessibleName(tr("Find in the INI"));
    m_pattern->setPlaceholderText(tr("Find"));
    const auto label = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    label(m_next, tr("Next match (F3)"));
    label(m_previous, tr("Previous match (Shift+F3)"));
    label(m_close, tr("Close (Esc)"));
    if (isVisible()) {
        markMatches();
    }
}

void IniFindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace firesteel::gui
