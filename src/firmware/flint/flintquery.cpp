// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/flint/flinttext.h>

#include <algorithm>
#include <format>
#include <string_view>

namespace firesteel::firmware {

namespace {

constexpr std::size_t valueColumn = 23;
constexpr std::uint16_t mellanoxVendorId = 0x15b3;
constexpr std::uint64_t multicastBit = std::uint64_t{1} << 40;
constexpr std::uint64_t usualGuidCount = 6;
constexpr std::uint64_t blankEntry = ~std::uint64_t{0};

std::string line(std::string_view label, std::string_view value)
{
    return std::format("{:<{}}{}\n", label, valueColumn, value);
}

// A file's text must not reach a terminal as control sequences.
std::string printable(std::string text)
{
    std::ranges::replace_if(
        text, [](char character) { return static_cast<unsigned char>(character) < 0x20 || character == 0x7f; }, '?');
    return text;
}

std::string textLine(std::string_view label, const std::optional<std::string>& value)
{
    return value && !value->empty() ? line(label, printable(*value)) : std::string();
}

std::string versionLine(const Identity& identity)
{
    return identity.version && *identity.version != Version{} ? line("FW Version:", toString(*identity.version))
                                                              : std::string();
}

std::string dateLine(const Identity& identity)
{
    return identity.releaseDate && *identity.releaseDate != ReleaseDate{}
               ? line("FW Release Date:", toString(*identity.releaseDate))
               : std::string();
}

std::string countLine(std::string_view label, const std::optional<std::uint32_t>& value)
{
    return value.value_or(0) != 0 ? line(label, std::to_string(static_cast<std::int32_t>(*value))) : std::string();
}

std::string fullLines(const Identity& identity)
{
    std::string text;
    if (identity.minFitVersion && identity.minFitVersion->size() == 4) {
        const std::vector<std::uint16_t>& fit = *identity.minFitVersion;
        if (fit[0] != 0 || fit[1] != 0 || fit[2] != 0 || fit[3] != 0) {
            text += line("Min FIT Version:", std::format("{}.{}.{}.{}", fit[0], fit[1], fit[2], fit[3]));
        }
    }
    if (const auto& mic = identity.micVersion; mic && *mic != Version{}) {
        text += line("MIC Version:", std::format("{}.{}.{}", mic->major, mic->minor, mic->subminor));
    }
    text += countLine("Config Sectors:", identity.configSectors);
    text += countLine("Config Pad:", identity.configPad);
    text += textLine("PRS Name:", identity.prsName);
    return text;
}

std::string romRemarks(const RomInfo& rom)
{
    std::string remarks;
    if (rom.moreThanFive) {
        remarks += " (-W- Number of exp ROMs exceeds the maximum allowed number (5))";
    }
    if (rom.checksumBad) {
        remarks +=
            std::format(" (-W- Bad ROM Checksum (0x{:02x}), ROM info may not be displayed correctly.)", rom.checksum);
    }
    if (rom.deviceIdsDiffer) {
        remarks += " (-W- The device IDs of the ROMs mismatched.)";
    }
    return remarks;
}

std::string romLines(const RomInfo& rom)
{
    if (!rom.present) {
        return {};
    }
    if (rom.entries.empty()) {
        return line("Rom Info:", "N/A (-E- Cannot get ROM version. Signature not found.)");
    }
    std::string text;
    for (const RomEntry& entry : rom.entries) {
        text += std::format("{:<{}}{}", text.empty() ? "Rom Info:" : "", valueColumn, toString(entry));
        if (romProductName(entry.product).empty()) {
            text += '\n';
        }
        if (&entry == &rom.entries.back()) {
            text += romRemarks(rom);
        }
        text += '\n';
    }
    return text;
}

std::string macWarning(std::uint64_t mac)
{
    if ((mac & multicastBit) != 0) {
        return std::format("\n-W- Bad mac address ( {:012x} ): Multicast bit (bit 40) is set.\n", mac);
    }
    if (mac >> 48 != 0) {
        return std::format("\n-W- Bad mac address ( {:012x} ): More than 48 bits are used.\n", mac);
    }
    return {};
}

std::string macLine(const Guids& guids)
{
    std::string text = std::format("{:<44}{:012x}     {:012x}", "MACs:", guids.macs[0], guids.macs[1]);
    if (!guids.blank) {
        const std::string first = macWarning(guids.macs[0]);
        text += (first.empty() ? "" : "\n\n") + first + macWarning(guids.macs[1]);
    }
    return text + "\n";
}

std::string guidLines(const Image& image)
{
    std::string text = line("Description:", "Node             Port1            Port2            Sys image");
    text += std::format("{:<{}}", "GUIDs:", valueColumn);
    std::vector<std::uint64_t> guids = image.guids.guids;
    guids.resize(4);
    for (const std::uint64_t guid : guids) {
        text += std::format("{:016x} ", guid);
    }
    const Section* section = image.find(SectionKind::Guid);
    const std::uint64_t count =
        section == nullptr ? image.guids.guids.size() + image.guids.macs.size() : section->dataSize / 8;
    if (count != usualGuidCount) {
        return text + std::format("-W- Cannot get MAC address: Expecting {} entries in guid section, got {}. Probably "
                                  "an old FW image. Please update.\n\n",
                                  usualGuidCount, count);
    }
    text += '\n';
    return image.guids.macs.size() == 2 ? text + macLine(image.guids) : text;
}

std::string vendorLines(const Identity& identity)
{
    const std::uint16_t vendor = identity.vsdVendorId.value_or(0);
    if (vendor != 0 && vendor != mellanoxVendorId) {
        return std::format("-W- Not a Mellanox FW image (vendor_id = 0x{:04x}). VSD and PSID are not displayed.\n",
                           vendor);
    }
    return line("VSD:", printable(identity.vsd.value_or(""))) + line("PSID:", printable(identity.psid.value_or("")));
}

bool allBlank(const Guids& guids)
{
    const auto isBlank = [](std::uint64_t entry) { return entry == blankEntry; };
    return guids.blank && std::ranges::all_of(guids.guids, isBlank) && std::ranges::all_of(guids.macs, isBlank);
}

} // namespace

std::string queryText(const Image& image, bool full)
{
    const Identity& identity = image.identity;
    std::string text = line("Image type:", formatName(image.format));
    text += versionLine(identity);
    text += dateLine(identity);
    if (full) {
        text += fullLines(identity);
    }
    text += textLine("Product Version:", identity.productVersion);
    text += romLines(image.rom);
    text += line("Device ID:", std::to_string(identity.deviceId.value_or(0)));
    if (const auto& key = identity.hardwareAccessKey) {
        text += line("HW Access Key:", *key != 0 ? "Enabled" : "Disabled");
    }
    text += guidLines(image);
    text += vendorLines(identity);
    if (allBlank(image.guids)) {
        text += "-W- GUIDs/MACs values and their CRC are not set.\n";
    }
    return text;
}

} // namespace firesteel::firmware
