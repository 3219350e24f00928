// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/flint/formats.h>
#include <firmware/flint/querylines.h>

#include <algorithm>
#include <format>
#include <string_view>

namespace firesteel::firmware {

namespace {

constexpr std::uint16_t mellanoxVendorId = 0x15b3;
constexpr std::uint64_t multicastBit = std::uint64_t{1} << 40;
constexpr std::uint64_t usualGuidCount = 6;
constexpr std::uint64_t blankEntry = ~std::uint64_t{0};

std::string countLine(std::string_view label, const std::optional<std::uint32_t>& value)
{
    return value.value_or(0) != 0 ? flint::line(label, std::to_string(static_cast<std::int32_t>(*value)))
                                  : std::string();
}

std::string fullLines(const Identity& identity)
{
    std::string text;
    if (identity.minFitVersion && identity.minFitVersion->size() == 4) {
        const std::vector<std::uint16_t>& fit = *identity.minFitVersion;
        if (fit[0] != 0 || fit[1] != 0 || fit[2] != 0 || fit[3] != 0) {
            text += flint::line("Min FIT Version:", std::format("{}.{}.{}.{}", fit[0], fit[1], fit[2], fit[3]));
        }
    }
    if (const auto& mic = identity.micVersion; mic && *mic != Version{}) {
        text += flint::line("MIC Version:", std::format("{}.{}.{}", mic->major, mic->minor, mic->subminor));
    }
    text += countLine("Config Sectors:", identity.configSectors);
    text += countLine("Config Pad:", identity.configPad);
    text += flint::textLine("PRS Name:", identity.prsName);
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
    std::string text = flint::line("Description:", "Node             Port1            Port2            Sys image");
    text += std::format("{:<{}}", "GUIDs:", flint::valueColumn);
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
    return flint::line("VSD:", flint::printable(identity.vsd.value_or(""))) +
           flint::line("PSID:", flint::printable(identity.psid.value_or("")));
}

bool allBlank(const Guids& guids)
{
    const auto isBlank = [](std::uint64_t entry) { return entry == blankEntry; };
    return guids.blank && std::ranges::all_of(guids.guids, isBlank) && std::ranges::all_of(guids.macs, isBlank);
}

} // namespace

std::string flint::fs2QueryText(const Image& image, bool full)
{
    const Identity& identity = image.identity;
    std::string text = flint::line("Image type:", formatName(image.format));
    text += flint::versionLine(identity);
    text += flint::dateLine(identity);
    if (full) {
        text += fullLines(identity);
    }
    text += flint::textLine("Product Version:", identity.productVersion);
    text += flint::romLines(image.rom);
    text += flint::line("Device ID:", std::to_string(identity.deviceId.value_or(0)));
    if (const auto& key = identity.hardwareAccessKey) {
        text += flint::line("HW Access Key:", *key != 0 ? "Enabled" : "Disabled");
    }
    text += guidLines(image);
    text += vendorLines(identity);
    if (allBlank(image.guids)) {
        text += "-W- GUIDs/MACs values and their CRC are not set.\n";
    }
    return text;
}

} // namespace firesteel::firmware
