// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace firesteel::gui {

/// Finds words in an INI text: Ctrl+F opens it from the editor, F3 and Shift+F3 or Enter go from match to
/// match and around the ends, Esc closes it. All matches are marked.
class IniFindBar final : public QWidget
{
    Q_OBJECT
public:
    /// Hidden at first. `editor` must outlive the bar.
    explicit IniFindBar(QPlainTextEdit& editor, QWidget* parent = nullptr);

    /// Shows the bar and puts the cursor there.
    void open();
    /// Hides the bar and takes the marks away.
    void dismiss();
    QLineEdit* field() const { return m_pattern; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(const QObject* watched, QEvent* event);
    void find(bool backward);
    void markMatches();
    void retranslate();

    QPlainTextEdit& m_editor;
    QLineEdit* m_pattern;
    QLabel* m_matches;
    QToolButton* m_next;
    QToolButton* m_previous;
    QToolButton* m_close;
};

} // namespace firesteel::gui
