// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::tools {

/// A base address and how many follow from it: "Base GUID:  e8ebd3030070cf12  4".
struct BaseAddress
{
    std::optional<std::uint64_t> first; ///< absent: "N/A"
    unsigned count = 0;

    bool operator==(const BaseAddress&) const = default;
};

/// What `mstflint query full` answers, by key; keys that are not known are left out (reference chapter
/// C1). "N/A" and "n/a" are absent.
struct QueryAnswer
{
    std::string imageType; ///< "FS2", "FS3", "FS4"
    std::optional<std::string> version;
    std::optional<std::string> runningVersion; ///< only where another image than that on the flash runs
    std::optional<std::string> releaseDate;    ///< "5.9.2017"
    std::optional<std::string> micVersion;
    std::optional<std::string> productVersion;
    std::optional<std::string> prsName;
    std::optional<std::string> originalPrsName;
    std::optional<std::uint32_t> configSectors;
    std::optional<std::uint16_t> deviceId;
    std::vector<std::string> roms; ///< "type=PXE version=3.4.752"
    std::optional<std::string> psid;
    std::optional<std::string> originalPsid;
    std::optional<std::string> vsd; ///< of the image
    std::optional<std::string> deviceVsd;
    std::optional<std::string> partNumber;
    std::optional<std::string> description;
    std::optional<std::string> securityAttributes; ///< "secure-fw, dev"
    std::optional<std::uint32_t> securityVersion;
    bool controlledUpdate = false;    ///< "Default Update Method: fw_ctrl"
    std::vector<std::uint64_t> guids; ///< FS2: node, port 1, port 2, system image
    std::vector<std::uint64_t> macs;  ///< FS2: port 1, port 2
    std::optional<BaseAddress> baseGuid;
    std::optional<BaseAddress> originalBaseGuid;
    std::optional<BaseAddress> baseMac;
    std::optional<BaseAddress> originalBaseMac;
};

/// nullopt where the lines are no answer to a query: there is no image type in them.
std::optional<QueryAnswer> readQuery(std::span<const std::string> lines);

/// What `mstflint hw query` answers.
struct HardwareAnswer
{
    std::uint16_t hardwareId = 0; ///< 0x209
    std::uint8_t revision = 0;
    std::string flashType;       ///< "W25QxxBV"
    std::uint64_t flashSize = 0; ///< bytes; 0: not told
    std::uint32_t jedecId = 0;   ///< 0: not told
    std::optional<bool> writeProtected;
};
std::optional<HardwareAnswer> readHardware(std::span<const std::string> lines);

/// One line of `mstflint verify`.
struct VerifyLine
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t size = 0;
    std::string name;
    std::string verdict; ///< "OK", "wrong CRC (exp:0x..., act:0x...)", "CRC IGNORED"
};
struct VerifyAnswer
{
    std::vector<VerifyLine> sections;
    bool succeeded = false; ///< "verification succeeded"; a wrong CRC of the full image counts as success
    bool failed = false;    ///< "verification failed"; neither: it did not come so far
};
VerifyAnswer readVerify(std::span<const std::string> lines);

/// "2.42.5000", "29.1961.0006" and dates "5.9.2017": three decimal numbers below 65536.
std::optional<std::vector<std::uint16_t>> threeNumbers(std::string_view text);

} // namespace firesteel::tools
