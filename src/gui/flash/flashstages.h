// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/runner.h>

#include <QString>

namespace firesteel::gui {

/// A job that writes an image to a card.
bool isWritingJob(const jobs::Job& job);
/// A job that flashes has come to exchange the signatures, or past that: it ends by itself now,
/// and stopping it half-way could leave a card that does not boot.
bool reachedSignature(const jobs::Job& job);
/// Why such a job cannot be cancelled.
QString tooLateToCancelText();

} // namespace firesteel::gui
