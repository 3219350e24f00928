// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace firesteel::gui {

/// Questions that must be answered before the window goes on. Anything else is said inline.
class MessageBox
{
public:
    MessageBox() = default;
    MessageBox(const MessageBox&) = delete;
    MessageBox& operator=(const MessageBox&) = delete;
    virtual ~MessageBox() = default;

    struct Question
    {
        QString title;
        QString text;       ///< what happens, one or two sentences
        QString acceptText; ///< the verb on the button that goes on
        QString rejectText; ///< the verb on the button that does not; it is the default
    };
    virtual bool ask(QWidget* parent, const Question& question) = 0;
    virtual void showAbout(QWidget* parent, const QString& title, const QString& html) = 0;
};

class ModalMessageBox final : public MessageBox
{
public:
    bool ask(QWidget* parent, const Question& question) override;
    void showAbout(QWidget* parent, const QString& title, const QString& html) override;
};

} // namespace firesteel::gui
