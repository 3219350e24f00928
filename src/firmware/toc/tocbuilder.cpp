// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/boot2.h>
#include <firmware/crc.h>
#include <firmware/failsafe.h>
#include <firmware/toc/tocbuilder.h>
#include <firmware/toc/toctypes.h>

#include <algorithm>
#include <format>
#include <ranges>

namespace firesteel::firmware {

namespace {

constexpr std::size_t entriesPerSector = (tocSectorSize - tocHeaderSize) / tocEntrySize;
constexpr std::uint64_t sizeStep = 4;

std::uint8_t headerType(TocTable table)
{
    return table == TocTable::Fs4Dtoc ? toctype::dtocHeader : toctype::itocHeader;
}

// Its place is where its entry says.
bool isTrusted(const Section& section)
{
    return !section.toc || section.toc->storedEntryCrc == section.toc->computedEntryCrc;
}

} // namespace

std::uint64_t Slot::physical(std::uint64_t address) const
{
    return startIsValid() ? physicalAddress(address, logSize, start == 0 ? 0 : 1) : start + address;
}

TocBuilder::TocBuilder(SharedBytes bytes, std::string name, ImageFormat format)
{
    m_image.format = format;
    m_image.name = std::move(name);
    m_image.bytes = std::move(bytes);
    m_image.fullCrc.state = CrcState::Ignored;
}

bool TocBuilder::has(std::uint64_t offset, std::uint64_t size) const
{
    return offset <= m_image.bytes.size() && size <= m_image.bytes.size() - offset;
}

void TocBuilder::setSlot(Slot slot, const std::string& section, std::uint64_t offset)
{
    if (slot.logSize == 0 && m_image.format == ImageFormat::Fs3) {
        slot.logSize = defaultLogSlotSize;
        note(FindingKind::SlotSizeAssumed, Severity::Note,
             {.section = section, .offset = offset, .actual = slot.size()});
    } else if (!isSlotSize(slot.logSize)) {
        note(FindingKind::SlotSizeInvalid, Severity::Error,
             {.section = section, .offset = offset, .actual = slot.logSize});
        slot.logSize = 0;
    }
    m_slot = slot;
    m_image.layout = {.failsafe = true, .logChunkSize = slot.logSize, .start = slot.start};
    if (slot.logSize != 0 && !slot.startIsValid()) {
        note(FindingKind::WrongStartAddress, Severity::Error,
             {.offset = slot.start,
              .expected = slot.size(),
              .actual = slot.start,
              .wanted = std::format("0x0 / 0x{:x}", slot.size())});
    }
}

void TocBuilder::note(FindingKind kind, Severity severity, Facts facts, std::optional<std::size_t> section)
{
    m_image.findings.push_back({kind, severity, std::move(facts), section});
}

Section& TocBuilder::add(Section section)
{
    const std::size_t index = m_image.sections.size();
    if (section.crcState == CrcState::Missing && has(section.offset, section.size)) {
        note(FindingKind::SectionTooShort, Severity::Error,
             {.section = section.name, .offset = section.offset, .expected = crcSize, .actual = section.size}, index);
    } else if (section.crcState == CrcState::Missing) {
        note(FindingKind::SectionCut, Severity::Error,
             {.section = section.name, .offset = section.offset, .expected = section.end(), .actual = bytes().size()},
             index);
    } else if (section.crcState == CrcState::Wrong) {
        note(FindingKind::SectionCrcWrong, Severity::Error,
             {.section = section.name,
              .offset = section.offset,
              .expected = section.computedCrc,
              .actual = section.storedCrc},
             index);
    }
    return m_image.sections.emplace_back(std::move(section));
}

void TocBuilder::cut(const std::string& section, std::uint64_t offset, std::uint64_t end)
{
    note(FindingKind::SectionCut, Severity::Error,
         {.section = section, .offset = offset, .expected = end, .actual = bytes().size()});
}

std::optional<std::uint64_t> TocBuilder::addBoot2(std::uint64_t offset)
{
    const std::string name = "BOOT2";
    if (!has(offset, 8)) {
        cut(name, offset, offset + boot2PrefixSize);
        return std::nullopt;
    }
    const std::optional<std::uint64_t> size = boot2Size(bytes().subspan(offset));
    if (!size) {
        note(FindingKind::Boot2SizeInvalid, Severity::Error,
             {.section = name, .offset = offset + 4, .actual = readBe32(bytes(), offset + 4)});
        return std::nullopt;
    }
    const BlockCrc crc = has(offset, *size) ? checkBlockCrc(bytes().subspan(offset, *size)) : BlockCrc{};
    add({.kind = SectionKind::Boot2,
         .name = name,
         .offset = offset,
         .size = *size,
         .dataOffset = offset + boot2PrefixSize,
         .dataSize = *size - boot2PrefixSize - crcSize,
         .parameter = readBe32(bytes(), offset),
         .crcState = crc.state,
         .storedCrc = crc.stored,
         .computedCrc = crc.computed});
    return offset + *size;
}

void TocBuilder::addTable(TocTable table, std::uint64_t offset)
{
    addHeader(table, offset);
    const std::string name = tocSectionName(headerType(table));
    std::size_t count = 0;
    std::uint64_t at = offset + tocHeaderSize;
    for (; count < entriesPerSector; ++count, at += tocEntrySize) {
        if (!has(at, tocEntrySize)) {
            cut(name, offset, at + tocEntrySize);
            return;
        }
        if (isTocEnd(bytes().subspan(at))) {
            break;
        }
        addEntry(table, at);
    }
    if (count > maxTocEntries) {
        note(FindingKind::TocTooLong, Severity::Error,
             {.section = name, .offset = offset, .expected = maxTocEntries, .actual = count});
    }
}

void TocBuilder::addHeader(TocTable table, std::uint64_t offset)
{
    Section section{.kind = SectionKind::TocHeader,
                    .type = headerType(table),
                    .name = tocSectionName(headerType(table)),
                    .offset = offset,
                    .size = tocHeaderSize,
                    .dataOffset = offset,
                    .dataSize = tocHeaderSize,
                    .crcState = CrcState::Missing};
    if (has(offset, tocHeaderSize)) {
        const ByteView header = bytes().subspan(offset, tocHeaderSize);
        section.storedCrc = readBe32(header, tocheader::crcWord) & 0xffff;
        section.computedCrc = crc16(header.first(tocCrcCoverage));
        section.crcState = section.storedCrc == section.computedCrc ? CrcState::Good : CrcState::Wrong;
    }
    add(std::move(section));
}

void TocBuilder::addEntry(TocTable table, std::uint64_t offset)
{
    const ByteView entryBytes = bytes().subspan(offset, tocEntrySize);
    const TocEntry entry = decodeTocEntry(entryBytes, table, offset);
    const std::uint64_t address = entry.flashAddress / sizeStep * sizeStep;
    const std::uint64_t size = entry.size / sizeStep * sizeStep;
    const std::uint64_t place = entry.relative ? m_slot.physical(address) : address;
    Section section{.kind = tocSectionKind(entry.type),
                    .type = entry.type,
                    .name = tocSectionName(entry.type),
                    .offset = place,
                    .size = size,
                    .dataOffset = place,
                    .dataSize = size,
                    .parameter = entry.loadAddress,
                    .toc = entry};
    checkFields(entry, section);
    setCrc(section, entry, entryBytes);
    const bool entryIsGood = entry.storedEntryCrc == entry.computedEntryCrc;
    if (entryIsGood) {
        add(std::move(section));
    } else {
        // What is wrong with the section then follows from its entry.
        m_image.sections.push_back(std::move(section));
    }
}

void TocBuilder::checkFields(const TocEntry& entry, const Section& section)
{
    const std::size_t index = m_image.sections.size();
    const Facts facts{.section = section.name, .offset = entry.offset};
    const auto report = [&](FindingKind kind, Severity severity, std::uint64_t expected, std::uint64_t actual) {
        Facts more = facts;
        more.expected = expected;
        more.actual = actual;
        note(kind, severity, std::move(more), index);
    };
    if (entry.storedEntryCrc != entry.computedEntryCrc) {
        report(FindingKind::TocEntryCrcWrong, Severity::Error, entry.computedEntryCrc, entry.storedEntryCrc);
        return;
    }
    if (entry.flashAddress % sizeStep != 0) {
        report(FindingKind::SectionAddressUnaligned, Severity::Error, 0, entry.flashAddress);
    }
    if (entry.size % sizeStep != 0) {
        report(FindingKind::SectionSizeUnaligned, Severity::Warning, 0, entry.size);
    }
    if (section.kind == SectionKind::Unknown) {
        note(FindingKind::UnknownSectionType, Severity::Note, {.section = section.name, .offset = section.offset},
             index);
    }
    if (const unsigned mode = tocCrcModeBits(bytes().subspan(entry.offset, tocEntrySize));
        m_image.format == ImageFormat::Fs4 && mode > 2) {
        report(FindingKind::CrcModeUnknown, Severity::Error, 0, mode);
    }
}

void TocBuilder::setCrc(Section& section, const TocEntry& entry, ByteView entryBytes)
{
    if (!has(section.offset, section.size)) {
        section.crcState = CrcState::Missing;
        return;
    }
    const ByteView data = bytes().subspan(section.offset, section.size);
    // mstflint clears the signature of the DEV_INFO it replaces, and looks no further at that one.
    const bool spare =
        m_image.format == ImageFormat::Fs4 && entry.type == toctype::devInfo && !hasSignature(data, devInfoSignature);
    if (entry.crcMode == CrcMode::None || spare) {
        section.crcState = CrcState::Ignored;
        return;
    }
    if (entry.crcMode == CrcMode::InSection) {
        if (data.size() < crcSize) {
            section.crcState = CrcState::Missing;
            return;
        }
        section.storedCrc = readBe32(data, data.size() - crcSize) & 0xffff;
        section.computedCrc = crc16(data.first(data.size() - crcSize));
    } else {
        section.storedCrc = readBe32(entryBytes, 24) & 0xffff;
        section.computedCrc = crc16(data);
    }
    section.crcState = section.storedCrc == section.computedCrc ? CrcState::Good : CrcState::Wrong;
}

// The firmware must end where the other copy may begin.
void TocBuilder::checkSlot(std::size_t index)
{
    const Section& section = m_image.sections[index];
    const bool ofCard = section.toc ? !section.toc->relative : section.type == toctype::dtocHeader;
    if (ofCard || m_slot.logSize == 0 || !isTrusted(section)) {
        return;
    }
    const std::uint64_t address = section.toc ? section.toc->flashAddress : section.offset - m_slot.start;
    if (address + section.size > m_slot.size()) {
        note(FindingKind::SectionBeyondSlot, Severity::Error,
             {.section = section.name,
              .offset = section.offset,
              .expected = m_slot.start + m_slot.size(),
              .actual = m_slot.start + address + section.size},
             index);
    }
}

void TocBuilder::finish()
{
    for (std::size_t i = 0; i < m_image.sections.size(); ++i) {
        checkSlot(i);
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_image.sections.size(); ++i) {
        const Section& section = m_image.sections[i];
        if (!isTrusted(section) || section.crcState == CrcState::Missing) {
            continue;
        }
        const std::uint64_t end =
            section.offset + (section.kind == SectionKind::TocHeader ? tocSectorSize : section.size);
        m_image.end = std::min<std::uint64_t>(std::max(m_image.end, end), bytes().size());
        if (section.size > 0) {
            order.push_back(i);
        }
    }
    std::ranges::stable_sort(order, {}, [this](std::size_t i) { return m_image.sections[i].offset; });
    std::size_t reaching = 0; // the section that ends last so far
    std::size_t reported = order.size();
    for (std::size_t i = 1; i < order.size(); ++i) {
        const Section& before = m_image.sections[order[reaching]];
        const Section& section = m_image.sections[order[i]];
        if (section.offset < before.end() && reaching != reported) {
            reported = reaching;
            note(FindingKind::SectionOverlap, Severity::Error,
                 {.section = section.name, .offset = section.offset, .expected = before.end(), .found = before.name},
                 order[i]);
        }
        if (section.end() > before.end()) {
            reaching = i;
        }
    }
}

} // namespace firesteel::firmware
