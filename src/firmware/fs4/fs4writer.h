// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <firmware/toc/tocdescription.h>

namespace firesteel::firmware {

/// What an FS4 image (ConnectX-5 and later, reference chapter 4) is made of.
struct Fs4Description
{
    std::uint8_t logSlotSize = 23; ///< log2 of the slot in bytes, 16..24
    std::uint32_t flashSize = 0;   ///< at least two slots; 0 = two slots
    Bytes bootRecord;              ///< HW pointer 0, at most 1 KiB
    Bytes boot2;                   ///< payload, 4..1048576 dwords
    TocImageDescription content;   ///< identity.securityVersion goes into HW pointer 13
    bool hashesTable = false;      ///< HW pointer 15: a table without entries
};

/// A complete image of the size of the flash, gaps filled with 0xff, because the DTOC lies in the
/// flash's last sector: HW pointers, tools area, BOOT2, ITOC, sections, device data, DTOC, all CRCs.
/// ImageUnwritable names what cannot be expressed.
Result<Bytes> writeFs4(const Fs4Description& description);

} // namespace firesteel::firmware
