// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <firmware/toc/tocdescription.h>

namespace firesteel::firmware {

/// What an FS3 image (ConnectX-4 and its kin, reference chapter 3) is made of.
struct Fs3Description
{
    std::uint8_t logSlotSize = 22;           ///< log2 of the slot in bytes, 16..24
    std::uint32_t flashSize = 0;             ///< at least two slots; 0 = two slots
    std::array<std::uint8_t, 16> bootData{}; ///< header 0x10..0x1f
    Bytes boot2;                             ///< payload, 4..1048576 dwords
    TocImageDescription content;
};

/// A complete image from 0 to the end of the last device section, gaps filled with 0xff: header,
/// BOOT2, ITOC, sections, device data near the end of the flash, all CRCs. ImageUnwritable names what
/// cannot be expressed.
Result<Bytes> writeFs3(const Fs3Description& description);

} // namespace firesteel::firmware
