// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firesteel::gui {

/// Tells screen readers the current block of a SectionMap as its value. Safe to call repeatedly.
void installSectionMapAccessibility();

} // namespace firesteel::gui
