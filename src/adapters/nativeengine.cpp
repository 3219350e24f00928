// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/burncontent.h>
#include <adapters/cardburn.h>
#include <adapters/cardreader.h>
#include <adapters/cardrecovery.h>
#include <adapters/nativeengine.h>
#include <adapters/refusal.h>
#include <base/translatable.h>
#include <firmware/edit.h>
#include <firmware/inisection.h>

#include <algorithm>
#include <format>
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

std::unexpected<Error> damaged(const CardSession& session, const CardQuery& query)
{
    constexpr const char* detail = "the chain of sections on the flash is broken";
    const auto error = std::ranges::find(query.findings, firmware::Severity::Error, &firmware::Finding::severity);
    if (error == query.findings.end()) {
        return failure(ErrorKind::ImageDamaged, {.file = session.name()}, detail);
    }
    return std::unexpected(firmware::damageError(*error, session.name(), detail));
}

/// The image that boots, sound but for GUIDs that are not set yet.
Result<firmware::Image> readForChange(CardSession& session, const CardContent& content, Progress& progress)
{
    if (!content.chainComplete) {
        return damaged(session, content.query);
    }
    Result<Bytes> bytes =
        session.readLogical(content.query.layout, 0, content.query.imageSize, Stage::ReadingImage, progress);
    if (!bytes) {
        return failure(bytes);
    }
    return firmware::parseImage(std::move(*bytes), session.name());
}

/// Writes the image of the card once more, changed; `change` makes the new bytes.
template <typename Change>
Result<BurnReport> rewrite(CardSession& session, Stage stage, Change change, Progress& progress)
{
    Result<CardContent> card = readCard(session, QueryDepth::Burn, progress);
    if (!card) {
        return failure(card);
    }
    const Result<firmware::Image> image = readForChange(session, *card, progress);
    if (!image) {
        return failure(image);
    }
    if (!image->layout.failsafe) {
        return refused({.kind = PreflightKind::CardNotFailsafe, .level = PreflightLevel::Blocker});
    }
    progress.advance(stage, 0, 1);
    Result<Bytes> bytes = change(*image);
    if (!bytes) {
        return failure(bytes);
    }
    Result<firmware::Image> content = firmware::parseImage(std::move(*bytes), session.name());
    if (!content) {
        return failure(content);
    }
    if (const firmware::Finding* const error = content->firstError()) {
        return std::unexpected(firmware::damageError(*error, session.name(), "after the change"));
    }
    if (const Result<> possible = checkErase(session, card->query, *content); !possible) {
        return failure(possible);
    }
    progress.advance(stage, 1, 1);
    return writeContent(session, {.card = std::move(card->query), .content = std::move(*content)}, progress);
}

/// Nothing but addresses that an adapter can have.
Result<> checkGuids(const firmware::Guids& guids)
{
    if (const std::optional<std::uint64_t> mac = firstInvalidMac(guids, {.useImageGuids = true})) {
        return refused({.kind = PreflightKind::MacInvalid,
                        .level = PreflightLevel::Blocker,
                        .facts = {.found = std::format("{:012x}", *mac)}});
    }
    if (const std::optional<std::uint64_t> guid = firstInvalidGuid(guids, {.useImageGuids = true})) {
        return refused({.kind = PreflightKind::GuidInvalid,
                        .level = PreflightLevel::Blocker,
                        .facts = {.found = std::format("{:016x}", *guid)}});
    }
    return {};
}

} // namespace

NativeEngine::NativeEngine(silicon::CrSpace& crSpace, SessionOptions options)
    : m_crSpace(crSpace)
    , m_options(std::move(options))
{
}

Result<CardQuery> NativeEngine::query(QueryDepth depth, Progress& progress)
{
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    Result<CardContent> content = readCard(**session, depth, progress);
    if (!content && content.error().kind == ErrorKind::NoImageOnFlash && (*session)->isInRecovery()) {
        return chipQuery(**session);
    }
    if (!content) {
        return failure(content);
    }
    return std::move(content->query);
}

Result<Bytes> NativeEngine::readImage(Progress& progress)
{
    const Result<Session> session = open();
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
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    const std::uint64_t size = (*session)->flash().geometry().size;
    return (*session)->readLogical({}, 0, size, Stage::ReadingFlash, progress);
}

Result<firmware::Image> NativeEngine::verify(Progress& progress)
{
    const Result<Session> session = open();
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
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    const Result<PreparedBurn> prepared = prepareContent(**session, image, options, progress);
    return prepared ? Result<>() : failure(prepared);
}

Result<BurnReport> NativeEngine::burn(const firmware::Image& image, const BurnOptions& options, Progress& progress)
{
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    const Result<PreparedBurn> prepared = prepareContent(**session, image, options, progress);
    if (!prepared) {
        return failure(prepared);
    }
    return writeContent(**session, *prepared, progress);
}

Result<std::string> NativeEngine::readIni(Progress& progress)
{
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    const Result<CardContent> content = readCard(**session, QueryDepth::Burn, progress);
    if (!content) {
        return failure(content);
    }
    const Result<std::optional<Bytes>> stream =
        readSectionData(**session, *content, firmware::SectionKind::FwConfiguration, Stage::ReadingImage, progress);
    if (!stream) {
        return failure(stream);
    }
    const Facts facts{.file = (*session)->name(), .expected = firmware::maxIniSize};
    if (!*stream || (*stream)->empty()) {
        return content->chainComplete ? failure(ErrorKind::IniMissing, facts) : damaged(**session, content->query);
    }
    firmware::UnpackedIni unpacked = firmware::unpackIni(**stream);
    if (unpacked.state == firmware::IniState::TooLarge) {
        return failure(ErrorKind::IniTooLarge, facts);
    }
    if (unpacked.state != firmware::IniState::Complete) {
        return failure(ErrorKind::IniDamaged, facts);
    }
    unpacked.text.resize(std::min(unpacked.text.find('\0'), unpacked.text.size()));
    return std::move(unpacked.text);
}

Result<Bytes> NativeEngine::readRom(Progress& progress)
{
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    const Result<CardContent> content = readCard(**session, QueryDepth::Burn, progress);
    if (!content) {
        return failure(content);
    }
    Result<std::optional<Bytes>> rom =
        readSectionData(**session, *content, firmware::SectionKind::Rom, Stage::ReadingImage, progress);
    if (!rom) {
        return failure(rom);
    }
    if (!*rom && !content->chainComplete) {
        return damaged(**session, content->query);
    }
    return std::move(*rom).value_or(Bytes());
}

Result<BurnReport> NativeEngine::removeRom(Progress& progress)
{
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    const std::string& name = (*session)->name();
    const auto change = [&name](const firmware::Image& image) -> Result<Bytes> {
        if (image.find(firmware::SectionKind::Rom) == nullptr) {
            return refused(name, QT_TRANSLATE_NOOP("Error", "The image on this card has no boot ROM."));
        }
        return firmware::withRom(image, {});
    };
    return rewrite(**session, Stage::RemovingRom, change, progress);
}

Result<BurnReport> NativeEngine::setGuids(const firmware::Guids& guids, Progress& progress)
{
    if (const Result<> valid = checkGuids(guids); !valid) {
        return failure(valid);
    }
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    const auto change = [&guids](const firmware::Image& image) {
        return firmware::withPersonalData(image, {.guids = guids, .vsd = std::nullopt});
    };
    return rewrite(**session, Stage::WritingDeviceData, change, progress);
}

Result<BurnReport> NativeEngine::recover(const firmware::Image& image, const RecoverOptions& options,
                                         Progress& progress)
{
    const Result<Session> session = open();
    if (!session) {
        return failure(session);
    }
    return recoverCard(**session, image, options, progress);
}

Result<> NativeEngine::reset(Progress& /*progress*/)
{
    return cannot(m_crSpace.name(),
                  QT_TRANSLATE_NOOP("Error", "this card starts new firmware only after a cold boot: switch the "
                                             "computer off, wait ten seconds, switch it on"));
}

Result<> NativeEngine::clearSemaphore(Progress& /*progress*/)
{
    return CardSession::clearSemaphore(m_crSpace, m_options);
}

} // namespace firesteel::adapters
