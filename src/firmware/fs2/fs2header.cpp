// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/fs2/fs2.h>

#include <algorithm>

namespace firesteel::firmware {

namespace {

constexpr std::uint32_t failsafeBit = 8;
constexpr std::uint32_t chunkSizeBits = 7;
constexpr std::uint8_t smallestLogChunkSize = 16;
constexpr std::uint32_t emtServiceType = 4;

std::uint8_t byteSum(std::uint32_t word)
{
    return static_cast<std::uint8_t>(word + (word >> 8) + (word >> 16) + (word >> 24));
}

} // namespace

bool hasFs2Magic(ByteView bytes)
{
    return bytes.size() >= fs2Magic.size() && std::ranges::equal(bytes.first(fs2Magic.size()), fs2Magic);
}

bool Fs2Header::failsafeWordValid() const
{
    return byteSum(failsafeWord) == 0;
}

bool Fs2Header::failsafe() const
{
    return failsafeWordValid() && (failsafeWord & failsafeBit) != 0;
}

std::uint8_t Fs2Header::logChunkSize() const
{
    return failsafe() ? static_cast<std::uint8_t>(smallestLogChunkSize + (failsafeWord & chunkSizeBits)) : 0;
}

bool Fs2Header::imageInfoWordValid() const
{
    return byteSum(imageInfoWord) == 0;
}

std::optional<Fs2Header> decodeFs2Header(ByteView bytes)
{
    if (bytes.size() < fs2HeaderSize) {
        return std::nullopt;
    }
    return Fs2Header{
        .magicValid = hasFs2Magic(bytes),
        .deviceRevision = bytes[0x20],
        .crcFlag = bytes[0x21],
        .fullCrc = static_cast<std::uint16_t>(readBe32(bytes, 0x20)),
        .formatByte = bytes[0x24],
        .failsafeWord = readBe32(bytes, 0x28),
        .imageInfoWord = readBe32(bytes, 0x2c),
        .imageSize = readBe32(bytes, 0x30),
        .guidPointer = readBe32(bytes, 0x34),
    };
}

std::uint32_t withChecksumByte(std::uint32_t value)
{
    const std::uint32_t low = value & 0x00ffffff;
    return low | std::uint32_t{static_cast<std::uint8_t>(-byteSum(low))} << 24;
}

std::uint64_t Gph::dataSize() const
{
    return type == emtServiceType ? std::uint64_t{sizeField} : std::uint64_t{sizeField} * 4;
}

std::optional<Gph> decodeGph(ByteView bytes)
{
    if (bytes.size() < gphSize) {
        return std::nullopt;
    }
    return Gph{readBe32(bytes, 0), readBe32(bytes, 4), readBe32(bytes, 8), readBe32(bytes, 12)};
}

} // namespace firesteel::firmware
