// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/libraryarguments.h>

namespace firesteel::cli {

void addLibraryVerbs(CLI::App& app, LibraryArguments& arguments, const std::function<void(LibraryVerb)>& choose)
{
    CLI::App* library = app.add_subcommand("library", "the firmware files in your folders: which are there, what fits");
    library->require_subcommand(1);
    library->fallthrough();
    library->add_option("--database", arguments.database,
                        "file to keep it in; by default firesteel/library.sqlite in your data folder");
    const auto verb = [&](const char* name, const char* help, LibraryVerb which) {
        CLI::App* made = library->add_subcommand(name, help);
        made->callback([choose, which] { choose(which); });
        return made;
    };
    verb("add", "put folders into the library; `scan` then reads them", LibraryVerb::Add)
        ->add_option("FOLDER", arguments.folders,
                     "folder with firmware files, at any depth; links to folders outside of it are not followed")
        ->required();
    verb("remove", "take folders out of the library; their files stay", LibraryVerb::Remove)
        ->add_option("FOLDER", arguments.folders, "folder that is in the library")
        ->required();
    verb("list", "the folders, and what could not be read in them", LibraryVerb::List);
    verb("scan", "read what is new or changed in the folders", LibraryVerb::Scan)
        ->add_option("FOLDER", arguments.folders, "only these; they are put into the library where they are not");

    CLI::App* find = verb("find", "search for images; newest first", LibraryVerb::Find);
    find->add_option("--psid", arguments.psid, "the PSID");
    find->add_option("--part", arguments.part, "a part of the part number");
    find->add_option("--chip", arguments.chip, "family or hardware id: \"ConnectX-4 Lx\", 0x20b");
    find->add_option("--version", arguments.version, "the version, or its first numbers: 2.42");
    CLI::Option* card = find->add_option("--card", arguments.card, "PCI address: what fits this adapter");
    find->add_option("--for-psid", arguments.forPsid, "what fits a card with this PSID")->excludes(card);
    find->add_flag("--all", arguments.all, "also list what does not fit, and why");
    find->add_option("TEXT", arguments.words, "words that must stand in part number, description, version, chip...");
}

} // namespace firesteel::cli
