// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace firesteel::firmware {

enum class SectionKind
{
    Boot2,
    Ddr,
    Configuration,
    JumpAddresses,
    EmtService,
    Rom,
    Guid,
    BoardId,
    UserData,
    FwConfiguration,
    ImageInfo,
    Ddrz,
    HashFile,
    Unknown,
};

enum class CrcState
{
    Good,
    Wrong,
    Blank,   ///< 0xffff over a blank GUID section: not yet personalised
    Missing, ///< the section is cut off before its CRC
};

/// One block of an image: a BOOT2 block, or a generic partition header (GPH) with data and CRC.
/// Offsets are logical: bytes from the start of the contiguous image.
struct Section
{
    SectionKind kind = SectionKind::Unknown;
    std::uint32_t type = 0;       ///< GPH type word; 0 for BOOT2
    std::string name;             ///< as mstflint prints it: "DDR", "UNKNOWN (13)"
    std::uint64_t offset = 0;     ///< of the GPH or of the BOOT2 block
    std::uint64_t size = 0;       ///< with GPH and CRC
    std::uint64_t dataOffset = 0; ///< of the payload
    std::uint64_t dataSize = 0;   ///< of the payload, without padding
    std::uint32_t parameter = 0;  ///< GPH dword 2: load address of a DDR section
    std::uint32_t next = 0;       ///< GPH dword 3; 0 or 0xff000000 ends the chain
    CrcState crcState = CrcState::Good;
    std::uint32_t storedCrc = 0; ///< the whole CRC dword; its upper half must be zero
    std::uint32_t computedCrc = 0;

    std::uint64_t end() const { return offset + size; }
};

/// The name mstflint prints for a GPH type (reference chapter 2.4).
std::string sectionName(std::uint32_t gphType);
SectionKind sectionKind(std::uint32_t gphType);

} // namespace firesteel::firmware
