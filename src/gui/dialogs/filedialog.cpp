// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/dialogs/filedialog.h>

#include <QDir>
#include <QFileDialog>

namespace firesteel::gui {

QStringList ModalFileDialog::openFiles(QWidget* parent, const QString& title, const QString& folder,
                                       const QString& filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString ModalFileDialog::folder(QWidget* parent, const QString& title, const QString& folder)
{
    // The dialog can only start in a folder that exists; the suggestion may not exist yet.
    QDir start(folder);
    while (!start.exists() && start.cdUp()) {
    }
    return QFileDialog::getExistingDirectory(parent, title, start.exists() ? start.path() : QDir::homePath());
}

QString ModalFileDialog::saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                  const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

} // namespace firesteel::gui
