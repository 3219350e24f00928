// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace firesteel::gui {

/// Whether a board INI sets `key` to true, 1 or 0x1, in any section. Later lines win; comments
/// (';' and '#') and letter case of the key are ignored.
bool iniTurnsOn(std::string_view ini, std::string_view key);

} // namespace firesteel::gui
