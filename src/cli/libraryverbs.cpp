// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/libraryjson.h>
#include <cli/libraryverbs.h>
#include <cli/output.h>
#include <cli/target.h>
#include <cli/terminal.h>
#include <jobs/operations.h>
#include <library/scanoperation.h>
#include <library/store.h>

#include <algorithm>
#include <format>
#include <ranges>

namespace firesteel::cli {

namespace {

using library::FitLevel;
using library::Offer;
using library::Store;

std::filesystem::path databaseOf(const LibraryArguments& arguments)
{
    return arguments.database.empty() ? Store::defaultPath() : std::filesystem::path(arguments.database);
}

/// The name as it is, except what could steer a terminal.
std::string pathText(const std::filesystem::path& path)
{
    std::string text = path.string();
    std::ranges::replace_if(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, '?');
    return text;
}

std::string timeText(const std::optional<library::TimePoint>& time)
{
    return time ? std::format("{:%Y-%m-%d %H:%M:%S} UTC", *time) : std::string("never");
}

int listFolders(Store& store, const GlobalOptions& options)
{
    const Result<std::vector<library::Folder>> folders = store.folders();
    const Result<std::vector<library::Trouble>> troubles = store.troubles();
    if (!folders || !troubles) {
        return reportError(!folders ? folders.error() : troubles.error(), options);
    }
    if (options.json) {
        print(foldersJson(*folders, *troubles));
        return exitDone;
    }
    std::string text;
    for (const library::Folder& folder : *folders) {
        text += std::format("{}\n    images: {}, in files: {}, scanned: {}\n", pathText(folder.path), folder.images,
                            folder.files, timeText(folder.scanned));
    }
    for (const library::Trouble& trouble : *troubles) {
        text += std::format("-W- {}\n", errorSentence(trouble.error));
    }
    print(text.empty() ? "The library has no folders yet; `firesteel-cli library scan FOLDER` adds one.\n" : text);
    return exitDone;
}

Result<> putFolders(Store& store, const std::vector<std::string>& folders)
{
    for (const std::string& path : folders) {
        if (const Result<library::Folder> added = store.addFolder(path); !added) {
            return failure(added);
        }
    }
    return {};
}

int addFolders(Store& store, const LibraryArguments& arguments, const GlobalOptions& options)
{
    if (const Result<> added = putFolders(store, arguments.folders); !added) {
        return reportError(added.error(), options);
    }
    return options.json ? listFolders(store, options) : exitDone;
}

int removeFolders(Store& store, const LibraryArguments& arguments, const GlobalOptions& options)
{
    for (const std::string& path : arguments.folders) {
        const Result<bool> removed = store.removeFolder(path);
        if (!removed) {
            return reportError(removed.error(), options);
        }
        if (!*removed) {
            return reportError(
                {.kind = ErrorKind::InvalidArgument, .facts = {.found = path + ", which is not in the library,"}},
                options);
        }
    }
    return options.json ? listFolders(store, options) : exitDone;
}

int scanFolders(const LibraryArguments& arguments, const GlobalOptions& options)
{
    {
        Result<Store> store = Store::open(databaseOf(arguments));
        if (!store) {
            return reportError(store.error(), options);
        }
        if (const Result<> added = putFolders(*store, arguments.folders); !added) {
            return reportError(added.error(), options);
        }
    }
    library::ScanOptions scan;
    for (const std::string& folder : arguments.folders) {
        scan.folders.emplace_back(folder);
    }
    library::ScanLibraryOperation operation(databaseOf(arguments), std::move(scan));
    jobs::ReportStep report;
    if (const Result<> done = runHere(operation, report); !done) {
        return reportError(done.error(), options);
    }
    const library::ScanSummary& summary = operation.summary();
    const int code = summary.foldersUnread == 0 ? exitDone : exitFailed;
    if (options.json) {
        print(summaryJson(summary));
        return code;
    }
    print(std::format("files with firmware: {} (unchanged: {}, gone: {})\nimages read: {}\n", summary.files,
                      summary.unchanged, summary.removed, summary.images));
    for (const library::Trouble& trouble : summary.troubles) {
        std::fputs(std::format("-W- {}\n", errorSentence(trouble.error)).c_str(), stderr);
    }
    return code;
}

Result<std::optional<library::CardProfile>> cardOf(const LibraryArguments& arguments, const GlobalOptions& options,
                                                   const cards::CardTables& tables)
{
    if (!arguments.forPsid.empty()) {
        return library::profileForPsid(arguments.forPsid, tables);
    }
    if (arguments.card.empty()) {
        return std::nullopt;
    }
    const Result<adapters::Adapter> adapter = findAdapter(arguments.card, options);
    if (!adapter) {
        return failure(adapter);
    }
    jobs::QueryCardOperation operation(*adapter);
    jobs::ReportStep report;
    if (const Result<> done = runHere(operation, *options.engines, report); !done) {
        return failure(done);
    }
    return library::profileOf(*adapter, &operation.card(), tables);
}

Result<library::Query> queryOf(const LibraryArguments& arguments, const cards::CardTables& tables)
{
    library::Query query{
        .psid = arguments.psid, .part = arguments.part, .chips = {}, .version = arguments.version, .text = {}};
    if (!arguments.chip.empty()) {
        query.chips = library::chipsNamed(arguments.chip, tables);
        if (query.chips.empty()) {
            return failure(ErrorKind::InvalidArgument, {.found = "--chip " + arguments.chip});
        }
    }
    for (const std::string& word : arguments.words) {
        query.text += (query.text.empty() ? "" : " ") + word;
    }
    return query;
}

std::string placeText(const library::ImageRecord& image)
{
    std::string text = pathText(image.path);
    if (image.entry) {
        text += std::format(" [{}]", *image.entry);
    } else if (image.copy != 0) {
        text += std::format(" (copy {})", image.copy + 1);
    }
    return text;
}

std::string imageLine(const library::ImageRecord& image, const cards::CardTables& tables)
{
    const std::string chip = image.chips.empty() ? std::string() : library::chipName(image.chips.front(), tables);
    return std::format("{:14} {:12} {:10} {:15} {:20} {}{}\n", printable(image.psid),
                       image.version ? firmware::toString(*image.version) : "", image.date, chip,
                       printable(image.partNumber), placeText(image), image.isSound() ? "" : "  DAMAGED");
}

const char* levelTitle(FitLevel level)
{
    constexpr const char* titles[] = {"Fits", "Would change the PSID: at your own risk",
                                      "Right chip, but the PSID of the card is not known", "Does not fit"};
    return titles[static_cast<std::size_t>(level)];
}

std::string offerText(const Offer& offer, const cards::CardTables& tables)
{
    std::string text = imageLine(offer.image, tables);
    if (offer.fit.twin) {
        text += std::format("    {}: {}", cards::confidenceName(offer.fit.twin->confidence),
                            inEnglish(cards::sentenceOf(*offer.fit.twin)));
        text += offer.fit.twin->sources.empty() ? std::string("\n")
                                                : std::format(" [{}]\n", cards::joined(offer.fit.twin->sources));
    }
    for (const library::FitReason& reason : offer.fit.reasons) {
        text += std::format("    {}\n", inEnglish(library::sentenceOf(reason)));
    }
    return text;
}

std::string offersText(const std::vector<Offer>& offers, bool all, const cards::CardTables& tables)
{
    std::string text;
    for (const FitLevel level : {FitLevel::Fits, FitLevel::PsidChange, FitLevel::PsidUnknown, FitLevel::DoesNotFit}) {
        const auto isHere = [level](const Offer& offer) { return offer.fit.level == level; };
        const auto count = std::ranges::count_if(offers, isHere);
        if (count == 0) {
            continue;
        }
        text += std::format("{}: {}\n", levelTitle(level), count);
        if (level == FitLevel::DoesNotFit && !all) {
            text += "    (--all lists them, and why)\n";
            continue;
        }
        for (const Offer& offer : offers | std::views::filter(isHere)) {
            text += offerText(offer, tables);
        }
    }
    return text;
}

int find(Store& store, const LibraryArguments& arguments, const GlobalOptions& options)
{
    const Result<cards::CardTables> tables = cards::CardTables::builtIn();
    if (!tables) {
        return reportError(tables.error(), options);
    }
    const Result<library::Query> query = queryOf(arguments, *tables);
    if (!query) {
        (void)reportError(query.error(), options);
        return exitUsage;
    }
    const Result<std::optional<library::CardProfile>> card = cardOf(arguments, options, *tables);
    if (!card) {
        return reportError(card.error(), options);
    }
    Result<std::vector<library::ImageRecord>> images = store.find(*query);
    if (!images) {
        return reportError(images.error(), options);
    }
    if (*card) {
        const std::vector<Offer> offers = library::offersFor(**card, std::move(*images), *tables);
        print(options.json ? offersJson(offers) : offersText(offers, arguments.all, *tables));
        return exitDone;
    }
    std::string text;
    for (const library::ImageRecord& image : *images) {
        text += imageLine(image, *tables);
    }
    print(options.json ? imagesJson(*images) : text);
    return exitDone;
}

} // namespace

int runLibraryVerb(LibraryVerb verb, const LibraryArguments& arguments, const GlobalOptions& options)
{
    if (verb == LibraryVerb::Scan) {
        return scanFolders(arguments, options);
    }
    Result<Store> store = Store::open(databaseOf(arguments));
    if (!store) {
        return reportError(store.error(), options);
    }
    switch (verb) {
    case LibraryVerb::Add:
        return addFolders(*store, arguments, options);
    case LibraryVerb::Remove:
        return removeFolders(*store, arguments, options);
    case LibraryVerb::List:
        return listFolders(*store, options);
    case LibraryVerb::Scan:
    case LibraryVerb::Find:
        break;
    }
    return find(*store, arguments, options);
}

} // namespace firesteel::cli
