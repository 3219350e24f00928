// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <gui/flash/flashresult.h>

#include <optional>

class QFormLayout;

namespace firesteel::gui {

/// Headline into the bar, labelled lines into the form, in place of what was there. An error that has a
/// command line as a way out gets a button that copies it.
void showResultLines(MessageBar& bar, QFormLayout& form, const FlashResultText& result,
                     const std::optional<Error>& error);

} // namespace firesteel::gui
