// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/burncontent.h>
#include <adapters/cardreader.h>
#include <adapters/cardsession.h>
#include <adapters/cardwriter.h>
#include <adapters/nativeengine.h>
#include <adapters/preflight.h>

#include <algorithm>
#include <utility>

namespace firesteel::adapters {

namespace {

using Session = std::unique_ptr<CardSession>;

constexpr std::uint64_t leastVerified = 0x1000; // enough to show the header where nothing else is known

/// The card's bytes as far as they can be told to be an image, sound or not.
Result<Bytes> readForVerify(CardSession& session, const CardContent& content, Progress& progress)
{
    const CardQuery& query = content.query;
    std::uint64_t size = query.imageSize;
    if (!content.chainComplete) {
        const std::uint64_t room = query.layout.failsafe ? query.flashSize / 2 : query.flashSize - query.layout.start;
        size = std::min(std::max({size, content.claimedSize, leastVerified}), room);
    }
    firmware::FailsafeLayout layout = query.layout;
    if (layout.chunkSize() * 2 > query.flashSize) {
        layout.logChunkSize = 0; // a chunk size that this flash cannot have
    }
    return session.readLogical(layout, 0, size, Stage::VerifyingFlash, progress);
}

std::unexpected<Error> refused(const PreflightFinding& finding)
{
    return std::unexpected(Error{.kind = ErrorKind::BurnRefused,
                                 .facts = finding.facts,
                                 .detail = "refused before the first erase",
                                 .reason = sentenceOf(finding)});
}

std::unexpected<Error> damaged(const CardSession& session, const CardQuery& query)
{
    constexpr const char* detail = "the chain of sections on the flash is broken";
    const auto error = std::ranges::find(query.findings, firmware::Severity::Error, &firmware::Finding::severity);
    if (error == query.findings.end()) {
        return failure(ErrorKind::ImageDamaged, {.file = session.name()}, detail);
    }
    return std::unexpected(firmware::damageError(*error, session.name(), detail));
}

struct PreparedBurn
{
    CardQuery card;
    firmware::Image content; ///< what will be on the flash
};

Result<> checkedBy(const std::vector<PreflightFinding>& findings, const BurnOptions& options)
{
    const PreflightFinding* const refusal = firstRefusal(findings, options);
    return refusal == nullptr ? Result<>() : refused(*refusal);
}

/// A flash that erases nothing smaller than 64 KiB has no place in the block with the settings.
Result<> checkErase(CardSession& session, const CardQuery& card, const firmware::Image& content)
{
    constexpr std::uint64_t block = silicon::SpiFlash::eraseBlock;
    const std::uint64_t most = mostImageSize(card, content.identity) / block * block;
    if (session.flash().geometry().sectorErase || content.bytes.size() <= most) {
        return {};
    }
    return refused({.kind = PreflightKind::ImageTooLarge,
                    .level = PreflightLevel::Blocker,
                    .facts = {.file = content.name, .expected = most, .actual = content.bytes.size()}});
}

Result<PreparedBurn> prepare(CardSession& session, const firmware::Image& image, const BurnOptions& options,
                             Progress& progress)
{
    Result<CardContent> card = readCard(session, QueryDepth::Burn, progress);
    if (!card) {
        return failure(card);
    }
    Bytes cardRom;
    if (!image.rom.present) {
        Result<Bytes> rom = readCardRom(session, *card, progress);
        if (!rom) {
            return failure(rom);
        }
        cardRom = std::move(*rom);
    }
    if (const Result<> allowed = checkedBy(preflight(card->query, image, options), options); !allowed) {
        return failure(allowed);
    }
    Result<firmware::Image> content = burnContent(card->query, image, cardRom, options);
    if (!content) {
        return failure(content);
    }
    // Once more on what is really written: a boot ROM taken over makes it larger, and what an edit
    // could have changed must not get around a check.
    if (const Result<> allowed = checkedBy(preflight(card->query, *content, options), options); !allowed) {
        return failure(allowed);
    }
    if (const Result<> possible = checkErase(session, card->query, *content); !possible) {
        return failure(possible);
    }
    return PreparedBurn{.card = std::move(card->query), .content = std::move(*content)};
}

} // namespace

NativeEngine::NativeEngine(silicon::CrSpace& crSpace)
    : m_crSpace(crSpace)
{
}

Result<CardQuery> NativeEngine::query(QueryDepth depth, Progress& progress)
{
    const Result<Session> session = CardSession::open(m_crSpace);
    if (!session) {
        return failure(session);
    }
    Result<CardContent> content = readCard(**session, depth, progress);
    if (!content) {
        return failure(content);
    }
    return std::move(content->query);
}

Result<Bytes> NativeEngine::readImage(Progress& progress)
{
    const Result<Session> session = CardSession::open(m_crSpace);
    if (!session) {
        return failure(session);
    }
    const Result<CardContent> content = readCard(**session, QueryDepth::Burn, progress);
    if (!content) {
        return failure(content);
    }
    if (!content->chainComplete) {
        return damaged(**session, content->query);
    }
    return (*session)->readLogical(content->query.layout, 0, content->query.imageSize, Stage::ReadingImage, progress);
}

Result<Bytes> NativeEngine::readFlash(Progress& progress)
{
    const Result<Session> session = CardSession::open(m_crSpace);
    if (!session) {
        return failure(session);
    }
    const std::uint64_t size = (*session)->flash().geometry().size;
    return (*session)->readLogical({}, 0, size, Stage::ReadingFlash, progress);
}

Result<firmware::Image> NativeEngine::verify(Progress& progress)
{
    const Result<Session> session = CardSession::open(m_crSpace);
    if (!session) {
        return failure(session);
    }
    const Result<CardContent> content = readCard(**session, QueryDepth::Burn, progress);
    if (!content) {
        return failure(content);
    }
    Result<Bytes> bytes = readForVerify(**session, *content, progress);
    if (!bytes) {
        return failure(bytes);
    }
    progress.advance(Stage::CheckingImage, 0, 1);
    Result<firmware::Image> image = firmware::parseImage(std::move(*bytes), (*session)->name());
    if (!image) {
        return image;
    }
    image->layout.start = content->query.layout.start;
    for (const firmware::Finding& finding : content->query.findings) {
        // What only the whole flash shows; the rest was found again in the bytes.
        if (finding.kind == firmware::FindingKind::WrongStartAddress) {
            image->findings.push_back(finding);
        }
    }
    if (content->query.copies.size() > 1) {
        image->findings.push_back({.kind = firmware::FindingKind::TwoCopies,
                                   .severity = firmware::Severity::Warning,
                                   .facts = {.file = image->name,
                                             .offset = content->query.copies.back(),
                                             .expected = content->query.copies.front()}});
    }
    progress.advance(Stage::CheckingImage, 1, 1);
    return image;
}

Result<> NativeEngine::prepareBurn(const firmware::Image& image, const BurnOptions& options, Progress& progress)
{
    const Result<Session> session = CardSession::open(m_crSpace);
    if (!session) {
        return failure(session);
    }
    const Result<PreparedBurn> prepared = prepare(**session, image, options, progress);
    return prepared ? Result<>() : failure(prepared);
}

Result<BurnReport> NativeEngine::burn(const firmware::Image& image, const BurnOptions& options, Progress& progress)
{
    const Result<Session> opened = CardSession::open(m_crSpace);
    if (!opened) {
        return failure(opened);
    }
    CardSession& session = **opened;
    const Result<PreparedBurn> prepared = prepare(session, image, options, progress);
    if (!prepared) {
        return failure(prepared);
    }
    const CardQuery& card = prepared->card;
    const ByteView content = prepared->content.bytes;
    BurnReport report{
        .newCopyStart = otherCopy(card.layout), .oldCopyStart = card.layout.start, .bytesWritten = content.size()};
    BurnPlan plan{.image = content,
                  .newCopy = card.layout,
                  .oldCopyStart = report.oldCopyStart,
                  .settingsStart = mostImageSize(card, prepared->content.identity)};
    plan.newCopy.start = report.newCopyStart;
    if (const Result<> written = writeFailsafe(session, plan, progress); !written) {
        return failure(written);
    }
    report.gatewayCommands = session.gatewayCommands();
    report.crSpaceAccesses = session.crSpaceAccesses();
    report.image = Bytes(content.begin(), content.end());
    return report;
}

} // namespace firesteel::adapters
