// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardchain.h>
#include <adapters/cardreader.h>
#include <firmware/fs2/fs2.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace firesteel::adapters {

namespace {

using firmware::FindingKind;
using firmware::SectionKind;

// Sections a query reads whole are small on every card; more is damage and would take minutes.
constexpr std::uint64_t mostQueriedSection = std::uint64_t{64} * 1024;

class Reader
{
public:
    Reader(CardSession& session, CardContent& content)
        : m_session(session)
        , m_content(content)
        , m_query(content.query)
    {
    }

    Result<> readImageInfo();
    Result<> readGuids();

private:
    /// One section with GPH and CRC, its data without either.
    struct Block
    {
        Bytes bytes;
        ByteView data;
        std::uint32_t storedCrc = 0;
    };

    void add(FindingKind kind, Facts facts) { m_query.findings.push_back({.kind = kind, .facts = std::move(facts)}); }
    const CardSection* sectionWithData(SectionKind kind, std::uint64_t pointer) const;
    Result<std::optional<Block>> readSection(const CardSection& section);

    CardSession& m_session;
    CardContent& m_content;
    CardQuery& m_query;
};

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
    if (const Result<> done = m_session.readLogical(m_query.layout, section.offset, block.bytes); !done) {
        return failure(done);
    }
    const firmware::BlockCrc crc = firmware::checkBlockCrc(block.bytes);
    block.data = ByteView(block.bytes).subspan(firmware::gphSize, section.dataSize);
    block.storedCrc = crc.stored;
    if (crc.state != firmware::CrcState::Good &&
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
    if (!m_content.header.imageInfoWordValid()) {
        add(FindingKind::ImageInfoPointerChecksum,
            {.offset = m_query.layout.start + 0x2c, .actual = m_content.header.imageInfoWord});
    } else if (m_content.header.imageInfoPointer() != 0) {
        section = sectionWithData(SectionKind::ImageInfo, m_content.header.imageInfoPointer());
        if (section == nullptr) {
            add(FindingKind::ImageInfoPointerInvalid,
                {.offset = m_query.layout.start + 0x2c, .actual = m_content.header.imageInfoPointer()});
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
    const CardSection* const section = sectionWithData(SectionKind::Guid, m_content.header.guidPointer);
    if (section == nullptr) {
        add(FindingKind::GuidPointerInvalid,
            {.offset = m_query.layout.start + 0x34, .actual = m_content.header.guidPointer});
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

CardQuery chipQuery(const CardSession& session)
{
    CardQuery query;
    query.hardwareId = session.hardwareId();
    query.inRecovery = session.isInRecovery();
    query.flashType = session.flash().geometry().typeName;
    query.jedecId = session.flash().geometry().jedecId;
    query.flashSize = session.flash().geometry().size;
    return query;
}

Result<CardContent> readCard(CardSession& session, QueryDepth depth, Progress& progress)
{
    progress.advance(Stage::Querying, 0, 1);
    CardContent content;
    content.query = chipQuery(session);
    Reader reader(session, content);
    if (const Result<> done = findCard(session, content); !done) {
        return failure(done);
    }
    if (progress.cancelRequested()) {
        return failure(ErrorKind::Cancelled, {.file = session.name()});
    }
    if (const Result<> done = reader.readImageInfo(); !done) {
        return failure(done);
    }
    if (const Result<> done = reader.readGuids(); !done) {
        return failure(done);
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

Result<std::optional<Bytes>> readSectionData(CardSession& session, const CardContent& content,
                                             firmware::SectionKind kind, Stage stage, Progress& progress)
{
    const auto section = std::ranges::find(content.sections, kind, &CardSection::kind);
    if (section == content.sections.end()) {
        return std::nullopt;
    }
    const Result<Bytes> block =
        session.readLogical(content.query.layout, section->offset, section->size, stage, progress);
    if (!block) {
        return failure(block);
    }
    const firmware::BlockCrc crc = firmware::checkBlockCrc(*block);
    if (crc.state != firmware::CrcState::Good) {
        const firmware::Finding wrong{
            .kind = FindingKind::SectionCrcWrong,
            .severity = firmware::Severity::Error,
            .facts = {
                .section = section->name, .offset = section->offset, .expected = crc.computed, .actual = crc.stored}};
        return std::unexpected(firmware::damageError(wrong, session.name()));
    }
    const ByteView data = ByteView(*block).subspan(firmware::gphSize, section->dataSize);
    return Bytes(data.begin(), data.end());
}

} // namespace firesteel::adapters
