// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"

#include <algorithm>

namespace firesteel::test {

namespace {

void shiftIn(std::uint32_t& value, unsigned bit)
{
    const bool carry = (value & 0x8000) != 0;
    value = (value << 1 | bit) & 0xffff;
    if (carry) {
        value ^= 0x100b;
    }
}

} // namespace

std::uint16_t bitwiseCrc(ByteView bytes)
{
    std::uint32_t value = 0xffff;
    for (const std::uint8_t byte : bytes) {
        for (int bit = 7; bit >= 0; --bit) {
            shiftIn(value, byte >> bit & 1U);
        }
    }
    for (int bit = 0; bit < 16; ++bit) {
        shiftIn(value, 0);
    }
    return static_cast<std::uint16_t>(value ^ 0xffff);
}

Patch& Patch::word(std::size_t offset, std::uint32_t value)
{
    writeBe32(m_bytes, offset, value);
    return *this;
}

Patch& Patch::byte(std::size_t offset, std::uint8_t value)
{
    m_bytes.at(offset) = value;
    return *this;
}

Patch& Patch::flip(std::size_t offset, std::uint8_t mask)
{
    m_bytes.at(offset) ^= mask;
    return *this;
}

Patch& Patch::fill(std::size_t offset, std::size_t size, std::uint8_t value)
{
    std::ranges::fill(MutableByteView(m_bytes).subspan(offset, size), value);
    return *this;
}

Patch& Patch::append(std::size_t size, std::uint8_t value)
{
    m_bytes.insert(m_bytes.end(), size, value);
    return *this;
}

Patch& Patch::prepend(std::size_t size, std::uint8_t value)
{
    m_bytes.insert(m_bytes.begin(), size, value);
    return *this;
}

Patch& Patch::truncate(std::size_t size)
{
    m_bytes.resize(std::min(size, m_bytes.size()));
    return *this;
}

Patch& Patch::resize(std::size_t size)
{
    m_bytes.resize(size, 0xff);
    return *this;
}

Patch& Patch::copy(std::size_t from, std::size_t to, std::size_t size)
{
    const Bytes part(m_bytes.begin() + static_cast<std::ptrdiff_t>(from),
                     m_bytes.begin() + static_cast<std::ptrdiff_t>(from + size));
    m_bytes.resize(std::max(m_bytes.size(), to + size), 0xff);
    std::ranges::copy(part, m_bytes.begin() + static_cast<std::ptrdiff_t>(to));
    return *this;
}

Patch& Patch::seal(std::size_t offset, std::size_t size)
{
    return word(offset + size - 4, bitwiseCrc(ByteView(m_bytes).subspan(offset, size - 4)));
}

Patch& Patch::sealImage(std::size_t end)
{
    byte(0x22, 0xff).byte(0x23, 0xff);
    const std::uint16_t crc = bitwiseCrc(ByteView(m_bytes).first(end == 0 ? m_bytes.size() : end));
    return byte(0x22, static_cast<std::uint8_t>(crc >> 8)).byte(0x23, static_cast<std::uint8_t>(crc));
}

} // namespace firesteel::test
