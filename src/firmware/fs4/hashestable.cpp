// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/fs4/hashestable.h>
#include <firmware/toc/toctypes.h>

namespace firesteel::firmware {

namespace {

constexpr std::size_t sizeWord = 4;
constexpr std::size_t hashSizeWord = hashestable::headerSize + 4;
constexpr std::size_t trailerSize = 8;
constexpr std::size_t headerCrcWord = 8;
constexpr std::size_t headerCrcCoverage = 8;
constexpr std::size_t crcDword = 4;

} // namespace

void addHashesTable(TocBuilder& builder, std::uint64_t place)
{
    const std::string name = tocSectionName(toctype::hashesTable);
    if (!builder.has(place, hashestable::headerSize)) {
        builder.cut(name, place, place + hashestable::headerSize);
        return;
    }
    const ByteView header = builder.bytes().subspan(place, hashestable::headerSize);
    const std::uint32_t storedHeaderCrc = readBe32(header, headerCrcWord) & 0xffff;
    const std::uint16_t headerCrc = crc16(header.first(headerCrcCoverage));
    if (storedHeaderCrc != headerCrc) {
        builder.note(
            FindingKind::SectionCrcWrong, Severity::Error,
            {.section = "HASHES TABLE HEADER", .offset = place, .expected = headerCrc, .actual = storedHeaderCrc});
        return;
    }
    if (!builder.has(place, hashestable::headerSize + hashestable::htocHeaderSize)) {
        builder.cut(name, place, place + hashestable::headerSize + hashestable::htocHeaderSize);
        return;
    }
    // The size follows from that of the hashes; the header's own size field is not looked at.
    const std::uint64_t hashSize = readBe32(builder.bytes(), place + hashSizeWord) >> 16;
    const std::uint64_t size = hashestable::headerSize + hashestable::htocHeaderSize +
                               hashestable::slotCount * (hashestable::slotSize + hashSize) + trailerSize;
    const std::uint64_t claimed = (std::uint64_t{readBe32(header, sizeWord)} + 1) * crcDword + hashestable::headerSize;
    if (claimed != size) {
        const bool possible = claimed >= hashestable::headerSize + hashestable::htocHeaderSize + trailerSize;
        builder.note(FindingKind::HashesTableInvalid, possible ? Severity::Warning : Severity::Error,
                     {.section = name, .offset = place, .expected = size, .actual = claimed});
    }
    Section section{.kind = SectionKind::HashesTable,
                    .type = toctype::hashesTable,
                    .name = name,
                    .offset = place,
                    .size = size,
                    .dataOffset = place,
                    .dataSize = size,
                    .crcState = CrcState::Missing};
    if (builder.has(place, size)) {
        const ByteView table = builder.bytes().subspan(place, size);
        section.storedCrc = readBe32(table, table.size() - crcDword) & 0xffff;
        section.computedCrc = crc16(table.first(table.size() - crcDword));
        section.crcState = section.storedCrc == section.computedCrc ? CrcState::Good : CrcState::Wrong;
    }
    builder.add(std::move(section));
}

} // namespace firesteel::firmware
