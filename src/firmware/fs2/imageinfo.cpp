// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/infotags.h>

#include <algorithm>
#include <string_view>

namespace firesteel::firmware {

namespace {

constexpr std::size_t tagHeaderSize = 4;
// Of a list made to hold the same mistake a hundred thousand times, so many are told.
constexpr std::size_t enoughFindings = 32;
constexpr std::uint16_t mellanoxVendorId = 0x15b3;

struct TagHead
{
    std::uint8_t tag;
    std::size_t size;
};

TagHead tagHeadAt(ByteView data, std::size_t offset)
{
    const std::uint32_t word = readBe32(data, offset);
    return {static_cast<std::uint8_t>(word >> 24), word & 0x00ffffff};
}

std::uint16_t low16(std::uint32_t word)
{
    return static_cast<std::uint16_t>(word);
}

std::uint16_t high16(std::uint32_t word)
{
    return static_cast<std::uint16_t>(word >> 16);
}

std::string textUpToNul(ByteView bytes)
{
    const auto end = std::ranges::find(bytes, std::uint8_t{0});
    return {bytes.begin(), end};
}

Version versionIn(ByteView value)
{
    return {high16(readBe32(value, 0)), high16(readBe32(value, 4)), low16(readBe32(value, 4))};
}

/// Where a tag lies and what may be said about it.
struct TagContext
{
    Decoded<Identity>& decoded;
    std::uint64_t address;

    void note(FindingKind kind, Severity severity, std::uint64_t expected, std::uint64_t actual) const
    {
        const std::size_t limit = severity == Severity::Error ? 2 * enoughFindings : enoughFindings;
        if (decoded.findings.size() >= limit) {
            return;
        }
        decoded.findings.push_back(
            {kind, severity, {.section = "Image Info", .offset = address, .expected = expected, .actual = actual}});
    }
};

using TagDecoder = void (*)(ByteView, const TagContext&);

void decodeVendorId(ByteView value, const TagContext& context)
{
    const std::uint16_t vendor = low16(readBe32(value, 0));
    context.decoded.value.vsdVendorId = vendor;
    if (vendor != 0 && vendor != mellanoxVendorId) {
        context.note(FindingKind::ForeignVendor, Severity::Note, mellanoxVendorId, vendor);
    }
}

void decodeHardwareIds(ByteView value, const TagContext& context)
{
    const std::size_t count = value.size() / 4;
    if (count > maxHardwareIds) {
        context.note(FindingKind::InfoTooManyHardwareIds, Severity::Warning, maxHardwareIds, count);
    }
    std::vector<HardwareId>& ids = context.decoded.value.hardwareIds;
    ids.clear();
    for (std::size_t i = 0; i < std::min(count, maxHardwareIds); ++i) {
        const std::uint32_t word = readBe32(value, 4 * i);
        const HardwareId id{low16(word), static_cast<std::uint8_t>(word >> 16)};
        if (id != HardwareId{}) {
            ids.push_back(id);
        }
    }
}

void decodeMinFit(ByteView value, const TagContext& context)
{
    const std::uint32_t first = readBe32(value, 0);
    const std::uint32_t second = readBe32(value, 4);
    context.decoded.value.minFitVersion = {high16(first), low16(first), high16(second), low16(second)};
}

void decodeConfigArea(ByteView value, const TagContext& context)
{
    context.decoded.value.configSectors = readBe32(value, 0);
    context.decoded.value.configPad = readBe32(value, 4);
    if (value.size() >= 12) {
        context.decoded.value.logConfigSectorKib = readBe32(value, 8);
    }
}

void decodePsInfo(ByteView value, const TagContext& context)
{
    std::string name = textUpToNul(value);
    if (name.size() > maxPrsNameSize) {
        context.note(FindingKind::InfoTextCut, Severity::Note, maxPrsNameSize, name.size());
        name.resize(maxPrsNameSize);
    }
    context.decoded.value.prsName = std::move(name);
}

struct KnownTag
{
    InfoTag tag;
    std::size_t minimumSize;
    TagDecoder decode;
};

constexpr KnownTag knownTags[] = {
    {InfoTag::FirmwareVersion, 8,
     [](ByteView value, const TagContext& context) { context.decoded.value.version = versionIn(value); }},
    {InfoTag::BuildTime, 8,
     [](ByteView value, const TagContext& context) {
         const std::uint32_t date = readBe32(value, 4);
         context.decoded.value.releaseDate =
             ReleaseDate{high16(date), static_cast<std::uint8_t>(date >> 8), static_cast<std::uint8_t>(date)};
     }},
    {InfoTag::DeviceType, 4,
     [](ByteView value, const TagContext& context) { context.decoded.value.deviceId = low16(readBe32(value, 0)); }},
    {InfoTag::Psid, psidSize,
     [](ByteView value, const TagContext& context) {
         context.decoded.value.psid = textUpToNul(value.first(psidSize));
     }},
    {InfoTag::Vsd, vsdSize,
     [](ByteView value, const TagContext& context) { context.decoded.value.vsd = textUpToNul(value.first(vsdSize)); }},
    {InfoTag::ProductVersion, productVersionSize,
     [](ByteView value, const TagContext& context) {
         context.decoded.value.productVersion = textUpToNul(value.first(productVersionSize));
     }},
    {InfoTag::VsdVendorId, 4, decodeVendorId},
    {InfoTag::HardwareIds, 0, decodeHardwareIds},
    {InfoTag::MicVersion, 8,
     [](ByteView value, const TagContext& context) { context.decoded.value.micVersion = versionIn(value); }},
    {InfoTag::MinFitVersion, 8, decodeMinFit},
    {InfoTag::HardwareAccessKey, 8,
     [](ByteView value, const TagContext& context) { context.decoded.value.hardwareAccessKey = readBe64(value, 0); }},
    {InfoTag::ConfigArea, 8, decodeConfigArea},
    {InfoTag::PsInfo, 0, decodePsInfo},
};

void decodeTag(InfoTag tag, ByteView value, const TagContext& context)
{
    const KnownTag* known = std::ranges::find(knownTags, tag, &KnownTag::tag);
    if (known == std::end(knownTags)) {
        return;
    }
    if (value.size() < known->minimumSize) {
        context.note(FindingKind::InfoTagSizeInvalid, Severity::Error, static_cast<std::uint64_t>(tag), value.size());
        return;
    }
    known->decode(value, context);
}

} // namespace

Decoded<Identity> decodeImageInfo(ByteView data, std::uint64_t address)
{
    Decoded<Identity> decoded;
    std::size_t offset = 0;
    while (offset + tagHeaderSize <= data.size()) {
        const auto [tag, size] = tagHeadAt(data, offset);
        const TagContext context{decoded, address + offset};
        const std::size_t left = data.size() - offset - tagHeaderSize;
        if (size > left) {
            context.note(FindingKind::InfoTagOverrun, Severity::Error, tag, size);
            return decoded;
        }
        if (InfoTag{tag} == InfoTag::End) {
            if (left != 0) {
                context.note(FindingKind::InfoDataAfterEnd, Severity::Error, 0, left);
            }
            return decoded;
        }
        if (size % 4 != 0) {
            context.note(FindingKind::InfoTagUnaligned, Severity::Error, tag, size);
            return decoded;
        }
        decodeTag(InfoTag{tag}, data.subspan(offset + tagHeaderSize, size), context);
        offset += tagHeaderSize + size;
    }
    TagContext{decoded, address + offset}.note(FindingKind::InfoEndMissing, Severity::Warning, 0, 0);
    return decoded;
}

std::optional<TagPlace> findInfoTag(ByteView data, std::uint8_t wanted)
{
    std::optional<TagPlace> place;
    std::size_t offset = 0;
    while (offset + tagHeaderSize <= data.size()) {
        const auto [tag, size] = tagHeadAt(data, offset);
        offset += tagHeaderSize;
        if (InfoTag{tag} == InfoTag::End || size > data.size() - offset || size % 4 != 0) {
            break;
        }
        if (tag == wanted) {
            place = TagPlace{offset, size};
        }
        offset += size;
    }
    return place;
}

} // namespace firesteel::firmware
