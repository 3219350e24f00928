// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <jobs/operations.h>
#include <jobs/shellquote.h>
#include <jobs/writtenimage.h>

#include <algorithm>
#include <format>
#include <iterator>
#include <utility>

namespace firesteel::jobs {

namespace {

/// Failures whose next step is the same work in a terminal, as {wanted}.
bool asksForAdministrator(ErrorKind kind)
{
    constexpr ErrorKind kinds[] = {ErrorKind::PermissionDenied, ErrorKind::PolkitMissing, ErrorKind::PolkitAgentMissing,
                                   ErrorKind::AuthorizationDeclined, ErrorKind::AuthorizationDenied};
    return std::ranges::contains(kinds, kind);
}

} // namespace

CardOperation::CardOperation(adapters::Adapter adapter)
    : m_adapter(std::move(adapter))
{
}

Facts CardOperation::facts() const
{
    return {.file = std::format("{} ({})", m_adapter.name, m_adapter.pciAddress)};
}

std::string CardOperation::commandText(std::string_view verb, std::string_view rest) const
{
    std::string text = "firesteel-cli ";
    if (m_adapter.simulatedState) {
        text += std::format("{} ", shellQuote("--simulate=" + m_adapter.simulatedState->string()));
    }
    text += std::format("{} {}", verb, m_adapter.pciAddress);
    return rest.empty() ? text : std::format("{} {}", text, rest);
}

Result<std::unique_ptr<adapters::Engine>> CardOperation::openEngine(JobContext& context) const
{
    Result<std::unique_ptr<adapters::Engine>> engine = context.engines().open(m_adapter, context.progress());
    if (!engine && engine.error().facts.wanted.empty() && asksForAdministrator(engine.error().kind)) {
        engine.error().facts.wanted = "sudo " + command();
    }
    return engine;
}

std::string QueryCardOperation::command() const
{
    return commandText("query", "--full");
}

std::vector<StageWeight> QueryCardOperation::plan() const
{
    return {{.stage = Stage::Querying, .weight = 1}};
}

Result<> QueryCardOperation::run(JobContext& context)
{
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    Result<adapters::CardQuery> card = context.step(StepKind::ReadIdentity, {}, command(), [&] {
        return (*engine)->query(adapters::QueryDepth::Full, context.progress());
    });
    if (!card) {
        return failure(card);
    }
    m_card = std::move(*card);
    return {};
}

std::string VerifyCardOperation::command() const
{
    return commandText("verify");
}

std::vector<StageWeight> VerifyCardOperation::plan() const
{
    return {{.stage = Stage::VerifyingFlash, .weight = 1}};
}

Result<> VerifyCardOperation::run(JobContext& context)
{
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    Result<firmware::Image> image =
        context.step(StepKind::VerifyFlash, {}, command(), [&] { return (*engine)->verify(context.progress()); });
    if (!image) {
        return failure(image);
    }
    m_image = std::move(*image);
    for (const firmware::Finding& finding : m_image->findings) {
        context.log(sentenceOf(finding));
    }
    return {};
}

BackUpOperation::BackUpOperation(adapters::Adapter adapter, std::filesystem::path parentFolder)
    : CardOperation(std::move(adapter))
    , m_parentFolder(std::move(parentFolder))
{
}

std::string BackUpOperation::command() const
{
    return commandText("backup", shellQuote(m_parentFolder.string()));
}

std::vector<StageWeight> BackUpOperation::plan() const
{
    return backupPlan();
}

Result<> BackUpOperation::run(JobContext& context)
{
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    Result<Backup> backup = makeBackup(**engine, adapter(), m_parentFolder, context);
    if (!backup) {
        return failure(backup);
    }
    m_backup = std::move(*backup);
    logSavedImage(context, *m_backup);
    return {};
}

FlashOperation::FlashOperation(adapters::Adapter adapter, firmware::Image image, adapters::BurnOptions options,
                               std::optional<std::filesystem::path> backupParentFolder)
    : CardOperation(std::move(adapter))
    , m_image(std::move(image))
    , m_options(options)
    , m_backupParentFolder(std::move(backupParentFolder))
{
}

Facts FlashOperation::facts() const
{
    Facts facts = CardOperation::facts();
    facts.wanted = std::filesystem::path(m_image.name).filename().string();
    return facts;
}

std::string FlashOperation::command() const
{
    std::string rest = shellQuote(m_image.name);
    const std::pair<bool, const char*> flags[] = {
        {m_options.allowPsidChange, " --allow-psid-change"},
        {m_options.allowDowngrade, " --allow-downgrade"},
        {m_options.useImageGuids, " --use-image-guids"},
        {m_options.useImageVsd, " --use-image-vsd"},
        {m_options.allowLoss, " --allow-loss"},
    };
    for (const auto& [set, flag] : flags) {
        if (set) {
            rest += flag;
        }
    }
    rest += m_backupParentFolder ? std::format(" --backup {}", shellQuote(m_backupParentFolder->string()))
                                 : std::string(" --no-backup");
    return commandText("burn", rest);
}

std::vector<StageWeight> FlashOperation::plan() const
{
    std::vector<StageWeight> plan{{.stage = Stage::Querying, .weight = 1}};
    if (m_backupParentFolder) {
        std::ranges::copy(backupPlan(), std::back_inserter(plan));
    }
    addBurnStages(plan);
    return plan;
}

Result<> FlashOperation::checkPreflight(adapters::Engine& engine, JobContext& context) const
{
    return context.step(StepKind::Preflight, {}, {}, [&]() -> Result<> {
        const std::vector<adapters::PreflightFinding> findings = adapters::preflight(*m_before, m_image, m_options);
        for (const adapters::PreflightFinding& finding : findings) {
            context.log(sentenceOf(finding));
        }
        if (const adapters::PreflightFinding* refusal = adapters::firstRefusal(findings, m_options)) {
            return std::unexpected(
                Error{.kind = ErrorKind::BurnRefused, .facts = refusal->facts, .reason = sentenceOf(*refusal)});
        }
        return engine.prepareBurn(m_image, m_options, context.progress());
    });
}

Result<> FlashOperation::run(JobContext& context)
{
    if (const firmware::Finding* damage = m_image.firstError()) {
        return std::unexpected(firmware::damageError(*damage, m_image.name));
    }
    const auto engine = openEngine(context);
    if (!engine) {
        return failure(engine);
    }
    // Whether the boot ROM of the card can be kept shows only when it is read.
    const adapters::QueryDepth depth = m_image.rom.present ? adapters::QueryDepth::Burn : adapters::QueryDepth::Full;
    Result<adapters::CardQuery> card = context.step(StepKind::ReadIdentity, {}, commandText("query"),
                                                    [&] { return (*engine)->query(depth, context.progress()); });
    if (!card) {
        return failure(card);
    }
    m_before = std::move(*card);
    if (const Result<> fits = checkPreflight(**engine, context); !fits) {
        return fits;
    }
    Result<std::optional<Backup>> backup = backUpBefore(**engine, adapter(), m_backupParentFolder, context);
    if (!backup) {
        return failure(backup);
    }
    m_backup = std::move(*backup);
    Result<adapters::BurnReport> burn = context.step(
        StepKind::WriteImage, {}, command(), [&] { return (*engine)->burn(m_image, m_options, context.progress()); });
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

} // namespace firesteel::jobs
