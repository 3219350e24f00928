// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/initext/inicolours.h>

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace firesteel::gui {

class IniEditor;
class IniFindBar;

/// The board INI of an image, read only: coloured, with line numbers, and a find bar (Ctrl+F, F3,
/// Shift+F3, Esc).
class IniView final : public QWidget
{
    Q_OBJECT
public:
    explicit IniView(QWidget* parent = nullptr);

    /// Shows at most maxShown bytes and says so when there is more.
    void setText(const QString& text);
    /// Why there is nothing to show.
    void setMessage(const QString& message);
    QString text() const;
    /// Opens the find bar and puts the cursor there; does nothing without a text.
    void openFindBar();

    static constexpr qsizetype maxShown = 1 << 20;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();

    QStackedWidget* m_stack;
    QLabel* m_message;
    IniEditor* m_editor;
    QLabel* m_cut;
    IniFindBar* m_findBar;
    IniColours m_colours;
};

} // namespace firesteel::gui
