// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

namespace firesteel::gui {

/// One of the icons in resources/icons by its file name without ".svg": "open", "verify", ...
/// Drawn in the text colour of the application's palette at the moment of painting, at any scale,
/// so that it follows a change between light and dark by itself. Null for an unknown name.
QIcon icon(QStringView name);

/// Status colours that stand out on the palette's window colour.
struct StatusColors
{
    QColor good;
    QColor warning;
    QColor error;
    QColor note;
};
StatusColors statusColors(const QPalette& palette);

/// Whether the palette is a dark one.
bool isDark(const QPalette& palette);

} // namespace firesteel::gui
