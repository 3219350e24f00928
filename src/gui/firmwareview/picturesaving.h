// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <gui/firmwareview/mappicture.h>

#include <functional>

class QWidget;

namespace firesteel::gui {

class FileDialog;

/// Asks for a file name and writes the picture there on a worker thread: as SVG when the name ends so,
/// else as PNG with two pixels for each of the screen's. `done` gets the path or FileUnwritable, on the
/// thread of `parent`; it is not called when the user changed their mind, or when `parent` is gone.
void askAndSavePicture(QWidget* parent, FileDialog& fileDialog, const MapPicture& picture, const QString& suggestion,
                       std::function<void(const Result<QString>&)> done);

} // namespace firesteel::gui
