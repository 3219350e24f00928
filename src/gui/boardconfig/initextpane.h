// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/initext/inicolours.h>

#include <QStringList>
#include <QWidget>

namespace firesteel::gui {

class BoardIni;
class IniEditor;
class IniFindBar;

/// The board INI as text: coloured, with line numbers and a find bar (Ctrl+F, F3, Shift+F3, Esc). What
/// is typed is an edit of the common document; undo and redo are the document's.
class IniTextPane final : public QWidget
{
    Q_OBJECT
public:
    explicit IniTextPane(BoardIni& ini, QWidget* parent = nullptr);

    std::size_t currentLine() const; ///< from 1
    void goToLine(std::size_t line);
    void openFindBar();
    IniEditor* editor() const { return m_editor; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped();
    void showDocument();
    QStringList typedLines() const;
    bool handleKey(QEvent* event);
    void retranslate();

    BoardIni& m_ini;
    IniEditor* m_editor;
    IniFindBar* m_findBar;
    QStringList m_lines; ///< of the document, as they are shown
    bool m_showing = false;
    IniColours m_colours;
};

} // namespace firesteel::gui
