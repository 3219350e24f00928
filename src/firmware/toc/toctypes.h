// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/section.h>

namespace firesteel::firmware {

/// What mstflint 4.21 calls a section by the type byte of its entry (reference chapter 3.4):
/// "MAIN_CODE"; "UNKNOWN:0x77" for types it does not know.
std::string tocSectionName(std::uint8_t type);
SectionKind tocSectionKind(std::uint8_t type);

} // namespace firesteel::firmware
