// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <cstdint>

namespace firesteel::firmware {

/// The software CRC-16 of all formats (reference chapter 1.1): polynomial 0x100b, most significant
/// bit first, direct-form start 0xf6aa, no final XOR. Feed any number of spans.
class Crc16
{
public:
    void update(ByteView bytes);
    std::uint16_t value() const { return m_value; }

private:
    std::uint16_t m_value = 0xf6aa;
};

std::uint16_t crc16(ByteView bytes);

} // namespace firesteel::firmware
