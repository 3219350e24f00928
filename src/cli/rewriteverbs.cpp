// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/guidentry.h>
#include <base/sharedbytes.h>
#include <cli/json.h>
#include <cli/output.h>
#include <cli/target.h>
#include <cli/terminal.h>
#include <cli/verbs.h>
#include <firmware/image.h>
#include <jobs/cardoperations.h>
#include <nlohmann/json.hpp>

#include <array>
#include <format>

namespace firesteel::cli {

namespace {

constexpr const char* coldBoot = "The card runs the old firmware until a cold boot: switch the computer off, wait ten "
                                 "seconds, switch it on.";

Result<adapters::GuidEntry> parseEntry(const GuidArguments& arguments)
{
    adapters::GuidEntry entry;
    for (const std::string& text : arguments.guids) {
        const Result<std::uint64_t> guid = adapters::parseGuid(text);
        if (!guid) {
            return failure(guid);
        }
        entry.guids.push_back(*guid);
    }
    for (const std::string& text : arguments.macs) {
        const Result<std::uint64_t> mac = adapters::parseMac(text);
        if (!mac) {
            return failure(mac);
        }
        entry.macs.push_back(*mac);
    }
    return entry;
}

Result<adapters::CardQuery> queryHere(const adapters::Adapter& adapter, const GlobalOptions& options)
{
    jobs::QueryCardOperation operation(adapter);
    jobs::ReportStep report;
    if (const Result<> done = runHere(operation, *options.engines, report); !done) {
        return failure(done);
    }
    return operation.card();
}

std::string valueText(const std::vector<std::uint64_t>& values, std::size_t index, std::size_t digits)
{
    return index < values.size() ? std::format("{:0{}x}", values[index], digits) : std::string("none");
}

/// New and current values side by side, as mstflint shows them before it asks.
void printGuidTable(const adapters::CardQuery& card, const firmware::Guids& wanted)
{
    struct Row
    {
        const char* name;
        std::size_t index;
        bool mac;
    };
    static constexpr std::array fs2Rows{Row{"Node GUID", 0, false},   Row{"Port 1 GUID", 1, false},
                                        Row{"Port 2 GUID", 2, false}, Row{"System image GUID", 3, false},
                                        Row{"Port 1 MAC", 0, true},   Row{"Port 2 MAC", 1, true}};
    static constexpr std::array baseRows{Row{"Base GUID", 0, false}, Row{"Base MAC", 0, true}};
    firmware::Guids current = card.guids;
    const bool isFs2 = card.format == firmware::ImageFormat::Fs2;
    if (!isFs2) {
        current = {};
        if (!card.uids.guids.empty()) {
            current.guids = {card.uids.guids.front().first};
        }
        if (!card.uids.macs.empty()) {
            current.macs = {card.uids.macs.front().first};
        }
    }
    std::string text = std::format("    {:20}{:20}{}\n", "", "New", "Current");
    for (const Row& row : isFs2 ? std::span<const Row>(fs2Rows) : std::span<const Row>(baseRows)) {
        const auto& from = row.mac ? wanted.macs : wanted.guids;
        const auto& now = row.mac ? current.macs : current.guids;
        const std::size_t digits = row.mac ? 12 : 16;
        const std::string newText = from.empty() ? std::string("unchanged") : valueText(from, row.index, digits);
        text += std::format("    {:20}{:20}{}\n", row.name, newText, valueText(now, row.index, digits));
    }
    std::fputs(text.c_str(), stderr);
}

int declined(const GlobalOptions& options)
{
    if (options.json) {
        print(jsonText({{"verified", false}, {"declined", true}}));
    }
    std::fputs("-E- Aborted by user\n", stderr);
    return exitDeclined;
}

void addBurn(nlohmann::ordered_json& json, const std::optional<adapters::BurnReport>& burn)
{
    if (burn) {
        json["bytesWritten"] = burn->bytesWritten;
        json["newCopyStart"] = burn->newCopyStart;
    }
}

int reportRewrite(const jobs::RewriteOperation& operation, const Result<>& done, const char* what,
                  const GlobalOptions& options)
{
    const int code = done ? exitDone : printError(done.error());
    const std::string outcome = done ? std::format("-I- {} {}\n", what, coldBoot) : std::string();
    const std::string backup =
        operation.backup() ? std::format("Backup in {}\n", operation.backup()->folder.string()) : std::string();
    if (!options.json) {
        printOutcome(backup + outcome, outcome);
        return code;
    }
    nlohmann::ordered_json json = {{"verified", done.has_value()}, {"backup", nullptr}};
    if (operation.backup()) {
        json["backup"] = operation.backup()->folder.string();
    }
    addBurn(json, operation.burn());
    if (!done) {
        json["error"] = errorJson(done.error());
    }
    printOutcome(jsonText(json), outcome);
    return code;
}

int reportSimple(const Result<>& done, const char* sentence, const GlobalOptions& options)
{
    if (!done) {
        return reportError(done.error(), options);
    }
    print(options.json ? jsonText({{"done", true}}) : std::format("-I- {}\n", sentence));
    return exitDone;
}

} // namespace

int setGuids(const std::string& address, const GuidArguments& guids, const RewriteArguments& arguments,
             const GlobalOptions& options)
{
    const Result<adapters::GuidEntry> entry = parseEntry(guids);
    if (!entry) {
        return reportError(entry.error(), options);
    }
    if (entry->guids.empty() && entry->macs.empty()) {
        return reportError({.kind = ErrorKind::InvalidArgument,
                            .facts = {.found = "A set-guids without --guid, --guids, --mac or --macs"}},
                           options);
    }
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    const Result<adapters::CardQuery> card = queryHere(*adapter, options);
    if (!card) {
        return reportError(card.error(), options);
    }
    const Result<firmware::Guids> wanted = adapters::completeGuids(card->format, card->guids, *entry);
    if (!wanted) {
        return reportError(wanted.error(), options);
    }
    printGuidTable(*card, *wanted);
    if (!arguments.yes && !askToContinue()) {
        return declined(options);
    }
    jobs::SetGuidsOperation operation(*adapter, *wanted, arguments.backupParent);
    jobs::ReportStep report;
    const Result<> done = runHere(operation, *options.engines, report);
    return reportRewrite(operation, done, "GUIDs and MACs written and verified.", options);
}

int removeRom(const std::string& address, const RewriteArguments& arguments, const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    if (!arguments.yes) {
        std::fputs("-W- Without its boot ROM the card cannot boot this computer from the network.\n", stderr);
        if (!askToContinue()) {
            return declined(options);
        }
    }
    jobs::RemoveRomOperation operation(*adapter, arguments.backupParent);
    jobs::ReportStep report;
    const Result<> done = runHere(operation, *options.engines, report);
    return reportRewrite(operation, done, "The boot ROM is removed, the rest verified.", options);
}

int recover(const std::string& address, const std::filesystem::path& file, const GuidArguments& guids, bool yes,
            const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    const Result<adapters::GuidEntry> entry = parseEntry(guids);
    if (!entry) {
        return reportError(entry.error(), options);
    }
    Result<firmware::Image> image = loadImage({.name = file.string(), .psid = {}, .choice = {}}, options);
    if (!image) {
        return reportError(image.error(), options);
    }
    printFindings(*image);
    adapters::RecoverOptions recoverOptions;
    if (!entry->guids.empty() || !entry->macs.empty()) {
        Result<firmware::Guids> wanted = adapters::completeGuids(image->format, image->guids, *entry);
        if (!wanted) {
            return reportError(wanted.error(), options);
        }
        recoverOptions.guids = std::move(*wanted);
    }
    if (!yes) {
        std::fputs(
            std::format("-W- {} is written to the card in flash recovery at {}.\n", file.string(), adapter->pciAddress)
                .c_str(),
            stderr);
        if (!askToContinue()) {
            return declined(options);
        }
    }
    jobs::RecoverOperation operation(*adapter, std::move(*image), std::move(recoverOptions));
    jobs::ReportStep report;
    const Result<> done = runHere(operation, *options.engines, report);
    if (!done) {
        return reportError(done.error(), options);
    }
    nlohmann::ordered_json json = {{"verified", true}};
    addBurn(json, operation.burn());
    print(options.json
              ? jsonText(json)
              : std::string("-I- The card has firmware again; all of it was read back and verified. Switch the "
                            "computer off, take the recovery jumper off the card if there is one, wait ten "
                            "seconds, switch it on.\n"));
    return exitDone;
}

int reset(const std::string& address, const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    jobs::ResetOperation operation(*adapter);
    jobs::ReportStep report;
    return reportSimple(runHere(operation, *options.engines, report),
                        "The card runs the firmware that is on its flash.", options);
}

int clearSemaphore(const std::string& address, const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    jobs::ClearSemaphoreOperation operation(*adapter);
    jobs::ReportStep report;
    return reportSimple(runHere(operation, *options.engines, report), "The flash semaphore is free.", options);
}

int readRom(const std::string& address, const std::filesystem::path& file, const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    jobs::ReadRomOperation operation(*adapter, file);
    jobs::ReportStep report;
    return reportSimple(runHere(operation, *options.engines, report), "The boot ROM is saved.", options);
}

} // namespace firesteel::cli
