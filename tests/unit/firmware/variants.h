// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/finding.h>
#include <firmware/fs2/fs2writer.h>

#include <string>
#include <vector>

namespace firesteel::test {

struct ExpectedFinding
{
    firmware::FindingKind kind;
    firmware::Severity severity;
    std::uint64_t offset = 0;

    bool operator==(const ExpectedFinding&) const = default;
};

/// An image with something special about it, and what a parser should say about it
/// (reference table 9.1).
struct Variant
{
    std::string name;
    Bytes image;
    std::vector<ExpectedFinding> findings;
    bool recorded = true;     ///< mstflint 4.21 neither hangs nor crashes on it: its output is kept
    std::string verifySays{}; ///< what reference table 9.2 says that it prints; empty = says nothing
    std::string querySays{};
};

/// A small image whose every offset is known: BOOT2 at 0x38 and 0x88, Configuration 0x118,
/// ROM 0x168, GUID 0x57c, Image Info 0x5c0, DDR 0x744 and 0xb58, FW Configuration 0xc6c, end 0xcac.
firmware::Fs2Description plainDescription();
Bytes plainImage();

std::vector<Variant> soundVariants();
std::vector<Variant> damagedVariants();
std::vector<Variant> allVariants();

/// A zlib stream that stores the text as it is, padded to a dword: the same bytes everywhere.
Bytes storedZlib(const std::string& text);

/// The fields that follow "mlxsign:" in a ROM.
struct RomMark
{
    std::uint16_t product = 0x10;
    std::uint16_t deviceId = 0x1007;
    std::uint8_t port = 0;
    std::uint8_t cpu = 0;
    std::uint8_t protocol = 0xff;
};
/// An expansion ROM of 1 KiB with these marks and a right checksum.
Bytes romWith(const std::vector<RomMark>& marks);

} // namespace firesteel::test
