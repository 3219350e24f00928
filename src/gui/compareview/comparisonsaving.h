// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <compare/comparison.h>

#include <QString>

namespace firesteel::gui {

enum class ComparisonFormat
{
    Text,
    Html,
    Json
};

/// "comparison.html", and "Web pages (*.html)" for the file dialog.
QString suggestedName(ComparisonFormat format);
QString fileFilter(ComparisonFormat format);

/// Writes a comparison in the language of the window (JSON: in English). May run on a worker.
/// FileUnwritable.
Result<> saveComparison(const compare::Comparison& comparison, ComparisonFormat format, const QString& path);

} // namespace firesteel::gui
