// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/boardini.h>
#include <gui/boardconfig/inicoding.h>
#include <gui/boardconfig/initextpane.h>
#include <gui/firmwareview/inieditor.h>
#include <gui/widgets/icons.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firesteel::gui {

namespace {

// Larger texts are shown without colours: colouring is done at once, on the window's thread.
constexpr int maxColoured = 256 << 10;
/// Where two lists of lines differ: all but the lines they have in common at both ends.
struct Difference
{
    qsizetype first = 0;
    qsizetype before = 0; ///< lines
    qsizetype after = 0;
};

Difference differenceOf(const QStringList& before, const QStringList& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == after[front]) {
        ++front;
    }
    qsizetype back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back]) {
        ++back;
    }
    return {.first = front, .before = before.size() - front - back, .after = after.size() - front - back};
}

QStringList linesOf(const boardconfig::IniDocument& document)
{
    QStringList lines;
    lines.reserve(static_cast<qsizetype>(document.lineCount()));
    for (std::size_t line = 1; line <= document.lineCount(); ++line) {
        lines << shownText(document.lineText(line));
    }
    return lines;
}

} // namespace

struct IniTextPane::Highlighting
{
    explicit Highlighting(QTextDocument* document)
        : highlighter(document)
    {
        highlighter.setDefinition(repository.definitionForFileName(QStringLiteral("board.ini")));
    }

    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::SyntaxHighlighter highlighter;
};

IniTextPane::IniTextPane(BoardIni& ini, QWidget* parent)
    : QWidget(parent)
    , m_ini(ini)
    , m_editor(new IniEditor(this))
    , m_findBar(new QWidget(this))
    , m_pattern(new QLineEdit(m_findBar))
    , m_result(new QLabel(m_findBar))
    , m_next(new QToolButton(m_findBar))
    , m_previous(new QToolButton(m_findBar))
    , m_close(new QToolButton(m_findBar))
{
    m_editor->setObjectName(QStringLiteral("boardIniText"));
    m_editor->setReadOnly(false);
    m_editor->setUndoRedoEnabled(false);
    m_pattern->setObjectName(QStringLiteral("boardIniFind"));
    m_next->setArrowType(Qt::DownArrow);
    m_previous->setArrowType(Qt::UpArrow);
    m_close->setIcon(icon(u"cancel"));
    auto* bar = new QHBoxLayout(m_findBar);
    bar->setContentsMargins({});
    bar->addWidget(m_pattern, 1);
    for (QToolButton* const button : {m_previous, m_next}) {
        bar->addWidget(button);
    }
    bar->addWidget(m_result);
    bar->addWidget(m_close);
    for (QToolButton* const button : {m_next, m_previous, m_close}) {
        button->setAutoRaise(true);
    }
    m_findBar->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    setFocusProxy(m_editor);

    m_editor->installEventFilter(this);
    m_pattern->installEventFilter(this);
    connect(m_editor->document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        // Colouring changes no letter.
        if (!m_showing && (removed != 0 || added != 0)) {
            takeTyped();
        }
    });
    connect(&ini, &BoardIni::changed, this, &IniTextPane::showDocument);
    connect(m_pattern, &QLineEdit::textChanged, this, [this] {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_editor->setTextCursor(cursor);
        find(false);
    });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_close, &QToolButton::clicked, this, &IniTextPane::closeFindBar);
    retranslate();
    showDocument();
}

IniTextPane::~IniTextPane() = default;

QStringList IniTextPane::typedLines() const
{
    QStringList lines;
    lines.reserve(m_editor->blockCount());
    // Not toPlainText(), which makes spaces of no-break spaces.
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        lines << block.text();
    }
    return lines;
}

void IniTextPane::takeTyped()
{
    const QStringList typed = typedLines();
    Difference difference = differenceOf(m_lines, typed);
    if (difference.before == 0 && difference.after == 0) {
        return;
    }
    if (difference.after == 0 && difference.first > 0) {
        // The line before stays: a document cannot lose the line end of its last line otherwise.
        --difference.first;
        ++difference.before;
        ++difference.after;
    }
    std::vector<std::string> lines;
    for (const QString& line : typed.sliced(difference.first, difference.after)) {
        lines.push_back(bytesOf(line));
    }
    const auto first = static_cast<std::size_t>(difference.first) + 1;
    const bool oneLine = difference.before == 1 && difference.after == 1;
    const qsizetype growth = oneLine ? typed[difference.first].size() - m_lines[difference.first].size() : 0;
    // Letter after letter in a line is one step.
    const bool letter = growth == 1 || growth == -1;
    const std::uint64_t merge = letter ? m_ini.document().lineId(first) : 0;
    m_lines = typed;
    m_ini.edit(
        [&](boardconfig::IniDocument& document) {
            return document.replaceLines(first, static_cast<std::size_t>(difference.before), lines);
        },
        merge);
    // Where the edit failed, or made other lines than were typed.
    showDocument();
}

void IniTextPane::showDocument()
{
    const QStringList lines = linesOf(m_ini.document());
    const QStringList shown = typedLines();
    const Difference difference = differenceOf(shown, lines);
    m_lines = lines;
    if (difference.before == 0 && difference.after == 0) {
        return;
    }
    m_showing = true;
    if (difference.before == shown.size()) {
        m_editor->setPlainText(lines.join(u'\n'));
    } else {
        // Only what differs: cursor and scroll position stay.
        QTextCursor cursor(m_editor->document());
        const bool atEnd = difference.first + difference.before == shown.size();
        const bool before = atEnd && difference.first > 0;
        const QTextBlock start =
            m_editor->document()->findBlockByNumber(static_cast<int>(before ? difference.first - 1 : difference.first));
        cursor.setPosition(before ? start.position() + start.length() - 1 : start.position());
        const QTextBlock end = m_editor->document()->findBlockByNumber(
            static_cast<int>(difference.first + difference.before - (atEnd ? 1 : 0)));
        cursor.setPosition(atEnd ? end.position() + end.length() - 1 : end.position(), QTextCursor::KeepAnchor);
        const QString text = lines.sliced(difference.first, difference.after).join(u'\n');
        const bool any = difference.after > 0;
        cursor.insertText(before ? (any ? u'\n' + text : QString()) : (any && !atEnd ? text + u'\n' : text));
    }
    m_showing = false;
    colour();
}

std::size_t IniTextPane::currentLine() const
{
    return static_cast<std::size_t>(m_editor->textCursor().blockNumber()) + 1;
}

void IniTextPane::goToLine(std::size_t line)
{
    const QTextBlock block = m_editor->document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (block.isValid()) {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock);
        m_editor->setTextCursor(cursor);
        m_editor->centerCursor();
    }
}

void IniTextPane::colour()
{
    if (!isVisible() || m_editor->document()->isEmpty() || m_editor->document()->characterCount() > maxColoured) {
        return;
    }
    if (!m_highlighting) {
        m_highlighting = std::make_unique<Highlighting>(m_editor->document());
        m_highlighting->highlighter.setTheme(m_highlighting->repository.themeForPalette(palette()));
        m_highlighting->highlighter.rehighlight();
    }
}

void IniTextPane::openFindBar()
{
    m_findBar->show();
    m_pattern->selectAll();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
}

void IniTextPane::closeFindBar()
{
    m_findBar->hide();
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void IniTextPane::find(bool backward)
{
    const QString pattern = m_pattern->text();
    m_result->clear();
    if (pattern.isEmpty()) {
        return;
    }
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_editor->find(pattern, flags)) {
        return;
    }
    QTextCursor around = m_editor->textCursor();
    around.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor match = m_editor->document()->find(pattern, around, flags);
    if (match.isNull()) {
        m_result->setText(tr("Not found"));
    } else {
        m_editor->setTextCursor(match);
    }
}

bool IniTextPane::handleKey(QObject* watched, QEvent* event)
{
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = watched == m_editor && key->matches(QKeySequence::Undo);
    const bool isRedo = watched == m_editor && key->matches(QKeySequence::Redo);
    const bool isFind = key->matches(QKeySequence::Find);
    const bool isNext = key->key() == Qt::Key_F3 || (watched == m_pattern && key->key() == Qt::Key_Return);
    const bool isClose = key->key() == Qt::Key_Escape && m_findBar->isVisible();
    if (!isUndo && !isRedo && !isFind && !isNext && !isClose) {
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys belong to the text while it has the focus, whatever the window does with them.
        event->accept();
    } else if (isUndo) {
        m_ini.undo();
    } else if (isRedo) {
        m_ini.redo();
    } else if (isFind) {
        openFindBar();
    } else if (isClose) {
        closeFindBar();
    } else {
        find(key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return event->type() != QEvent::ShortcutOverride;
}

bool IniTextPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    return (isKey && handleKey(watched, event)) || QWidget::eventFilter(watched, event);
}

void IniTextPane::retranslate()
{
    m_editor->setAccessibleName(tr("Text of the board INI"));
    m_pattern->setAccessibleName(tr("Find in the text"));
    m_pattern->setPlaceholderText(tr("Find"));
    const auto label = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    label(m_next, tr("Next match (F3)"));
    label(m_previous, tr("Previous match (Shift+F3)"));
    label(m_close, tr("Close (Esc)"));
}

void IniTextPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_highlighting) {
        m_highlighting->highlighter.setTheme(m_highlighting->repository.themeForPalette(palette()));
        m_highlighting->highlighter.rehighlight();
    }
}

void IniTextPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    colour();
}

} // namespace firesteel::gui
