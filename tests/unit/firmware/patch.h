// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <cstdint>

namespace firesteel::test {

/// Damages an image on purpose, and puts checksums right again where the damage is not to be in
/// them. The CRC here is the bitwise one, independent of the code under test.
class Patch
{
public:
    explicit Patch(Bytes image)
        : m_bytes(std::move(image))
    {
    }

    Patch& word(std::size_t offset, std::uint32_t value);
    Patch& byte(std::size_t offset, std::uint8_t value);
    Patch& flip(std::size_t offset, std::uint8_t mask = 0x10);
    Patch& fill(std::size_t offset, std::size_t size, std::uint8_t value);
    Patch& append(std::size_t size, std::uint8_t value);
    Patch& prepend(std::size_t size, std::uint8_t value);
    Patch& truncate(std::size_t size);
    Patch& resize(std::size_t size);
    Patch& copy(std::size_t from, std::size_t to, std::size_t size);
    /// CRC dword of the block that begins at `offset` and has `size` bytes with its CRC.
    Patch& seal(std::size_t offset, std::size_t size);
    /// Header 0x22 over the first `end` bytes; 0 = over all.
    Patch& sealImage(std::size_t end = 0);

    ByteView bytes() const { return m_bytes; }
    Bytes take() const { return m_bytes; }

private:
    Bytes m_bytes;
};

/// Reference chapter 1.1 to the letter: augmented form, one bit at a time.
std::uint16_t bitwiseCrc(ByteView bytes);

} // namespace firesteel::test
