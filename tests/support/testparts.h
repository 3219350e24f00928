// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

namespace firesteel::test {

/// Reproducible noise (a linear congruential generator).
class Noise
{
public:
    explicit Noise(std::uint32_t seed)
        : m_state(seed)
    {
    }

    std::uint8_t byte();
    Bytes bytes(std::size_t size);

private:
    std::uint32_t m_state;
};

/// Expansion ROM of `units` times 512 bytes, product PXE 3.4.752, with a right checksum.
Bytes testRom(std::size_t units, std::uint32_t seed, std::uint16_t deviceId);

} // namespace firesteel::test
