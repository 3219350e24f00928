// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/fs2/fs2chain.h>

#include <algorithm>

namespace firesteel::firmware {

namespace {

constexpr const char* boot2Name = "BOOT2";
constexpr std::size_t fullCrcOffset = 0x22;

class Walker
{
public:
    explicit Walker(ByteView image)
        : m_image(image)
    {
    }

    Fs2Chain walk()
    {
        m_chain.end = std::min<std::uint64_t>(fs2HeaderSize, m_image.size());
        if (const std::optional<std::uint64_t> firstGph = walkBoot2()) {
            walkPartitions(*firstGph);
        }
        return std::move(m_chain);
    }

private:
    // The end of the BOOT2 blocks; nullopt when the chain cannot be followed.
    std::optional<std::uint64_t> walkBoot2()
    {
        const std::optional<std::uint64_t> first = boot2At(fs2HeaderSize);
        const bool partitionFollows = first && has(*first, 4) && isKnownGphType(readBe32(m_image, *first));
        return !first || partitionFollows ? first : boot2At(*first);
    }

    std::optional<std::uint64_t> boot2At(std::uint64_t offset)
    {
        if (!has(offset, 8)) {
            cut(boot2Name, offset, offset + boot2PrefixSize);
            return std::nullopt;
        }
        const std::optional<std::uint64_t> size = boot2Size(m_image.subspan(offset));
        if (!size) {
            note(FindingKind::Boot2SizeInvalid, Severity::Error,
                 {.section = boot2Name, .offset = offset + 4, .actual = readBe32(m_image, offset + 4)});
            return std::nullopt;
        }
        Section section{.kind = SectionKind::Boot2,
                        .name = boot2Name,
                        .offset = offset,
                        .size = *size,
                        .dataOffset = offset + boot2PrefixSize,
                        .dataSize = *size - boot2PrefixSize - crcSize};
        const bool inside = take(std::move(section));
        return inside ? std::optional(m_chain.end) : std::nullopt;
    }

    void walkPartitions(std::uint64_t offset)
    {
        bool allInside = true;
        for (std::size_t count = 0;; ++count) {
            if (count == maxFs2Sections) {
                note(FindingKind::TooManySections, Severity::Error, {.offset = offset, .expected = maxFs2Sections});
                return;
            }
            const std::optional<Gph> gph = has(offset, gphSize) ? decodeGph(m_image.subspan(offset)) : std::nullopt;
            if (!gph) {
                cut("GPH", offset, offset + gphSize);
                return;
            }
            allInside = partitionAt(offset, *gph) && allInside;
            if (gph->isLast()) {
                m_chain.complete = allInside;
                return;
            }
            if (!nextIsUsable(gph->next)) {
                return;
            }
            offset = gph->next;
        }
    }

    bool partitionAt(std::uint64_t offset, const Gph& gph)
    {
        Section section{.kind = sectionKind(gph.type),
                        .type = gph.type,
                        .name = sectionName(gph.type),
                        .offset = offset,
                        .size = gph.totalSize(),
                        .dataOffset = offset + gphSize,
                        .dataSize = gph.dataSize(),
                        .parameter = gph.parameter,
                        .next = gph.next};
        if (const std::uint64_t before = m_chain.end; offset > before) {
            note(FindingKind::Gap, Severity::Warning,
                 {.section = section.name, .offset = before, .actual = offset - before}, m_chain.sections.size());
        }
        if (section.kind == SectionKind::Unknown) {
            note(FindingKind::UnknownSectionType, Severity::Note, {.section = section.name, .offset = offset},
                 m_chain.sections.size());
        }
        return take(std::move(section));
    }

    // Adds the section, checked; says whether it lies inside the image.
    bool take(Section section)
    {
        const Facts facts{.section = section.name, .offset = section.offset};
        const bool tooBig = section.kind != SectionKind::Boot2 && section.dataSize > maxSectionDataSize;
        const bool inside = !tooBig && has(section.offset, section.size);
        const std::size_t index = m_chain.sections.size();
        if (tooBig) {
            section.crcState = CrcState::Missing;
            Facts size = facts;
            size.expected = maxSectionDataSize;
            size.actual = section.dataSize;
            note(FindingKind::SectionTooBig, Severity::Error, std::move(size), index);
        } else if (!inside) {
            section.crcState = CrcState::Missing;
            cut(section.name, section.offset, section.end(), index);
        } else {
            checkCrc(section, index);
        }
        m_chain.end = inside ? section.end() : m_image.size();
        m_chain.sections.push_back(std::move(section));
        return inside;
    }

    void checkCrc(Section& section, std::size_t index)
    {
        const BlockCrc crc = checkBlockCrc(m_image.subspan(section.offset, section.size));
        section.crcState = crc.state;
        section.storedCrc = crc.stored;
        section.computedCrc = crc.computed;
        if (crc.state != CrcState::Wrong) {
            return;
        }
        if (section.kind == SectionKind::Guid &&
            isBlankGuidSection(m_image.subspan(section.dataOffset, section.dataSize), crc.stored)) {
            section.crcState = CrcState::Blank;
            return;
        }
        note(FindingKind::SectionCrcWrong, Severity::Error,
             {.section = section.name, .offset = section.offset, .expected = crc.computed, .actual = crc.stored},
             index);
    }

    // Whether the walk may go on at `next`, the last section's successor.
    bool nextIsUsable(std::uint64_t next)
    {
        const Section& section = m_chain.sections.back();
        const std::size_t index = m_chain.sections.size() - 1;
        Facts facts{.section = section.name, .offset = section.offset, .expected = m_chain.end, .actual = next};
        if (next % 4 != 0 || !has(next, gphSize)) {
            note(FindingKind::NextInvalid, Severity::Error, std::move(facts), index);
            return false;
        }
        const bool sizeKnown = section.crcState != CrcState::Missing;
        if (next <= section.offset || (sizeKnown && next < m_chain.end)) {
            note(FindingKind::NextBackwards, Severity::Error, std::move(facts), index);
        }
        if (next <= section.offset) {
            return false;
        }
        if (!sizeKnown || next < m_chain.end) {
            m_chain.end = next; // the sizes disagree: the next section starts where it says
        }
        return true;
    }

    bool has(std::uint64_t offset, std::uint64_t size) const
    {
        return offset <= m_image.size() && size <= m_image.size() - offset;
    }

    void cut(const std::string& name, std::uint64_t offset, std::uint64_t end,
             std::optional<std::size_t> section = std::nullopt)
    {
        note(FindingKind::SectionCut, Severity::Error,
             {.section = name, .offset = offset, .expected = end, .actual = m_image.size()}, section);
    }

    void note(FindingKind kind, Severity severity, Facts facts, std::optional<std::size_t> section = std::nullopt)
    {
        m_chain.findings.push_back({kind, severity, std::move(facts), section});
    }

    ByteView m_image;
    Fs2Chain m_chain;
};

} // namespace

Fs2Chain walkFs2Chain(ByteView image)
{
    return Walker(image).walk();
}

std::uint16_t fullImageCrc(ByteView image, const std::vector<Section>& sections)
{
    Crc16 crc;
    crc.update(image.first(fullCrcOffset));
    crc.update(std::array<std::uint8_t, 2>{0xff, 0xff});
    crc.update(image.subspan(fullCrcOffset + 2, fs2HeaderSize - fullCrcOffset - 2));
    for (const Section& section : sections) {
        crc.append(static_cast<std::uint16_t>(section.computedCrc), section.size - crcSize);
        std::array<std::uint8_t, crcSize> tail{};
        writeBe32(tail, 0, section.kind == SectionKind::Boot2 ? section.storedCrc : section.computedCrc);
        crc.update(tail);
    }
    return crc.value();
}

} // namespace firesteel::firmware
