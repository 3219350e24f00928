// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::firmware {

struct Version
{
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
    std::uint16_t subminor = 0;

    auto operator<=>(const Version&) const = default;
};

/// "2.42.5000"; "2.0100.0042" once the minor number has three digits, as mstflint prints it.
std::string toString(const Version& version);

/// Day, month and year as the BCD bytes read; toString() gives mstflint's "5.9.2017".
struct ReleaseDate
{
    std::uint16_t year = 0; ///< BCD, 0x2017
    std::uint8_t month = 0; ///< BCD
    std::uint8_t day = 0;   ///< BCD

    bool operator==(const ReleaseDate&) const = default;
};
std::string toString(const ReleaseDate& date);

/// Chip and revision as stored in the supported-hardware list of an image and in CR space 0xf0014.
struct HardwareId
{
    std::uint16_t chip = 0;    ///< 0x1f5 ConnectX-3, 0x1f7 ConnectX-3 Pro
    std::uint8_t revision = 0; ///< 0 = A0, 1 = A1

    bool operator==(const HardwareId&) const = default;
};
/// "ConnectX-3 A0", "ConnectX-3Pro", "MT503-00" for chips without a name.
std::string hardwareName(HardwareId id);

/// What a signed image claims of itself (FS3 and FS4, reference chapter 3.7).
struct SecurityAttributes
{
    bool secureFw = false; ///< the chip accepts only firmware signed by its vendor
    bool signedFw = false;
    bool debugFw = false;
    bool devKey = false; ///< signed with a development key

    bool operator==(const SecurityAttributes&) const = default;
};

/// What the Image Info section tells (FS2: tags of reference chapter 2.7; FS3 and FS4: chapter 3.5,
/// with PSID and PRS name of MFG_INFO and VSD of DEV_INFO). What is absent stays empty.
struct Identity
{
    std::optional<Version> version;
    std::optional<ReleaseDate> releaseDate;
    std::optional<Version> micVersion;
    std::optional<std::vector<std::uint16_t>> minFitVersion; ///< four numbers
    std::optional<std::uint16_t> deviceId;                   ///< PCI device id
    std::optional<std::string> psid;
    std::optional<std::string> vsd;
    std::optional<std::string> productVersion;
    std::optional<std::uint16_t> vsdVendorId; ///< 0 or 0x15b3 = Mellanox
    std::vector<HardwareId> hardwareIds;      ///< empty = any
    std::optional<std::uint64_t> hardwareAccessKey;
    std::optional<std::uint32_t> configSectors;
    std::optional<std::uint32_t> configPad;
    std::optional<std::uint32_t> logConfigSectorKib; ///< log2 of the NV sector size in KiB
    std::optional<std::string> prsName;

    // FS3 and FS4 only
    std::optional<std::string> partNumber;
    std::optional<std::string> description;
    std::optional<std::string> originalPsid;    ///< of MFG_INFO: what the card was made as
    std::optional<std::string> originalPrsName; ///< of MFG_INFO
    std::optional<std::string> deviceVsd;       ///< of DEV_INFO; `vsd` is the image's
    std::optional<std::uint16_t> issuVersion;   ///< in-service software update, major
    std::optional<std::uint32_t> securityVersion;
    std::optional<SecurityAttributes> security; ///< absent: not a signed image ("N/A")
    bool controlledUpdate = false;              ///< the firmware itself wants to do updates (fw_ctrl)
};

/// GUIDs in the order node, port 1, port 2, system image; MACs of ports 1 and 2 in the low 48 bits.
struct Guids
{
    std::vector<std::uint64_t> guids; ///< up to 4
    std::vector<std::uint64_t> macs;  ///< 2, or none in old images
    bool blank = false;               ///< all ones with a CRC of 0xffff

    bool operator==(const Guids&) const = default;
};

/// A range of GUIDs or MACs that a card hands out to its ports and functions.
struct UidRange
{
    std::uint64_t first = 0; ///< all ones or zero: not set
    std::uint16_t count = 0;
    std::uint8_t step = 0;

    bool operator==(const UidRange&) const = default;
};

/// GUIDs and MACs of FS3 and FS4 (reference chapter 3.6): one range of each, or two of each in the
/// old Connect-IB layout.
struct DeviceUids
{
    std::vector<UidRange> guids; ///< in use: of DEV_INFO when it overrides MFG_INFO
    std::vector<UidRange> macs;
    std::vector<UidRange> originalGuids; ///< of MFG_INFO
    std::vector<UidRange> originalMacs;
    bool overridden = false; ///< MFG_INFO allows DEV_INFO to override it

    bool operator==(const DeviceUids&) const = default;
};

/// One expansion ROM found by its "mlxsign:" mark (reference chapter 2.9).
struct RomEntry
{
    std::uint16_t product = 0; ///< 0x10 PXE (FlexBoot), 0x11 UEFI, ...
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
    std::uint16_t subminor = 0; ///< the whole version id of product 0xf
    std::uint16_t deviceId = 0; ///< 0 = names none
    std::uint8_t port = 0;
    std::uint8_t protocol = 0;
    std::uint8_t cpu = 0;

    bool operator==(const RomEntry&) const = default;
};

struct RomInfo
{
    std::vector<RomEntry> entries; ///< at most 5
    bool present = false;          ///< there is a ROM section
    bool checksumBad = false;
    std::uint8_t checksum = 0;
    bool deviceIdsDiffer = false;
    bool moreThanFive = false;
};

/// "PXE", "UEFI", ... ; empty for unknown products.
std::string romProductName(std::uint16_t product);
/// mstflint's form: "type=PXE version=3.4.752"; product 0xf: "version_id=5 type=CLP ".
std::string toString(const RomEntry& rom);

} // namespace firesteel::firmware
