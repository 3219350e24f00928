// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/preflight.h>
#include <base/file.h>
#include <cli/json.h>
#include <cli/output.h>
#include <cli/target.h>
#include <cli/terminal.h>
#include <cli/verbs.h>
#include <firmware/image.h>
#include <jobs/operations.h>
#include <nlohmann/json.hpp>

#include <format>

namespace firesteel::cli {

namespace {

const char* stateWords(adapters::AdapterState state)
{
    switch (state) {
    case adapters::AdapterState::Ready:
        return "ready";
    case adapters::AdapterState::NoInterface:
        return "driver loaded, no network interface";
    case adapters::AdapterState::NoDriver:
        return "no driver";
    case adapters::AdapterState::FlashRecovery:
        return "flash recovery";
    case adapters::AdapterState::Unreadable:
        break;
    }
    return "its card.json cannot be read";
}

const char* mark(adapters::PreflightLevel level)
{
    switch (level) {
    case adapters::PreflightLevel::Information:
        return "-I-";
    case adapters::PreflightLevel::Warning:
        return "-W-";
    case adapters::PreflightLevel::NeedsConsent:
        return "-!-";
    case adapters::PreflightLevel::Blocker:
        break;
    }
    return "-E-";
}

/// The flag that gives the consent a finding asks for.
const char* consentFlag(adapters::PreflightKind kind)
{
    switch (kind) {
    case adapters::PreflightKind::PsidChange:
        return "--allow-psid-change";
    case adapters::PreflightKind::ConfigAreaMoves:
    case adapters::PreflightKind::RomRemoved:
        return "--allow-loss";
    default:
        return "--allow-downgrade";
    }
}

Result<std::vector<adapters::PreflightFinding>> checkBeforeBurn(const adapters::Adapter& adapter,
                                                                const firmware::Image& image,
                                                                const adapters::BurnOptions& options,
                                                                adapters::EngineOpener& engines)
{
    TerminalProgress progress({{.stage = Stage::Querying, .weight = 1}});
    const auto engine = engines.open(adapter, progress);
    if (!engine) {
        return failure(engine);
    }
    // What an image without a ROM would take from the card is known only after looking at all of it.
    const bool hasRom = !image.rom.entries.empty();
    const Result<adapters::CardQuery> card =
        (*engine)->query(hasRom ? adapters::QueryDepth::Burn : adapters::QueryDepth::Full, progress);
    if (!card) {
        return failure(card);
    }
    return adapters::preflight(*card, image, options);
}

void printPreflight(const std::vector<adapters::PreflightFinding>& findings, const adapters::BurnOptions& consents)
{
    for (const adapters::PreflightFinding& finding : findings) {
        std::string line = std::format("{} {}", mark(finding.level), inEnglish(sentenceOf(finding)));
        if (finding.level == adapters::PreflightLevel::NeedsConsent && !adapters::mayBurn({finding}, consents)) {
            line += std::format(" [{}]", consentFlag(finding.kind));
        }
        std::fputs((line + "\n").c_str(), stderr);
    }
}

std::string backupText(const jobs::FlashOperation& operation)
{
    return operation.backup() ? std::format("Backup in {}\n", operation.backup()->folder.string()) : std::string();
}

/// Empty after a failure: that has its own sentence on standard error.
std::string outcomeText(const jobs::FlashOperation& operation, const Result<>& done)
{
    return !done ? std::string()
                 : std::format("-I- {} bytes written and verified. The card runs the old firmware until a cold boot: "
                               "switch the computer off, wait ten seconds, switch it on.\n",
                               operation.burn()->bytesWritten);
}

nlohmann::ordered_json burnJson(const jobs::FlashOperation& operation, const Result<>& done)
{
    nlohmann::ordered_json json = {{"verified", done.has_value()}, {"backup", nullptr}};
    if (operation.backup()) {
        json["backup"] = operation.backup()->folder.string();
    }
    if (!done) {
        json["error"] = errorJson(done.error());
        return json;
    }
    const adapters::BurnReport& burned = *operation.burn();
    json["bytesWritten"] = burned.bytesWritten;
    json["newCopyStart"] = burned.newCopyStart;
    json["gatewayCommands"] = burned.gatewayCommands;
    json["registerAccesses"] = burned.crSpaceAccesses;
    return json;
}

} // namespace

int list(const GlobalOptions& options)
{
    const Result<std::vector<adapters::Adapter>> adapters = listAdapters(options);
    if (!adapters) {
        return reportError(adapters.error(), options);
    }
    if (options.json) {
        nlohmann::ordered_json json = nlohmann::ordered_json::array();
        for (const adapters::Adapter& adapter : *adapters) {
            json.push_back(adapterJson(adapter));
        }
        print(jsonText(json));
        return exitDone;
    }
    if (adapters->empty()) {
        print("No ConnectX adapter found. Use --simulate to see a simulated one.\n");
        return exitDone;
    }
    for (const adapters::Adapter& adapter : *adapters) {
        print(std::format("{}  {:04x}:{:04x}  {:16}  {}  [{}]\n", adapter.pciAddress, adapter.vendorId,
                          adapter.deviceId, adapter.family, adapter.name, stateWords(adapter.state)));
    }
    return exitDone;
}

int readImage(const std::string& address, const std::filesystem::path& file, bool wholeFlash,
              const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    TerminalProgress progress({{.stage = wholeFlash ? Stage::ReadingFlash : Stage::ReadingImage, .weight = 1}});
    const auto engine = options.engines->open(*adapter, progress);
    if (!engine) {
        return reportError(engine.error(), options);
    }
    const Result<Bytes> bytes = wholeFlash ? (*engine)->readFlash(progress) : (*engine)->readImage(progress);
    if (!bytes) {
        return reportError(bytes.error(), options);
    }
    if (const Result<> written = writeFile(file, *bytes); !written) {
        return reportError(written.error(), options);
    }
    if (options.json) {
        print(jsonText({{"file", file.string()}, {"size", bytes->size()}}));
    }
    return exitDone;
}

int backup(const std::string& address, const std::filesystem::path& parent, const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    jobs::BackUpOperation operation(*adapter, parent);
    jobs::ReportStep report;
    if (const Result<> done = runHere(operation, *options.engines, report); !done) {
        return reportError(done.error(), options);
    }
    const jobs::Backup& made = operation.backup();
    if (options.json) {
        nlohmann::ordered_json files = nlohmann::ordered_json::array();
        for (const std::filesystem::path& file : made.files) {
            files.push_back(file.string());
        }
        print(jsonText({{"folder", made.folder.string()}, {"sha256", made.imageSha256}, {"files", std::move(files)}}));
        return exitDone;
    }
    print(std::format("Backup in {}\n{}  firmware.bin\n", made.folder.string(), made.imageSha256));
    return exitDone;
}

int burn(const BurnArguments& arguments, const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(arguments.address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    Result<SharedBytes> bytes = readSharedFile(arguments.image, firmware::maxImageFileSize);
    if (!bytes) {
        return reportError(bytes.error(), options);
    }
    Result<firmware::Image> image = firmware::parseImage(std::move(*bytes), arguments.image.string());
    if (!image) {
        return reportError(image.error(), options);
    }
    printFindings(*image);
    const auto findings = checkBeforeBurn(*adapter, *image, arguments.consents, *options.engines);
    if (!findings) {
        return reportError(findings.error(), options);
    }
    printPreflight(*findings, arguments.consents);
    if (adapters::mayBurn(*findings, arguments.consents) && !arguments.yes && !askToContinue()) {
        if (options.json) {
            print(jsonText({{"verified", false}, {"declined", true}}));
        }
        std::fputs("-E- Aborted by user\n", stderr);
        return exitDeclined;
    }
    jobs::FlashOperation operation(*adapter, std::move(*image), arguments.consents, arguments.backupParent);
    jobs::ReportStep report;
    const Result<> done = runHere(operation, *options.engines, report);
    const int code = done ? exitDone : printError(done.error());
    if (options.json) {
        printOutcome(jsonText(burnJson(operation, done)), outcomeText(operation, done));
    } else {
        printOutcome(backupText(operation) + outcomeText(operation, done), outcomeText(operation, done));
    }
    return code;
}

} // namespace firesteel::cli
