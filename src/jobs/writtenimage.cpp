// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <jobs/writtenimage.h>

#include <algorithm>
#include <utility>

namespace firesteel::jobs {

namespace {

/// For work that must not stop: once the new image boots, the job ends with its verification.
class WithoutCancel final : public Progress
{
public:
    explicit WithoutCancel(Progress& target)
        : m_target(target)
    {
    }
    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override
    {
        m_target.advance(stage, done, total);
    }
    bool cancelRequested() const override { return false; }
    void ran(std::string_view command) override { m_target.ran(command); }
    void printed(std::string_view line) override { m_target.printed(line); }

private:
    Progress& m_target;
};

std::uint8_t byteOrZero(ByteView bytes, std::uint64_t offset)
{
    return offset < bytes.size() ? bytes[offset] : std::uint8_t{0};
}

/// Tools count no gateway commands; our own engine does, and reads back what it writes.
bool isReadBack(const adapters::BurnReport& burn)
{
    return burn.gatewayCommands > 0;
}

Result<firmware::Image> readAgain(adapters::Engine& engine, const adapters::Adapter& adapter,
                                  const adapters::BurnReport& burn, Progress& progress)
{
    Result<firmware::Image> verified = engine.verify(progress);
    if (!verified) {
        return verified;
    }
    if (burn.image.empty()) {
        return verified; // only device data were written, and the engine has asked the card for them again
    }
    const ByteView read = verified->bytes;
    const ByteView written = burn.image;
    const auto difference = std::ranges::mismatch(read, written);
    if (difference.in1 != read.end() || difference.in2 != written.end()) {
        const auto offset = static_cast<std::uint64_t>(difference.in1 - read.begin());
        return failure(ErrorKind::ReadBackMismatchWhenActive, {.file = adapter.name,
                                                               .offset = offset,
                                                               .expected = byteOrZero(written, offset),
                                                               .actual = byteOrZero(read, offset)});
    }
    return verified;
}

Result<firmware::Image> verifyActive(adapters::Engine& engine, const adapters::Adapter& adapter,
                                     const adapters::BurnReport& burn, Progress& progress)
{
    progress.advance(Stage::VerifyingFlash, 0, 1);
    const Result<adapters::CardQuery> card = engine.query(adapters::QueryDepth::Burn, progress);
    if (!card) {
        return failure(card);
    }
    Result<firmware::Image> image = firmware::parseImage(Bytes(burn.image.begin(), burn.image.end()), adapter.name);
    if (!image) {
        return image;
    }
    if (const auto damage = std::ranges::find(card->findings, firmware::Severity::Error, &firmware::Finding::severity);
        damage != card->findings.end()) {
        return std::unexpected(firmware::damageError(*damage, adapter.name));
    }
    const bool isIt = card->layout.start == burn.newCopyStart && card->imageSize == burn.image.size() &&
                      card->guids == image->guids && card->identity.psid == image->identity.psid &&
                      card->identity.version == image->identity.version;
    if (!isIt) {
        return failure(ErrorKind::ReadBackMismatchWhenActive, {.file = adapter.name,
                                                               .offset = card->layout.start,
                                                               .expected = burn.image.size(),
                                                               .actual = card->imageSize});
    }
    image->layout = card->layout;
    progress.advance(Stage::VerifyingFlash, 1, 1);
    return image;
}

} // namespace

Result<firmware::Image> verifyWritten(adapters::Engine& engine, const adapters::Adapter& adapter,
                                      const adapters::BurnReport& burn, std::string command, JobContext& context)
{
    return context.step(StepKind::VerifyFlash, {}, std::move(command), [&]() -> Result<firmware::Image> {
        WithoutCancel progress(context.progress());
        Result<firmware::Image> verified = isReadBack(burn) ? verifyActive(engine, adapter, burn, progress)
                                                            : readAgain(engine, adapter, burn, progress);
        if (!verified) {
            return failure(verified);
        }
        if (const firmware::Finding* damage = verified->firstError()) {
            return std::unexpected(firmware::damageError(*damage, adapter.name));
        }
        return verified;
    });
}

Result<std::optional<Backup>> backUpBefore(adapters::Engine& engine, const adapters::Adapter& adapter,
                                           const std::optional<std::filesystem::path>& parent, JobContext& context)
{
    if (!parent) {
        return std::nullopt;
    }
    Result<Backup> backup = makeBackup(engine, adapter, *parent, context);
    if (!backup) {
        return failure(backup);
    }
    logSavedImage(context, *backup);
    return std::optional(std::move(*backup));
}

void addBurnStages(std::vector<StageWeight>& plan)
{
    plan.insert(plan.end(), {{.stage = Stage::WritingImage, .weight = 120},
                             {.stage = Stage::ActivatingImage, .weight = 1},
                             {.stage = Stage::RetiringOldImage, .weight = 1},
                             {.stage = Stage::VerifyingFlash, .weight = 50}});
}

void logSavedImage(JobContext& context, const Backup& backup)
{
    context.log({.context = "Step",
                 .text = QT_TRANSLATE_NOOP("Step", "SHA-256 of the saved image: {found}"),
                 .facts = {.found = backup.imageSha256}});
}

void logWritten(JobContext& context, const adapters::BurnReport& report)
{
    context.log({.context = "Step",
                 .text = QT_TRANSLATE_NOOP("Step", "{wanted} bytes written to the copy at {offset}"),
                 .facts = {.offset = report.newCopyStart, .wanted = std::to_string(report.bytesWritten)}});
    if (report.gatewayCommands == 0) {
        return; // a tool wrote it
    }
    context.log(
        {.context = "Step",
         .text = QT_TRANSLATE_NOOP("Step", "{expectedNumber} flash gateway commands, {actualNumber} register accesses"),
         .facts = {.expected = report.gatewayCommands, .actual = report.crSpaceAccesses}});
}

} // namespace firesteel::jobs
