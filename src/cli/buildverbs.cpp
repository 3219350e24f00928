// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <adapters/guidentry.h>
#include <base/file.h>
#include <base/shellquote.h>
#include <boardconfig/mlxburn.h>
#include <cli/buildjson.h>
#include <cli/buildverbs.h>
#include <cli/json.h>
#include <cli/output.h>
#include <cli/target.h>
#include <cli/terminal.h>
#include <firmware/inisection.h>
#include <jobs/buildoperation.h>
#include <nlohmann/json.hpp>

#include <format>
#include <memory>
#include <system_error>
#include <utility>

namespace firesteel::cli {

namespace {

using boardconfig::ParameterMap;
using boardconfig::ParameterMaps;

constexpr std::uint64_t maxRomSize = firmware::maxImageFileSize;

Result<std::string> readText(const std::filesystem::path& file, std::uint64_t limit)
{
    const Result<Bytes> bytes = readFile(file, limit);
    return bytes ? Result<std::string>(std::string(bytes->begin(), bytes->end())) : failure(bytes);
}

/// The shipped maps, those in the user's folder, and those that were named.
Result<std::vector<ParameterMap>> listMaps(const BuildArguments& arguments)
{
    Result<std::vector<ParameterMap>> maps = boardconfig::builtInParameterMaps();
    if (!maps) {
        return maps;
    }
    Result<std::vector<ParameterMap>> own = boardconfig::loadParameterMaps(boardconfig::userMapFolder());
    if (!own) {
        return own;
    }
    maps->insert(maps->end(), std::make_move_iterator(own->begin()), std::make_move_iterator(own->end()));
    for (const std::filesystem::path& file : arguments.maps) {
        Result<ParameterMap> map = boardconfig::loadParameterMap(file);
        if (!map) {
            return failure(map);
        }
        maps->push_back(std::move(*map));
    }
    return maps;
}

Result<ParameterMaps> loadMaps(const BuildArguments& arguments)
{
    Result<std::vector<ParameterMap>> maps = listMaps(arguments);
    return maps ? ParameterMaps::of(std::move(*maps)) : Result<ParameterMaps>(failure(maps));
}

Result<> refuseToOverwrite(const BuildArguments& arguments)
{
    std::error_code code;
    if (!arguments.force && std::filesystem::exists(arguments.out, code)) {
        return failure(ErrorKind::FileUnwritable,
                       {.file = arguments.out.string(), .found = "it exists; --force overwrites it"});
    }
    return {};
}

Result<firmware::PersonalData> personalData(const BuildArguments& arguments, const firmware::Image& image)
{
    firmware::PersonalData data{.guids = {}, .vsd = arguments.vsd};
    adapters::GuidEntry entry;
    for (const std::string& text : arguments.guids.guids) {
        const Result<std::uint64_t> guid = adapters::parseGuid(text);
        if (!guid) {
            return failure(guid);
        }
        entry.guids.push_back(*guid);
    }
    for (const std::string& text : arguments.guids.macs) {
        const Result<std::uint64_t> mac = adapters::parseMac(text);
        if (!mac) {
            return failure(mac);
        }
        entry.macs.push_back(*mac);
    }
    if (!entry.guids.empty() || !entry.macs.empty()) {
        Result<firmware::Guids> wanted = adapters::completeGuids(image.format, image.guids, entry);
        if (!wanted) {
            return failure(wanted);
        }
        data.guids = std::move(*wanted);
    }
    return data;
}

Result<boardconfig::RebuildRequest> requestOf(const BuildArguments& arguments, const firmware::Image& image)
{
    boardconfig::RebuildRequest request{.acceptUntranslated = arguments.acceptUntranslated};
    if (!arguments.ini.empty()) {
        Result<std::string> text = readText(arguments.ini, firmware::maxIniSize);
        if (!text) {
            return failure(text);
        }
        request.ini = std::move(*text);
    }
    if (arguments.removeRom) {
        request.rom = Bytes();
    } else if (!arguments.rom.empty()) {
        Result<Bytes> rom = readFile(arguments.rom, maxRomSize);
        if (!rom) {
            return failure(rom);
        }
        request.rom = std::move(*rom);
    }
    Result<firmware::PersonalData> personal = personalData(arguments, image);
    if (!personal) {
        return failure(personal);
    }
    request.personal = std::move(*personal);
    return request;
}

/// Everything a build needs; `processes` outlives it.
struct Build
{
    std::shared_ptr<const firmware::Image> image;
    std::shared_ptr<const ParameterMaps> maps;
    std::unique_ptr<boardconfig::ImageBuilder> builder;
};

Result<std::unique_ptr<boardconfig::ImageBuilder>> mlxburnBuilder(const BuildArguments& arguments,
                                                                  std::shared_ptr<const firmware::Image> image,
                                                                  std::string ini, tools::ProcessFactory& processes)
{
    const tools::ToolSet tools = tools::findTools(tools::ToolSearch::standard(), processes);
    const tools::Tool* tool = tools.find(tools::ToolKind::Burn);
    if (tool == nullptr) {
        return failure(ErrorKind::ToolMissing, {.file = arguments.mlx.string(), .wanted = "mlxburn"});
    }
    return std::make_unique<boardconfig::MlxburnBuilder>(
        boardconfig::MlxburnRequest{
            .tool = *tool, .mlx = arguments.mlx, .ini = std::move(ini), .base = std::move(image)},
        processes);
}

Result<Build> prepare(const BuildArguments& arguments, const GlobalOptions& options, tools::ProcessFactory& processes)
{
    if (const Result<> free = refuseToOverwrite(arguments); !free) {
        return failure(free);
    }
    Result<ParameterMaps> maps = loadMaps(arguments);
    if (!maps) {
        return failure(maps);
    }
    Result<firmware::Image> image = loadImage(arguments.image, options);
    if (!image) {
        return failure(image);
    }
    Build build{.image = std::make_shared<const firmware::Image>(std::move(*image)),
                .maps = std::make_shared<const ParameterMaps>(std::move(*maps)),
                .builder = {}};
    Result<boardconfig::RebuildRequest> request = requestOf(arguments, *build.image);
    if (!request) {
        return failure(request);
    }
    if (arguments.mlx.empty()) {
        build.builder = std::make_unique<boardconfig::RebuildBuilder>(build.image, std::move(*request), build.maps);
        return build;
    }
    Result<std::unique_ptr<boardconfig::ImageBuilder>> builder =
        mlxburnBuilder(arguments, build.image, request->ini.value_or(std::string()), processes);
    if (!builder) {
        return failure(builder);
    }
    build.builder = std::move(*builder);
    return build;
}

/// The changed keys beside the error, because they are what it is about.
int reportBuildError(const Error& error, const BuildArguments& arguments, const Build& build,
                     const GlobalOptions& options)
{
    if (error.kind != ErrorKind::KeysUntranslated) {
        return reportError(error, options);
    }
    const Result<boardconfig::RebuildRequest> request = requestOf(arguments, *build.image);
    const Result<boardconfig::RebuildPlan> plan =
        request ? boardconfig::planRebuild(*build.image, *request, *build.maps) : failure(request);
    if (!plan) {
        return reportError(error, options);
    }
    if (options.json) {
        print(jsonText({{"error", errorJson(error)}, {"keys", keysJson(plan->keys)}}));
    } else {
        std::fputs(keysText(plan->keys).c_str(), stderr);
    }
    printError(error);
    std::fputs("    --accept-untranslated builds the image all the same.\n", stderr);
    return exitFailed;
}

int rebuildVerb(const BuildArguments& arguments, const GlobalOptions& options)
{
    tools::PosixProcesses processes;
    Result<Build> build = prepare(arguments, options, processes);
    if (!build) {
        return reportError(build.error(), options);
    }
    jobs::BuildOperation operation(std::move(build->builder), build->maps, arguments.out);
    jobs::ReportStep report;
    if (const Result<> done = runHere(operation, report); !done) {
        return reportBuildError(done.error(), arguments, *build, options);
    }
    const std::string outcome = std::format("-I- Built and verified: {}\n", printable(arguments.out.string()));
    if (options.json) {
        printOutcome(jsonText(buildJson(operation)), outcome);
    } else {
        printOutcome(boardconfig::reviewText(*operation.review()) + outcome, outcome);
    }
    for (const Sentence& remark : operation.remarks()) {
        printNote(printable(inEnglish(remark)));
    }
    printFindings(operation.image());
    return exitDone;
}

Result<ParameterMaps> mapsWithNames(const BuildArguments& arguments)
{
    Result<std::vector<ParameterMap>> maps = listMaps(arguments);
    if (!maps) {
        return failure(maps);
    }
    if (!arguments.mlx.empty()) {
        const Result<std::string> text = readText(arguments.mlx, boardconfig::maxMlxFileSize);
        if (!text) {
            return failure(text);
        }
        ParameterMap names{.name = arguments.mlx.string(), .file = arguments.mlx.string()};
        names.fields = boardconfig::mlxFieldNames(*text);
        maps->push_back(std::move(names));
    }
    return ParameterMaps::of(std::move(*maps));
}

int recordsVerb(const BuildArguments& arguments, const GlobalOptions& options)
{
    const Result<ParameterMaps> maps = mapsWithNames(arguments);
    if (!maps) {
        return reportError(maps.error(), options);
    }
    const Result<firmware::Image> image = loadImage(arguments.image, options);
    if (!image) {
        return reportError(image.error(), options);
    }
    if (!arguments.other.empty()) {
        const Result<firmware::Image> other =
            loadImage({.name = arguments.other.string(), .psid = {}, .choice = {}}, options);
        if (!other) {
            return reportError(other.error(), options);
        }
        const boardconfig::Review review = boardconfig::reviewBuild(*image, *other, {}, *maps);
        print(options.json ? jsonText({{"records", recordChangesJson(review)}}) : recordChangesText(review));
        return review.records.empty() ? exitDone : exitDifferent;
    }
    const boardconfig::RecordSections sections = boardconfig::decodeRecords(*image);
    if (sections.empty()) {
        return reportError(
            {.kind = ErrorKind::NotSupported,
             .facts = {.file = image->name, .found = std::format("{} has no Configuration records", image->name)}},
            options);
    }
    const ParameterMaps fitting = maps->forImage(*image);
    const Result<boardconfig::IniDocument> ini = boardconfig::iniOf(*image);
    const std::vector<boardconfig::KeyAgreement> agreements =
        ini ? boardconfig::compareWithRecords(*ini, sections, fitting) : std::vector<boardconfig::KeyAgreement>();
    if (options.json) {
        print(jsonText({{"records", recordsJson(sections, fitting)}, {"keys", agreementJson(agreements)}}));
    } else {
        print(recordsText(sections, fitting));
        std::fputs(agreementText(agreements).c_str(), stderr);
    }
    printFindings(*image);
    return image->isSound() ? exitDone : exitFailed;
}

int learnMapVerb(const BuildArguments& arguments, const GlobalOptions& options)
{
    if (const Result<> free = refuseToOverwrite(arguments); !free) {
        return reportError(free.error(), options);
    }
    std::vector<firmware::Image> images;
    for (const std::filesystem::path& file : arguments.images) {
        Result<firmware::Image> image = loadImage({.name = file.string(), .psid = {}, .choice = {}}, options);
        if (!image) {
            return reportError(image.error(), options);
        }
        images.push_back(std::move(*image));
    }
    const Result<boardconfig::LearnedMap> learned = boardconfig::learnMap(images);
    if (!learned) {
        return reportError(learned.error(), options);
    }
    const std::string name =
        arguments.name.empty() ? std::format("Learned from images of {}", toString(learned->version)) : arguments.name;
    const bool saves = !learned->proposals.empty();
    if (saves) {
        const std::string json = boardconfig::parameterMapJson(boardconfig::parameterMapOf(*learned, name));
        if (const Result<> written = writeFile(arguments.out, json); !written) {
            return reportError(written.error(), options);
        }
    }
    nlohmann::ordered_json json = learnedJson(*learned);
    json["file"] = saves ? nlohmann::ordered_json(arguments.out.string()) : nlohmann::ordered_json(nullptr);
    const std::string last =
        saves ? std::format("-I- {} keys saved in {}\n", learned->proposals.size(), printable(arguments.out.string()))
              : std::string("-I- Nothing can be claimed from these images; no map was written.\n");
    print(options.json ? jsonText(json) : learnedText(*learned) + last);
    return exitDone;
}

void addMapOption(CLI::App& verb, BuildArguments& arguments)
{
    verb.add_option("--map", arguments.maps, "parameter map, besides the shipped ones and those in your folder");
}

} // namespace

void addBuildVerbs(CLI::App& app, BuildArguments& arguments, const GlobalOptions& options, std::function<int()>& chosen)
{
    CLI::App* rebuild =
        app.add_subcommand("rebuild", "make an image with another INI, ROM, GUIDs or VSD out of an image");
    rebuild->add_option("IMAGE", arguments.image.name, "image file, bundle, or PCI address of an adapter")->required();
    rebuild->add_option("--psid", arguments.image.psid, "which image of a bundle");
    rebuild->add_option("--select", arguments.image.choice, "the choice or version of that image");
    CLI::Option* ini = rebuild->add_option("--ini", arguments.ini, "the new board INI; else it stays");
    addMapOption(*rebuild, arguments);
    rebuild->add_flag("--accept-untranslated", arguments.acceptUntranslated,
                      "build although the card will not do what some changed keys of the INI say");
    CLI::Option* rom = rebuild->add_option("--rom", arguments.rom, "expansion ROM to put in");
    CLI::Option* remove = rebuild->add_flag("--remove-rom", arguments.removeRom, "take the expansion ROM out");
    remove->excludes(rom);
    rebuild
        ->add_option("--guid,--guids", arguments.guids.guids,
                     "base GUID, or four GUIDs: node, port 1, port 2, system image")
        ->delimiter(',')
        ->expected(1, 4);
    rebuild->add_option("--mac,--macs", arguments.guids.macs, "base MAC, or two MACs: port 1, port 2")
        ->delimiter(',')
        ->expected(1, 2);
    CLI::Option* vsd = rebuild->add_option("--vsd", arguments.vsd, "vendor specific data, at most 208 characters");
    CLI::Option* mlx = rebuild->add_option(
        "--mlx", arguments.mlx, "build from this .mlx file with the vendor's mlxburn, and compare with IMAGE");
    mlx->needs(ini)->excludes(rom)->excludes(remove)->excludes(vsd);
    mlx->excludes(rebuild->get_option("--guid"))->excludes(rebuild->get_option("--mac"));
    rebuild->add_option("--out", arguments.out, "file to write")->required();
    rebuild->add_flag("--force", arguments.force, "overwrite what is there");
    rebuild->callback([&] { chosen = [&] { return rebuildVerb(arguments, options); }; });

    CLI::App* records = app.add_subcommand(
        "records", "the Configuration records of an FS2 image, or what differs in two; exit code 3: something");
    records->add_option("IMAGE", arguments.image.name, "image file, bundle, or PCI address of an adapter")->required();
    records->add_option("IMAGE2", arguments.other, "another one to compare with");
    addMapOption(*records, arguments);
    records->add_option("--mlx", arguments.mlx, "take names of registers from this .mlx file");
    records->callback([&] { chosen = [&] { return recordsVerb(arguments, options); }; });

    CLI::App* learn = app.add_subcommand(
        "learn-map", "propose which bits follow which INI key, from images of one version with their INIs");
    learn->add_option("IMAGES", arguments.images, "two image files or more")->required()->expected(2, 10000);
    learn->add_option("--out", arguments.out, "map to write")->required();
    learn->add_option("--name", arguments.name, "name of the map");
    learn->add_flag("--force", arguments.force, "overwrite what is there");
    learn->callback([&] { chosen = [&] { return learnMapVerb(arguments, options); }; });
}

} // namespace firesteel::cli
