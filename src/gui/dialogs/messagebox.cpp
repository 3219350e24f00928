// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/dialogs/messagebox.h>

#include <QMessageBox>
#include <QPushButton>

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

} // namespace firesteel::gui
