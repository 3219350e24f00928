// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace firesteel {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
using MutableByteView = std::span<std::uint8_t>;

/// Big-endian 32-bit word at `offset`; the caller has checked that offset + 4 <= size.
constexpr std::uint32_t readBe32(ByteView bytes, std::size_t offset)
{
    return std::uint32_t{bytes[offset]} << 24 | std::uint32_t{bytes[offset + 1]} << 16 |
           std::uint32_t{bytes[offset + 2]} << 8 | std::uint32_t{bytes[offset + 3]};
}

constexpr std::uint64_t readBe64(ByteView bytes, std::size_t offset)
{
    return std::uint64_t{readBe32(bytes, offset)} << 32 | readBe32(bytes, offset + 4);
}

constexpr void writeBe32(MutableByteView bytes, std::size_t offset, std::uint32_t value)
{
    bytes[offset] = static_cast<std::uint8_t>(value >> 24);
    bytes[offset + 1] = static_cast<std::uint8_t>(value >> 16);
    bytes[offset + 2] = static_cast<std::uint8_t>(value >> 8);
    bytes[offset + 3] = static_cast<std::uint8_t>(value);
}

constexpr void writeBe64(MutableByteView bytes, std::size_t offset, std::uint64_t value)
{
    writeBe32(bytes, offset, static_cast<std::uint32_t>(value >> 32));
    writeBe32(bytes, offset + 4, static_cast<std::uint32_t>(value));
}

} // namespace firesteel
