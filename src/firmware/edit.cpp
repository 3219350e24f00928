// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/edit.h>
#include <firmware/fs2/fs2assembler.h>
#include <firmware/fs2/fs2chain.h>
#include <firmware/fs2/infotags.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::size_t guidCount = 4;
constexpr std::size_t macCount = 2;
constexpr std::size_t crcFlagOffset = 0x21;
constexpr std::uint64_t blankMac = 0xffffffffffff;
constexpr std::uint16_t blankCrc = 0xffff;
constexpr std::uint32_t romType = 5;

// Blank GUIDs are no damage: setting them is what an edit is for.
Result<> requireSound(const Image& image)
{
    if (image.format != ImageFormat::Fs2) {
        return failure(ErrorKind::NotSupported,
                       {.file = image.name, .found = std::format("editing an {} image", formatName(image.format))});
    }
    const auto bad = std::ranges::find_if(image.findings, [](const Finding& finding) {
        return finding.severity == Severity::Error && finding.kind != FindingKind::GuidsBlank;
    });
    if (bad == image.findings.end()) {
        return {};
    }
    return std::unexpected(damageError(*bad, image.name));
}

std::unexpected<Error> refusal(const Image& image, const char* section, std::string reason)
{
    return failure(ErrorKind::ImageUnwritable, {.file = image.name, .section = section, .found = std::move(reason)});
}

MutableByteView dataOf(Bytes& bytes, const Section& section)
{
    return MutableByteView(bytes).subspan(section.dataOffset, section.dataSize);
}

void putEntries(MutableByteView data, std::size_t first, const std::vector<std::uint64_t>& entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        writeBe64(data, 8 * (first + i), entries[i]);
    }
}

// A card or image without MACs gets them from its port GUIDs, as the vendor's tools do.
void deriveMissingMacs(MutableByteView data, const Guids& wanted)
{
    if (!wanted.macs.empty() || wanted.guids.empty() || data.size() < 8 * (guidCount + macCount)) {
        return;
    }
    Guids now;
    for (std::size_t i = 0; i < guidCount + macCount; ++i) {
        (i < guidCount ? now.guids : now.macs).push_back(readBe64(data, 8 * i));
    }
    if (lacksMacs(now)) {
        putEntries(data, guidCount, macsFromPortGuids(now));
    }
}

Result<> setGuids(const Image& image, Bytes& bytes, const Guids& wanted)
{
    const Section* section = image.find(SectionKind::Guid);
    const std::size_t capacity = section == nullptr ? 0 : section->dataSize / 8;
    if (wanted.guids.size() > guidCount || wanted.macs.size() > macCount) {
        return refusal(image, "GUID", "more than 4 GUIDs or 2 MACs");
    }
    if (capacity < wanted.guids.size() || (!wanted.macs.empty() && capacity < guidCount + wanted.macs.size())) {
        return refusal(image, "GUID", std::format("the image has room for {} GUIDs and MACs", capacity));
    }
    const MutableByteView data = dataOf(bytes, *section);
    if (wanted.blank) {
        std::ranges::fill(data, std::uint8_t{0xff});
        return {};
    }
    putEntries(data, 0, wanted.guids);
    putEntries(data, guidCount, wanted.macs);
    deriveMissingMacs(data, wanted);
    return {};
}

Result<> setVsd(const Image& image, Bytes& bytes, const std::string& vsd)
{
    const Section* section = image.find(SectionKind::ImageInfo);
    const std::optional<TagPlace> place =
        section == nullptr ? std::nullopt : findInfoTag(image.data(*section), static_cast<std::uint8_t>(InfoTag::Vsd));
    if (!place || place->size < vsdSize) {
        return refusal(image, "Image Info", "the image has no place for a VSD");
    }
    if (vsd.size() > vsdSize) {
        return failure(ErrorKind::InvalidArgument,
                       {.found = std::format("VSD of {} bytes (at most {})", vsd.size(), vsdSize)});
    }
    const MutableByteView text = dataOf(bytes, *section).subspan(place->offset, vsdSize);
    const auto end = std::ranges::copy(vsd, text.begin()).out;
    std::fill(end, text.end(), std::uint8_t{0});
    return {};
}

// The CRCs of all sections and of the image, after an edit that moved nothing.
void resealImage(Bytes& bytes, std::vector<Section> sections, const Section* guidSection, bool blank)
{
    for (Section& section : sections) {
        const MutableByteView block = MutableByteView(bytes).subspan(section.offset, section.size);
        const BlockCrc crc = checkBlockCrc(block);
        section.computedCrc = crc.computed;
        const bool isBlank = blank && guidSection != nullptr && section.offset == guidSection->offset;
        writeBe32(block, block.size() - crcSize, isBlank ? blankCrc : crc.computed);
    }
    const std::uint16_t fullCrc = blank ? blankCrc : fullImageCrc(bytes, sections);
    writeBe32(bytes, 0x20, (readBe32(bytes, 0x20) & 0xffff0000) | fullCrc);
}

bool hasFirmwareMagic(ByteView bytes)
{
    return bytes.size() >= 4 && std::ranges::equal(bytes.first(4), ByteView(fs2Magic).first(4));
}

std::vector<SectionContent> sectionsWithRom(const Image& image, ByteView rom)
{
    std::vector<SectionContent> contents;
    const auto addRom = [&] {
        if (!rom.empty()) {
            contents.push_back({.type = romType, .data = rom});
            rom = {};
        }
    };
    for (const Section& section : image.sections) {
        if (section.kind == SectionKind::Boot2) {
            continue;
        }
        if (contents.size() == 1 || section.kind == SectionKind::Rom) {
            addRom();
        }
        if (section.kind != SectionKind::Rom) {
            contents.push_back({.type = section.type,
                                .data = image.data(section),
                                .parameter = section.parameter,
                                .effective = &section == image.find(section.kind),
                                .blankCrc = section.crcState == CrcState::Blank});
        }
    }
    addRom();
    return contents;
}

} // namespace

bool lacksMacs(const Guids& guids)
{
    return std::ranges::all_of(guids.macs, [](std::uint64_t mac) { return (mac & blankMac) == blankMac; });
}

std::vector<std::uint64_t> macsFromPortGuids(const Guids& guids)
{
    std::vector<std::uint64_t> macs;
    if (guids.guids.size() == guidCount) {
        for (std::size_t port = 1; port <= macCount; ++port) {
            const std::uint64_t guid = guids.guids[port];
            macs.push_back(guid >> 40 << 24 | (guid & 0xffffff));
        }
    }
    return macs;
}

bool hasPlaceForMacs(const Image& image)
{
    const Section* section = image.find(SectionKind::Guid);
    return section != nullptr && section->dataSize >= 8 * (guidCount + macCount);
}

Result<Bytes> withPersonalData(const Image& image, const PersonalData& data)
{
    if (const Result<> sound = requireSound(image); !sound) {
        return failure(sound);
    }
    Bytes bytes = image.bytes.copy();
    if (data.guids) {
        if (const Result<> done = setGuids(image, bytes, *data.guids); !done) {
            return failure(done);
        }
    }
    if (data.vsd) {
        if (const Result<> done = setVsd(image, bytes, *data.vsd); !done) {
            return failure(done);
        }
    }
    const bool changed = data.guids && (!data.guids->guids.empty() || !data.guids->macs.empty());
    const bool blank = data.guids && data.guids->blank ? true : image.guids.blank && !changed;
    resealImage(bytes, image.sections, image.find(SectionKind::Guid), blank);
    return bytes;
}

Result<Bytes> withRom(const Image& image, ByteView rom)
{
    if (const Result<> sound = requireSound(image); !sound) {
        return failure(sound);
    }
    if (hasFirmwareMagic(rom)) {
        return failure(ErrorKind::InvalidArgument, {.found = "a firmware image in the place of an expansion ROM"});
    }
    if (rom.empty() && image.find(SectionKind::Rom) == nullptr) {
        return image.bytes.copy();
    }
    const auto firstPartition =
        std::ranges::find_if(image.sections, [](const Section& section) { return section.kind != SectionKind::Boot2; });
    const std::uint64_t headEnd = std::prev(firstPartition)->end();
    Bytes head(image.bytes.begin(), image.bytes.begin() + static_cast<std::ptrdiff_t>(headEnd));
    head[crcFlagOffset] = 0;
    return assembleFs2(std::move(head), sectionsWithRom(image, rom));
}

} // namespace firesteel::firmware
