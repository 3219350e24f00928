// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <firmware/identity.h>

#include <string>
#include <variant>
#include <vector>

namespace firesteel::firmware {

/// One register initialisation of a Configuration section (reference chapter 2.11).
struct ConfigurationRecord
{
    std::uint32_t address = 0;
    std::uint32_t value = 0;
    std::uint32_t mask = 0;

    bool operator==(const ConfigurationRecord&) const = default;
};

/// A section to write: GPH type and payload. The writer adds header, CRC and chain.
struct SectionDescription
{
    std::uint32_t type = 0;
    Bytes data;
    std::uint32_t parameter = 0;
};

/// What an FS2 image is made of. Sections are written in this order: BOOT2 blocks, first
/// Configuration, ROM (if any), GUID, Image Info, code sections, second Configuration, jump
/// addresses, FW Configuration.
struct Fs2Description
{
    std::uint8_t logChunkSize = 19;          ///< 16..23; 0 = not failsafe
    std::array<std::uint8_t, 16> bootData{}; ///< header 0x10..0x1f
    std::vector<Bytes> boot2;                ///< one or two payloads, 4..1048576 dwords each
    std::vector<ConfigurationRecord> firstConfiguration;
    std::vector<ConfigurationRecord> secondConfiguration;
    Bytes rom; ///< raw option ROM(s); empty = no ROM section
    Guids guids;
    Identity identity;
    std::vector<SectionDescription> code; ///< DDR and other opaque sections
    Bytes jumpAddresses;
    std::string ini; ///< board INI; empty = no FW Configuration section
};

/// Builds a complete image: chain, pointers with checksum bytes, all CRCs. ImageUnwritable names
/// what cannot be expressed.
Result<Bytes> writeFs2(const Fs2Description& description);

} // namespace firesteel::firmware
