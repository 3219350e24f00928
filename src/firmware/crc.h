// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <cstdint>

namespace firesteel::firmware {

/// The software CRC-16 of all formats (reference chapter 1.1): polynomial 0x100b, most significant
/// bit first, direct-form start 0xf6aa, inverted at the end. Feed any number of spans.
class Crc16
{
public:
    void update(ByteView bytes);
    /// As update() with a block of `size` bytes whose own crc16() is known: costs no pass over it.
    void append(std::uint16_t blockCrc, std::uint64_t size);
    std::uint16_t value() const { return static_cast<std::uint16_t>(~m_register); }

private:
    std::uint16_t m_register = 0xf6aa;
};

std::uint16_t crc16(ByteView bytes);

/// The two ways update() works, for tests and measurements; it picks one at run time. They take
/// and return the register, without the inversion at the end.
namespace crcpath {

/// Tables, 16 bytes a step: any processor.
std::uint16_t tables(std::uint16_t value, ByteView bytes);
/// Carry-less multiplication, 64 bytes a step. Call only where haveFolding().
std::uint16_t folding(std::uint16_t value, ByteView bytes);
bool haveFolding();

} // namespace crcpath

} // namespace firesteel::firmware
