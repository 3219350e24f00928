// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <cstdint>
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

/// A zlib stream of the text, zero padded to a multiple of 4 bytes.
Bytes packIni(const std::string& text);

} // namespace firesteel::firmware
