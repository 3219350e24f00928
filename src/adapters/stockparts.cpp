// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/stockparts.h>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string_view>

namespace firesteel::adapters {

namespace {

constexpr std::uint32_t firstCodeAddress = 0x102968;
constexpr std::uint32_t compressedMark = 0x80000000;

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

} // namespace

Bytes Noise::bytes(std::size_t size)
{
    Bytes result((size + 7) / 8 * 8);
    for (std::size_t at = 0; at < size; at += 8) {
        writeBe64(result, at, next());
    }
    result.resize(size);
    return result;
}

Bytes bootRom(const BootRom& rom)
{
    constexpr std::size_t pciData = 0x40;
    constexpr std::size_t versionMark = 0x80;
    constexpr std::size_t code = 0x100;
    Bytes bytes = Noise(0x544).bytes(rom.size);
    std::fill_n(bytes.begin(), code, std::uint8_t{0});
    const auto blocks = static_cast<std::uint32_t>(rom.size / 512);
    putText(bytes, 0, "\x55\xaa");
    bytes[2] = static_cast<std::uint8_t>(blocks);
    bytes[3] = 0xcb; // far return: nothing happens when a BIOS runs it
    putLe32(bytes, 0x18, pciData);
    putText(bytes, pciData, "PCIR");
    putLe32(bytes, pciData + 4, std::uint32_t{rom.deviceId} << 16 | 0x15b3);
    putLe32(bytes, pciData + 0xa, 0x18);     // length; revision 0
    putLe32(bytes, pciData + 0xd, 0x020000); // class: Ethernet controller
    putLe32(bytes, pciData + 0x10, blocks);  // image length
    putLe32(bytes, pciData + 0x14, 0x8000);  // PC-AT code, last image
    putText(bytes, versionMark, "mlxsign:");
    putLe32(bytes, versionMark + 8, 0x10u << 16 | rom.major); // PXE
    putLe32(bytes, versionMark + 12, std::uint32_t{rom.minor} << 16 | rom.subminor);
    putLe32(bytes, versionMark + 16, std::uint32_t{rom.deviceId} << 16 | rom.protocol);
    putText(bytes, versionMark + 32, "Firesteel simulated network boot");
    const auto sum = std::accumulate(bytes.begin(), bytes.end() - 1, 0u);
    bytes.back() = static_cast<std::uint8_t>(0u - sum);
    return bytes;
}

std::vector<firmware::ConfigurationRecord> noiseRecords(std::vector<firmware::ConfigurationRecord> records,
                                                        std::size_t count, std::uint32_t address, std::uint64_t seed)
{
    Noise noise(seed);
    while (records.size() < count) {
        const auto mask = static_cast<std::uint32_t>(noise.next()) | 1;
        records.push_back({address, static_cast<std::uint32_t>(noise.next()) & mask, mask});
        address += 4;
    }
    return records;
}

std::vector<firmware::ConfigurationRecord> identityRecords(const firmware::Identity& identity, std::size_t count,
                                                           std::uint64_t seed)
{
    const firmware::Version version = identity.version.value_or(firmware::Version{});
    const firmware::ReleaseDate date = identity.releaseDate.value_or(firmware::ReleaseDate{});
    return noiseRecords(
        {
            {0x1f064, std::uint32_t{version.major} << 16, 0xffff0000},
            {0x1f068, std::uint32_t{version.minor} << 16 | version.subminor, 0xffffffff},
            {0x1f070, std::uint32_t{date.year} << 16 | std::uint32_t{date.month} << 8 | date.day, 0xffffffff},
            {0x1f0b8, 0x15b30000, 0xffff00ff}, // PCI vendor
            {0x1f0bc, identity.deviceId.value_or(0), 0x0000ffff},
        },
        count, 0x12d50, seed);
}

std::vector<firmware::SectionDescription> fs2Code(std::span<const std::size_t> sizes, std::uint64_t seed)
{
    std::vector<firmware::SectionDescription> sections;
    Noise noise(seed);
    std::uint32_t address = firstCodeAddress;
    for (const std::size_t size : sizes) {
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

Bytes fs2JumpAddresses(std::span<const std::size_t> sizes)
{
    Bytes bytes;
    std::uint32_t entry = firstCodeAddress;
    for (std::uint32_t i = 0; i < sizes.size(); ++i) {
        bytes.resize(bytes.size() + 8);
        writeBe32(bytes, bytes.size() - 8, 0x1fb40 + 8 * i);
        writeBe32(bytes, bytes.size() - 4, entry);
        entry += static_cast<std::uint32_t>(sizes[i]);
    }
    return bytes;
}

} // namespace firesteel::adapters
