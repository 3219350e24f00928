// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/flash/flashresult.h>

class QFormLayout;

namespace firesteel::gui {

/// Headline into the bar, labelled lines into the form, in place of what was there.
void showResultLines(MessageBar& bar, QFormLayout& form, const FlashResultText& result);

} // namespace firesteel::gui
