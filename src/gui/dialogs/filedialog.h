// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace firesteel::gui {

/// Asks for files and folders. Every answer is empty when the user changed their mind.
class FileDialog
{
public:
    FileDialog() = default;
    FileDialog(const FileDialog&) = delete;
    FileDialog& operator=(const FileDialog&) = delete;
    virtual ~FileDialog() = default;

    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& folder,
                                  const QString& filter) = 0;
    virtual QString folder(QWidget* parent, const QString& title, const QString& folder) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                             const QString& filter) = 0;
};

class ModalFileDialog final : public FileDialog
{
public:
    QStringList openFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter) override;
    QString folder(QWidget* parent, const QString& title, const QString& folder) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) override;
};

} // namespace firesteel::gui
