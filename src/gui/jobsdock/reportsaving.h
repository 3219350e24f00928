// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <jobs/report.h>

#include <QString>

#include <optional>

class QWidget;

namespace firesteel::gui {

class FileDialog;

/// Asks for a file name and writes the report as text. Empty when the user changed their mind,
/// else the path, or FileUnwritable.
std::optional<Result<QString>> askAndSaveReport(QWidget* parent, FileDialog& fileDialog,
                                                const jobs::ReportStep& report);

} // namespace firesteel::gui
