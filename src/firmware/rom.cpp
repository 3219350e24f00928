// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/rom.h>

#include <algorithm>
#include <string_view>

namespace firesteel::firmware {

namespace {

constexpr std::string_view mark = "mlxsign:";
constexpr std::size_t maxRoms = 5;
constexpr std::uint16_t textVersionProduct = 0xf;
constexpr std::uint16_t firstProductWithDevice = 0x10;
constexpr std::uint16_t uefiProduct = 0x11;
constexpr std::uint16_t clpProduct = 0x12;
constexpr std::uint16_t fcodeProduct = 0x21;
constexpr std::uint8_t anyProtocol = 0xff;
constexpr std::size_t textVersionOffset = 16;
constexpr std::size_t pciDataPointerOffset = 0x18;
constexpr std::size_t pciDeviceOffset = 6;
constexpr std::size_t checksumUnit = 512;

std::uint32_t readLe32(ByteView bytes, std::size_t offset)
{
    return std::uint32_t{bytes[offset]} | std::uint32_t{bytes[offset + 1]} << 8 |
           std::uint32_t{bytes[offset + 2]} << 16 | std::uint32_t{bytes[offset + 3]} << 24;
}

std::uint16_t readLe16(ByteView bytes, std::size_t offset)
{
    return static_cast<std::uint16_t>(bytes[offset] | bytes[offset + 1] << 8);
}

std::optional<std::uint16_t> decimalPrefix(ByteView text)
{
    std::optional<std::uint16_t> number;
    for (const std::uint8_t character : text) {
        if (character < '0' || character > '9') {
            break;
        }
        number = static_cast<std::uint16_t>(number.value_or(0) * 10 + (character - '0'));
    }
    return number;
}

/// Product 0xf has its version as decimal text after the fields, counted in the signature's
/// length, and its device id in the PCI data structure of the ROM.
bool decodeTextVersion(ByteView rom, ByteView fields, RomEntry& entry)
{
    if (fields.size() < textVersionOffset) {
        return false;
    }
    const std::uint32_t lengths = readLe32(fields, 12);
    const std::size_t textSize = lengths >> 8 & 0xff;
    const std::size_t signatureWords = lengths & 0xff;
    if (signatureWords < (textVersionOffset + textSize + 3) / 4 || fields.size() - textVersionOffset < textSize) {
        return false;
    }
    entry.subminor = decimalPrefix(fields.subspan(textVersionOffset, textSize)).value_or(entry.major);
    if (rom.size() >= pciDataPointerOffset + 2) {
        const std::size_t deviceAt = readLe16(rom, pciDataPointerOffset) + pciDeviceOffset;
        if (deviceAt + 2 <= rom.size()) {
            entry.deviceId = readLe16(rom, deviceAt);
        }
    }
    return true;
}

/// `fields` begins after the mark.
bool decodeEntry(ByteView rom, ByteView fields, RomEntry& entry)
{
    if (fields.size() < 8) {
        return false;
    }
    const std::uint32_t first = readLe32(fields, 0);
    entry.product = static_cast<std::uint16_t>(first >> 16);
    entry.major = static_cast<std::uint8_t>(first);
    const std::uint32_t second = readLe32(fields, 4);
    entry.minor = static_cast<std::uint8_t>(second >> 16);
    if (entry.product == textVersionProduct) {
        return decodeTextVersion(rom, fields, entry);
    }
    entry.subminor = static_cast<std::uint16_t>(second);
    if (entry.product < firstProductWithDevice) {
        return true;
    }
    if (fields.size() < 12) {
        return false;
    }
    const std::uint32_t third = readLe32(fields, 8);
    entry.deviceId = static_cast<std::uint16_t>(third >> 16);
    entry.cpu = static_cast<std::uint8_t>(third >> 8 & 0xf);
    entry.protocol = anyProtocol;
    if (entry.product != clpProduct) {
        entry.port = static_cast<std::uint8_t>(third >> 12 & 0xf);
        entry.protocol = static_cast<std::uint8_t>(third);
    }
    return true;
}

Finding about(FindingKind kind, std::uint64_t address, std::uint64_t expected = 0, std::uint64_t actual = 0)
{
    return {kind, Severity::Warning, {.section = "ROM", .offset = address, .expected = expected, .actual = actual}};
}

void checkSum(ByteView data, std::uint64_t address, Decoded<RomInfo>& decoded)
{
    const bool exempt = std::ranges::any_of(decoded.value.entries, [](const RomEntry& entry) {
        return entry.product == uefiProduct || entry.product == fcodeProduct;
    });
    if (exempt || data.size() < 3) {
        return;
    }
    const std::size_t range = data[2] * checksumUnit;
    if (range == 0 || range > data.size()) {
        decoded.findings.push_back(about(FindingKind::RomSizeInvalid, address, data.size(), range));
        return;
    }
    for (const std::uint8_t byte : data.first(range)) {
        decoded.value.checksum = static_cast<std::uint8_t>(decoded.value.checksum + byte);
    }
    if (decoded.value.checksum != 0) {
        decoded.value.checksumBad = true;
        decoded.findings.push_back(about(FindingKind::RomChecksum, address, 0, decoded.value.checksum));
    }
}

// ROMs that name no device fit all.
void checkDevices(std::uint64_t address, Decoded<RomInfo>& decoded)
{
    const std::vector<RomEntry>& entries = decoded.value.entries;
    const auto first = std::ranges::find_if(entries, [](const RomEntry& entry) { return entry.deviceId != 0; });
    const auto other = std::find_if(first, entries.end(), [&](const RomEntry& entry) {
        return entry.deviceId != 0 && entry.deviceId != first->deviceId;
    });
    if (other != entries.end()) {
        decoded.value.deviceIdsDiffer = true;
        decoded.findings.push_back(about(FindingKind::RomDeviceIdsDiffer, address, first->deviceId, other->deviceId));
    }
}

} // namespace

Decoded<RomInfo> decodeRom(ByteView data, std::uint64_t address)
{
    Decoded<RomInfo> decoded;
    decoded.value.present = true;
    const std::string_view text(reinterpret_cast<const char*>(data.data()), data.size());
    std::size_t marks = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) {
        if (++marks > maxRoms) {
            decoded.value.moreThanFive = true;
            decoded.findings.push_back(about(FindingKind::RomTooMany, address, maxRoms));
            break;
        }
        RomEntry entry;
        if (!decodeEntry(data, data.subspan(at + mark.size()), entry)) {
            decoded.findings.push_back(about(FindingKind::RomSignatureCut, address + at));
            continue;
        }
        decoded.value.entries.push_back(entry);
    }
    if (decoded.value.entries.empty()) {
        decoded.findings.push_back(about(FindingKind::RomSignatureMissing, address));
        return decoded;
    }
    checkSum(data, address, decoded);
    checkDevices(address, decoded);
    return decoded;
}

} // namespace firesteel::firmware
