// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/stockimage.h>
#include <adapters/stockparts.h>

#include <algorithm>
#include <string_view>

namespace firesteel::adapters {

namespace {

constexpr std::uint16_t deviceId = 0x1007;
constexpr std::string_view psid = "HP_1380110017";

constexpr std::string_view boardIni = R"(;; Board description of a simulated HP 544+FLR, written by hand for Firesteel.
;; It tells the classic story: SR-IOV is on in the board's defaults, the computer's firmware
;; does not set aside room for the virtual functions, and the driver gives up.

[PS_INFO]
Name = 764285-B21
Description = HP InfiniBand FDR/Ethernet 10Gb/40Gb 2-port 544+FLR-QSFP Adapter (simulated)
PRS_name = hp_544flr_simulated.prs

[ADAPTER]
PSID = HP_1380110017
adapter_dev_id = 0x1007
silicon_rev = 0x00
pcie_gen2_speed_supported = true
pcie_gen3_speed_supported = true

;; room for the settings that mstconfig stores
nv_cfg_en = true
nv_config_sectors = 2

[HCA]
hca_header_device_id = 0x1007
hca_header_subsystem_vendor_id = 0x103c
hca_header_subsystem_id = 0x22f4
hca_header_class_code = 0x020000
dpdp_en = false
eth_xfi_en = true

;; virtual functions: set sriov_en to false where the adapter gives no network interface
sriov_en = true
num_pfs = 1
total_vfs = 16
log2_uar_bar_megabytes = 3

[IB]
num_of_ports = Two_Ports
phy_type_port1 = XFI
phy_type_port2 = XFI
read_cable_params_port1_en = true
read_cable_params_port2_en = true
gen_guids_from_mac = true

;; which speeds a port offers; 56 Gb/s Ethernet is known but off as delivered
port1_802_3ap_56kr4_ability = true
port1_802_3ap_56kr4_enable = false
port2_802_3ap_56kr4_ability = true
port2_802_3ap_56kr4_enable = false
port1_802_3ap_cr4_ability = true
port1_802_3ap_cr4_enable = true
port2_802_3ap_cr4_ability = true
port2_802_3ap_cr4_enable = true
cx3_spec1_2_ib_support_port0 = true
cx3_spec1_2_ib_support_port1 = true
cx3_spec1_3_ib_support_port0 = true
cx3_spec1_3_ib_support_port1 = true
spec1_3_fdr10_ib_support_port0 = true
spec1_3_fdr10_ib_support_port1 = true
spec1_3_fdr14_ib_support_port0 = true
spec1_3_fdr14_ib_support_port1 = true
)";

// Registers of reference chapters 2.11 (formats) and 5.2 (cards).
constexpr std::uint32_t port56GbOff = 0x1d03b900;
constexpr std::uint32_t portSpeedMask = 0x7f8fff20;

// A register of our own for the keys whose true place nobody has published, so that they can be tried
// out: resources/cards/parametermap-simulated.json. It holds what boardIni says.
constexpr firmware::ConfigurationRecord boardKeys{0x1fa00,
                                                  1u << 0 /* sriov_en */ | 1u << 1 /* eth_xfi_en */ |
                                                      16u << 8 /* total_vfs */ | 1u << 16 /* num_pfs */ |
                                                      3u << 24 /* log2_uar_bar_megabytes */,
                                                  0x0f0f7f03};

constexpr std::size_t codeSizes[] = {54164, 61440,  90112, 118784, 65536, 40960,
                                     77824, 102400, 49152, 73728,  81920, 30720};

firmware::Identity identity()
{
    return {
        .version = firmware::Version{2, 42, 5700},
        .releaseDate = firmware::ReleaseDate{0x2020, 0x03, 0x31},
        .micVersion = firmware::Version{2, 0, 0},
        .deviceId = deviceId,
        .psid = std::string(psid),
        .vsd = "",
        .productVersion = "02.42.57.00",
        .vsdVendorId = 0x15b3,
        .hardwareIds = {{.chip = 0x1f7, .revision = 0}},
        .configSectors = 2,
        .configPad = 0,
        .logConfigSectorKib = 2,
        .prsName = "hp_544flr_simulated.prs",
    };
}

} // namespace

firmware::Fs2Description hp544Description()
{
    Noise noise(0x764285);
    firmware::Fs2Description description{
        .logChunkSize = 19,
        .boot2 = {noise.bytes(std::size_t{0x185} * 4), noise.bytes(std::size_t{0x8c5} * 4)},
        .firstConfiguration = identityRecords(identity(), 332, 1),
        .secondConfiguration = noiseRecords(
            {{0x1f99c, port56GbOff, portSpeedMask}, {0x1f9ac, port56GbOff, portSpeedMask}, boardKeys}, 510, 0x5c000, 2),
        .rom = bootRom({.deviceId = deviceId}),
        .guids = {.guids = {0x24be05ffffc557c0, 0x24be05ffffc557c1, 0x24be05ffffc557c2, 0x24be05ffffc557c3},
                  .macs = {0x24be05c557c1, 0x24be05c557c2}},
        .identity = identity(),
        .code = fs2Code(codeSizes, 0x2425700),
        .jumpAddresses = fs2JumpAddresses(codeSizes),
        .ini = std::string(boardIni),
    };
    std::ranges::copy(noise.bytes(description.bootData.size()), description.bootData.begin());
    return description;
}

} // namespace firesteel::adapters
