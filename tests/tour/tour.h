// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firesteel::test {

QStringList tourChapters();

/// Runs the tour, or only that chapter of it in English, and says each step on standard output; false as
/// soon as one fails.
bool runTour(const QString& outputFolder, const QString& only);

} // namespace firesteel::test
