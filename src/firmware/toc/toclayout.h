// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace firesteel::firmware {

/// Places and marks of FS3 and FS4 images (reference chapters 3 and 4), shared by parsers and
/// writers. All words are big-endian; offsets are bytes.

using Signature = std::array<std::uint8_t, 16>;

inline constexpr Signature fs4Magic{0x4d, 0x54, 0x46, 0x57, 0xab, 0xcd, 0xef, 0x00,
                                    0xfa, 0xde, 0x12, 0x34, 0x56, 0x78, 0xde, 0xad};
inline constexpr Signature itocSignature{0x49, 0x54, 0x4f, 0x43, 0x04, 0x08, 0x15, 0x16,
                                         0x23, 0x42, 0xca, 0xfa, 0xba, 0xca, 0xfe, 0x00};
inline constexpr Signature dtocSignature{0x44, 0x54, 0x4f, 0x43, 0x04, 0x08, 0x15, 0x16,
                                         0x23, 0x42, 0xca, 0xfa, 0xba, 0xca, 0xfe, 0x00};
inline constexpr Signature devInfoSignature{0x6d, 0x44, 0x65, 0x76, 0x49, 0x6e, 0x66, 0x6f,
                                            0x23, 0x42, 0xca, 0xfa, 0xba, 0xca, 0xfe, 0x00};

/// Type bytes of entries that have a meaning of their own (reference chapter 3.4).
namespace toctype {
inline constexpr std::uint8_t mainCode = 0x03;
inline constexpr std::uint8_t imageInfo = 0x10;
inline constexpr std::uint8_t romCode = 0x18;
inline constexpr std::uint8_t dbgFwIni = 0x30;
inline constexpr std::uint8_t imageSignature256 = 0xa0;
inline constexpr std::uint8_t publicKeys2048 = 0xa1;
inline constexpr std::uint8_t imageSignature512 = 0xa3;
inline constexpr std::uint8_t publicKeys4096 = 0xa4;
inline constexpr std::uint8_t mfgInfo = 0xe0;
inline constexpr std::uint8_t devInfo = 0xe1;
inline constexpr std::uint8_t vpdR0 = 0xe3;
// Blocks that no entry names; mstflint 4.21 calls them by these.
inline constexpr std::uint8_t hashesTable = 0xfa;
inline constexpr std::uint8_t hwPointers = 0xfb;
inline constexpr std::uint8_t toolsArea = 0xfc;
inline constexpr std::uint8_t itocHeader = 0xfd;
inline constexpr std::uint8_t dtocHeader = 0xfe;
inline constexpr std::uint8_t end = 0xff;
} // namespace toctype

inline constexpr std::size_t tocHeaderSize = 32;
inline constexpr std::size_t tocEntrySize = 32;
inline constexpr std::uint64_t tocSectorSize = 0x1000; ///< header and entries lie in one; FS3 searches in such steps
inline constexpr std::size_t maxTocEntries = 63;       ///< mstflint refuses 64
inline constexpr std::size_t tocCrcCoverage = 28;      ///< bytes before the CRC of a header or an entry

/// Header at the start of an ITOC or DTOC sector.
namespace tocheader {
inline constexpr std::size_t versionWord = 0x10; ///< b7:0 version (FS3: 1), FS4: b31:24 flash layout version
inline constexpr std::size_t countWord = 0x14;   ///< FS4: b7:0 number of entries; 0 in real images
inline constexpr std::size_t crcWord = 0x1c;     ///< b15:0, over the first 28 bytes
} // namespace tocheader

namespace fs3header {
inline constexpr std::size_t bootData = 0x10;   ///< 16 bytes, not interpreted
inline constexpr std::size_t formatWord = 0x24; ///< b31:24 = 3, b23:16 log2 of the slot, b15:8 . b7:0 binary version
inline constexpr std::size_t size = 0x38;       ///< BOOT2 follows
inline constexpr std::uint8_t format = 3;
} // namespace fs3header
inline constexpr std::uint8_t defaultLogSlotSize = 21; ///< where the field is 0

namespace fs4header {
inline constexpr std::size_t formatWord = 0x10; ///< b31:24 generation (1 = FS4, 2 = FS5), b15:8 . b7:0 version 1.0
inline constexpr std::size_t pointers = 0x18;   ///< 16 of 8 bytes: address, CRC (b15:0, hwPointerCrc())
inline constexpr std::size_t size = 0x98;
} // namespace fs4header
inline constexpr std::size_t hwPointerCount = 16;
inline constexpr std::size_t hwPointerSize = 8;
enum class HwPointer : std::size_t
{
    BootRecord,
    Boot2,
    Itoc,
    ToolsArea,
    AuthenticationStart,
    AuthenticationEnd,
    Digest,
    DigestRecoveryKey,
    FwWindowStart,
    FwWindowEnd,
    ImageInfo,
    ImageSignature,
    PublicKey,
    SecurityVersion, ///< a value, not an address
    GcmIvDelta,
    HashesTable,
};

namespace toolsarea {
inline constexpr std::size_t versionWord = 0x00; ///< b15:8 . b7:0
inline constexpr std::size_t layoutWord = 0x04;  ///< b31:16 log2 of the slot, b15:8 . b7:0 binary version
inline constexpr std::size_t crcWord = 0x3c;     ///< b15:0, over the 60 bytes before
inline constexpr std::size_t size = 64;
} // namespace toolsarea

namespace hashestable {
inline constexpr std::size_t headerSize = 12; ///< 0, size in dwords, CRC of the first 8 bytes
inline constexpr std::size_t htocHeaderSize = 16;
inline constexpr std::size_t slotSize = 8; ///< b31:16 section type, b15:0 dword offset of the hash from the HTOC
inline constexpr std::size_t slotCount = 28;
inline constexpr std::size_t hashSize = 64;
inline constexpr std::size_t size = headerSize + htocHeaderSize + slotCount * (slotSize + hashSize) + 8; ///< 0x804
} // namespace hashestable

/// IMAGE_INFO (reference chapter 3.5).
namespace imageinfo {
inline constexpr std::size_t flagsWord = 0x000; ///< b31:24 major = 0, b23:16 minor, the rest flags
inline constexpr std::uint32_t mccEnabledBit = 1U << 8;
inline constexpr std::uint32_t debugFwBit = 1U << 13;
inline constexpr std::uint32_t signedFwBit = 1U << 14;
inline constexpr std::uint32_t secureFwBit = 1U << 15;
inline constexpr std::size_t fwVersion = 0x004; ///< major << 16; minor << 16 | subminor; time; date
inline constexpr std::size_t fwTime = 0x00c;    ///< b23:16 ss? hours, minutes, seconds as BCD bytes
inline constexpr std::size_t fwDate = 0x010;    ///< BCD: b31:16 year, b15:8 month, b7:0 day
inline constexpr std::size_t micVersion = 0x014;
inline constexpr std::size_t pciIds = 0x01c; ///< b31:16 device, b15:0 vendor
inline constexpr std::size_t psid = 0x024;
inline constexpr std::size_t psidSize = 16;
inline constexpr std::size_t vsdVendorWord = 0x034; ///< b15:0
inline constexpr std::size_t vsd = 0x038;
inline constexpr std::size_t vsdSize = 208;
inline constexpr std::size_t logStepWord = 0x108; ///< b31 runs from anywhere, b7:0 log2 of the slot
inline constexpr std::size_t maxSize = 0x10c;     ///< of the image, bytes
inline constexpr std::size_t hardwareIds = 0x118; ///< b15:0 chip, b23:16 revision
inline constexpr std::size_t hardwareIdCount = 4;
inline constexpr std::size_t iniFileNumber = 0x128;
inline constexpr std::size_t burnImageSize = 0x12c;
inline constexpr std::size_t productVersion = 0x1c0;
inline constexpr std::size_t productVersionSize = 16;
inline constexpr std::size_t description = 0x1d0;
inline constexpr std::size_t descriptionSize = 256;
inline constexpr std::size_t issuWord = 0x314; ///< b31:20
inline constexpr std::size_t partNumber = 0x340;
inline constexpr std::size_t partNumberSize = 64;
inline constexpr std::size_t prsName = 0x380;
inline constexpr std::size_t prsNameSize = 128;
inline constexpr std::size_t size = 1024;
} // namespace imageinfo

/// DEV_INFO and MFG_INFO (reference chapter 3.6).
namespace devinfo {
inline constexpr std::size_t versionWord = 0x10; ///< b23:8 major (1 old layout, 2 new), b7:0 minor
inline constexpr std::size_t uids = 0x20;
inline constexpr std::size_t vsdVendorWord = 0x6c; ///< b15:0
inline constexpr std::size_t vsd = 0x70;
inline constexpr std::size_t vsdSize = 208;
inline constexpr std::size_t crcWord = 0x1fc;
inline constexpr std::size_t size = 512;
} // namespace devinfo

namespace mfginfo {
inline constexpr std::size_t psid = 0x00;
inline constexpr std::size_t psidSize = 16;
inline constexpr std::size_t versionWord = 0x1c; ///< b31:24 major (0 old layout, 1 new), b23:16 minor, b0 override
inline constexpr std::uint32_t overrideBit = 1;
inline constexpr std::size_t uids = 0x20;
inline constexpr std::size_t prsName = 0x60; ///< from minor 1 on
inline constexpr std::size_t prsNameSize = 96;
inline constexpr std::size_t size = 320;
} // namespace mfginfo

/// A range of GUIDs or MACs: b7:0 count, b15:8 step; 0; 64-bit first one. New layout: GUIDs, MACs.
/// Old: GUIDs 1, GUIDs 2, MACs 1, MACs 2.
namespace uidrange {
inline constexpr std::size_t countWord = 0x00;
inline constexpr std::size_t first = 0x08;
inline constexpr std::size_t size = 16;
} // namespace uidrange

/// IMAGE_SIGNATURE_*: 16 bytes, the UUID of the key pair, the signature.
namespace imagesignature {
inline constexpr std::size_t keyUuid = 0x10;
inline constexpr std::size_t size256 = 320;
inline constexpr std::size_t size512 = 576;
} // namespace imagesignature

} // namespace firesteel::firmware
