// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/json.h>
#include <cli/output.h>
#include <cli/terminal.h>
#include <cli/verbs.h>
#include <firmware/bundle/bundle.h>
#include <jobs/openfile.h>
#include <jobs/savefile.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <format>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace firesteel::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

Result<firmware::Bundle> openBundle(const std::string& file)
{
    Result<SharedBytes> bytes = jobs::readFirmwareFile(file);
    if (!bytes) {
        return failure(bytes);
    }
    if (!firmware::looksLikeBundle(*bytes)) {
        return failure(ErrorKind::NotSupported, {.found = file + " is no bundle: it begins like neither MFA nor MFA2"});
    }
    Result<firmware::Bundle> bundle = firmware::parseBundle(std::move(*bytes), file);
    if (!bundle) {
        return failure(bundle);
    }
    if (const Result<> complete = firmware::completeVersions(*bundle); !complete) {
        return failure(complete);
    }
    return bundle;
}

std::string versionText(const firmware::BundleEntry& entry)
{
    const std::optional<firmware::Version> version = entry.version();
    return version ? toString(*version) : "-";
}

/// The columns PSID, part number, version, size and, as wide as it is, the description.
std::string listText(const firmware::Bundle& bundle)
{
    std::vector<std::array<std::string, 5>> rows{{"PSID", "part number", "version", "size", "description"}};
    for (const firmware::BundleEntry& entry : bundle.entries) {
        std::string description = printable(entry.description);
        for (const std::string& choice : entry.choices()) {
            description += std::format(" [--select {}]", printable(choice));
        }
        rows.push_back({printable(entry.psid), printable(entry.partNumber), versionText(entry),
                        std::to_string(entry.size()), std::move(description)});
    }
    std::array<std::size_t, 4> widths{};
    for (const auto& row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    // MFA2 has no part numbers and no descriptions.
    const bool described = std::ranges::any_of(
        bundle.entries, [](const auto& entry) { return !entry.partNumber.empty() || !entry.description.empty(); });
    std::string text;
    for (const auto& row : rows) {
        std::string line = std::format("{:<{}}  ", row[0], widths[0]);
        if (described) {
            line += std::format("{:<{}}  ", row[1], widths[1]);
        }
        line += std::format("{:<{}}  {:>{}}", row[2], widths[2], row[3], widths[3]);
        if (described && !row[4].empty()) {
            line += "  " + row[4];
        }
        text += line + '\n';
    }
    return text;
}

int list(const firmware::Bundle& bundle, const GlobalOptions& options)
{
    print(options.json ? jsonText(bundleJson(bundle)) : listText(bundle));
    printFindings(bundle.findings, bundle.name);
    return bundle.isSound() ? exitDone : exitFailed;
}

/// A PSID comes from the file: only harmless characters reach the file system.
std::string fileStem(const firmware::BundleEntry& entry)
{
    std::string stem = entry.psid;
    std::erase_if(stem, [](unsigned char c) { return std::isalnum(c) == 0 && c != '_' && c != '-'; });
    return stem.empty() ? "image" : stem;
}

Result<> refuseOverwriting(const fs::path& file, bool force)
{
    std::error_code code;
    if (!force && fs::is_regular_file(file, code)) {
        return failure(ErrorKind::FileUnwritable,
                       {.file = file.string(), .found = "it exists already; --force overwrites it"});
    }
    return {};
}

int extractOne(const std::shared_ptr<const firmware::Bundle>& bundle, const ExtractArguments& arguments,
               const GlobalOptions& options)
{
    const Result<firmware::BundleEntry> entry =
        firmware::chooseEntry(*bundle, arguments.bundle.psid, arguments.bundle.choice);
    if (!entry) {
        return reportError(entry.error(), options);
    }
    const fs::path file = arguments.file.empty() ? fs::path(fileStem(*entry) + ".bin") : arguments.file;
    if (const Result<> free = refuseOverwriting(file, arguments.force); !free) {
        return reportError(free.error(), options);
    }
    jobs::ExtractImageOperation operation(bundle, *entry, file);
    jobs::ReportStep report;
    if (const Result<> done = runHere(operation, report); !done) {
        return reportError(done.error(), options);
    }
    const firmware::Image& image = operation.image();
    if (options.json) {
        Json json = imageJson(image);
        json["file"] = file.string();
        json["bundle"] = bundle->name;
        json["size"] = image.bytes.size();
        json["sha256"] = operation.sha256();
        print(jsonText(json));
    } else {
        print(std::format("{}: {} bytes, version {}, SHA-256 {}\n", file.string(), image.bytes.size(),
                          image.identity.version ? toString(*image.identity.version) : "-", operation.sha256()));
    }
    printFindings(image.findings, file.string());
    return exitDone;
}

/// A file name for each entry, none twice.
std::vector<fs::path> fileNames(const firmware::Bundle& bundle, const fs::path& folder)
{
    std::vector<fs::path> names;
    std::set<std::string> taken;
    std::map<std::string, unsigned> used; // so that thousands of the same PSID take no time
    const auto lowered = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text; // some file systems know no letter case
    };
    for (const firmware::BundleEntry& entry : bundle.entries) {
        const std::string stem = fileStem(entry);
        unsigned& number = used.try_emplace(lowered(stem), 1).first->second;
        std::string name = stem;
        while (!taken.insert(lowered(name)).second) {
            name = std::format("{}-{}", stem, ++number);
        }
        names.push_back(folder / (name + ".bin"));
    }
    return names;
}

/// Bytes of disk that writing all images takes at most: a file that is replaced goes only when the new one
/// is complete.
std::uint64_t neededRoom(const firmware::Bundle& bundle, const std::vector<fs::path>& files)
{
    std::uint64_t growth = 0;
    std::uint64_t largest = 0;
    for (std::size_t index = 0; index < files.size(); ++index) {
        if (!firmware::checkExtractable(bundle, bundle.entries[index])) {
            continue;
        }
        const std::uint64_t size = bundle.entries[index].size();
        std::error_code code;
        const std::uint64_t old = fs::is_regular_file(files[index], code) ? fs::file_size(files[index], code) : 0;
        if (code || old == 0) {
            growth += size;
        } else {
            growth += size - std::min(size, old);
            largest = std::max(largest, size);
        }
    }
    return growth + largest;
}

/// Writes the image of each entry to its file; the entries in `saved` are complete.
Result<> saveEach(const firmware::Bundle& bundle, const std::vector<fs::path>& files, std::set<std::size_t>& saved)
{
    TerminalProgress progress({{.stage = Stage::UnpackingImage, .weight = 1}});
    Result<> writing;
    const Result<> unpacked = firmware::extractAll(
        bundle,
        [&](std::size_t index, const SharedBytes& image) {
            // Thousands of entries may share one image, with no unpacking in between.
            writing = progress.cancelRequested() ? failure(ErrorKind::Cancelled, {.file = bundle.name})
                                                 : jobs::saveAndReadBack(files[index], image);
            if (writing) {
                saved.insert(index);
            }
            return writing.has_value();
        },
        [&](std::uint64_t done, std::uint64_t total) {
            progress.advance(Stage::UnpackingImage, done, total);
            return !progress.cancelRequested();
        });
    return writing ? unpacked : writing;
}

void printLeftOut(const firmware::Bundle& bundle, const std::set<std::size_t>& saved)
{
    for (std::size_t index = 0; index < bundle.entries.size(); ++index) {
        if (!saved.contains(index)) {
            const firmware::BundleEntry& entry = bundle.entries[index];
            const std::string why = entry.openChoice() ? "has several images: take one out with --select"
                                                       : "was left out because of what is wrong with it";
            std::fputs(std::format("-E- {} {}\n", printable(entry.psid), why).c_str(), stderr);
        }
    }
}

int extractEach(const firmware::Bundle& bundle, const ExtractArguments& arguments, const GlobalOptions& options)
{
    const std::vector<fs::path> files = fileNames(bundle, arguments.allInto);
    if (const Result<> room = jobs::checkRoom(arguments.allInto, neededRoom(bundle, files)); !room) {
        return reportError(room.error(), options);
    }
    std::error_code code;
    fs::create_directories(arguments.allInto, code);
    if (code) {
        return reportError(
            {.kind = ErrorKind::FileUnwritable, .facts = {.file = arguments.allInto.string(), .found = code.message()}},
            options);
    }
    for (const fs::path& file : files) {
        if (const Result<> free = refuseOverwriting(file, arguments.force); !free) {
            return reportError(free.error(), options);
        }
    }
    std::set<std::size_t> saved;
    const Result<> done = saveEach(bundle, files, saved);
    Json list = Json::array();
    std::string text;
    for (const std::size_t index : saved) {
        const firmware::BundleEntry& entry = bundle.entries[index];
        text += std::format("{}  {}  {}\n", printable(entry.psid), entry.size(), files[index].string());
        list.push_back({{"psid", entry.psid}, {"size", entry.size()}, {"image", files[index].string()}});
    }
    Json json = {{"file", bundle.name}, {"images", std::move(list)}};
    if (!done) {
        json["error"] = errorJson(done.error());
    }
    print(options.json ? jsonText(json) : text);
    printFindings(bundle.findings, bundle.name);
    if (!done) {
        std::fputs(std::format("-I- {} of {} images were written to {}\n", saved.size(), bundle.entries.size(),
                               arguments.allInto.string())
                       .c_str(),
                   stderr);
        return printError(done.error());
    }
    printLeftOut(bundle, saved);
    return saved.size() == bundle.entries.size() && bundle.isSound() ? exitDone : exitFailed;
}

} // namespace

int extract(const ExtractArguments& arguments, const GlobalOptions& options)
{
    Result<firmware::Bundle> opened = openBundle(arguments.bundle.name);
    if (!opened) {
        return reportError(opened.error(), options);
    }
    const auto bundle = std::make_shared<const firmware::Bundle>(std::move(*opened));
    if (!arguments.allInto.empty()) {
        return extractEach(*bundle, arguments, options);
    }
    return arguments.bundle.psid.empty() ? list(*bundle, options) : extractOne(bundle, arguments, options);
}

} // namespace firesteel::cli
