// SPDX-License-Identifier: GPL-3.0-or-later
// The `library` verbs of firesteel-cli. They live in a program of their own because loading Qt Sql
// takes longer than all that the other verbs do.
#include <cli/administrator.h>
#include <cli/libraryverbs.h>
#include <helper/helperengines.h>

#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <optional>

namespace {

using namespace firesteel::cli; // NOLINT(google-build-using-namespace): this file is the program

/// What the parser stores for a flag that was given without a value.
constexpr const char* flagWithoutValue = "true";

int run(int argc, char** argv)
{
    GlobalOptions global;
    firesteel::helper::SystemLauncher launcher(firesteel::helper::ownLaunchOptions(true));
    firesteel::helper::HelperEngines engines(launcher, administratorCommand(argc, argv));
    global.engines = &engines;
    std::string simulatedRoot;
    LibraryArguments arguments;
    std::optional<LibraryVerb> chosen;
    CLI::App app("Firesteel: the firmware library.", "firesteel-cli");
    app.require_subcommand(1);
    app.fallthrough();
    app.add_flag("--json", global.json, "answer in JSON");
    const CLI::Option* simulate = app.add_flag(
        "--simulate", simulatedRoot, "use simulated adapters; --simulate=DIR those below DIR (or the one in DIR)");
    addLibraryVerbs(app, arguments, [&chosen](LibraryVerb verb) { chosen = verb; });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? exitDone : exitUsage;
    }
    global.simulate = simulate->count() > 0;
    if (simulatedRoot != flagWithoutValue) {
        global.simulatedRoot = simulatedRoot;
    }
    const QCoreApplication application(argc, argv);
    return runLibraryVerb(*chosen, arguments, global);
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
