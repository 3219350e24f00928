// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/burncontent.h>
#include <adapters/cardburn.h>
#include <adapters/cardreader.h>
#include <adapters/cardrecovery.h>
#include <adapters/cardwriter.h>
#include <adapters/refusal.h>
#include <base/translatable.h>
#include <firmware/edit.h>

#include <algorithm>
#include <utility>

namespace firesteel::adapters {

namespace {

std::unexpected<Error> notRecoverable(const CardSession& session, Sentence reason)
{
    return std::unexpected(Error{.kind = ErrorKind::CardNotRecoverable,
                                 .facts = {.file = session.name()},
                                 .detail = "refused before the first erase",
                                 .reason = std::move(reason)});
}

std::unexpected<Error> notRecoverable(const CardSession& session, const char* reason)
{
    return notRecoverable(session, Sentence{.context = "Error", .text = reason});
}

/// Wrong chips are blockers of a burn, so they are asked for there.
bool fitsChip(const CardQuery& card, const firmware::Image& image)
{
    return std::ranges::none_of(preflight(card, image, {}), [](const PreflightFinding& finding) {
        return finding.kind == PreflightKind::HardwareMismatch || finding.kind == PreflightKind::DeviceMismatch;
    });
}

/// What is on the flash is read whole: a signature alone is no image.
Result<bool> holdsSoundImage(CardSession& session, Progress& progress)
{
    const Result<CardContent> content = readCard(session, QueryDepth::Burn, progress);
    if (!content) {
        constexpr ErrorKind noImage[] = {ErrorKind::NoImageOnFlash, ErrorKind::NotSupported,
                                         ErrorKind::ImageFormatUnsupported};
        return std::ranges::contains(noImage, content.error().kind) ? Result<bool>(false) : failure(content);
    }
    if (!content->chainComplete) {
        return false;
    }
    Result<Bytes> bytes =
        session.readLogical(content->query.layout, 0, content->query.imageSize, Stage::ReadingImage, progress);
    if (!bytes) {
        return failure(bytes);
    }
    const Result<firmware::Image> image = firmware::parseImage(std::move(*bytes), session.name());
    return image && image->isSound() && fitsChip(chipQuery(session), *image);
}

/// Nothing of a card without firmware can be kept, so the image must bring it all.
CardQuery emptyCard(const CardSession& session, const firmware::Image& image)
{
    CardQuery card = chipQuery(session);
    card.layout = {.failsafe = true, .logChunkSize = image.layout.logChunkSize, .start = 0};
    card.identity.configPad = image.identity.configPad;
    return card;
}

bool lacksGuids(const firmware::Guids& guids)
{
    return guids.blank || guids.guids.empty() ||
           std::ranges::all_of(guids.guids, [](std::uint64_t guid) { return guid == 0 || guid == ~std::uint64_t{0}; });
}

bool isOnlyBlank(const firmware::Image& image)
{
    return std::ranges::all_of(image.findings, [](const firmware::Finding& finding) {
        return finding.severity != firmware::Severity::Error || finding.kind == firmware::FindingKind::GuidsBlank;
    });
}

/// What keeps a burn from being made keeps this card from being recovered. GUIDs may still be missing.
Result<> checkImage(const CardSession& session, const CardQuery& card, const firmware::Image& image)
{
    constexpr PreflightKind later[] = {PreflightKind::MacInvalid, PreflightKind::GuidInvalid};
    for (const PreflightFinding& finding : preflight(card, image, {})) {
        const bool blank = finding.kind == PreflightKind::ImageDamaged && isOnlyBlank(image);
        if (finding.level == PreflightLevel::Blocker && !blank && !std::ranges::contains(later, finding.kind)) {
            return notRecoverable(session, sentenceOf(finding));
        }
    }
    if (image.layout.chunkSize() > card.flashSize / 2) {
        return notRecoverable(session, sentenceOf({.kind = PreflightKind::ChunkSizeMismatch,
                                                   .level = PreflightLevel::Blocker,
                                                   .facts = {.file = image.name,
                                                             .expected = image.layout.chunkSize(),
                                                             .actual = card.flashSize / 2}}));
    }
    return {};
}

/// The image with the GUIDs and MACs that the card is to have.
Result<firmware::Image> personalised(const CardSession& session, CardQuery& card, const firmware::Image& image,
                                     const RecoverOptions& options)
{
    firmware::Guids guids = options.guids.value_or(image.guids);
    if (lacksGuids(guids)) {
        return notRecoverable(session,
                              QT_TRANSLATE_NOOP("Error", "The image has no GUIDs of its own, and none were given: "
                                                         "without them the card cannot work in a network."));
    }
    if (!firmware::hasPlaceForMacs(image)) {
        guids.macs.clear();
    } else if (firmware::lacksMacs(guids)) {
        guids.macs = firmware::macsFromPortGuids(guids);
    }
    card.guids = guids;
    const auto size = static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(image.end, image.bytes.size()));
    const Result<firmware::Image> whole =
        firmware::parseImage(Bytes(image.bytes.begin(), image.bytes.begin() + size), image.name);
    if (!whole) {
        return whole;
    }
    Result<Bytes> bytes = firmware::withPersonalData(*whole, {.guids = std::move(guids), .vsd = std::nullopt});
    return bytes ? firmware::parseImage(std::move(*bytes), image.name) : failure(bytes);
}

Result<> checkAddresses(const CardSession& session, const CardQuery& card, const firmware::Image& content)
{
    const std::vector<PreflightFinding> findings = preflight(card, content, {});
    const auto blocker = std::ranges::find(findings, PreflightLevel::Blocker, &PreflightFinding::level);
    return blocker == findings.end() ? Result<>() : notRecoverable(session, sentenceOf(*blocker));
}

Result<> readBack(CardSession& session, const BurnPlan& plan, Progress& progress)
{
    const Result<Bytes> actual =
        session.readLogical(plan.newCopy, 0, plan.image.size(), Stage::VerifyingFlash, progress);
    if (!actual) {
        return failure(actual);
    }
    const auto differing = std::ranges::mismatch(plan.image, *actual);
    if (differing.in1 == plan.image.end()) {
        return {};
    }
    const auto at = static_cast<std::uint64_t>(differing.in1 - plan.image.begin()) / 4 * 4;
    return failure(
        ErrorKind::ReadBackMismatchWhenActive,
        {.file = session.name(), .offset = at, .expected = readBe32(plan.image, at), .actual = readBe32(*actual, at)});
}

/// The read-back of a finished image is not stopped: the flash is complete, only not yet looked at.
class WithoutCancel final : public Progress
{
public:
    explicit WithoutCancel(Progress& progress)
        : m_progress(progress)
    {
    }
    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override
    {
        m_progress.advance(stage, done, total);
    }
    bool cancelRequested() const override { return false; }

private:
    Progress& m_progress;
};

} // namespace

Result<BurnReport> recoverCard(CardSession& session, const firmware::Image& image, const RecoverOptions& options,
                               Progress& progress)
{
    CardQuery card = emptyCard(session, image);
    if (const Result<> fits = checkImage(session, card, image); !fits) {
        return failure(fits);
    }
    const Result<firmware::Image> content = personalised(session, card, image, options);
    if (!content) {
        return failure(content);
    }
    if (const Result<> allowed = checkAddresses(session, card, *content); !allowed) {
        return failure(allowed);
    }
    if (const Result<> possible = checkErase(session, card, *content); !possible) {
        return failure(possible);
    }
    const Result<bool> sound = holdsSoundImage(session, progress);
    if (!sound) {
        return failure(sound);
    }
    if (*sound) {
        return refused(session.name(),
                       QT_TRANSLATE_NOOP("Error", "The flash holds a sound image for this chip already. Take the "
                                                  "recovery jumper off if there is one, and switch the computer off "
                                                  "and on; or flash as usual."));
    }
    const BurnPlan plan{
        .image = content->bytes, .newCopy = card.layout, .settingsStart = mostImageSize(card, content->identity)};
    if (const Result<> written = writeFirst(session, plan, progress); !written) {
        return failure(written);
    }
    WithoutCancel reading(progress);
    if (const Result<> same = readBack(session, plan, reading); !same) {
        return failure(same);
    }
    return reportOf(session, *content);
}

} // namespace firesteel::adapters
