// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/dialogs/messagebox.h>

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace firesteel::gui {

bool ModalMessageBox::ask(QWidget* parent, const Question& question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    const QPushButton* accept = box.addButton(question.acceptText, QMessageBox::AcceptRole);
    QPushButton* reject = box.addButton(question.rejectText, QMessageBox::RejectRole);
    box.setDefaultButton(reject);
    box.setEscapeButton(reject);
    box.exec();
    return box.clickedButton() == accept;
}

void ModalMessageBox::showAbout(QWidget* parent, const QString& title, const QString& html)
{
    QMessageBox::about(parent, title, html);
}

bool PreparedMessageBox::ask(QWidget* /*parent*/, const Question& question)
{
    m_lastQuestion = question;
    ++m_questionCount;
    return std::exchange(m_nextAnswer, false);
}

void PreparedMessageBox::showAbout(QWidget* /*parent*/, const QString& title, const QString& html)
{
    m_lastQuestion = {title, html, {}, {}};
    ++m_questionCount;
}

} // namespace firesteel::gui
