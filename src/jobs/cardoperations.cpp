// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <jobs/cardoperations.h>
#include <jobs/savefile.h>
#include <jobs/shellquote.h>
#include <jobs/writtenimage.h>

#include <algorithm>
#include <format>
#include <iterator>
#include <utility>

namespace firesteel::jobs {

namespace {

constexpr StageWeight identityStage{.stage = Stage::Querying, .weight = 1};

std::string joined(const std::vector<std::uint64_t>& values, int digits)
{
    std::string text;
    for (const std::uint64_t value : values) {
        text += std::format("{}{:0{}x}", text.empty() ? "" : ",", value, digits);
    }
    return text;
}

} // namespace

std::string guidOptions(const firmware::Guids& guids)
{
    constexpr int guidDigits = 16;
    constexpr int macDigits = 12;
    const auto option = [](const char* one, const char* several, const std::vector<std::uint64_t>& values, int digits) {
        return values.empty() ? std::string()
                              : std::format("{} {}", values.size() == 1 ? one : several, joined(values, digits));
    };
    const std::string first = option("--guid", "--guids", guids.guids, guidDigits);
    const std::string second = option("--mac", "--macs", guids.macs, macDigits);
    return first + (first.empty() || second.empty() ? "" : " ") + second;
}

RewriteOperation::RewriteOperation(adapters::Adapter adapter, std::optional<std::filesystem::path> backupParentFolder)
    : CardOperation(std::move(adapter))
    , m_backupParentFolder(std::move(backupParentFolder))
{
}

std::string RewriteOperation::rewriteCommand(std::string_view verb, std::string_view rest) const
{
    std::string options(rest);
    options += options.empty() ? "" : " ";
    options += m_backupParentFolder ? std::format("--backup {}", shellQuote(m_backupParentFolder->string()))
                                    : std::string("--no-backup");
    return commandText(verb, options);
}

std::vector<StageWeight> RewriteOperation::plan() const
{
    std::vector<StageWeight> plan;
    if (m_backupParentFolder) {
        std::ranges::copy(backupPlan(), std::back_inserter(plan));
    }
    plan.push_back(identityStage);
    plan.push_back({.stage = writingStage(), .weight = 10});
    addBurnStages(plan);
    return plan;
}

Result<> RewriteOperation::run(JobContext& context)
{
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    Result<std::optional<Backup>> backup = backUpBefore(**engine, adapter(), m_backupParentFolder, context);
    if (!backup) {
        return failure(backup);
    }
    m_backup = std::move(*backup);
    Result<adapters::BurnReport> burn =
        context.step(writingStep(), {}, command(), [&] { return write(**engine, context.progress()); });
    if (!burn) {
        return failure(burn);
    }
    m_burn = std::move(*burn);
    Result<firmware::Image> verified = verifyWritten(**engine, adapter(), *m_burn, commandText("verify"), context);
    if (!verified) {
        return failure(verified);
    }
    m_verified = std::move(*verified);
    return {};
}

SetGuidsOperation::SetGuidsOperation(adapters::Adapter adapter, firmware::Guids guids,
                                     std::optional<std::filesystem::path> backupParentFolder)
    : RewriteOperation(std::move(adapter), std::move(backupParentFolder))
    , m_guids(std::move(guids))
{
}

std::string SetGuidsOperation::command() const
{
    return rewriteCommand("set-guids", guidOptions(m_guids));
}

Result<adapters::BurnReport> SetGuidsOperation::write(adapters::Engine& engine, Progress& progress)
{
    return engine.setGuids(m_guids, progress);
}

std::string RemoveRomOperation::command() const
{
    return rewriteCommand("remove-rom", {});
}

Result<adapters::BurnReport> RemoveRomOperation::write(adapters::Engine& engine, Progress& progress)
{
    return engine.removeRom(progress);
}

RecoverOperation::RecoverOperation(adapters::Adapter adapter, firmware::Image image, adapters::RecoverOptions options)
    : CardOperation(std::move(adapter))
    , m_image(std::move(image))
    , m_options(std::move(options))
{
}

Facts RecoverOperation::facts() const
{
    Facts facts = CardOperation::facts();
    facts.wanted = std::filesystem::path(m_image.name).filename().string();
    return facts;
}

std::string RecoverOperation::command() const
{
    std::string rest = shellQuote(m_image.name);
    if (m_options.guids) {
        rest += " " + guidOptions(*m_options.guids);
    }
    return commandText("recover", rest);
}

std::vector<StageWeight> RecoverOperation::plan() const
{
    return {identityStage,
            {.stage = Stage::WritingImage, .weight = 120},
            {.stage = Stage::ActivatingImage, .weight = 1},
            {.stage = Stage::VerifyingFlash, .weight = 50}};
}

Result<> RecoverOperation::run(JobContext& context)
{
    // Blank addresses are no damage: the options bring them.
    const auto damage = std::ranges::find_if(m_image.findings, [](const firmware::Finding& finding) {
        return finding.severity == firmware::Severity::Error && finding.kind != firmware::FindingKind::GuidsBlank;
    });
    if (damage != m_image.findings.end()) {
        return std::unexpected(firmware::damageError(*damage, m_image.name));
    }
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    Result<adapters::BurnReport> burn = context.step(StepKind::WriteImage, {}, command(), [&] {
        return (*engine)->recover(m_image, m_options, context.progress());
    });
    if (!burn) {
        return failure(burn);
    }
    m_burn = std::move(*burn);
    logWritten(context, *m_burn);
    Result<firmware::Image> verified = verifyWritten(**engine, adapter(), *m_burn, commandText("verify"), context);
    if (!verified) {
        return failure(verified);
    }
    m_verified = std::move(*verified);
    return {};
}

std::string ResetOperation::command() const
{
    return commandText("reset");
}

std::vector<StageWeight> ResetOperation::plan() const
{
    return {{.stage = Stage::ResettingChip, .weight = 1}};
}

Result<> ResetOperation::run(JobContext& context)
{
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    return context.step(StepKind::ResetCard, facts(), command(), [&] { return (*engine)->reset(context.progress()); });
}

std::string ClearSemaphoreOperation::command() const
{
    return commandText("clear-semaphore");
}

std::vector<StageWeight> ClearSemaphoreOperation::plan() const
{
    return {identityStage};
}

Result<> ClearSemaphoreOperation::run(JobContext& context)
{
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    return context.step(StepKind::ClearSemaphore, facts(), command(),
                        [&] { return (*engine)->clearSemaphore(context.progress()); });
}

ReadRomOperation::ReadRomOperation(adapters::Adapter adapter, std::filesystem::path file)
    : CardOperation(std::move(adapter))
    , m_file(std::move(file))
{
}

Facts ReadRomOperation::facts() const
{
    Facts facts = CardOperation::facts();
    facts.wanted = m_file.string();
    return facts;
}

std::string ReadRomOperation::command() const
{
    return commandText("read-rom", shellQuote(m_file.string()));
}

std::vector<StageWeight> ReadRomOperation::plan() const
{
    return {{.stage = Stage::ReadingImage, .weight = 9}, {.stage = Stage::SavingFiles, .weight = 1}};
}

Result<> ReadRomOperation::run(JobContext& context)
{
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    const Result<Bytes> rom =
        context.step(StepKind::ReadImage, {}, command(), [&] { return (*engine)->readRom(context.progress()); });
    if (!rom) {
        return failure(rom);
    }
    if (rom->empty()) {
        return failure(
            ErrorKind::NotSupported,
            {.file = adapter().name, .found = QT_TRANSLATE_NOOP("Error", "the firmware on this card has no boot ROM")});
    }
    context.progress().advance(Stage::SavingFiles, 0, 1);
    const Result<> saved =
        context.step(StepKind::SaveImage, {.file = m_file.string()}, {}, [&] { return saveAndReadBack(m_file, *rom); });
    context.progress().advance(Stage::SavingFiles, 1, 1);
    return saved;
}

} // namespace firesteel::jobs
