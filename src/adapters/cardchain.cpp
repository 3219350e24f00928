// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardchain.h>
#include <base/translatable.h>

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace firesteel::adapters {

namespace {

using firmware::FindingKind;

class Walker
{
public:
    Walker(CardSession& session, CardContent& content)
        : m_session(session)
        , m_content(content)
        , m_query(content.query)
    {
    }

    Result<> findCopies();
    Result<> readHeader();
    Result<> walkChain();

private:
    void add(FindingKind kind, Facts facts) { m_query.findings.push_back({.kind = kind, .facts = std::move(facts)}); }
    template <std::size_t size>
    Result<std::array<std::uint8_t, size>> read(std::uint64_t offset)
    {
        std::array<std::uint8_t, size> bytes{};
        if (const Result<> done = m_session.readLogical(m_query.layout, offset, bytes); !done) {
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

    CardSession& m_session;
    CardContent& m_content;
    CardQuery& m_query;
    std::uint64_t m_capacity = 0; ///< logical bytes of one copy
    bool m_walkable = false;
};

Result<> Walker::findCopies()
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

Result<> Walker::readHeader()
{
    const std::uint64_t start = m_query.copies.front();
    std::array<std::uint8_t, firmware::fs2HeaderSize> bytes{};
    if (start + bytes.size() > m_query.flashSize) {
        return failure(ErrorKind::NoImageOnFlash, {.file = m_session.name()}, "the header runs past the flash");
    }
    if (Result<> done = m_session.flash().read(start, bytes); !done) {
        return done;
    }
    m_content.header = *firmware::decodeFs2Header(bytes);
    if (m_content.header.formatByte == 3) {
        return failure(ErrorKind::ImageFormatUnsupported, {.file = m_session.name(), .found = "FS3"});
    }
    m_query.layout = {
        .failsafe = m_content.header.failsafe(), .logChunkSize = m_content.header.logChunkSize(), .start = start};
    const std::uint64_t chunk = m_query.layout.chunkSize();
    m_capacity = m_query.layout.failsafe ? m_query.flashSize / 2 : m_query.flashSize - start;
    m_content.claimedSize = std::min<std::uint64_t>(m_content.header.imageSize, m_capacity);
    if (!m_content.header.failsafeWordValid()) {
        add(FindingKind::FailsafeWordChecksum, {.offset = start, .actual = m_content.header.failsafeWord});
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

Result<std::optional<std::uint64_t>> Walker::boot2End(std::uint64_t offset)
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
Result<std::optional<std::uint64_t>> Walker::skipBoot2()
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

Result<> Walker::walkChain()
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

} // namespace

Result<> findCard(CardSession& session, CardContent& content)
{
    Walker walker(session, content);
    using Step = Result<> (Walker::*)();
    constexpr Step steps[] = {&Walker::findCopies, &Walker::readHeader, &Walker::walkChain};
    for (const Step step : steps) {
        if (Result<> done = (walker.*step)(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace firesteel::adapters
