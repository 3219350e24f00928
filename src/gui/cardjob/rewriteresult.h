// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/flash/flashresult.h>
#include <jobs/cardoperations.h>

namespace firesteel::gui {

/// The parts that the results of all rewriting jobs share: what is on the flash now, what next, the backup.
/// `title` and `text` are for success; a failure or a cancelled job has words of its own.
FlashResultText rewriteResult(const jobs::Job& job, const jobs::RewriteOperation& operation, const QString& title,
                              const QString& text);

} // namespace firesteel::gui
