// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/boot2.h>
#include <firmware/decoded.h>
#include <firmware/image.h>
#include <firmware/rom.h>

#include <array>

namespace firesteel::firmware {

/// The pieces of an FS2 image (reference chapter 2), decoded one by one: a card is queried by
/// reading a few of them, a file by walking all. Words are big-endian; addresses are logical.

inline constexpr std::size_t fs2HeaderSize = 0x38;
inline constexpr std::size_t gphSize = 16;
inline constexpr std::uint64_t maxSectionDataSize = 0x400000;
inline constexpr std::uint32_t lastSectionMark = 0xff000000;
inline constexpr std::size_t maxFs2Sections = 256; ///< more are damage: real images have about 20

inline constexpr std::array<std::uint8_t, 16> fs2Magic{0x4d, 0x54, 0x46, 0x57, 0x8c, 0xdf, 0xd0, 0x00,
                                                       0xde, 0xad, 0x92, 0x70, 0x41, 0x54, 0xbe, 0xef};

/// Where an image may start on a flash or in a file (reference chapter 1.3).
inline constexpr std::array<std::uint64_t, 10> magicPlaces{0,        0x10000,  0x20000,  0x40000,  0x80000,
                                                           0x100000, 0x200000, 0x400000, 0x800000, 0x1000000};

/// `bytes` begins with the magic.
bool hasFs2Magic(ByteView bytes);

/// The header at the start of each copy.
struct Fs2Header
{
    bool magicValid = false;
    std::uint8_t deviceRevision = 0;
    std::uint8_t crcFlag = 0;
    std::uint16_t fullCrc = 0;
    std::uint8_t formatByte = 0; ///< 3 = this is FS3
    std::uint32_t failsafeWord = 0;
    std::uint32_t imageInfoWord = 0;
    std::uint32_t imageSize = 0;
    std::uint32_t guidPointer = 0; ///< address of the GUID data, GPH + 16

    bool failsafeWordValid() const;
    bool failsafe() const;
    /// log2 of the chunk size in bytes, 16..23; 0 when not failsafe or the word is damaged.
    std::uint8_t logChunkSize() const;
    bool imageInfoWordValid() const;
    /// Address of the Image Info data, GPH + 16; 0 = none.
    std::uint32_t imageInfoPointer() const { return imageInfoWord & 0x00ffffff; }
};

/// nullopt when `bytes` is shorter than fs2HeaderSize. Look at magicValid.
std::optional<Fs2Header> decodeFs2Header(ByteView bytes);

/// `value` (24 bits) with the top byte that makes the byte sum zero modulo 256, as in words 0x28
/// and 0x2c.
std::uint32_t withChecksumByte(std::uint32_t value);

/// Generic partition header.
struct Gph
{
    std::uint32_t type = 0;
    std::uint32_t sizeField = 0; ///< dwords; bytes for EMT Service
    std::uint32_t parameter = 0;
    std::uint32_t next = 0;

    std::uint64_t dataSize() const;
    std::uint64_t paddedDataSize() const { return (dataSize() + 3) & ~std::uint64_t{3}; }
    /// With GPH and CRC.
    std::uint64_t totalSize() const { return gphSize + paddedDataSize() + crcSize; }
    bool dataSizeValid() const { return dataSize() <= maxSectionDataSize; }
    bool isLast() const { return next == 0 || next == lastSectionMark; }
};

/// nullopt when `bytes` is shorter than gphSize.
std::optional<Gph> decodeGph(ByteView bytes);

/// A GPH type word the format defines (1..12). Any other word after the first BOOT2 block starts
/// a second BOOT2 block.
constexpr bool isKnownGphType(std::uint32_t type)
{
    return type >= 1 && type <= 12;
}

/// The TLV list of an Image Info section. `address` is where `data` begins, for the findings.
Decoded<Identity> decodeImageInfo(ByteView data, std::uint64_t address);
/// Order of the tags as in vendor images. ImageUnwritable when a text or list is too long.
Result<Bytes> encodeImageInfo(const Identity& identity);
/// Offset within `data` of the payload of a tag, and its length; nullopt when absent or cut.
struct TagPlace
{
    std::size_t offset = 0;
    std::size_t size = 0;
};
std::optional<TagPlace> findInfoTag(ByteView data, std::uint8_t tag);

/// GUIDs and MACs of a GUID section with its stored CRC dword. Blank = CRC 0xffff and all ones.
Decoded<Guids> decodeGuids(ByteView data, std::uint32_t storedCrc, std::uint64_t address);
Result<Bytes> encodeGuids(const Guids& guids);
/// CRC 0xffff over a node GUID of all ones: not personalised, no CRC error.
bool isBlankGuidSection(ByteView data, std::uint32_t storedCrc);

} // namespace firesteel::firmware
