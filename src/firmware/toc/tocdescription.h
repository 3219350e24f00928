// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/identity.h>
#include <firmware/section.h>

#include <array>
#include <string>
#include <vector>

namespace firesteel::firmware {

/// A section to write: type byte and payload (a multiple of 4 bytes). The writer adds its entry and,
/// with CrcMode::InSection (FS4), the dword that holds the CRC.
struct TocSectionDescription
{
    std::uint8_t type = 0;
    Bytes data;
    std::uint32_t loadAddress = 0;
    std::uint32_t entryPoint = 0;
    CrcMode crcMode = CrcMode::InEntry;
};

/// What FS3 and FS4 images have in common.
struct TocImageDescription
{
    std::vector<TocSectionDescription> code; ///< written in this order, before ROM_CODE
    Bytes rom;                               ///< raw option ROM(s); empty = no ROM_CODE
    std::string ini;                         ///< empty = no DBG_FW_INI
    Identity identity; ///< IMAGE_INFO, MFG_INFO and DEV_INFO. Without originalPsid and originalPrsName, MFG_INFO
                       ///< gets psid and prsName
    DeviceUids uids;   ///< one range of each or, in the old layout, two. Without original ones those in use are
                       ///< the original ones, too
    std::vector<TocSectionDescription> deviceData; ///< besides MFG_INFO, DEV_INFO and VPD_R0
};

} // namespace firesteel::firmware
