// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace firesteel::gui {

class IniEditor;

/// The board INI of an image, read only: coloured, with line numbers, and a find bar (Ctrl+F, F3,
/// Shift+F3, Esc).
class IniView final : public QWidget
{
    Q_OBJECT
public:
    explicit IniView(QWidget* parent = nullptr);
    ~IniView() override;

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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Highlighting;

    void closeFindBar();
    void find(bool backward);
    void markMatches();
    void retranslate();
    void colour();

    QStackedWidget* m_stack;
    QLabel* m_message;
    IniEditor* m_editor;
    QLabel* m_cut;
    QWidget* m_findBar;
    QLineEdit* m_pattern;
    QLabel* m_matches;
    QToolButton* m_next;
    QToolButton* m_previous;
    QToolButton* m_close;
    std::unique_ptr<Highlighting> m_highlighting; ///< made when first shown: loading it takes a while
};

} // namespace firesteel::gui
