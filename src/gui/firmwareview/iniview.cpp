// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/inieditor.h>
#include <gui/firmwareview/iniview.h>
#include <gui/widgets/icons.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace firesteel::gui {

namespace {

// Larger texts are shown without colours: colouring is done at once, on the window's thread.
constexpr int maxColoured = 256 << 10;
constexpr int maxMarkedMatches = 1000;

// Of the stack.
constexpr int messagePage = 0;
constexpr int textPage = 1;

} // namespace

struct IniView::Highlighting
{
    explicit Highlighting(QTextDocument* document)
        : highlighter(document)
    {
        highlighter.setDefinition(repository.definitionForFileName(QStringLiteral("board.ini")));
    }

    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::SyntaxHighlighter highlighter;
};

IniView::IniView(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_editor(new IniEditor(this))
    , m_cut(new QLabel(this))
    , m_findBar(new QWidget(this))
    , m_pattern(new QLineEdit(m_findBar))
    , m_matches(new QLabel(m_findBar))
    , m_next(new QToolButton(m_findBar))
    , m_previous(new QToolButton(m_findBar))
    , m_close(new QToolButton(m_findBar))
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_editor->setObjectName(QStringLiteral("iniText"));
    m_pattern->setObjectName(QStringLiteral("iniFind"));
    m_matches->setObjectName(QStringLiteral("iniMatches"));
    m_next->setArrowType(Qt::DownArrow);
    m_previous->setArrowType(Qt::UpArrow);
    m_close->setIcon(icon(u"cancel"));
    for (QToolButton* button : {m_next, m_previous, m_close}) {
        button->setAutoRaise(true);
    }

    auto* bar = new QHBoxLayout(m_findBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_pattern, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_matches);
    bar->addWidget(m_close);
    m_findBar->hide();
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

    m_editor->installEventFilter(this);
    m_pattern->installEventFilter(this);
    connect(m_pattern, &QLineEdit::textChanged, this, [this] {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_editor->setTextCursor(cursor);
        find(false);
        markMatches();
    });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_close, &QToolButton::clicked, this, &IniView::closeFindBar);
    retranslate();
}

IniView::~IniView() = default;

void IniView::setText(const QString& text)
{
    // The highlighter would colour the text twice: once now, once when the theme is set.
    m_highlighting.reset();
    const bool cut = text.size() > maxShown;
    m_editor->setPlainText(cut ? text.left(maxShown) : text);
    m_cut->setVisible(cut);
    m_stack->setCurrentIndex(textPage);
    closeFindBar();
    colour();
}

void IniView::setMessage(const QString& message)
{
    m_highlighting.reset();
    m_editor->clear();
    m_message->setText(message);
    m_stack->setCurrentIndex(messagePage);
}

QString IniView::text() const
{
    return m_editor->toPlainText();
}

void IniView::colour()
{
    if (!isVisible() || m_editor->document()->isEmpty() || m_editor->document()->characterCount() > maxColoured) {
        return;
    }
    if (!m_highlighting) {
        m_highlighting = std::make_unique<Highlighting>(m_editor->document());
    }
    m_highlighting->highlighter.setTheme(m_highlighting->repository.themeForPalette(palette()));
    m_highlighting->highlighter.rehighlight();
}

void IniView::openFindBar()
{
    if (m_stack->currentIndex() != textPage) {
        return;
    }
    // Qt looks through all icon themes for this button: too long for the start of the program.
    m_pattern->setClearButtonEnabled(true);
    m_findBar->show();
    m_pattern->selectAll();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    markMatches();
}

void IniView::closeFindBar()
{
    m_findBar->hide();
    m_editor->setExtraSelections({});
}

void IniView::find(bool backward)
{
    const QString pattern = m_pattern->text();
    if (pattern.isEmpty()) {
        return;
    }
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_editor->find(pattern, flags)) {
        return;
    }
    // From the other end.
    QTextCursor around = m_editor->textCursor();
    around.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor match = m_editor->document()->find(pattern, around, flags);
    if (!match.isNull()) {
        m_editor->setTextCursor(match);
    }
}

void IniView::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString pattern = m_pattern->text();
    QTextCursor match(m_editor->document());
    while (!pattern.isEmpty() && marks.size() < maxMarkedMatches) {
        match = m_editor->document()->find(pattern, match);
        if (match.isNull()) {
            break;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = match;
        mark.format.setBackground(isDark(palette()) ? QColor(0x6b, 0x4e, 0x00) : QColor(0xff, 0xe5, 0x8a));
        marks.append(mark);
    }
    m_editor->setExtraSelections(marks);
    m_matches->setText(pattern.isEmpty() ? QString() : tr("%n match(es)", nullptr, static_cast<int>(marks.size())));
}

bool IniView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isFind = key->matches(QKeySequence::Find);
    const bool isNext = key->key() == Qt::Key_F3 || (watched == m_pattern && key->key() == Qt::Key_Return);
    const bool isClose = key->key() == Qt::Key_Escape && m_findBar->isVisible();
    if (!isFind && !isNext && !isClose) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys belong to the text while it has the focus, whatever the window does with them.
        event->accept();
        return false;
    }
    if (isFind) {
        openFindBar();
    } else if (isClose) {
        closeFindBar();
        m_editor->setFocus(Qt::ShortcutFocusReason);
    } else {
        find(key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return true;
}

void IniView::retranslate()
{
    m_editor->setAccessibleName(tr("Board INI"));
    m_pattern->setAccessibleName(tr("Find in the INI"));
    m_pattern->setPlaceholderText(tr("Find"));
    const auto label = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    label(m_next, tr("Next match (F3)"));
    label(m_previous, tr("Previous match (Shift+F3)"));
    label(m_close, tr("Close (Esc)"));
    m_cut->setText(tr("The text is very long; only its first megabyte is shown."));
    if (m_findBar->isVisible()) {
        markMatches();
    }
}

void IniView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

void IniView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    colour();
}

} // namespace firesteel::gui
