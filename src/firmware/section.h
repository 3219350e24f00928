// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace firesteel::firmware {

/// What a section is for. FS2 names them with a GPH type, FS3 and FS4 with the type byte of an
/// ITOC or DTOC entry (reference chapters 2.4 and 3.4).
enum class SectionKind
{
    Boot2,
    Ddr,
    Configuration,
    JumpAddresses,
    EmtService,
    Rom,
    Guid,
    BoardId,
    UserData,
    FwConfiguration, ///< the board INI: FW Configuration of FS2, DBG_FW_INI of FS3 and FS4
    ImageInfo,
    Ddrz,
    HashFile,
    // FS3 and FS4
    HwPointers,
    ToolsArea,
    TocHeader, ///< ITOC_HEADER, DTOC_HEADER
    HashesTable,
    Code,       ///< firmware of the chip's processors: MAIN_CODE, PCI_CODE, IRON_PREP_CODE...
    PhyCode,    ///< firmware and constants of the ports' physical layer
    HwSettings, ///< HW_MAIN_CFG, HW_BOOT_CFG
    FwSettings, ///< FW_MAIN_CFG, FW_BOOT_CFG
    Signature,  ///< IMAGE_SIGNATURE_*, HMAC_DIGEST...
    PublicKeys, ///< PUBLIC_KEYS_*, RSA_PUBLIC_KEY...
    Certificates,
    DeviceInfo,        ///< DEV_INFO: GUIDs, MACs and VSD in use
    ManufacturingInfo, ///< MFG_INFO: those the card was made with
    NvData,
    NvLog,
    Vpd,
    DebugData,
    OtherData, ///< a known type that nothing here needs to tell apart
    Unknown,
};

enum class CrcState
{
    Good,
    Wrong,
    Blank,   ///< 0xffff over a blank GUID section: not yet personalised
    Missing, ///< the section is cut off before its CRC
    Ignored, ///< the format gives this section none
};

enum class CrcMode
{
    InEntry,
    None,
    InSection, ///< the section's last dword, over what precedes it
};

/// An ITOC or DTOC entry (reference chapters 3.3 and 4.3).
struct TocEntry
{
    std::uint64_t offset = 0; ///< of the 32-byte entry, in Image::bytes
    std::uint8_t type = 0;
    std::uint32_t size = 0;         ///< in bytes, as stored
    std::uint32_t flashAddress = 0; ///< as stored: see `relative`
    std::uint32_t loadAddress = 0;  ///< param0
    std::uint32_t entryPoint = 0;   ///< param1
    std::uint16_t version = 0;      ///< FS4
    bool zipped = false;
    bool cacheLineCrc = false; ///< FS3: a CRC after each 64 bytes of MAIN_CODE
    bool relative = false;     ///< flashAddress counts from the start of the image, not of the flash
    bool deviceData = false;   ///< belongs to the card, not to the firmware: a burn leaves it alone
    bool encrypted = false;
    CrcMode crcMode = CrcMode::InEntry;
    std::uint16_t storedEntryCrc = 0;
    std::uint16_t computedEntryCrc = 0;

    bool operator==(const TocEntry&) const = default;
};

/// One block of an image: a BOOT2 block, an FS2 generic partition header (GPH) with data and CRC, a
/// section named by an ITOC or DTOC entry, or one of the tables that lead to them.
/// Offsets count from the start of Image::bytes.
struct Section
{
    SectionKind kind = SectionKind::Unknown;
    std::uint32_t type = 0;       ///< GPH type word or TOC type byte; 0 for BOOT2
    std::string name;             ///< as mstflint prints it: "DDR", "UNKNOWN (13)", "MAIN_CODE"
    std::uint64_t offset = 0;     ///< of the GPH, of the BOOT2 block, of the section
    std::uint64_t size = 0;       ///< of all of it: in FS2 with GPH and CRC
    std::uint64_t dataOffset = 0; ///< of the payload
    std::uint64_t dataSize = 0;   ///< of the payload, without padding
    std::uint32_t parameter = 0;  ///< GPH dword 2: load address of a DDR section
    std::uint32_t next = 0;       ///< GPH dword 3; 0 or 0xff000000 ends the chain
    CrcState crcState = CrcState::Good;
    std::uint32_t storedCrc = 0; ///< the whole CRC dword in FS2; its upper half must be zero
    std::uint32_t computedCrc = 0;
    std::optional<TocEntry> toc{}; ///< FS3 and FS4 sections that an entry names

    std::uint64_t end() const { return offset + size; }
};

/// The name mstflint prints for a GPH type (reference chapter 2.4).
std::string sectionName(std::uint32_t gphType);
SectionKind sectionKind(std::uint32_t gphType);

} // namespace firesteel::firmware
