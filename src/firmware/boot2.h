// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <firmware/section.h>

namespace firesteel::firmware {

/// The boot loader block of all formats (reference chapter 1.7): load address, payload length in
/// dwords, CRC of those two, payload, CRC dword.

inline constexpr std::size_t crcSize = 4;
inline constexpr std::size_t boot2PrefixSize = 12;

/// Total size in bytes of the BOOT2 block whose first 8 bytes are given; nullopt when they are
/// missing or the payload length in it is not 4..1048576 dwords.
std::optional<std::uint64_t> boot2Size(ByteView bytes);

/// What a block (BOOT2, or GPH + data + CRC) says about its CRC: the last four bytes against the
/// rest. `Missing` when shorter than 8 bytes; never `Blank`.
struct BlockCrc
{
    CrcState state = CrcState::Missing;
    std::uint32_t stored = 0;
    std::uint16_t computed = 0;
};
BlockCrc checkBlockCrc(ByteView block);

/// The block around a payload of 4..1048576 whole words. ImageUnwritable.
Result<Bytes> encodeBoot2(ByteView payload, std::uint32_t loadAddress);

} // namespace firesteel::firmware
