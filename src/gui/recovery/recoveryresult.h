// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/flash/flashresult.h>
#include <jobs/cardoperations.h>

namespace firesteel::gui {

/// Of a finished recovery, in the window's language.
FlashResultText recoveryResult(const jobs::Job& job, const jobs::RecoverOperation& operation);

} // namespace firesteel::gui
