// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace firesteel::gui {

class BoardIni;
class IniEditor;

/// The board INI as text: coloured, with line numbers and a find bar (Ctrl+F, F3, Shift+F3, Esc). What
/// is typed is an edit of the common document; undo and redo are the document's.
class IniTextPane final : public QWidget
{
    Q_OBJECT
public:
    explicit IniTextPane(BoardIni& ini, QWidget* parent = nullptr);
    ~IniTextPane() override;

    std::size_t currentLine() const; ///< from 1
    void goToLine(std::size_t line);
    void openFindBar();
    IniEditor* editor() const { return m_editor; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Highlighting;

    void takeTyped();
    void showDocument();
    QStringList typedLines() const;
    bool handleKey(QObject* watched, QEvent* event);
    void closeFindBar();
    void find(bool backward);
    void colour();
    void retranslate();

    BoardIni& m_ini;
    IniEditor* m_editor;
    QWidget* m_findBar;
    QLineEdit* m_pattern;
    QLabel* m_result;
    QToolButton* m_next;
    QToolButton* m_previous;
    QToolButton* m_close;
    QStringList m_lines; ///< of the document, as they are shown
    bool m_showing = false;
    std::unique_ptr<Highlighting> m_highlighting; ///< made when first shown: loading it takes a while
};

} // namespace firesteel::gui
