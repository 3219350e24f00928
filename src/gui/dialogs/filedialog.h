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

/// Answers each question with the file name set before, once; for tests.
class PreparedFileDialog final : public FileDialog
{
public:
    void setNextFileName(const QString& name) { m_next = name; }

    QStringList openFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter) override;
    QString folder(QWidget* parent, const QString& title, const QString& folder) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) override;

private:
    QString takeNext();
    QString m_next;
};

} // namespace firesteel::gui
