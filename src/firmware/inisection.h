// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/finding.h>

#include <cstdint>
#include <optional>
#include <string>

namespace firesteel::firmware {

inline constexpr std::uint64_t maxIniSize = 8ull << 20;

enum class IniState
{
    Complete,
    Empty,
    Damaged,
    TooLarge,
};

/// A zlib stream unpacked, at most maxIniSize bytes. Bytes after the stream do not matter.
struct UnpackedIni
{
    IniState state = IniState::Empty;
    std::string text; ///< what was unpacked, NUL bytes included
};
UnpackedIni unpackIni(ByteView stream);

/// What is to be said against the INI in a section, if anything.
std::optional<Finding> iniFinding(ByteView stream, const std::string& section, std::uint64_t offset);

/// A zlib stream of the text, zero padded to a multiple of 4 bytes.
Bytes packIni(const std::string& text);

} // namespace firesteel::firmware
