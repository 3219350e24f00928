// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firesteel::gui {

/// Tells screen readers the current bit of a BitView as its value. Safe to call repeatedly.
void installBitViewAccessibility();

} // namespace firesteel::gui
