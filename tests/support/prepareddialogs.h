// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/dialogs/filedialog.h>
#include <gui/dialogs/messagebox.h>

#include <utility>

namespace firesteel::test {

/// Answers without a window; remembers the last question.
class PreparedMessageBox final : public gui::MessageBox
{
public:
    void setNextAnswer(bool accept) { m_nextAnswer = accept; }
    const Question& lastQuestion() const { return m_lastQuestion; }
    int questionCount() const { return m_questionCount; }

    bool ask(QWidget* /*parent*/, const Question& question) override
    {
        m_lastQuestion = question;
        ++m_questionCount;
        return std::exchange(m_nextAnswer, false);
    }
    void showAbout(QWidget* /*parent*/, const QString& title, const QString& html) override
    {
        m_lastQuestion = {title, html, {}, {}};
        ++m_questionCount;
    }

private:
    bool m_nextAnswer = false;
    int m_questionCount = 0;
    Question m_lastQuestion;
};

/// Answers each question with the file name set before, once.
class PreparedFileDialog final : public gui::FileDialog
{
public:
    void setNextFileName(const QString& name) { m_next = name; }

    QStringList openFiles(QWidget* /*parent*/, const QString& /*title*/, const QString& /*folder*/,
                          const QString& /*filter*/) override
    {
        const QString name = takeNext();
        return name.isEmpty() ? QStringList{} : QStringList{name};
    }
    QString folder(QWidget* /*parent*/, const QString& /*title*/, const QString& /*folder*/) override
    {
        return takeNext();
    }
    QString saveFile(QWidget* /*parent*/, const QString& /*title*/, const QString& /*suggestion*/,
                     const QString& /*filter*/) override
    {
        return takeNext();
    }

private:
    QString takeNext() { return std::exchange(m_next, {}); }
    QString m_next;
};

} // namespace firesteel::test
