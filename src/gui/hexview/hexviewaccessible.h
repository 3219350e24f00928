// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firesteel::gui {

/// Makes hex views speak: the value is the current byte with its address and section.
void installHexViewAccessibility();

} // namespace firesteel::gui
