// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firesteel::test {

/// Runs the tour and says each step on standard output; false as soon as one fails.
bool runTour(const QString& outputFolder, bool stockOnly);

} // namespace firesteel::test
