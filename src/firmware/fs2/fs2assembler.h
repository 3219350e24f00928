// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/fs2/fs2.h>

#include <span>

namespace firesteel::firmware {

/// A section to lay out: header, chain and CRC are made for it.
struct SectionContent
{
    std::uint32_t type = 0;
    ByteView data;
    std::uint32_t parameter = 0;
    bool effective = false; ///< the one the header points to; without it the first of its kind
    bool blankCrc = false;  ///< GUID section not yet personalised: CRC 0xffff, full-image CRC too
};

/// `head`, the header with its BOOT2 blocks, followed by the sections. Header words 0x20 (full
/// CRC), 0x2c, 0x30 and 0x34 are rewritten. ImageUnwritable names what cannot be expressed.
Result<Bytes> assembleFs2(Bytes head, std::span<const SectionContent> sections);

} // namespace firesteel::firmware
