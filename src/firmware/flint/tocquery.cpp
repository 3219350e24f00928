// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/flint/formats.h>
#include <firmware/flint/querylines.h>
#include <firmware/toc/toclayout.h>

#include <array>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::size_t comparedPsidSize = 13;
constexpr std::size_t shownPrsNameSize = 96; ///< of the 128 bytes in IMAGE_INFO
constexpr std::size_t rangeCount = 4;
constexpr std::size_t oldLayout = 1; ///< of DEV_INFO

/// mstflint reads the 64 bytes of MFG_INFO in the layout of DEV_INFO, whatever its own is.
using UidBlock = std::array<UidRange, rangeCount>;

UidBlock uidsAt(ByteView data, std::size_t offset)
{
    UidBlock block{};
    for (std::size_t i = 0; i < rangeCount && data.size() >= offset + rangeCount * uidrange::size; ++i) {
        const std::size_t at = offset + i * uidrange::size;
        const std::uint32_t count = readBe32(data, at + uidrange::countWord);
        block[i] = {.first = readBe64(data, at + uidrange::first),
                    .count = static_cast<std::uint16_t>(count & 0xff),
                    .step = static_cast<std::uint8_t>(count >> 8)};
    }
    return block;
}

std::string numberText(unsigned number)
{
    return number == 0 ? "       N/A" : std::format("        {}", number);
}

struct Row
{
    const char* name;
    bool mac;
    bool step;
};

std::string rowText(const Row& row, const std::string& label, const UidRange& range)
{
    const int digits = row.mac ? 12 : 16;
    const std::string first = range.first == 0 ? "N/A" : std::format("{:0{}x}", range.first, digits);
    // Counts of both stand in one column.
    std::string text = std::format("{:<{}}", first, digits) + (row.mac ? "    " : "") + numberText(range.count);
    if (row.step) {
        text += numberText(range.step);
    }
    return flint::line(label, text);
}

std::string rowTexts(const Row& row, const UidRange& used, const UidRange& original)
{
    const std::string text = rowText(row, std::string(row.name) + ":", used);
    const bool same =
        used.first == original.first && used.count == original.count && (!row.step || used.step == original.step);
    return same ? text : text + rowText(row, std::format("Orig {}:", row.name), original);
}

ByteView dataOf(const Image& image, SectionKind kind)
{
    const Section* section = image.find(kind);
    return section == nullptr ? ByteView() : image.data(*section);
}

UidRange firstOf(const std::vector<UidRange>& ranges)
{
    return ranges.empty() ? UidRange{} : ranges.front();
}

std::string uidLines(const Image& image)
{
    const ByteView device = dataOf(image, SectionKind::DeviceInfo);
    constexpr std::array<Row, 2> baseRows{{{"Base GUID", false, false}, {"Base MAC", true, false}}};
    if (image.sections.empty() && image.uids) {
        // A tool has told the values of a card, without the sections that hold them.
        return flint::line("Description:", "UID                GuidsNumber") +
               rowTexts(baseRows[0], firstOf(image.uids->guids), firstOf(image.uids->originalGuids)) +
               rowTexts(baseRows[1], firstOf(image.uids->macs), firstOf(image.uids->originalMacs));
    }
    const UidBlock used = uidsAt(device, devinfo::uids);
    const UidBlock original = uidsAt(dataOf(image, SectionKind::ManufacturingInfo), mfginfo::uids);
    const bool old =
        device.size() < devinfo::size || (readBe32(device, devinfo::versionWord) >> 8 & 0xffff) == oldLayout;
    if (!old) {
        return flint::line("Description:", "UID                GuidsNumber") +
               rowTexts(baseRows[0], used[0], original[0]) + rowTexts(baseRows[1], used[1], original[1]);
    }
    constexpr std::array<Row, rangeCount> rows{{{"Base GUID1", false, true},
                                                {"Base GUID2", false, true},
                                                {"Base MAC1", true, true},
                                                {"Base MAC2", true, true}}};
    std::string text = flint::line("Description:", "UID                GuidsNumber  Step");
    for (std::size_t i = 0; i < rangeCount; ++i) {
        text += rowTexts(rows[i], used[i], original[i]);
    }
    return text;
}

std::string fullLines(const Identity& identity)
{
    std::string text;
    if (const auto& mic = identity.micVersion; mic && *mic != Version{}) {
        text += flint::line("MIC Version:", std::format("{}.{}.{}", mic->major, mic->minor, mic->subminor));
    }
    const std::string prsName = identity.prsName.value_or("").substr(0, shownPrsNameSize);
    return text + flint::textLine("PRS Name:", prsName) + flint::textLine("Orig PRS Name:", identity.originalPrsName) +
           flint::textLine("Part Number:", identity.partNumber) + flint::textLine("Description:", identity.description);
}

std::string orNone(const std::optional<std::string>& text)
{
    return text && !text->empty() ? flint::printable(*text) : "N/A";
}

std::string psidLines(const Identity& identity)
{
    const std::string psid = identity.psid.value_or("");
    const std::string original = identity.originalPsid.value_or("");
    std::string text = flint::line("PSID:", flint::printable(psid));
    const bool same = original.substr(0, comparedPsidSize) == psid.substr(0, comparedPsidSize);
    return original.empty() || same ? text : text + flint::line("Orig PSID:", flint::printable(original));
}

std::string securityText(const std::optional<SecurityAttributes>& security)
{
    if (!security || (!security->secureFw && !security->signedFw)) {
        return "N/A";
    }
    return std::string(security->secureFw ? "secure-fw" : "signed-fw") + (security->debugFw ? ", debug" : "") +
           (security->devKey ? ", dev" : "");
}

} // namespace

std::string flint::tocQueryText(const Image& image, bool full)
{
    const Identity& identity = image.identity;
    std::string text = line("Image type:", formatName(image.format));
    if (identity.issuVersion) {
        text += line("FW ISSU Version:", std::to_string(*identity.issuVersion));
    }
    text += versionLine(identity) + dateLine(identity);
    if (full) {
        text += fullLines(identity);
    }
    text += textLine("Product Version:", identity.productVersion);
    text += romLines(image.rom);
    text += uidLines(image);
    text += line("Image VSD:", orNone(identity.vsd)) + line("Device VSD:", orNone(identity.deviceVsd));
    text += psidLines(identity);
    text += line("Security Attributes:", securityText(identity.security));
    if (image.format == ImageFormat::Fs4) {
        text += line("Security Ver:", std::to_string(static_cast<std::int32_t>(identity.securityVersion.value_or(0))));
    }
    if (full) {
        text += line("Default Update Method:", identity.controlledUpdate ? "fw_ctrl" : "Legacy");
    }
    return text;
}

} // namespace firesteel::firmware
