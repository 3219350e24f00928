// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/decoded.h>
#include <firmware/identity.h>

namespace firesteel::firmware {

/// The expansion ROMs in the payload of a ROM section (reference chapter 2.9). `address` is where
/// `data` begins, for the findings.
Decoded<RomInfo> decodeRom(ByteView data, std::uint64_t address);

} // namespace firesteel::firmware
