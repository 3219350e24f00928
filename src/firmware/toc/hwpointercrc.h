// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace firesteel::firmware {

/// The CRC that a chip's boot ROM checks before it follows an FS4 HW pointer (reference chapter
/// 1.2): polynomial 0x100b reflected, over the pointer and two zero bytes, result bytes swapped.
constexpr std::uint16_t hwPointerCrc(std::uint32_t pointer)
{
    constexpr std::uint32_t reflectedPolynomial = 0xd008;
    std::uint32_t value = 0;
    for (int byte = 0; byte < 6; ++byte) {
        value ^= byte < 4 ? pointer >> (24 - 8 * byte) & 0xff : 0;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1) != 0 ? value >> 1 ^ reflectedPolynomial : value >> 1;
        }
    }
    return static_cast<std::uint16_t>(value << 8 | value >> 8);
}

static_assert(hwPointerCrc(0) == 0 && hwPointerCrc(0x1000) == 0xeb67 && hwPointerCrc(0x1234) == 0xef9c);

} // namespace firesteel::firmware
