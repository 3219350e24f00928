// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/fs2/fs2chain.h>
#include <firmware/fs2/fs2contents.h>
#include <firmware/inisection.h>

#include <algorithm>
#include <ranges>

namespace firesteel::firmware {

namespace {

constexpr std::uint64_t imageInfoWordOffset = 0x2c;
constexpr std::uint64_t imageSizeOffset = 0x30;
constexpr std::uint64_t guidPointerOffset = 0x34;
constexpr std::uint64_t fullCrcOffset = 0x22;
constexpr std::uint16_t blankFullCrc = 0xffff;

class ContentsReader
{
public:
    ContentsReader(Image& image, const Fs2Header& header, bool complete)
        : m_image(image)
        , m_header(header)
        , m_complete(complete)
    {
    }

    void read()
    {
        checkImageInfoWord();
        checkGuidPointer();
        noteDuplicates();
        noteMissing();
        readImageInfo();
        readGuids();
        readRom();
        checkIni();
        if (m_complete) {
            checkFullCrc();
            checkSizes();
        }
    }

private:
    void note(FindingKind kind, Severity severity, Facts facts, std::optional<std::size_t> section = std::nullopt)
    {
        m_image.findings.push_back({kind, severity, std::move(facts), section});
    }

    std::size_t indexOf(const Section* section) const
    {
        return static_cast<std::size_t>(section - m_image.sections.data());
    }

    bool pointsTo(SectionKind kind, std::uint64_t pointer) const
    {
        return std::ranges::any_of(m_image.sections, [&](const Section& section) {
            return section.kind == kind && section.dataOffset == pointer;
        });
    }

    void checkImageInfoWord()
    {
        const Facts facts{.section = "Header", .offset = imageInfoWordOffset, .actual = m_header.imageInfoWord};
        if (!m_header.imageInfoWordValid()) {
            note(FindingKind::ImageInfoPointerChecksum, Severity::Error, facts);
        } else if (m_header.imageInfoPointer() == 0) {
            note(FindingKind::ImageInfoPointerMissing, Severity::Warning, facts);
        } else if (!pointsTo(SectionKind::ImageInfo, m_header.imageInfoPointer())) {
            note(FindingKind::ImageInfoPointerInvalid, Severity::Error, facts);
        }
    }

    void checkGuidPointer()
    {
        if (!pointsTo(SectionKind::Guid, m_header.guidPointer)) {
            note(FindingKind::GuidPointerInvalid, Severity::Error,
                 {.section = "Header", .offset = guidPointerOffset, .actual = m_header.guidPointer});
        }
    }

    void noteDuplicates()
    {
        constexpr SectionKind singles[] = {SectionKind::Guid, SectionKind::ImageInfo, SectionKind::Rom,
                                           SectionKind::FwConfiguration, SectionKind::HashFile};
        for (const SectionKind kind : singles) {
            const Section* effective = m_image.find(kind);
            for (const Section& section : m_image.sections) {
                if (section.kind == kind && &section != effective) {
                    note(FindingKind::DuplicateSection, Severity::Warning,
                         {.section = section.name, .offset = section.offset, .expected = effective->offset},
                         indexOf(&section));
                }
            }
        }
    }

    void noteMissing()
    {
        struct Expected
        {
            SectionKind kind;
            std::uint32_t type;
            Severity severity;
        };
        constexpr Expected expected[] = {{SectionKind::Guid, 6, Severity::Error},
                                         {SectionKind::ImageInfo, 10, Severity::Error},
                                         {SectionKind::FwConfiguration, 9, Severity::Note}};
        for (const Expected& one : expected) {
            if (m_image.find(one.kind) == nullptr) {
                note(FindingKind::SectionMissing, one.severity, {.section = sectionName(one.type)});
            }
        }
    }

    template <typename T>
    T adopt(Decoded<T> decoded, const Section* section)
    {
        for (Finding& finding : decoded.findings) {
            finding.section = section == nullptr ? std::nullopt : std::optional(indexOf(section));
            m_image.findings.push_back(std::move(finding));
        }
        return std::move(decoded.value);
    }

    /// The block a header pointer leads to where no section of that kind was walked: the chain is
    /// broken before it, or its type is damaged. It starts with its GPH; empty where there is none.
    ByteView blockAt(std::uint64_t dataPointer, SectionKind kind) const
    {
        const ByteView bytes = m_image.bytes;
        if (dataPointer < fs2HeaderSize + gphSize || dataPointer % 4 != 0 || dataPointer > bytes.size()) {
            return {};
        }
        const ByteView block = bytes.subspan(dataPointer - gphSize);
        const std::optional<Gph> gph = decodeGph(block);
        const bool walked = std::ranges::contains(m_image.sections, dataPointer, &Section::dataOffset);
        if (!gph || !(walked || sectionKind(gph->type) == kind) || !gph->dataSizeValid() ||
            gph->totalSize() > block.size()) {
            return {};
        }
        return block.first(gph->totalSize());
    }

    static ByteView payload(ByteView block) { return block.subspan(gphSize, block.size() - gphSize - crcSize); }

    void readImageInfo()
    {
        if (const Section* section = m_image.find(SectionKind::ImageInfo)) {
            m_image.identity = adopt(decodeImageInfo(m_image.data(*section), section->dataOffset), section);
            return;
        }
        const std::uint32_t pointer = m_header.imageInfoPointer();
        if (const ByteView block = blockAt(pointer, SectionKind::ImageInfo); !block.empty()) {
            m_image.identity = adopt(decodeImageInfo(payload(block), pointer), nullptr);
        }
    }

    void readGuids()
    {
        if (const Section* section = m_image.find(SectionKind::Guid)) {
            if (section->crcState != CrcState::Missing) {
                m_image.guids =
                    adopt(decodeGuids(m_image.data(*section), section->storedCrc, section->dataOffset), section);
            }
            return;
        }
        const std::uint32_t pointer = m_header.guidPointer;
        if (const ByteView block = blockAt(pointer, SectionKind::Guid); !block.empty()) {
            m_image.guids =
                adopt(decodeGuids(payload(block), readBe32(block, block.size() - crcSize), pointer), nullptr);
        }
    }

    void readRom()
    {
        if (const Section* section = m_image.find(SectionKind::Rom)) {
            m_image.rom = adopt(decodeRom(m_image.data(*section), section->dataOffset), section);
        }
    }

    void checkIni()
    {
        const Section* section = m_image.find(SectionKind::FwConfiguration);
        if (section == nullptr || section->crcState == CrcState::Missing) {
            return;
        }
        if (std::optional<Finding> finding = iniFinding(m_image.data(*section), section->name, section->offset)) {
            finding->section = indexOf(section);
            m_image.findings.push_back(std::move(*finding));
        }
    }

    void checkFullCrc()
    {
        FullImageCrc& crc = m_image.fullCrc;
        crc.stored = m_header.fullCrc;
        crc.computed = fullImageCrc(m_image.bytes, m_image.sections);
        if (m_image.guids.blank && crc.stored == blankFullCrc) {
            crc.state = CrcState::Blank;
        } else if (crc.stored == crc.computed) {
            crc.state = CrcState::Good;
        } else {
            crc.state = CrcState::Wrong;
            note(FindingKind::FullCrcWrong, Severity::Error,
                 {.section = "Full Image", .offset = fullCrcOffset, .expected = crc.computed, .actual = crc.stored});
        }
    }

    void checkSizes()
    {
        if (m_image.headerSize != m_image.end) {
            note(FindingKind::HeaderSizeDiffers, Severity::Warning,
                 {.section = "Header",
                  .offset = imageSizeOffset,
                  .expected = m_image.end,
                  .actual = m_image.headerSize});
        }
        const ByteView rest = m_image.bytes.view().subspan(m_image.end);
        if (!rest.empty()) {
            const bool erased = std::ranges::all_of(rest, [](std::uint8_t byte) { return byte == 0xff; });
            note(FindingKind::TrailingData, erased ? Severity::Note : Severity::Warning,
                 {.offset = m_image.end, .actual = rest.size()});
        }
    }

    Image& m_image;
    const Fs2Header& m_header;
    bool m_complete;
};

} // namespace

void readFs2Contents(Image& image, const Fs2Header& header, bool complete)
{
    if (!complete) {
        image.fullCrc = {CrcState::Missing, header.fullCrc, 0};
    }
    ContentsReader(image, header, complete).read();
}

} // namespace firesteel::firmware
