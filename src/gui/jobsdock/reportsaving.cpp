// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/dialogs/filedialog.h>
#include <gui/jobsdock/reportsaving.h>

#include <QCoreApplication>
#include <QDir>

#include <filesystem>

namespace firesteel::gui {

std::optional<Result<QString>> askAndSaveReport(QWidget* parent, FileDialog& fileDialog, const jobs::ReportStep& report)
{
    const QString suggestion = QDir::home().filePath(QStringLiteral("firesteel-report.txt"));
    const QString path =
        fileDialog.saveFile(parent, QCoreApplication::translate("Report", "Save report"), suggestion,
                            QCoreApplication::translate("Report", "Text files (*.txt);;All files (*)"));
    if (path.isEmpty()) {
        return std::nullopt;
    }
    const Result<> written = writeFile(std::filesystem::path(path.toStdString()), jobs::reportText(report));
    if (!written) {
        return std::unexpected(written.error());
    }
    return path;
}

} // namespace firesteel::gui
