// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/stockimage.h>
#include <adapters/stockparts.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace firesteel::adapters {

namespace {

constexpr std::size_t connectX2Code[] = {40960, 49152, 61440, 73728, 32768, 53248, 36864, 28672};
constexpr std::size_t connectX3Code[] = {53248, 61440, 86016, 114688, 65536, 40960, 73728, 98304, 49152, 69632};

/// The boards differ in these only.
struct Board
{
    std::uint16_t deviceId;
    firmware::HardwareId hardwareId;
    firmware::Version version;
    firmware::ReleaseDate date;
    std::string_view psid;
    std::string_view partNumber;
    std::string_view description;
    std::string_view prsName;
    std::string_view productVersion;
    std::string_view settings; ///< the sections of the INI that are the board's own
    BootRom rom;
    std::uint64_t firstGuid;
    std::uint64_t firstMac;
    std::uint64_t seed;
    std::span<const std::size_t> codeSizes;
};

std::string ini(const Board& board)
{
    std::string text = ";; Board description of a simulated card, written by hand for Firesteel.\n\n[PS_INFO]\nName = ";
    text += board.partNumber;
    text += "\nDescription = ";
    text += board.description;
    text += "\nPRS_name = ";
    text += board.prsName;
    text += "\n\n[ADAPTER]\nPSID = ";
    text += board.psid;
    text += "\n";
    text += board.settings;
    return text;
}

firmware::Fs2Description describe(const Board& board)
{
    const firmware::Identity identity{
        .version = board.version,
        .releaseDate = board.date,
        .deviceId = board.deviceId,
        .psid = std::string(board.psid),
        .vsd = "",
        .productVersion = std::string(board.productVersion),
        .vsdVendorId = 0x15b3,
        .hardwareIds = {board.hardwareId},
        .configSectors = 2,
        .configPad = 0,
        .logConfigSectorKib = 2,
        .prsName = std::string(board.prsName),
    };
    Noise noise(board.seed);
    firmware::Fs2Description description{
        .logChunkSize = 19,
        .boot2 = {noise.bytes(std::size_t{0x185} * 4), noise.bytes(std::size_t{0x8a1} * 4)},
        .firstConfiguration = identityRecords(identity, 320, board.seed + 1),
        .secondConfiguration = noiseRecords({}, 480, 0x5c000, board.seed + 2),
        .rom = bootRom(board.rom),
        .guids = {.guids = {board.firstGuid, board.firstGuid + 1, board.firstGuid + 2, board.firstGuid + 3},
                  .macs = {board.firstMac, board.firstMac + 1}},
        .identity = identity,
        .code = fs2Code(board.codeSizes, board.seed + 3),
        .jumpAddresses = fs2JumpAddresses(board.codeSizes),
        .ini = ini(board),
    };
    std::ranges::copy(noise.bytes(description.bootData.size()), description.bootData.begin());
    return description;
}

} // namespace

firmware::Fs2Description mhqh29bDescription()
{
    return describe({
        .deviceId = 0x673c,
        .hardwareId = {.chip = 0x190, .revision = 0xb0},
        .version = {2, 9, 1200},
        .date = {0x2011, 0x06, 0x27},
        .psid = "MT_0D80120009",
        .partNumber = "MHQH29B-XTR_A1",
        .description = "ConnectX-2 VPI adapter card; dual-port QSFP; IB QDR (40Gb/s) and 10GigE (simulated)",
        .prsName = "mhqh29b_simulated.prs",
        .productVersion = "",
        .settings = R"(adapter_dev_id = 0x673c
silicon_rev = 0xb0
pcie_gen2_speed_supported = true

[HCA]
hca_header_device_id = 0x673c
hca_header_subsystem_id = 0x0006
hca_header_class_code = 0x028000
eth_xfi_en = false

[IB]
num_of_ports = Two_Ports
phy_type_port1 = QSFP
phy_type_port2 = QSFP
read_cable_params_port1_en = true
read_cable_params_port2_en = true
)",
        .rom = {.deviceId = 0x673c, .major = 3, .minor = 3, .subminor = 400, .protocol = 0, .size = 0xf000},
        .firstGuid = 0x0002c903000f5a10,
        .firstMac = 0x0002c90f5a10,
        .seed = 0x2910,
        .codeSizes = connectX2Code,
    });
}

firmware::Fs2Description mcx354aDescription()
{
    return describe({
        .deviceId = 0x1003,
        .hardwareId = {.chip = 0x1f5, .revision = 1},
        .version = {2, 42, 5000},
        .date = {0x2017, 0x09, 0x05},
        .psid = "MT_1090120019",
        .partNumber = "MCX354A-FCB_A2-A5",
        .description = "ConnectX-3 VPI adapter card; dual-port QSFP; FDR IB (56Gb/s) and 40GigE (simulated)",
        .prsName = "mcx354a_simulated.prs",
        .productVersion = "02.42.50.00",
        .settings = R"(adapter_dev_id = 0x1003
silicon_rev = 0x01
pcie_gen2_speed_supported = true
pcie_gen3_speed_supported = true
nv_cfg_en = true
nv_config_sectors = 2

[HCA]
hca_header_device_id = 0x1003
hca_header_subsystem_id = 0x0065
hca_header_class_code = 0x028000
sriov_en = false
num_pfs = 1
total_vfs = 8
log2_uar_bar_megabytes = 3

[IB]
num_of_ports = Two_Ports
phy_type_port1 = XFI
phy_type_port2 = XFI
read_cable_params_port1_en = true
read_cable_params_port2_en = true
)",
        .rom = {.deviceId = 0x1003, .protocol = 2},
        .firstGuid = 0xf452140300294c40,
        .firstMac = 0xf45214294c41,
        .seed = 0x3540,
        .codeSizes = connectX3Code,
    });
}

firmware::Fs2Description mcx312aDescription()
{
    return describe({
        .deviceId = 0x1003,
        .hardwareId = {.chip = 0x1f5, .revision = 1},
        .version = {2, 42, 5000},
        .date = {0x2017, 0x09, 0x05},
        .psid = "MT_1080120023",
        .partNumber = "MCX312A-XCB_A2-A6",
        .description = "ConnectX-3 EN network interface card; 10GigE; dual-port SFP+ (simulated)",
        .prsName = "mcx312a_simulated.prs",
        .productVersion = "02.42.50.00",
        .settings = R"(adapter_dev_id = 0x1003
silicon_rev = 0x01
pcie_gen3_speed_supported = true
nv_cfg_en = true
nv_config_sectors = 2

[HCA]
hca_header_device_id = 0x1003
hca_header_subsystem_id = 0x0080
hca_header_class_code = 0x020000
sriov_en = false

[IB]
num_of_ports = Two_Ports
phy_type_port1 = XFI
phy_type_port2 = XFI
)",
        .rom = {.deviceId = 0x1003, .protocol = 1},
        .firstGuid = 0x0002c903003b8ea0,
        .firstMac = 0x0002c93b8ea0,
        .seed = 0x3120,
        .codeSizes = connectX3Code,
    });
}

} // namespace firesteel::adapters
