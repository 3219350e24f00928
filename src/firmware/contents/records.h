// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <array>
#include <vector>

namespace firesteel::firmware {

/// Tables inside of sections. `offset` counts in Image::bytes; what is cut off at the end of a section
/// is no record.

/// One register setting of a Configuration section, 12 bytes (reference chapter 2.11).
inline constexpr std::size_t configurationRecordSize = 12;
struct RegisterSetting
{
    std::uint32_t address = 0;
    std::uint32_t value = 0;
    std::uint32_t mask = 0;
    std::uint64_t offset = 0;

    bool operator==(const RegisterSetting&) const = default;
};
std::size_t registerSettingCount(const Image& image, const Section& section);
RegisterSetting registerSetting(const Image& image, const Section& section, std::size_t index);

/// Where a processor of the chip begins to run, 8 bytes (chapter 2.11).
struct JumpAddress
{
    std::uint32_t registerAddress = 0; ///< in CR space
    std::uint32_t entry = 0;
    std::uint64_t offset = 0;
    /// A section that is loaded to that address, as index into Image::sections.
    std::optional<std::size_t> section{};
};
std::vector<JumpAddress> jumpAddresses(const Image& image, const Section& section);

/// One of the 16 pointers of FS4, 8 bytes (chapter 4.1).
struct PointerRecord
{
    const char* name = ""; ///< English, translation context "HwPointer"
    std::uint32_t value = 0;
    std::uint16_t storedCrc = 0;
    bool isAddress = true;
    bool used = false; ///< neither 0 nor 0xffffffff
    std::uint64_t offset = 0;
    std::size_t section = 0;
};
std::vector<PointerRecord> pointerRecords(const Image& image);

/// A slot of the FS4 hashes table (chapter 4.2).
struct HashRecord
{
    std::uint8_t sectionType = 0;
    ByteView hash;
    std::uint64_t offset = 0; ///< of the hash
};
struct HashesTable
{
    std::vector<HashRecord> records; ///< those in use
    unsigned hashSize = 0;           ///< bytes
    bool cut = false;
};
HashesTable hashRecords(const Image& image, const Section& section);

/// IMAGE_SIGNATURE_256 and _512 (chapter 3.8).
struct SignatureRecord
{
    ByteView keyUuid; ///< 16 bytes
    ByteView signature;
    bool keyNamed = false;       ///< the UUID is not all zero
    bool developmentKey = false; ///< as flint tells by the UUID (chapter 3.7)
    bool set = false;            ///< some byte of the signature is neither 0 nor 0xff
};
/// Nothing if the section is too short, or no signature of a known layout.
std::optional<SignatureRecord> signatureRecord(const Image& image, const Section& section);

/// PUBLIC_KEYS_2048 and _4096: eight slots (chapter 3.8).
struct KeyRecord
{
    ByteView bytes; ///< of the slot
    bool set = false;
    std::uint64_t offset = 0;
};
std::vector<KeyRecord> keyRecords(const Image& image, const Section& section);

} // namespace firesteel::firmware
