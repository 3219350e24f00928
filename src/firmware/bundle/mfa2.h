// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace firesteel::firmware {

/// First bytes of an MFA2 file (reference chapter 7.2).
inline constexpr std::string_view mfa2Fingerprint = "MLNX.MFA2.XZ.00!";
/// Stands before each image in the unpacked component block.
inline constexpr std::string_view mfa2Mark = "#BIN.COMPONENT!#";
inline constexpr std::uint64_t mfa2MarkSize = mfa2Mark.size();

} // namespace firesteel::firmware
