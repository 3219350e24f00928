// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/flash/flashresult.h>
#include <jobs/buildoperation.h>

namespace firesteel::gui {

/// Of a finished build, in the window's language. `replaced`: there was a file at the target before.
FlashResultText buildResultText(const jobs::Job& job, const jobs::BuildOperation& operation, bool replaced);

} // namespace firesteel::gui
