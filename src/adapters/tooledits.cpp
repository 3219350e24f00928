// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/preflight.h>
#include <adapters/refusal.h>
#include <adapters/toolburn.h>
#include <adapters/tooledits.h>
#include <base/translatable.h>
#include <firmware/edit.h>

#include <algorithm>
#include <format>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr std::size_t allGuids = 4;
constexpr std::size_t allMacs = 2;
constexpr std::uint64_t none = 0;
constexpr std::uint64_t allOnes = ~std::uint64_t{0};

Result<firmware::Image> readParsed(const FlintTool& flint, Stage stage, Progress& progress)
{
    Result<Bytes> bytes = readWithTool(flint, stage, progress);
    if (!bytes) {
        return failure(bytes);
    }
    return firmware::parseImage(std::move(*bytes), flint.device());
}

/// The image that the card must have after an edit: FS2 as our own edit makes it.
Result<BurnReport> readBack(const FlintTool& flint, const firmware::Image& wanted, Progress& progress)
{
    const Result<firmware::Image> read = readParsed(flint, Stage::VerifyingFlash, progress);
    if (!read) {
        return failure(read);
    }
    if (const Result<> same = compareReadBack(wanted, *read, flint.device()); !same) {
        return failure(same);
    }
    progress.advance(Stage::VerifyingFlash, 100, 100);
    return BurnReport{.bytesWritten = read->bytes.size(), .image = read->bytes.copy()};
}

std::string guidWord(std::uint64_t guid)
{
    return std::format("0x{:016x}", guid);
}

std::string macWord(std::uint64_t mac)
{
    return std::format("0x{:012x}", mac);
}

bool isAddress(std::uint64_t value)
{
    return value != none && value != allOnes;
}

std::unexpected<Error> invalid(const FlintTool& flint, std::string what)
{
    return failure(ErrorKind::InvalidArgument, {.file = flint.device(), .found = std::move(what)});
}

std::unexpected<Error> notRecoverable(const FlintTool& flint, Sentence reason)
{
    return std::unexpected(Error{.kind = ErrorKind::CardNotRecoverable,
                                 .facts = {.file = flint.device()},
                                 .detail = "refused before the first erase",
                                 .reason = std::move(reason)});
}

/// What blocks a burn blocks a recovery, except for the GUIDs, which come separately.
Result<> checkImage(const FlintTool& flint, const CardQuery& card, const firmware::Image& image)
{
    constexpr PreflightKind later[] = {PreflightKind::MacInvalid, PreflightKind::GuidInvalid};
    for (const PreflightFinding& finding : preflight(card, image, {})) {
        if (finding.level == PreflightLevel::Blocker && !std::ranges::contains(later, finding.kind)) {
            return notRecoverable(flint, sentenceOf(finding));
        }
    }
    return {};
}

bool hasSoundImage(const FlintTool& flint, const CardQuery& card, Progress& progress)
{
    const Result<firmware::Image> current = readParsed(flint, Stage::ReadingImage, progress);
    return current && current->isSound() && checkImage(flint, card, *current);
}

/// The image's own addresses, as far as it has some.
firmware::Guids ownAddresses(const firmware::Image& image)
{
    if (!image.uids) {
        return image.guids;
    }
    firmware::Guids own;
    if (!image.uids->guids.empty() && isAddress(image.uids->guids.front().first)) {
        own.guids = {image.uids->guids.front().first};
    }
    if (!image.uids->macs.empty() && isAddress(image.uids->macs.front().first)) {
        own.macs = {image.uids->macs.front().first};
    }
    return own;
}

Result<BurnReport> recoverFs2(const FlintTool& flint, ToolBurn burn, const firmware::Guids& guids, Progress& progress)
{
    Result<Bytes> bytes = firmware::withPersonalData(burn.content, {.guids = guids, .vsd = std::nullopt});
    if (!bytes) {
        return failure(bytes);
    }
    Result<firmware::Image> content = firmware::parseImage(std::move(*bytes), burn.content.name);
    if (!content) {
        return failure(content);
    }
    burn.content = std::move(*content);
    const firmware::Image written = burn.content;
    return burnWithTool(flint, burn, written, {"--nofs", "--use_image_guids", "--use_image_ps"}, progress);
}

} // namespace

Result<BurnReport> removeRomWithTool(const FlintTool& flint, Progress& progress)
{
    const Result<firmware::Image> before = readParsed(flint, Stage::ReadingImage, progress);
    if (!before) {
        return failure(before);
    }
    if (!before->rom.present) {
        return failure(ErrorKind::NotSupported,
                       {.file = flint.device(), .found = QT_TRANSLATE_NOOP("Error", "the card has no boot ROM")});
    }
    if (const auto done = flint.run({"-y", "--allow_rom_change", "drom"}, Stage::RemovingRom, progress); !done) {
        return failure(done);
    }
    if (before->format == firmware::ImageFormat::Fs2) {
        Result<Bytes> bytes = firmware::withRom(*before, {});
        if (!bytes) {
            return failure(bytes);
        }
        const Result<firmware::Image> wanted = firmware::parseImage(std::move(*bytes), flint.device());
        return wanted ? readBack(flint, *wanted, progress) : failure(wanted);
    }
    firmware::Image wanted = *before;
    std::erase_if(wanted.sections,
                  [](const firmware::Section& section) { return section.kind == firmware::SectionKind::Rom; });
    return readBack(flint, wanted, progress);
}

Result<BurnReport> setFs2Guids(const FlintTool& flint, const firmware::Guids& guids, Progress& progress)
{
    if (guids.guids.size() != allGuids || (!guids.macs.empty() && guids.macs.size() != allMacs)) {
        return invalid(flint, std::format("{} GUIDs, {} MACs", guids.guids.size(), guids.macs.size()));
    }
    const Result<firmware::Image> before = readParsed(flint, Stage::ReadingImage, progress);
    if (!before) {
        return failure(before);
    }
    Result<Bytes> bytes = firmware::withPersonalData(*before, {.guids = guids, .vsd = std::nullopt});
    if (!bytes) {
        return failure(bytes);
    }
    const Result<firmware::Image> wanted = firmware::parseImage(std::move(*bytes), flint.device());
    if (!wanted) {
        return failure(wanted);
    }
    std::vector<ToolWord> words{"--guids"};
    std::ranges::transform(guids.guids, std::back_inserter(words), guidWord);
    if (!guids.macs.empty()) {
        words.emplace_back("--macs");
        std::ranges::transform(guids.macs, std::back_inserter(words), macWord);
    }
    words.emplace_back("-y");
    words.emplace_back("sg");
    if (const auto done = flint.run(words, Stage::WritingDeviceData, progress); !done) {
        return failure(done);
    }
    return readBack(flint, *wanted, progress);
}

Result<BurnReport> setBaseAddresses(const FlintTool& flint, const CardQuery& card, const firmware::Guids& guids,
                                    Progress& progress)
{
    const std::uint64_t guid = guids.guids.empty() ? none : guids.guids.front();
    const std::uint64_t mac = guids.macs.empty() ? none : guids.macs.front();
    if (!isAddress(guid) && !isAddress(mac)) {
        return invalid(flint, "0");
    }
    std::vector<ToolWord> words;
    if (isAddress(guid)) {
        words.insert(words.end(), {"--guid", guidWord(guid)});
    }
    if (isAddress(mac)) {
        words.insert(words.end(), {"--mac", macWord(mac)});
    }
    if (!card.identity.controlledUpdate) {
        words.emplace_back("-ocr"); // else refused while the chip's firmware runs (reference chapter C4)
    }
    words.emplace_back("-y");
    words.emplace_back("sg");
    if (const auto done = flint.run(words, Stage::WritingDeviceData, progress); !done) {
        return failure(done);
    }
    progress.advance(Stage::WritingDeviceData, 100, 100);
    return BurnReport{};
}

Result<> checkBaseAddresses(const std::string& device, const CardQuery& after, const firmware::Guids& guids)
{
    const auto differs = [](const std::vector<std::uint64_t>& wanted, const std::vector<firmware::UidRange>& found) {
        return !wanted.empty() && isAddress(wanted.front()) && (found.empty() || found.front().first != wanted.front());
    };
    const bool guidDiffers = differs(guids.guids, after.uids.guids);
    if (!guidDiffers && !differs(guids.macs, after.uids.macs)) {
        return {};
    }
    const std::vector<std::uint64_t>& wanted = guidDiffers ? guids.guids : guids.macs;
    const std::vector<firmware::UidRange>& found = guidDiffers ? after.uids.guids : after.uids.macs;
    return failure(ErrorKind::ReadBackMismatchWhenActive,
                   {.file = device, .expected = wanted.front(), .actual = found.empty() ? none : found.front().first},
                   "the card tells another base address than was set");
}

Result<BurnReport> recoverWithTool(const FlintTool& flint, const tools::HardwareAnswer& hardware,
                                   const firmware::Image& image, const RecoverOptions& options, Progress& progress)
{
    CardQuery card{.hardwareId = {.chip = hardware.hardwareId, .revision = hardware.revision},
                   .flashType = hardware.flashType,
                   .jedecId = hardware.jedecId,
                   .flashSize = hardware.flashSize,
                   .format = image.format,
                   .inRecovery = true};
    card.layout = {.failsafe = true, .logChunkSize = image.layout.logChunkSize, .start = 0};
    card.identity.configPad = image.identity.configPad;
    if (const Result<> fits = checkImage(flint, card, image); !fits) {
        return failure(fits);
    }
    const firmware::Guids guids = options.guids.value_or(ownAddresses(image));
    if (guids.guids.empty() || !isAddress(guids.guids.front())) {
        return notRecoverable(flint, {.context = "Error",
                                      .text = QT_TRANSLATE_NOOP("Error", "The image has no GUIDs of its own, and none "
                                                                         "were given: without them the card cannot "
                                                                         "work in a network.")});
    }
    if (hasSoundImage(flint, card, progress)) {
        return refused(flint.device(),
                       QT_TRANSLATE_NOOP("Error", "The flash holds a sound image for this chip already. Take the "
                                                  "recovery jumper off if there is one, and switch the computer off "
                                                  "and on; or flash as usual."));
    }
    ToolBurn burn{.card = card, .content = image};
    if (image.format == firmware::ImageFormat::Fs2) {
        return recoverFs2(flint, std::move(burn), guids, progress);
    }
    Result<BurnReport> burned = burnWithTool(flint, burn, image, {"--nofs", "--ignore_dev_data"}, progress);
    if (!burned) {
        return burned;
    }
    if (const auto set = setBaseAddresses(flint, card, guids, progress); !set) {
        return failure(set);
    }
    return burned;
}

} // namespace firesteel::adapters
