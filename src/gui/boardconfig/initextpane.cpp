// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/boardini.h>
#include <gui/boardconfig/inicoding.h>
#include <gui/boardconfig/initextpane.h>
#include <gui/initext/inieditor.h>
#include <gui/initext/inifindbar.h>

#include <QKeyEvent>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace firesteel::gui {

namespace {

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

IniTextPane::IniTextPane(BoardIni& ini, QWidget* parent)
    : QWidget(parent)
    , m_ini(ini)
    , m_editor(new IniEditor(this))
    , m_findBar(new IniFindBar(*m_editor, this))
{
    m_editor->setObjectName(QStringLiteral("boardIniText"));
    m_editor->setReadOnly(false);
    m_editor->setUndoRedoEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    setFocusProxy(m_editor);

    m_editor->installEventFilter(this);
    connect(m_editor->document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        // Colouring changes no letter.
        if (!m_showing && (removed != 0 || added != 0)) {
            takeTyped();
        }
    });
    connect(&ini, &BoardIni::changed, this, &IniTextPane::showDocument);
    retranslate();
    showDocument();
}

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
    m_colours.show(*m_editor);
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

void IniTextPane::openFindBar()
{
    m_findBar->open();
}

bool IniTextPane::handleKey(QEvent* event)
{
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo)) {
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys belong to the text while it has the focus, whatever the window does with them.
        event->accept();
        return false;
    }
    if (isUndo) {
        m_ini.undo();
    } else {
        m_ini.redo();
    }
    return true;
}

bool IniTextPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    return (isKey && handleKey(event)) || QWidget::eventFilter(watched, event);
}

void IniTextPane::retranslate()
{
    m_editor->setAccessibleName(tr("Text of the board INI"));
}

void IniTextPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_colours.refresh(*m_editor);
    }
}

void IniTextPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_colours.show(*m_editor);
}

} // namespace firesteel::gui
