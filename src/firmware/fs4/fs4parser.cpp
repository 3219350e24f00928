// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/fs4/fs4parser.h>
#include <firmware/fs4/hashestable.h>
#include <firmware/fs4/hwpointers.h>
#include <firmware/toc/binaryversion.h>
#include <firmware/toc/toccontents.h>
#include <firmware/toc/toctypes.h>

#include <bit>

namespace firesteel::firmware {

namespace {

constexpr std::uint8_t smallSlot = 0x16;
constexpr std::uint8_t largeSlot = 0x17;
constexpr std::uint64_t largeSlotStart = 0x800000;
constexpr const char* itocName = "ITOC_HEADER";
constexpr const char* dtocName = "DTOC_HEADER";
constexpr std::uint64_t smallestFlash = std::uint64_t{1} << 20;

class Fs4Parser
{
public:
    Fs4Parser(TocBuilder& builder, std::uint64_t start)
        : m_builder(builder)
        , m_start(start)
    {
    }

    void parse()
    {
        const std::optional<HwPointers> pointers = readHwPointers(m_builder, m_start);
        if (pointers) {
            m_pointers = *pointers;
            readToolsArea();
            m_builder.addBoot2(placeOf(HwPointer::Boot2));
            if (pointerTo(m_pointers, HwPointer::HashesTable) != 0) {
                addHashesTable(m_builder, placeOf(HwPointer::HashesTable));
            }
            readItoc();
        }
        readDtoc();
        m_builder.finish();
        m_builder.image().identity.securityVersion = pointerTo(m_pointers, HwPointer::SecurityVersion);
        readTocContents(m_builder.image());
    }

private:
    // Addresses in an image count from its start.
    std::uint64_t placeOf(HwPointer target) const { return m_builder.slot().physical(pointerTo(m_pointers, target)); }

    void readToolsArea()
    {
        const std::string name = tocSectionName(toctype::toolsArea);
        const std::uint64_t place = m_start + pointerTo(m_pointers, HwPointer::ToolsArea);
        if (!m_builder.has(place, toolsarea::size)) {
            m_builder.cut(name, place, place + toolsarea::size);
            m_builder.setSlot({m_start, guessedSlot()}, name, place);
            return;
        }
        const ByteView area = m_builder.bytes().subspan(place, toolsarea::size);
        const std::uint32_t stored = readBe32(area, toolsarea::crcWord) & 0xffff;
        const std::uint16_t computed = crc16(area.first(toolsarea::crcWord));
        m_builder.add({.kind = SectionKind::ToolsArea,
                       .type = toctype::toolsArea,
                       .name = name,
                       .offset = place,
                       .size = toolsarea::size,
                       .dataOffset = place,
                       .dataSize = toolsarea::size,
                       .crcState = stored == computed ? CrcState::Good : CrcState::Wrong,
                       .storedCrc = stored,
                       .computedCrc = computed});
        const std::uint32_t layout = readBe32(area, toolsarea::layoutWord);
        auto logSize = static_cast<std::uint8_t>(layout >> 16);
        if (logSize == smallSlot && m_start == largeSlotStart) {
            logSize = largeSlot;
        }
        m_builder.setSlot({m_start, logSize}, name, place + toolsarea::layoutWord);
        noteBinaryVersion(m_builder, layout, name, place + toolsarea::layoutWord);
    }

    // Half of the flash, which is the file: where the tools area is not there to tell.
    std::uint8_t guessedSlot() const
    {
        const auto half = static_cast<int>(std::bit_width(m_builder.bytes().size() / 2));
        return static_cast<std::uint8_t>(std::max<int>(half - 1, smallSlot));
    }

    bool isTable(std::uint64_t place, const Signature& signature) const
    {
        return m_builder.has(place, tocHeaderSize) && hasSignature(m_builder.bytes().subspan(place), signature);
    }

    void readItoc()
    {
        const std::uint64_t first = placeOf(HwPointer::Itoc);
        const std::uint64_t second = first + tocSectorSize;
        if (first % 4 != 0) {
            return; // said of the pointer
        }
        noteEmptyFirstSlot();
        if (isTable(first, itocSignature)) {
            m_builder.addTable(TocTable::Fs4Itoc, first);
        } else if (isTable(second, itocSignature)) {
            m_builder.note(FindingKind::TocElsewhere, Severity::Note,
                           {.section = itocName, .offset = second, .expected = first});
            m_builder.addTable(TocTable::Fs4Itoc, second);
        } else if (m_builder.has(first, tocHeaderSize)) {
            m_builder.image().encrypted = true;
            m_builder.note(FindingKind::ImageEncrypted, Severity::Error, {.offset = first, .actual = second});
            addClearImageInfo();
        } else {
            m_builder.cut(itocName, first, first + tocHeaderSize);
        }
    }

    // The one section of an encrypted image that a pointer leads to and that stays in clear.
    void addClearImageInfo()
    {
        if (pointerTo(m_pointers, HwPointer::ImageInfo) == 0) {
            return;
        }
        const std::uint64_t place = placeOf(HwPointer::ImageInfo);
        m_builder.add({.kind = SectionKind::ImageInfo,
                       .type = toctype::imageInfo,
                       .name = tocSectionName(toctype::imageInfo),
                       .offset = place,
                       .size = imageinfo::size,
                       .dataOffset = place,
                       .dataSize = imageinfo::size,
                       .crcState = m_builder.has(place, imageinfo::size) ? CrcState::Ignored : CrcState::Missing});
    }

    // mstflint looks for the ITOC in the first slot even if the image is in the second, and takes the
    // image for an encrypted one where nothing is left there.
    void noteEmptyFirstSlot()
    {
        const std::uint64_t place = pointerTo(m_pointers, HwPointer::Itoc);
        if (m_start != 0 && m_builder.slot().startIsValid() && !isTable(place, itocSignature) &&
            !isTable(place + tocSectorSize, itocSignature)) {
            m_builder.note(FindingKind::FirstSlotEmpty, Severity::Error, {.offset = m_start, .expected = place});
        }
    }

    // The DTOC is in the last sector of the flash. A file that has been cut or lengthened still has
    // one where a smaller flash would end.
    void readDtoc()
    {
        const std::uint64_t size = m_builder.bytes().size();
        if (size < tocSectorSize) {
            m_builder.note(FindingKind::TocMissing, Severity::Error,
                           {.section = dtocName, .offset = 0, .expected = size});
            return;
        }
        const std::uint64_t expected = size - tocSectorSize;
        if (isTable(expected, dtocSignature)) {
            m_builder.addTable(TocTable::Fs4Dtoc, expected);
            return;
        }
        for (std::uint64_t flash = std::bit_floor(size); flash >= smallestFlash; flash /= 2) {
            if (const std::uint64_t place = flash - tocSectorSize; isTable(place, dtocSignature)) {
                m_builder.note(FindingKind::TocElsewhere, Severity::Error,
                               {.section = dtocName, .offset = place, .expected = expected});
                m_builder.addTable(TocTable::Fs4Dtoc, place);
                return;
            }
        }
        m_builder.note(FindingKind::TocMissing, Severity::Error,
                       {.section = dtocName, .offset = expected, .expected = size});
    }

    TocBuilder& m_builder;
    std::uint64_t m_start;
    HwPointers m_pointers{};
};

} // namespace

Image parseFs4(SharedBytes bytes, std::string name, std::uint64_t start, const std::vector<std::uint64_t>& magics)
{
    TocBuilder builder(std::move(bytes), std::move(name), ImageFormat::Fs4);
    noteFurtherImages(builder, start, magics);
    Fs4Parser(builder, start).parse();
    return std::move(builder).take();
}

} // namespace firesteel::firmware
