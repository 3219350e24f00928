// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <cli/administrator.h>
#include <cli/buildverbs.h>
#include <cli/faultverbs.h>
#include <cli/handover.h>
#include <cli/iniverbs.h>
#include <cli/libraryarguments.h>
#include <cli/options.h>
#include <cli/usage.h>
#include <cli/verbs.h>
#include <helper/helperengines.h>
#include <silicon/simulatedcard.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <functional>
#include <string_view>

namespace {

using namespace firesteel::cli; // NOLINT(google-build-using-namespace): this file is the program

/// Values that the parser fills; they live as long as the parser.
struct Arguments
{
    GlobalOptions global;
    std::string simulatedRoot;
    std::string target;
    Target image;
    ExtractArguments extract;
    std::string file;
    bool full = false;
    CompareArguments compare;
    BurnArguments burn;
    GuidArguments guids;
    RewriteArguments rewrite;
    std::string backupParent = ".";
    bool noBackup = false;
    std::string simulateFolder;
    std::string simulateImage;
    std::string simulateAddress = firesteel::adapters::SimulatedCardOptions().pciAddress;
    unsigned simulateDelay = 0;
    FaultArguments fault;
    LibraryArguments library;
    IniArguments ini;
    BuildArguments build;
};

/// What the parser stores for a flag that was given without a value.
constexpr const char* flagWithoutValue = "true";

using Verb = std::function<int()>;

constexpr unsigned mostDelayMicroseconds =
    std::chrono::duration_cast<std::chrono::microseconds>(firesteel::silicon::longestCommandDelay).count();

/// CLI11's form of a check: empty, or what is wrong.
std::string isPciAddress(const std::string& text)
{
    static constexpr std::string_view form = "xxxx:xx:xx.x";
    const auto fits = [](char wanted, char given) {
        return wanted == 'x' ? std::string_view("0123456789abcdef").contains(given) : wanted == given;
    };
    return std::ranges::equal(form, text, fits) ? std::string()
                                                : text + " is not a PCI address like 0000:24:00.0 (lower case)";
}

void addTarget(CLI::App& verb, Arguments& arguments)
{
    verb.add_option("TARGET", arguments.image.name, "image file, bundle, or PCI address of an adapter")->required();
    verb.add_option("--psid", arguments.image.psid, "which image of a bundle");
    verb.add_option("--select", arguments.image.choice, "the choice or version, where a bundle has several for a PSID");
}

void addAddress(CLI::App& verb, std::string& address)
{
    verb.add_option("ADDRESS", address, "PCI address of an adapter, as `list` prints it")->required();
}

void addImageVerbs(CLI::App& app, Arguments& arguments, Verb& chosen)
{
    CLI::App* verifyVerb = app.add_subcommand("verify", "check every section, as `flint verify` prints it");
    addTarget(*verifyVerb, arguments);
    verifyVerb->callback([&] { chosen = [&] { return verify(arguments.image, arguments.global); }; });

    CLI::App* queryVerb = app.add_subcommand("query", "version, PSID, GUIDs and more, as `flint query` prints it");
    queryVerb->add_flag("--full", arguments.full, "all fields, as `flint query full`");
    addTarget(*queryVerb, arguments);
    queryVerb->callback([&] { chosen = [&] { return query(arguments.image, arguments.full, arguments.global); }; });

    CLI::App* iniVerb = app.add_subcommand("dump-ini", "the board INI inside an image, as `flint dc` prints it");
    addTarget(*iniVerb, arguments);
    iniVerb->callback([&] { chosen = [&] { return dumpIni(arguments.image, arguments.global); }; });

    CLI::App* sectionsVerb = app.add_subcommand("sections", "the section map; with --json for programs");
    addTarget(*sectionsVerb, arguments);
    sectionsVerb->callback([&] { chosen = [&] { return sections(arguments.image, arguments.global); }; });
}

void addExtractVerb(CLI::App& app, Arguments& arguments, Verb& chosen)
{
    CLI::App* verb = app.add_subcommand("extract", "list the images of an MFA or MFA2 bundle, or take some out");
    ExtractArguments& extracting = arguments.extract;
    verb->add_option("BUNDLE", extracting.bundle.name, "bundle file")->required();
    CLI::Option* psid = verb->add_option("PSID", extracting.bundle.psid, "board to take the image of; else: list");
    verb->add_option("FILE", extracting.file, "file to write; else PSID.bin")->needs(psid);
    verb->add_option("--select", extracting.bundle.choice, "the choice or version, where there are several for a PSID")
        ->needs(psid);
    verb->add_option("--all", extracting.allInto, "folder to write every image to")->excludes(psid);
    verb->add_flag("--force", extracting.force, "overwrite what is there");
    verb->callback([&] { chosen = [&] { return extract(arguments.extract, arguments.global); }; });
}

void addCompareVerb(CLI::App& app, Arguments& arguments, Verb& chosen)
{
    CLI::App* verb = app.add_subcommand("compare", "what two images differ in; exit code 0: nothing, 3: something");
    struct Side
    {
        Target& target;
        std::string name;
        std::string option;
    };
    for (const Side& side :
         {Side{arguments.compare.left, "LEFT", "--left-"}, Side{arguments.compare.right, "RIGHT", "--right-"}}) {
        verb->add_option(side.name, side.target.name, "image file, bundle, or PCI address of an adapter")->required();
        verb->add_option(side.option + "psid", side.target.psid, "which image of a bundle");
        verb->add_option(side.option + "select", side.target.choice, "the choice or version of that image");
    }
    verb->add_flag("--text", arguments.compare.text, "print the differences, also with --html");
    verb->add_option("--html", arguments.compare.html, "write them as a page into this file");
    verb->add_flag("--bytes", arguments.compare.bytes, "list the ranges of bytes that differ, too; --json always does");
    verb->callback([&] { chosen = [&] { return compare(arguments.compare, arguments.global); }; });
}

void addReadVerbs(CLI::App& app, Arguments& arguments, Verb& chosen)
{
    app.add_subcommand("list", "the adapters of this computer")->callback([&] {
        chosen = [&] { return list(arguments.global); };
    });

    for (const bool wholeFlash : {false, true}) {
        CLI::App* verb = wholeFlash ? app.add_subcommand("read-flash", "save the whole flash, raw")
                                    : app.add_subcommand("read-image", "save the image that boots, as `flint ri` does");
        addAddress(*verb, arguments.target);
        verb->add_option("FILE", arguments.file, "file to write")->required();
        verb->callback([&arguments, &chosen, wholeFlash] {
            chosen = [&arguments, wholeFlash] {
                return readImage(arguments.target, arguments.file, wholeFlash, arguments.global);
            };
        });
    }

    CLI::App* backupVerb = app.add_subcommand("backup", "save image, INI, query text and checksums in a dated folder");
    addAddress(*backupVerb, arguments.target);
    backupVerb->add_option("FOLDER", arguments.backupParent, "where the dated folder goes")->capture_default_str();
    backupVerb->callback(
        [&] { chosen = [&] { return backup(arguments.target, arguments.backupParent, arguments.global); }; });
}

void addBurnVerb(CLI::App& app, Arguments& arguments, Verb& chosen)
{
    CLI::App* verb = app.add_subcommand("burn", "back up, write an image failsafe, read it back and verify it");
    addAddress(*verb, arguments.burn.address);
    verb->add_option("FILE", arguments.burn.image, "image file")->required();
    verb->add_flag("--allow-psid-change", arguments.burn.consents.allowPsidChange, "write an image with another PSID");
    verb->add_flag("--allow-downgrade", arguments.burn.consents.allowDowngrade,
                   "write an older version, or the same version again");
    verb->add_flag("--allow-loss", arguments.burn.consents.allowLoss,
                   "write an image that takes something from the card: its boot ROM, or its settings");
    verb->add_flag("--use-image-guids", arguments.burn.consents.useImageGuids,
                   "take GUIDs and MACs from the image instead of keeping the card's");
    verb->add_flag("--use-image-vsd", arguments.burn.consents.useImageVsd,
                   "take the VSD text from the image instead of keeping the card's");
    CLI::Option* parent =
        verb->add_option("--backup", arguments.backupParent, "folder for the backup")->capture_default_str();
    verb->add_flag("--no-backup", arguments.noBackup, "make no backup")->excludes(parent);
    verb->add_flag("-y,--yes", arguments.burn.yes, "do not ask");
    verb->callback([&] {
        chosen = [&] {
            if (!arguments.noBackup) {
                arguments.burn.backupParent = arguments.backupParent;
            }
            return burn(arguments.burn, arguments.global);
        };
    });
}

void addGuidOptions(CLI::App& verb, GuidArguments& guids)
{
    CLI::Option* guid =
        verb.add_option("--guid,--guids", guids.guids, "base GUID, or four GUIDs: node, port 1, port 2, system image");
    guid->delimiter(',')->expected(1, 4);
    verb.add_option("--mac,--macs", guids.macs, "base MAC, or two MACs: port 1, port 2")
        ->delimiter(',')
        ->expected(1, 2);
}

void addBackupOptions(CLI::App& verb, Arguments& arguments)
{
    CLI::Option* parent =
        verb.add_option("--backup", arguments.backupParent, "folder for the backup")->capture_default_str();
    verb.add_flag("--no-backup", arguments.noBackup, "make no backup")->excludes(parent);
    verb.add_flag("-y,--yes", arguments.rewrite.yes, "do not ask");
}

RewriteArguments rewriteOf(const Arguments& arguments)
{
    RewriteArguments rewrite = arguments.rewrite;
    if (!arguments.noBackup) {
        rewrite.backupParent = arguments.backupParent;
    }
    return rewrite;
}

void addRewriteVerbs(CLI::App& app, Arguments& arguments, Verb& chosen)
{
    CLI::App* guids = app.add_subcommand("set-guids", "back up, set GUIDs and MACs of a card, read back and verify");
    addAddress(*guids, arguments.target);
    addGuidOptions(*guids, arguments.guids);
    addBackupOptions(*guids, arguments);
    guids->callback([&] {
        chosen = [&] { return setGuids(arguments.target, arguments.guids, rewriteOf(arguments), arguments.global); };
    });
    CLI::App* rom = app.add_subcommand("remove-rom", "back up, remove the boot ROM of a card, read back and verify");
    addAddress(*rom, arguments.target);
    addBackupOptions(*rom, arguments);
    rom->callback(
        [&] { chosen = [&] { return removeRom(arguments.target, rewriteOf(arguments), arguments.global); }; });

    CLI::App* recovery = app.add_subcommand("recover", "write an image to a card in flash recovery, read back, verify");
    addAddress(*recovery, arguments.target);
    recovery->add_option("FILE", arguments.file, "image, best firmware.bin of a backup of this card")->required();
    addGuidOptions(*recovery, arguments.guids);
    recovery->add_flag("-y,--yes", arguments.rewrite.yes, "do not ask");
    recovery->callback([&] {
        chosen = [&] {
            return recover(arguments.target, arguments.file, arguments.guids, arguments.rewrite.yes, arguments.global);
        };
    });
}

void addChipVerbs(CLI::App& app, Arguments& arguments, Verb& chosen)
{
    CLI::App* rom = app.add_subcommand("read-rom", "save the boot ROM of a card, as `flint rrom` does");
    addAddress(*rom, arguments.target);
    rom->add_option("FILE", arguments.file, "file to write")->required();
    rom->callback([&] { chosen = [&] { return readRom(arguments.target, arguments.file, arguments.global); }; });

    CLI::App* resetVerb = app.add_subcommand("reset", "start the firmware that is on the flash, where a card can");
    addAddress(*resetVerb, arguments.target);
    resetVerb->callback([&] { chosen = [&] { return reset(arguments.target, arguments.global); }; });

    CLI::App* semaphore =
        app.add_subcommand("clear-semaphore", "free the flash semaphore that a killed program has left taken");
    addAddress(*semaphore, arguments.target);
    semaphore->callback([&] { chosen = [&] { return clearSemaphore(arguments.target, arguments.global); }; });
}

void addSimulateVerbs(CLI::App& app, Arguments& arguments, Verb& chosen)
{
    CLI::App* simulateVerb = app.add_subcommand("simulate", "make simulated adapters");
    simulateVerb->require_subcommand(1);
    CLI::App* create = simulateVerb->add_subcommand("create", "make simulated adapters in a folder");
    create->add_option("DIR", arguments.simulateFolder, "state folder to make")->required();
    create->add_option("--image", arguments.simulateImage,
                       "FS2 image to put on its flash; without it, DIR gets the stock cards");
    create->add_option("--address", arguments.simulateAddress, "PCI address of the card made from the image")
        ->check(CLI::Validator(isPciAddress, "DDDD:BB:DD.F"))
        ->capture_default_str();
    create
        ->add_option("--command-delay", arguments.simulateDelay,
                     "microseconds that each flash command of the card takes; a real card takes about 10")
        ->check(CLI::Range(0U, mostDelayMicroseconds))
        ->capture_default_str();
    create->callback([&] {
        chosen = [&] {
            const std::optional<std::filesystem::path> image =
                arguments.simulateImage.empty() ? std::nullopt
                                                : std::optional<std::filesystem::path>(arguments.simulateImage);
            const firesteel::adapters::SimulatedCardOptions card{
                .pciAddress = arguments.simulateAddress,
                .commandDelay = std::chrono::microseconds(arguments.simulateDelay)};
            return simulateCreate(arguments.simulateFolder, image, card, arguments.global);
        };
    });
    CLI::App* powerCycle = simulateVerb->add_subcommand(
        "power-cycle", "a cold boot: frees what a killed program left taken, loads what is on the flash");
    powerCycle->add_option("DIR", arguments.simulateFolder, "state folder, or a folder of such")->required();
    powerCycle->callback(
        [&] { chosen = [&] { return simulatePowerCycle(arguments.simulateFolder, arguments.global); }; });
    addFaultVerbs(*simulateVerb, arguments.fault, arguments.global, chosen);
}

int run(int argc, char** argv)
{
    Arguments arguments;
    firesteel::helper::SystemLauncher launcher(firesteel::helper::ownLaunchOptions(true));
    firesteel::helper::HelperEngines engines(launcher, administratorCommand(argc, argv));
    arguments.global.engines = &engines;
    Verb chosen;
    CLI::App app("Firesteel: what is on a ConnectX adapter, and what should be.", "firesteel-cli");
    app.set_version_flag("--version", "firesteel-cli " FIRESTEEL_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_flag("--json", arguments.global.json, "answer in JSON");
    // A flag, so that the next word stays the verb: only --simulate=DIR carries a folder.
    const CLI::Option* simulate =
        app.add_flag("--simulate", arguments.simulatedRoot,
                     "use simulated adapters; --simulate=DIR those below DIR (or the one in DIR)");
    addImageVerbs(app, arguments, chosen);
    addCompareVerb(app, arguments, chosen);
    addExtractVerb(app, arguments, chosen);
    addIniVerbs(app, arguments.ini, arguments.global, chosen);
    addBuildVerbs(app, arguments.build, arguments.global, chosen);
    addReadVerbs(app, arguments, chosen);
    addBurnVerb(app, arguments, chosen);
    addRewriteVerbs(app, arguments, chosen);
    addChipVerbs(app, arguments, chosen);
    addSimulateVerbs(app, arguments, chosen);
    addLibraryVerbs(app, arguments.library, [&chosen, argv](LibraryVerb) {
        chosen = [argv] { return handOver("firesteel-cli-library", argv); };
    });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            return app.exit(error); // help or version
        }
        std::vector<std::string> verbs;
        for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; })) {
            verbs.push_back(verb->get_name());
        }
        return reportUsage(argc, argv, error.what(), verbs);
    }
    arguments.global.simulate = simulate->count() > 0;
    if (arguments.simulatedRoot != flagWithoutValue) {
        arguments.global.simulatedRoot = arguments.simulatedRoot;
    }
    return chosen();
}

} // namespace

int main(int argc, char** argv)
{
    // The parser and the allocator may throw; nothing else here does.
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fputs("-E- ", stderr);
        std::fputs(error.what(), stderr);
        std::fputc('\n', stderr);
        return exitFailed;
    }
}
