// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/stockimage.h>

#include <algorithm>
#include <numeric>
#include <string_view>

namespace firesteel::adapters {

namespace {

constexpr std::uint16_t deviceId = 0x1007;
constexpr std::string_view psid = "HP_1380110017";

/// Reproducible noise (SplitMix64), so that every stock card is the same to the byte.
class Noise
{
public:
    explicit Noise(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t value = m_state;
        value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
        value = (value ^ value >> 27) * 0x94d049bb133111eb;
        return value ^ value >> 31;
    }

    Bytes bytes(std::size_t size)
    {
        Bytes result(size);
        std::ranges::generate(result, [this] { return static_cast<std::uint8_t>(next()); });
        return result;
    }

private:
    std::uint64_t m_state;
};

void putText(Bytes& bytes, std::size_t offset, std::string_view text)
{
    std::ranges::copy(text, bytes.begin() + static_cast<std::ptrdiff_t>(offset));
}

void putLe32(Bytes& bytes, std::size_t offset, std::uint32_t value)
{
    for (unsigned i = 0; i < 4; ++i) {
        bytes[offset + i] = static_cast<std::uint8_t>(value >> (8 * i));
    }
}

/// A PCI expansion ROM as a network boot ROM looks: header, PCI data structure, version mark, code.
Bytes bootRom()
{
    constexpr std::size_t size = 0x19800;
    constexpr std::size_t pciData = 0x40;
    constexpr std::size_t versionMark = 0x80;
    constexpr std::size_t code = 0x100;
    Bytes rom = Noise(0x544).bytes(size);
    std::fill_n(rom.begin(), code, std::uint8_t{0});
    putText(rom, 0, "\x55\xaa");
    rom[2] = size / 512;
    rom[3] = 0xcb; // far return: nothing happens when a BIOS runs it
    putLe32(rom, 0x18, pciData);
    putText(rom, pciData, "PCIR");
    putLe32(rom, pciData + 4, std::uint32_t{deviceId} << 16 | 0x15b3);
    putLe32(rom, pciData + 0xa, 0x18);        // length; revision 0
    putLe32(rom, pciData + 0xd, 0x020000);    // class: Ethernet controller
    putLe32(rom, pciData + 0x10, size / 512); // image length
    putLe32(rom, pciData + 0x14, 0x8000);     // PC-AT code, last image
    putText(rom, versionMark, "mlxsign:");
    putLe32(rom, versionMark + 8, 0x10u << 16 | 3); // PXE, major 3
    putLe32(rom, versionMark + 12, 4u << 16 | 752); // minor 4, 752
    putLe32(rom, versionMark + 16, std::uint32_t{deviceId} << 16 | 0xff);
    putText(rom, versionMark + 32, "Firesteel simulated network boot 3.4.752");
    const auto sum = std::accumulate(rom.begin(), rom.end() - 1, 0u);
    rom.back() = static_cast<std::uint8_t>(0u - sum);
    return rom;
}

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

;; which speeds a port offers; 56 Gb/s Ethernet is off as delivered
port1_802_3ap_56kr4_ability = false
port1_802_3ap_56kr4_enable = false
port2_802_3ap_56kr4_ability = false
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

std::vector<firmware::ConfigurationRecord> identityRecords()
{
    return {
        {0x1f064, 0x00020000, 0xffff0000}, // version 2
        {0x1f068, 0x002a1644, 0xffffffff}, // 42, 5700
        {0x1f070, 0x20200331, 0xffffffff}, // date
        {0x1f0b8, 0x15b30000, 0xffff00ff}, // PCI vendor
        {0x1f0bc, deviceId, 0x0000ffff},
    };
}

std::vector<firmware::ConfigurationRecord> fillUp(std::vector<firmware::ConfigurationRecord> records, std::size_t count,
                                                  std::uint32_t address, std::uint64_t seed)
{
    Noise noise(seed);
    while (records.size() < count) {
        const auto mask = static_cast<std::uint32_t>(noise.next()) | 1;
        records.push_back({address, static_cast<std::uint32_t>(noise.next()) & mask, mask});
        address += 4;
    }
    return records;
}

constexpr std::uint32_t firstCodeAddress = 0x102968;
constexpr std::uint32_t compressedMark = 0x80000000;
constexpr std::size_t codeSizes[] = {54164, 61440,  90112, 118784, 65536, 40960,
                                     77824, 102400, 49152, 73728,  81920, 30720};

std::vector<firmware::SectionDescription> codeSections()
{
    std::vector<firmware::SectionDescription> sections;
    Noise noise(0x2425700);
    std::uint32_t address = firstCodeAddress;
    for (const std::size_t size : codeSizes) {
        Bytes data = noise.bytes(size);
        // Every other section carries the compressed container's first word, as real ones do.
        const bool compressed = sections.size() % 2 == 1;
        if (compressed) {
            writeBe32(data, 0, 0x63001000);
        }
        sections.push_back(
            {.type = 1, .data = std::move(data), .parameter = address | (compressed ? compressedMark : 0)});
        address += static_cast<std::uint32_t>(size);
    }
    return sections;
}

Bytes jumpAddresses()
{
    Bytes bytes;
    std::uint32_t entry = firstCodeAddress;
    for (std::uint32_t i = 0; i < std::size(codeSizes); ++i) {
        bytes.resize(bytes.size() + 8);
        writeBe32(bytes, bytes.size() - 8, 0x1fb40 + 8 * i);
        writeBe32(bytes, bytes.size() - 4, entry);
        entry += static_cast<std::uint32_t>(codeSizes[i]);
    }
    return bytes;
}

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
        .firstConfiguration = fillUp(identityRecords(), 332, 0x12d50, 1),
        .secondConfiguration =
            fillUp({{0x1f99c, port56GbOff, portSpeedMask}, {0x1f9ac, port56GbOff, portSpeedMask}}, 510, 0x5c000, 2),
        .rom = bootRom(),
        .guids = {.guids = {0x24be05ffffc557c0, 0x24be05ffffc557c1, 0x24be05ffffc557c2, 0x24be05ffffc557c3},
                  .macs = {0x24be05c557c1, 0x24be05c557c2}},
        .identity = identity(),
        .code = codeSections(),
        .jumpAddresses = jumpAddresses(),
        .ini = std::string(boardIni),
    };
    std::ranges::copy(noise.bytes(description.bootData.size()), description.bootData.begin());
    return description;
}

} // namespace firesteel::adapters
