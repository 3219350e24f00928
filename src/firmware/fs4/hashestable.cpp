// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/fs4/hashestable.h>
#include <firmware/toc/toctypes.h>

namespace firesteel::firmware {

namespace {

constexpr std::size_t sizeWord = 4;
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
    const std::uint64_t size = hashestable::headerSize + (std::uint64_t{readBe32(header, sizeWord)} + 1) * crcDword;
    if (size < hashestable::headerSize + hashestable::htocHeaderSize + 2 * crcDword) {
        builder.note(FindingKind::HashesTableInvalid, Severity::Error,
                     {.section = name, .offset = place, .actual = size});
        return;
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
