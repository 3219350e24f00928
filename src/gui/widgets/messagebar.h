// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace firesteel::gui {

/// What a message is about: decides its icon and colour.
enum class Tone
{
    Note,
    Good,
    Warning,
    Error
};

/// A message inside the window instead of a box on top of it: icon, bold title, text that can be
/// selected, and buttons.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& title, const QString& text);
    QString title() const;
    QString text() const;
    Tone tone() const { return m_tone; }
    /// A button that hides the bar; off at first.
    void setClosable(bool closable);
    /// Adds a button; the caller connects it. clearButtons() deletes it.
    QPushButton* addButton(const QString& text);
    void clearButtons();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void retranslate();
    void fitHeight();

    Tone m_tone = Tone::Note;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
};

} // namespace firesteel::gui
