// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <firmware/toc/tocdescription.h>

namespace firesteel::firmware {

/// What an FS4 image (ConnectX-5 and later, reference chapter 4) is made of.
struct Fs4Description
{
    std::uint8_t logSlotSize = 23; ///< log2 of the slot: half of the flash
    Bytes boot2;                   ///< payload, 4..1048576 dwords
    TocImageDescription content;
    std::uint32_t securityVersion = 0; ///< HW pointer 13
    bool hashesTable = false;          ///< HW pointer 15
};

/// A complete image of the size of the flash slot pair's first half, or larger when the device data
/// need it: HW pointers, tools area, BOOT2, ITOC, sections, DTOC, device data, all CRCs.
/// ImageUnwritable names what cannot be expressed.
Result<Bytes> writeFs4(const Fs4Description& description);

} // namespace firesteel::firmware
