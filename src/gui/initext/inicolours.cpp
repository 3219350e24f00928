// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/initext/inicolours.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace firesteel::gui {

namespace {

constexpr int maxColoured = 256 << 10;

} // namespace

struct IniColours::Highlighting
{
    explicit Highlighting(QTextDocument* document)
        : highlighter(document)
    {
        highlighter.setDefinition(repository.definitionForFileName(QStringLiteral("board.ini")));
    }

    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::SyntaxHighlighter highlighter;
};

IniColours::IniColours() = default;
IniColours::~IniColours() = default;

void IniColours::show(QPlainTextEdit& editor)
{
    const QTextDocument& document = *editor.document();
    if (m_highlighting || !editor.isVisible() || document.isEmpty() || document.characterCount() > maxColoured) {
        return;
    }
    m_highlighting = std::make_unique<Highlighting>(editor.document());
    refresh(editor);
}

void IniColours::refresh(const QPlainTextEdit& editor)
{
    if (m_highlighting) {
        m_highlighting->highlighter.setTheme(m_highlighting->repository.themeForPalette(editor.palette()));
        m_highlighting->highlighter.rehighlight();
    }
}

void IniColours::drop()
{
    m_highlighting.reset();
}

} // namespace firesteel::gui
