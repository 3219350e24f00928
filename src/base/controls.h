// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace firesteel {

/// The text with a question mark for everything that a terminal might obey: the control characters below
/// space other than tab and line feed, DEL, and the C1 controls, in UTF-8 or as single bytes 0x80 to 0x9f.
std::string withoutControls(std::string_view text);

} // namespace firesteel
