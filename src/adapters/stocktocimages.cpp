// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/stockimage.h>
#include <adapters/stockparts.h>

#include <string>
#include <string_view>

namespace firesteel::adapters {

namespace {

constexpr std::uint32_t flashBytes = 16u << 20;

/// The boards differ in these only.
struct Board
{
    std::uint16_t deviceId;
    std::uint16_t hardwareId;
    firmware::Version version;
    firmware::ReleaseDate date;
    std::string_view psid;
    std::string_view partNumber;
    std::string_view description;
    std::string_view prsName;
    std::string_view productVersion;
    std::string_view settings; ///< the sections of the INI that are the board's own
    std::uint8_t romProtocol;
    std::uint64_t firstGuid;
    std::uint64_t firstMac;
    std::uint64_t seed;
};

struct CodeSection
{
    std::uint8_t type;
    std::size_t size;
    std::uint32_t loadAddress;
};

// The order of real images (reference chapters 3.3 and 4.3).
constexpr CodeSection fs3Sections[] = {
    {0x12, 0x3000, 0},          {0x11, 0x400, 0},
    {0x09, 0x6000, 0},          {0x08, 0xc00, 0},
    {0x0d, 0x8000, 0},          {0x0b, 0x4000, 0},
    {0x0a, 0x24000, 0},         {0x02, 0x38000, 0x00440000},
    {0x05, 0x9000, 0x00610000}, {0x03, 0x1d0000, 0x00500000},
    {0x04, 0x7000, 0x00010000}, {0x06, 0x5000, 0x00620000},
};
constexpr CodeSection fs4Sections[] = {
    {0x20, 0x100, 0},
    {0x03, 0x2c0000, 0x10200000},
    {0x04, 0x9000, 0x10010000},
    {0x06, 0x6000, 0x10620000},
    {0x02, 0x4c000, 0x10040000},
    {0x05, 0xa000, 0x10610000},
    {0x0a, 0x30000, 0},
    {0x0b, 0x5000, 0},
    {0x0d, 0x9000, 0},
    {0x12, 0x3800, 0},
    {0x11, 0x600, 0},
    {0x09, 0x7000, 0},
    {0x08, 0xe00, 0},
};

std::vector<firmware::TocSectionDescription> code(std::span<const CodeSection> sections, std::uint64_t seed)
{
    std::vector<firmware::TocSectionDescription> made;
    Noise noise(seed);
    for (const CodeSection& section : sections) {
        made.push_back({.type = section.type,
                        .data = noise.bytes(section.size),
                        .loadAddress = section.loadAddress,
                        .entryPoint = section.loadAddress == 0 ? 0 : section.loadAddress + 0x30});
    }
    return made;
}

firmware::TocSectionDescription nvData(std::uint8_t type, std::size_t size)
{
    return {.type = type, .data = Bytes(size, 0xff), .crcMode = firmware::CrcMode::None};
}

std::string ini(const Board& board)
{
    std::string text =
        ";; Board description of a simulated card, written by hand for Firesteel.\n\n[image_info]\nname = ";
    text += board.partNumber;
    text += "\nprs_name = ";
    text += board.prsName;
    text += "\ndescription = ";
    text += board.description;
    text += "\npsid = ";
    text += board.psid;
    text += "\n";
    text += board.settings;
    return text;
}

firmware::TocImageDescription describe(const Board& board, std::span<const CodeSection> sections)
{
    firmware::Identity identity;
    identity.version = board.version;
    identity.releaseDate = board.date;
    identity.micVersion = firmware::Version{2, 0, 0};
    identity.deviceId = board.deviceId;
    identity.psid = std::string(board.psid);
    identity.productVersion = std::string(board.productVersion);
    identity.vsdVendorId = 0x15b3;
    identity.hardwareIds = {{.chip = board.hardwareId, .revision = 0}};
    identity.prsName = std::string(board.prsName);
    identity.partNumber = std::string(board.partNumber);
    identity.description = std::string(board.description);
    return {
        .code = code(sections, board.seed),
        .rom = bootRom({.deviceId = board.deviceId,
                        .major = 3,
                        .minor = 6,
                        .subminor = 102,
                        .protocol = board.romProtocol,
                        .size = 0x19000}),
        .ini = ini(board),
        .identity = identity,
        .uids = {.guids = {{board.firstGuid, 4, 1}}, .macs = {{board.firstMac, 4, 1}}, .overridden = true},
        .deviceData = {nvData(0xe6, 0x10000), nvData(0xe4, 0x10000)},
    };
}

firmware::Fs3Description connectX4(const Board& board)
{
    Noise noise(board.seed + 1);
    return {
        .logSlotSize = 22,
        .flashSize = flashBytes,
        .bootData = {0xd0, 0x67, 0x40, 0x11, 0x16, 0x1a, 0x5e, 0, 0xc5, 0xc8, 0xf2, 0xa8, 0xc1, 0x80, 0, 1},
        .boot2 = noise.bytes(0x12d8),
        .content = describe(board, fs3Sections),
    };
}

} // namespace

firmware::Fs3Description mcx455aDescription()
{
    return connectX4({
        .deviceId = 0x1013,
        .hardwareId = 0x209,
        .version = {12, 28, 2006},
        .date = {0x2020, 0x09, 0x15},
        .psid = "MT_2180110032",
        .partNumber = "MCX455A-ECA_Ax",
        .description = "ConnectX-4 VPI adapter card; EDR IB (100Gb/s) and 100GbE; single-port QSFP28 (simulated)",
        .prsName = "mcx455a_simulated.prs",
        .productVersion = "rel-12_28_2006",
        .settings = R"(
[boot_record]
flash_size = 0x1000000

[fw_boot_config]
sriov_en = 1
total_vfs = 8
num_of_ports = 1
port1_link_type = IB
)",
        .romProtocol = 2,
        .firstGuid = 0x248a070300a1b2c4,
        .firstMac = 0x248a07a1b2c4,
        .seed = 0x4550,
    });
}

firmware::Fs3Description mcx4121aDescription()
{
    return connectX4({
        .deviceId = 0x1015,
        .hardwareId = 0x20b,
        .version = {14, 32, 1010},
        .date = {0x2021, 0x12, 0x01},
        .psid = "MT_2420110034",
        .partNumber = "MCX4121A-ACA_Ax",
        .description = "ConnectX-4 Lx EN network interface card; 25GbE dual-port SFP28 (simulated)",
        .prsName = "mcx4121a_simulated.prs",
        .productVersion = "rel-14_32_1010",
        .settings = R"(
[boot_record]
flash_size = 0x1000000

[fw_boot_config]
sriov_en = 0
num_of_ports = 2
port1_link_type = ETH
port2_link_type = ETH
)",
        .romProtocol = 1,
        .firstGuid = 0x506b4b0300c8d1e0,
        .firstMac = 0x506b4bc8d1e0,
        .seed = 0x4121,
    });
}

firmware::Fs4Description mcx515aDescription()
{
    const Board board{
        .deviceId = 0x1017,
        .hardwareId = 0x20d,
        .version = {16, 35, 2000},
        .date = {0x2022, 0x11, 0x24},
        .psid = "MT_0000000011",
        .partNumber = "MCX515A-CCA_Ax_Bx",
        .description = "ConnectX-5 EN network interface card; 100GbE single-port QSFP28 (simulated)",
        .prsName = "mcx515a_simulated.prs",
        .productVersion = "rel-16_35_2000",
        .settings = R"(
[boot_record]
flash_size = 0x1000000

[fw_boot_config]
sriov_en = 0
num_of_ports = 1
port1_link_type = ETH
)",
        .romProtocol = 1,
        .firstGuid = 0x98039b0300d4e5f0,
        .firstMac = 0x98039bd4e5f0,
        .seed = 0x5150,
    };
    Noise noise(board.seed + 1);
    return {
        .logSlotSize = 23,
        .flashSize = flashBytes,
        .bootRecord = noise.bytes(0x40),
        .boot2 = noise.bytes(0x1bd4),
        .content = describe(board, fs4Sections),
    };
}

} // namespace firesteel::adapters
