// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardreader.h>
#include <base/translatable.h>
#include <firmware/failsafe.h>
#include <firmware/fs2.h>

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace firesteel::adapters {

namespace {

using firmware::FindingKind;
using firmware::SectionKind;

// Sections a query reads whole are small on every card; more is damage and would take minutes.
constexpr std::uint64_t mostQueriedSection = 64 * 1024;

class Reader
{
public:
    Reader(CardSession& session, CardContent& content)
        : m_session(session)
        , m_content(content)
        , m_query(content.query)
    {
    }

    Result<> findCopies();
    Result<> readHeader();
    Result<> walkChain();
    Result<> readImageInfo();
    Result<> readGuids();

private:
    /// One section with GPH and CRC, its data without either.
    struct Block
    {
        Bytes bytes;
        ByteView data;
        std::uint32_t storedCrc = 0;
        bool crcGood = false;
    };

    void add(FindingKind kind, Facts facts) { m_query.findings.push_back({.kind = kind, .facts = std::move(facts)}); }
    template <std::size_t size>
    Result<std::array<std::uint8_t, size>> read(std::uint64_t offset)
    {
        std::array<std::uint8_t, size> bytes{};
        if (Result<> done = m_session.readLogical(m_query.layout, offset, bytes); !done) {
            return failure(done);
        }
        return bytes;
    }
    bool fits(std::uint64_t offset, std::uint64_t size) const
    {
        return offset <= m_capacity && size <= m_capacity - offset;
    }
    Result<std::optional<std::uint64_t>> skipBoot2();
    Result<std::optional<std::uint64_t>> boot2End(std::uint64_t offset);
    const CardSection* sectionWithData(SectionKind kind, std::uint64_t pointer) const;
    Result<std::optional<Block>> readSection(const CardSection& section);

    CardSession& m_session;
    CardContent& m_content;
    CardQuery& m_query;
    firmware::Fs2Header m_header;
    std::uint64_t m_capacity = 0; ///< logical bytes of one copy
    bool m_walkable = false;
};

Result<> Reader::findCopies()
{
    const std::uint64_t flashSize = m_query.flashSize;
    for (const std::uint64_t place : firmware::magicPlaces) {
        if (place >= flashSize) {
            break;
        }
        std::array<std::uint8_t, silicon::SpiFlash::block> bytes{};
        if (Result<> done = m_session.flash().read(place, bytes); !done) {
            return done;
        }
        if (firmware::hasFs2Magic(bytes)) {
            m_query.copies.push_back(place);
        }
    }
    if (m_query.copies.empty()) {
        return failure(ErrorKind::NoImageOnFlash, {.file = m_session.name()}, "no signature at any place");
    }
    if (m_query.copies.size() > 2) {
        return failure(ErrorKind::NotSupported,
                       {.file = m_session.name(),
                        .found = QT_TRANSLATE_NOOP("Error", "the flash holds more than two image signatures, so that "
                                                            "nothing tells which image boots")},
                       std::format("signatures at 0x{:x}, 0x{:x}, 0x{:x}", m_query.copies[0], m_query.copies[1],
                                   m_query.copies[2]));
    }
    return {};
}

Result<> Reader::readHeader()
{
    const std::uint64_t start = m_query.copies.front();
    std::array<std::uint8_t, firmware::fs2HeaderSize> bytes{};
    if (start + bytes.size() > m_query.flashSize) {
        return failure(ErrorKind::NoImageOnFlash, {.file = m_session.name()}, "the header runs past the flash");
    }
    if (Result<> done = m_session.flash().read(start, bytes); !done) {
        return done;
    }
    m_header = *firmware::decodeFs2Header(bytes);
    if (m_header.formatByte == 3) {
        return failure(ErrorKind::ImageFormatUnsupported, {.file = m_session.name(), .found = "FS3"});
    }
    m_query.layout = {.failsafe = m_header.failsafe(), .logChunkSize = m_header.logChunkSize(), .start = start};
    const std::uint64_t chunk = m_query.layout.chunkSize();
    m_capacity = m_query.layout.failsafe ? m_query.flashSize / 2 : m_query.flashSize - start;
    m_content.claimedSize = std::min<std::uint64_t>(m_header.imageSize, m_capacity);
    if (!m_header.failsafeWordValid()) {
        add(FindingKind::FailsafeWordChecksum, {.offset = start, .actual = m_header.failsafeWord});
        return {};
    }
    // A second signature anywhere but at the other copy's place would be taken for an image once
    // the first is cleared.
    for (const std::uint64_t copy : m_query.copies) {
        if (copy != 0 && (!m_query.layout.failsafe || copy != chunk)) {
            add(FindingKind::WrongStartAddress,
                {.offset = copy, .actual = copy, .wanted = chunk == 0 ? "0x0" : std::format("0x0 / 0x{:x}", chunk)});
        }
    }
    m_walkable = m_query.findings.empty() && 2 * chunk <= m_query.flashSize;
    if (m_query.findings.empty() && !m_walkable) {
        add(FindingKind::SectionTooBig,
            {.section = "header", .offset = start, .expected = m_query.flashSize / 2, .actual = chunk});
    }
    return {};
}

Result<std::optional<std::uint64_t>> Reader::boot2End(std::uint64_t offset)
{
    if (!fits(offset, firmware::boot2PrefixSize)) {
        add(FindingKind::NextInvalid, {.section = "BOOT2", .offset = offset, .actual = offset});
        return std::nullopt;
    }
    const auto prefix = read<8>(offset);
    if (!prefix) {
        return failure(prefix);
    }
    const std::optional<std::uint64_t> size = firmware::boot2Size(*prefix);
    if (!size) {
        add(FindingKind::Boot2SizeInvalid, {.section = "BOOT2", .offset = offset + 4, .actual = readBe32(*prefix, 4)});
        return std::nullopt;
    }
    if (!fits(offset, *size)) {
        add(FindingKind::SectionCut,
            {.section = "BOOT2", .offset = offset, .expected = offset + *size, .actual = m_capacity});
        return std::nullopt;
    }
    return offset + *size;
}

/// Where the chain of partition headers begins; nullopt after damage.
Result<std::optional<std::uint64_t>> Reader::skipBoot2()
{
    const auto first = boot2End(firmware::fs2HeaderSize);
    if (!first || !*first || !fits(**first, firmware::gphSize)) {
        return first;
    }
    const auto word = read<4>(**first);
    if (!word) {
        return failure(word);
    }
    return firmware::isKnownGphType(readBe32(*word, 0)) ? first : boot2End(**first);
}

Result<> Reader::walkChain()
{
    if (!m_walkable) {
        return {};
    }
    const auto begin = skipBoot2();
    if (!begin) {
        return failure(begin);
    }
    std::optional<std::uint64_t> at = *begin;
    std::string name = "BOOT2";
    std::uint64_t from = firmware::fs2HeaderSize;
    while (at) {
        if (m_content.sections.size() == firmware::maxFs2Sections) {
            add(FindingKind::TooManySections, {.offset = *at, .expected = firmware::maxFs2Sections});
            return {};
        }
        if (*at % 4 != 0 || !fits(*at, firmware::gphSize)) {
            add(FindingKind::NextInvalid, {.section = name, .offset = from, .actual = *at});
            return {};
        }
        const auto bytes = read<firmware::gphSize>(*at);
        if (!bytes) {
            return failure(bytes);
        }
        const firmware::Gph gph = *firmware::decodeGph(*bytes);
        name = firmware::sectionName(gph.type);
        from = *at;
        if (!gph.dataSizeValid()) {
            add(FindingKind::SectionTooBig,
                {.section = name, .offset = *at, .expected = firmware::maxSectionDataSize, .actual = gph.dataSize()});
            return {};
        }
        const std::uint64_t end = *at + gph.totalSize();
        if (!fits(*at, gph.totalSize())) {
            add(FindingKind::SectionCut, {.section = name, .offset = *at, .expected = end, .actual = m_capacity});
            return {};
        }
        m_content.sections.push_back({firmware::sectionKind(gph.type), name, *at, gph.totalSize(), gph.dataSize()});
        m_query.imageSize = end;
        if (gph.isLast()) {
            m_content.chainComplete = true;
            return {};
        }
        // Going backwards could go round for ever.
        if (gph.next < end) {
            add(FindingKind::NextBackwards, {.section = name, .offset = *at, .expected = end, .actual = gph.next});
            return {};
        }
        at = gph.next;
    }
    return {};
}

const CardSection* Reader::sectionWithData(SectionKind kind, std::uint64_t pointer) const
{
    const auto& sections = m_content.sections;
    const auto found = std::ranges::find_if(sections, [kind, pointer](const CardSection& section) {
        return section.kind == kind && section.offset + firmware::gphSize == pointer;
    });
    return found == sections.end() ? nullptr : &*found;
}

Result<std::optional<Reader::Block>> Reader::readSection(const CardSection& section)
{
    if (section.size > mostQueriedSection) {
        add(FindingKind::SectionTooBig, {.section = section.name,
                                         .offset = section.offset,
                                         .expected = mostQueriedSection,
                                         .actual = section.dataSize});
        return std::nullopt;
    }
    Block block{.bytes = Bytes(section.size)};
    if (Result<> done = m_session.readLogical(m_query.layout, section.offset, block.bytes); !done) {
        return failure(done);
    }
    const firmware::BlockCrc crc = firmware::checkBlockCrc(block.bytes);
    block.data = ByteView(block.bytes).subspan(firmware::gphSize, section.dataSize);
    block.storedCrc = crc.stored;
    block.crcGood = crc.state == firmware::CrcState::Good;
    if (!block.crcGood &&
        !(section.kind == SectionKind::Guid && firmware::isBlankGuidSection(block.data, crc.stored))) {
        add(FindingKind::SectionCrcWrong,
            {.section = section.name, .offset = section.offset, .expected = crc.computed, .actual = crc.stored});
    }
    return block;
}

Result<> Reader::readImageInfo()
{
    if (!m_content.chainComplete && m_content.sections.empty()) {
        return {};
    }
    const CardSection* section = nullptr;
    if (!m_header.imageInfoWordValid()) {
        add(FindingKind::ImageInfoPointerChecksum,
            {.offset = m_query.layout.start + 0x2c, .actual = m_header.imageInfoWord});
    } else if (m_header.imageInfoPointer() != 0) {
        section = sectionWithData(SectionKind::ImageInfo, m_header.imageInfoPointer());
        if (section == nullptr) {
            add(FindingKind::ImageInfoPointerInvalid,
                {.offset = m_query.layout.start + 0x2c, .actual = m_header.imageInfoPointer()});
        }
    } else {
        for (const CardSection& candidate : m_content.sections) {
            section = candidate.kind == SectionKind::ImageInfo ? &candidate : section; // the last one counts
        }
    }
    if (section == nullptr) {
        add(FindingKind::SectionMissing, {.section = "Image Info"});
        return {};
    }
    const auto block = readSection(*section);
    if (!block) {
        return failure(block);
    }
    if (*block) {
        auto decoded = firmware::decodeImageInfo((*block)->data, section->offset + firmware::gphSize);
        m_query.identity = std::move(decoded.value);
        std::ranges::move(decoded.findings, std::back_inserter(m_query.findings));
    }
    return {};
}

Result<> Reader::readGuids()
{
    if (!m_content.chainComplete && m_content.sections.empty()) {
        return {};
    }
    const CardSection* const section = sectionWithData(SectionKind::Guid, m_header.guidPointer);
    if (section == nullptr) {
        add(FindingKind::GuidPointerInvalid, {.offset = m_query.layout.start + 0x34, .actual = m_header.guidPointer});
        return {};
    }
    const auto block = readSection(*section);
    if (!block) {
        return failure(block);
    }
    if (*block) {
        auto decoded = firmware::decodeGuids((*block)->data, (*block)->storedCrc, section->offset + firmware::gphSize);
        m_query.guids = std::move(decoded.value);
        std::ranges::move(decoded.findings, std::back_inserter(m_query.findings));
    }
    return {};
}

/// Hands on the wish to stop only: the ROM is a part of a query that has its own progress.
class CancelOnly final : public Progress
{
public:
    explicit CancelOnly(const Progress& progress)
        : m_progress(progress)
    {
    }
    void advance(Stage, std::uint64_t, std::uint64_t) override {}
    bool cancelRequested() const override { return m_progress.cancelRequested(); }

private:
    const Progress& m_progress;
};

const CardSection* romSection(const CardContent& content)
{
    const auto found = std::ranges::find(content.sections, SectionKind::Rom, &CardSection::kind);
    return found == content.sections.end() ? nullptr : &*found;
}

} // namespace

Result<CardContent> readCard(CardSession& session, QueryDepth depth, Progress& progress)
{
    progress.advance(Stage::Querying, 0, 1);
    CardContent content;
    content.query.hardwareId = session.hardwareId();
    content.query.flashType = session.flash().geometry().typeName;
    content.query.jedecId = session.flash().geometry().jedecId;
    content.query.flashSize = session.flash().geometry().size;
    Reader reader(session, content);
    using Step = Result<> (Reader::*)();
    constexpr Step steps[] = {&Reader::findCopies, &Reader::readHeader, &Reader::walkChain, &Reader::readImageInfo,
                              &Reader::readGuids};
    for (const Step step : steps) {
        if (progress.cancelRequested()) {
            return failure(ErrorKind::Cancelled, {.file = session.name()});
        }
        if (Result<> done = (reader.*step)(); !done) {
            return failure(done);
        }
    }
    content.query.rom.present = romSection(content) != nullptr;
    if (depth == QueryDepth::Full) {
        if (const Result<Bytes> rom = readCardRom(session, content, progress); !rom) {
            return failure(rom);
        }
    }
    progress.advance(Stage::Querying, 1, 1);
    return content;
}

Result<Bytes> readCardRom(CardSession& session, CardContent& content, const Progress& progress)
{
    const CardSection* const section = romSection(content);
    if (section == nullptr) {
        return Bytes();
    }
    CancelOnly quiet(progress);
    const Result<Bytes> block =
        session.readLogical(content.query.layout, section->offset, section->size, Stage::Querying, quiet);
    if (!block) {
        return block;
    }
    const ByteView data = ByteView(*block).subspan(firmware::gphSize, section->dataSize);
    auto decoded = firmware::decodeRom(data, section->offset + firmware::gphSize);
    content.query.rom = std::move(decoded.value);
    content.query.rom.present = true;
    std::ranges::move(decoded.findings, std::back_inserter(content.query.findings));
    const firmware::BlockCrc crc = firmware::checkBlockCrc(*block);
    if (crc.state != firmware::CrcState::Good) {
        content.query.findings.push_back(
            {.kind = FindingKind::SectionCrcWrong,
             .facts = {
                 .section = section->name, .offset = section->offset, .expected = crc.computed, .actual = crc.stored}});
        return Bytes();
    }
    return Bytes(data.begin(), data.end());
}

} // namespace firesteel::adapters
