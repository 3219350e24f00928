// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundlebuilder.h>
#include <firmware/bundle/bundlefindings.h>
#include <firmware/bundle/xzstream.h>

#include <algorithm>
#include <array>
#include <lzma.h>
#include <utility>

namespace firesteel::firmware {

namespace {

// Reference chapter 7.1.
constexpr std::uint64_t headerSize = 16;
constexpr std::uint64_t versionOffset = 4;
constexpr std::uint32_t knownVersion = 1;
constexpr std::uint64_t sectionHeaderSize = 8;
constexpr std::uint64_t checksumSize = 4;
constexpr std::uint8_t flagXz = 1;
constexpr std::uint64_t tocEntrySize = 24;
constexpr std::uint64_t boardHeaderSize = 36;
constexpr std::uint64_t boardImageSize = 40;
constexpr std::size_t textSize = 32;
constexpr std::uint16_t imageTypeFirmware = 1;
/// Real bundles have three sections.
constexpr std::size_t maxSections = 64;

constexpr std::array<const char*, 3> sectionNames{"map", "TOC", "data"};
constexpr std::size_t mapSection = 0;
constexpr std::size_t tocSection = 1;
constexpr std::size_t dataSection = 2;

struct StoredSection
{
    std::uint64_t offset = 0; ///< of the payload
    std::uint64_t size = 0;   ///< what is there of it
    bool packed = false;
    bool present = false;
};
using StoredSections = std::array<StoredSection, sectionNames.size()>;

struct KnownType
{
    std::uint16_t type;
    BundlePartKind kind;
};
constexpr KnownType knownTypes[] = {
    {0, BundlePartKind::Padding},       {1, BundlePartKind::Firmware},      {0x101, BundlePartKind::OptionRom},
    {0x110, BundlePartKind::OptionRom}, {0x111, BundlePartKind::OptionRom}, {0x121, BundlePartKind::OptionRom},
};

std::uint16_t readBe16(ByteView bytes, std::size_t offset)
{
    return static_cast<std::uint16_t>(bytes[offset] << 8 | bytes[offset + 1]);
}

/// Walks the sections; what is wrong with their frames becomes a finding.
StoredSections walkSections(Bundle& bundle)
{
    StoredSections sections{};
    const ByteView bytes = bundle.bytes;
    const std::uint64_t end = bytes.size() - checksumSize;
    std::uint64_t offset = headerSize;
    for (std::size_t count = 0; count < maxSections && end - offset >= sectionHeaderSize; ++count) {
        const std::uint8_t type = bytes[offset];
        const std::uint64_t size = readBe32(bytes, offset + 4);
        const std::uint64_t payload = offset + sectionHeaderSize;
        const std::uint64_t present = std::min(size, end - payload);
        if (type < 1 || type > sectionNames.size()) {
            addFinding(bundle, FindingKind::BundleSectionUnknown, Severity::Warning,
                       {.offset = offset, .actual = type});
        } else if (StoredSection& section = sections[type - 1u]; section.present) {
            addFinding(bundle, FindingKind::BundleSectionRepeated, Severity::Warning,
                       {.section = sectionNames[type - 1u], .offset = offset});
        } else {
            section = {
                .offset = payload, .size = present, .packed = (bytes[offset + 3] & flagXz) != 0, .present = true};
        }
        if (present < size) {
            const bool known = type >= 1 && type <= sectionNames.size();
            addFinding(bundle, FindingKind::BundleSectionCut, Severity::Error,
                       {.section = known ? sectionNames[type - 1u] : "?",
                        .offset = offset,
                        .expected = size,
                        .actual = present});
            return sections;
        }
        offset = payload + size;
    }
    // Up to three zero bytes bring the checksum to a multiple of 4.
    const ByteView rest = bytes.subspan(offset, end - offset);
    if (rest.size() > 3 || !std::ranges::all_of(rest, [](std::uint8_t byte) { return byte == 0; })) {
        addFinding(bundle, FindingKind::BundleTrailingData, Severity::Warning,
                   {.offset = offset, .actual = rest.size()});
    }
    return sections;
}

void checkHeader(Bundle& bundle)
{
    const ByteView bytes = bundle.bytes;
    if (const std::uint32_t version = readBe32(bytes, versionOffset); version != knownVersion) {
        addFinding(bundle, FindingKind::BundleFormatVersion, Severity::Warning,
                   {.offset = versionOffset, .expected = knownVersion, .actual = version});
    }
    const std::uint64_t end = bytes.size() - checksumSize;
    const std::uint32_t stored = readBe32(bytes, end);
    const std::uint32_t computed = lzma_crc32(bytes.data(), end, 0);
    if (stored != computed) {
        addFinding(bundle, FindingKind::BundleChecksumWrong, Severity::Error,
                   {.offset = end, .expected = computed, .actual = stored});
    }
}

/// The bytes of the map or of the TOC, unpacked; a finding and nullopt when they cannot be had.
std::optional<SharedBytes> readTable(Bundle& bundle, const StoredSections& sections, std::size_t which)
{
    const StoredSection& section = sections[which];
    if (!section.present) {
        addFinding(bundle, FindingKind::BundleSectionMissing, Severity::Error, {.section = sectionNames[which]});
        return std::nullopt;
    }
    SharedBytes stored = bundle.bytes.part(section.offset, section.size);
    if (section.packed) {
        auto unpacked = unpackXz(stored, maxBundleTableSize);
        if (!unpacked) {
            bundle.findings.push_back(xzFinding(unpacked.error(), sectionNames[which], section.offset));
            return std::nullopt;
        }
        return SharedBytes(std::move(*unpacked));
    }
    if (stored.size() > maxBundleTableSize) {
        addFinding(bundle, FindingKind::BundleTableTooLong, Severity::Error,
                   {.section = sectionNames[which], .offset = section.offset, .expected = maxBundleTableSize});
        return std::nullopt;
    }
    return stored;
}

/// Pairs of NUL-terminated strings; vendors cut the last one where the room ends.
void readMetadata(Bundle& bundle, std::size_t index, ByteView metadata, std::uint64_t offset)
{
    BundleEntry& entry = bundle.entries[index];
    if (metadata.size() < 4) {
        return;
    }
    if (metadata[0] != 1) {
        addFinding(bundle, FindingKind::BundleMetadataUnknown, Severity::Note,
                   {.section = entry.psid, .offset = offset, .actual = metadata[0]}, index);
        return;
    }
    const std::size_t strings = std::size_t{2} * readBe16(metadata, 2);
    ByteView rest = metadata.subspan(4);
    std::string key;
    for (std::size_t i = 0; i < strings; ++i) {
        std::string text = textUpToNul(rest);
        const bool cut = text.size() == rest.size();
        if (cut) {
            addFinding(bundle, FindingKind::BundleMetadataUnterminated, Severity::Note,
                       {.section = entry.psid, .offset = offset}, index);
        }
        rest = rest.subspan(cut ? rest.size() : text.size() + 1);
        if (i % 2 == 0) {
            key = std::move(text);
        } else if (key == "PN") {
            entry.partNumber = std::move(text);
        } else if (key == "DESCRIPTION") {
            entry.description = std::move(text);
        }
        if (cut) {
            return;
        }
    }
}

/// One choice of a board: a record of the map that points to an entry of the TOC.
void readPart(Bundle& bundle, std::size_t index, ByteView record, std::uint64_t offset, ByteView toc)
{
    BundleEntry& entry = bundle.entries[index];
    const std::uint64_t pointer = readBe32(record, 0);
    const std::uint16_t imageType = readBe16(record, 4);
    if (imageType != imageTypeFirmware) {
        addFinding(bundle, FindingKind::BundleTypeUnknown, Severity::Warning,
                   {.section = entry.psid, .offset = offset, .actual = imageType}, index);
    }
    if (pointer % tocEntrySize != 0 || pointer + tocEntrySize > toc.size()) {
        addFinding(bundle, FindingKind::BundleTocPointerInvalid, Severity::Error,
                   {.section = entry.psid, .offset = offset, .actual = pointer}, index);
        return;
    }
    const ByteView stored = toc.subspan(pointer, tocEntrySize);
    BundlePart part{.type = readBe16(stored, 8),
                    .offset = std::uint64_t{readBe16(stored, 20)} << 32 | readBe32(stored, 0),
                    .size = readBe32(stored, 4),
                    .group = record[7],
                    .selectTag = textUpToNul(record.subspan(8, textSize))};
    const auto known = std::ranges::find(knownTypes, part.type, &KnownType::type);
    part.kind = known == std::end(knownTypes) ? BundlePartKind::Other : known->kind;
    if (part.kind == BundlePartKind::Other) {
        addFinding(bundle, FindingKind::BundleTypeUnknown, Severity::Warning,
                   {.section = entry.psid, .offset = pointer + 8, .actual = part.type}, index);
    }
    // Three of four fields are in use; fewer would make no firmware version.
    if (stored[11] >= 3) {
        part.version = Version{readBe16(stored, 12), readBe16(stored, 14), readBe16(stored, 16)};
    }
    if (part.kind == BundlePartKind::Firmware && part.size == 0) {
        addFinding(bundle, FindingKind::BundlePartEmpty, Severity::Error, {.section = entry.psid, .offset = pointer},
                   index);
    }
    entry.parts.push_back(std::move(part));
}

/// Returns where the next board begins, or the end of the map.
std::uint64_t readBoard(Bundle& bundle, ByteView map, std::uint64_t offset, ByteView toc)
{
    const ByteView header = map.subspan(offset);
    const std::size_t images = header.size() < boardHeaderSize ? 0 : header[32];
    const std::uint64_t metadataSize = header.size() < boardHeaderSize ? 0 : readBe16(header, 34);
    const std::uint64_t size = boardHeaderSize + metadataSize + images * boardImageSize;
    if (size > header.size()) {
        addFinding(
            bundle, FindingKind::BundleMapCut, Severity::Error,
            {.section = sectionNames[mapSection], .offset = offset, .expected = map.size(), .actual = offset + size});
        return map.size();
    }
    std::string psid = textUpToNul(header.first(textSize));
    if (psid.empty()) {
        addFinding(bundle, FindingKind::BundlePsidMissing, Severity::Error,
                   {.section = sectionNames[mapSection], .offset = offset});
        return offset + size;
    }
    const std::size_t index = bundle.entries.size();
    if (std::ranges::contains(bundle.entries, psid, &BundleEntry::psid)) {
        addFinding(bundle, FindingKind::BundlePsidRepeated, Severity::Warning, {.section = psid, .offset = offset},
                   index);
    }
    bundle.entries.push_back({.psid = std::move(psid)});
    readMetadata(bundle, index, header.subspan(boardHeaderSize, metadataSize), offset + boardHeaderSize);
    checkNames(bundle, index, offset);
    for (std::size_t i = 0; i < images; ++i) {
        const std::uint64_t record = boardHeaderSize + metadataSize + i * boardImageSize;
        readPart(bundle, index, header.subspan(record, boardImageSize), offset + record, toc);
    }
    return offset + size;
}

void readMap(Bundle& bundle, ByteView map, ByteView toc)
{
    std::uint64_t offset = 0;
    while (offset < map.size()) {
        if (bundle.entries.size() == maxBundleEntries) {
            addFinding(bundle, FindingKind::BundleTooManyEntries, Severity::Warning,
                       {.section = sectionNames[mapSection], .offset = offset, .expected = maxBundleEntries});
            return;
        }
        offset = readBoard(bundle, map, offset, toc);
    }
}

} // namespace

Result<Bundle> parseMfa(SharedBytes bytes, std::string name)
{
    Bundle bundle{.format = BundleFormat::Mfa, .name = std::move(name), .bytes = std::move(bytes)};
    if (bundle.bytes.size() < headerSize + checksumSize) {
        return std::unexpected(bundleError({.kind = FindingKind::BundleSectionCut,
                                            .facts = {.section = "header",
                                                      .offset = 0,
                                                      .expected = headerSize + checksumSize,
                                                      .actual = bundle.bytes.size()}},
                                           bundle.name));
    }
    checkHeader(bundle);
    const StoredSections sections = walkSections(bundle);
    const std::optional<SharedBytes> map = readTable(bundle, sections, mapSection);
    if (!map) {
        return std::unexpected(bundleError(bundle.findings.back(), bundle.name));
    }
    const std::optional<SharedBytes> toc = readTable(bundle, sections, tocSection);
    if (toc && toc->size() % tocEntrySize != 0) {
        addFinding(bundle, FindingKind::BundleTocSizeInvalid, Severity::Error,
                   {.section = sectionNames[tocSection],
                    .offset = sections[tocSection].offset,
                    .expected = tocEntrySize,
                    .actual = toc->size()});
    }
    readMap(bundle, *map, toc.value_or(SharedBytes()));
    const StoredSection& data = sections[dataSection];
    if (!data.present) {
        addFinding(bundle, FindingKind::BundleSectionMissing, Severity::Error, {.section = sectionNames[dataSection]});
        return bundle;
    }
    bundle.dataOffset = data.offset;
    bundle.dataSize = data.size;
    bundle.packed = data.packed;
    checkParts(bundle, sectionNames[dataSection], std::nullopt);
    return bundle;
}

} // namespace firesteel::firmware
