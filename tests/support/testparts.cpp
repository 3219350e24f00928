// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/testparts.h>

#include <algorithm>

namespace firesteel::test {

std::uint8_t Noise::byte()
{
    m_state = m_state * 1664525 + 1013904223;
    return static_cast<std::uint8_t>(m_state >> 24);
}

Bytes Noise::bytes(std::size_t size)
{
    Bytes made(size);
    for (std::uint8_t& one : made) {
        one = byte();
    }
    return made;
}

Bytes testRom(std::size_t units, std::uint32_t seed, std::uint16_t deviceId)
{
    Bytes rom = Noise(seed).bytes(units * 512);
    rom[0] = 0x55;
    rom[1] = 0xaa;
    rom[2] = static_cast<std::uint8_t>(units);
    const std::uint8_t mark[] = {'m',
                                 'l',
                                 'x',
                                 's',
                                 'i',
                                 'g',
                                 'n',
                                 ':',
                                 0x03,
                                 0x00,
                                 0x10,
                                 0x00,
                                 0xf0,
                                 0x02,
                                 0x04,
                                 0x00,
                                 0xff,
                                 0x00,
                                 static_cast<std::uint8_t>(deviceId),
                                 static_cast<std::uint8_t>(deviceId >> 8)};
    std::ranges::copy(mark, rom.begin() + 0x40);
    rom.back() = 0;
    std::uint8_t sum = 0;
    for (const std::uint8_t byte : rom) {
        sum = static_cast<std::uint8_t>(sum + byte);
    }
    rom.back() = static_cast<std::uint8_t>(-sum);
    return rom;
}

} // namespace firesteel::test
