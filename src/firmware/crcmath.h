// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace firesteel::firmware::crcmath {

/// Arithmetic modulo P = x^16 + x^12 + x^3 + x + 1 over GF(2); bit n of a word is x^n.

inline constexpr std::uint32_t polynomial = 0x100b;
inline constexpr std::uint16_t start = 0xf6aa;

constexpr std::uint16_t timesX(std::uint16_t value)
{
    const std::uint32_t shifted = std::uint32_t{value} << 1;
    return static_cast<std::uint16_t>((shifted & 0x10000) != 0 ? shifted ^ polynomial : shifted);
}

constexpr std::uint16_t multiply(std::uint16_t left, std::uint16_t right)
{
    std::uint16_t product = 0;
    for (int bit = 15; bit >= 0; --bit) {
        product = timesX(product);
        if ((right >> bit & 1) != 0) {
            product ^= left;
        }
    }
    return product;
}

/// x^exponent mod P.
constexpr std::uint16_t powerOfX(std::uint64_t exponent)
{
    std::uint16_t result = 1;
    for (std::uint16_t square = 2; exponent != 0; exponent >>= 1) {
        if ((exponent & 1) != 0) {
            result = multiply(result, square);
        }
        square = multiply(square, square);
    }
    return result;
}

} // namespace firesteel::firmware::crcmath
