// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/identity.h>

#include <algorithm>
#include <format>
#include <iterator>

namespace firesteel::firmware {

namespace {

constexpr std::uint16_t firstRomProductWithDevice = 0x10;
constexpr std::uint16_t textVersionProduct = 0xf;
constexpr std::uint16_t fcodeProduct = 0x21;
constexpr std::uint8_t anyProtocol = 0xff;

struct RomProduct
{
    std::uint16_t id;
    const char* name;
};

constexpr RomProduct romProducts[] = {
    {1, "CLP1"},
    {2, "CLP2"},
    {3, "CLP3"},
    {4, "CLP4"},
    {textVersionProduct, "CLP"},
    {0x10, "PXE"},
    {0x11, "UEFI"},
    {0x12, "CLP"},
    {0x13, "NVMe"},
    {0x14, "UEFI Virtio net"},
    {0x15, "UEFI Virtio blk"},
    {0x16, "PXE Virtio net"},
    {fcodeProduct, "FCODE"},
};

struct ChipName
{
    HardwareId id;
    const char* name;
};

constexpr ChipName chipNames[] = {
    {{0x1f5, 0}, "ConnectX-3 A0"}, {{0x1f5, 1}, "ConnectX-3 A1"}, {{0x1f7, 0}, "ConnectX-3Pro"},
    {{0x1ff, 0}, "ConnectIB"},     {{0x209, 0}, "ConnectX-4"},    {{0x20b, 0}, "ConnectX-4LX"},
    {{0x249, 0}, "Spectrum A0"},   {{0x249, 1}, "Spectrum A1"},   {{0x247, 0}, "SwitchIB A0"},
};

const char* protocolName(std::uint8_t protocol)
{
    constexpr const char* names[] = {"IB", "ETH", "VPI"};
    return protocol < std::size(names) ? names[protocol] : "N/A";
}

const char* cpuName(std::uint8_t cpu)
{
    constexpr const char* names[] = {"", "AMD64", "AARCH64", "AMD64,AARCH64", "IA32"};
    return cpu < std::size(names) ? names[cpu] : "N/A";
}

} // namespace

std::string toString(const Version& version)
{
    if (version.minor < 100) {
        return std::format("{}.{}.{:04}", version.major, version.minor, version.subminor);
    }
    return std::format("{}.{:04}.{:04}", version.major, version.minor, version.subminor);
}

std::string toString(const ReleaseDate& date)
{
    return std::format("{:x}.{:x}.{:x}", date.day, date.month, date.year);
}

std::string hardwareName(HardwareId id)
{
    const ChipName* chip = std::ranges::find(chipNames, id, &ChipName::id);
    if (chip != std::end(chipNames)) {
        return chip->name;
    }
    return std::format("MT{}-{:02X}", id.chip, id.revision);
}

std::string romProductName(std::uint16_t product)
{
    const RomProduct* known = std::ranges::find(romProducts, product, &RomProduct::id);
    return known == std::end(romProducts) ? std::string() : known->name;
}

std::string toString(const RomEntry& rom)
{
    const std::string name = romProductName(rom.product);
    if (name.empty()) {
        return std::format("0x{:x} - Unknown ROM product ID", rom.product);
    }
    if (rom.product == textVersionProduct) {
        return std::format("version_id={} type={} ", rom.subminor, name);
    }
    std::string text = std::format("type={} version={}.{}.{}", name, rom.major, rom.minor, rom.subminor);
    if (rom.port != 0) {
        text += std::format(" port={}", rom.port);
    }
    if (rom.product < firstRomProductWithDevice) {
        return text;
    }
    if (rom.protocol != anyProtocol) {
        text += std::format(" proto={}", protocolName(rom.protocol));
    }
    if (const std::string cpu = cpuName(rom.cpu); !cpu.empty()) {
        text += std::format(" cpu={}", cpu);
    }
    return text;
}

} // namespace firesteel::firmware
