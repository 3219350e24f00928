// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/crcmath.h>

#include <array>

namespace firesteel::firmware {

namespace {

constexpr std::size_t stride = 16;

using Table = std::array<std::uint16_t, 256>;

// tables[n][b]: what byte b contributes when n more bytes follow it in the same step.
constexpr std::array<Table, stride> makeTables()
{
    std::array<Table, stride> made{};
    for (std::size_t byte = 0; byte < 256; ++byte) {
        auto value = static_cast<std::uint16_t>(byte << 8);
        for (Table& table : made) {
            for (int bit = 0; bit < 8; ++bit) {
                value = crcmath::timesX(value);
            }
            table[byte] = value;
        }
    }
    return made;
}

constexpr std::array<Table, stride> stepTables = makeTables();

using Path = std::uint16_t (*)(std::uint16_t, ByteView);

std::uint16_t updated(std::uint16_t value, ByteView bytes)
{
    static const Path path = crcpath::haveFolding() ? &crcpath::folding : &crcpath::tables;
    return path(value, bytes);
}

} // namespace

std::uint16_t crcpath::tables(std::uint16_t start, ByteView bytes)
{
    std::uint32_t value = start;
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= stride; left -= stride, at += stride) {
        std::uint32_t next =
            std::uint32_t{stepTables[stride - 1][at[0] ^ value >> 8]} ^ stepTables[stride - 2][at[1] ^ (value & 0xff)];
        for (std::size_t i = 2; i < stride; ++i) {
            next ^= stepTables[stride - 1 - i][at[i]];
        }
        value = next;
    }
    for (; left > 0; --left, ++at) {
        value = (value << 8 & 0xff00) ^ stepTables[0][*at ^ value >> 8];
    }
    return static_cast<std::uint16_t>(value);
}

void Crc16::update(ByteView bytes)
{
    m_register = updated(m_register, bytes);
}

void Crc16::append(std::uint16_t blockCrc, std::uint64_t size)
{
    // A CRC is linear in its start value: crc(start, B) = start * x^(8|B|) + crc(0, B).
    const auto difference = static_cast<std::uint16_t>(m_register ^ crcmath::start);
    m_register = static_cast<std::uint16_t>(crcmath::multiply(difference, crcmath::powerOfX(8 * size)) ^ ~blockCrc);
}

std::uint16_t crc16(ByteView bytes)
{
    return static_cast<std::uint16_t>(~updated(crcmath::start, bytes));
}

} // namespace firesteel::firmware
