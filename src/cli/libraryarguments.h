// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <vector>

namespace firesteel::cli {

enum class LibraryVerb
{
    Add,
    Remove,
    List,
    Scan,
    Find,
};

/// What stands behind `library VERB`.
struct LibraryArguments
{
    std::string database; ///< empty: the user's own
    std::vector<std::string> folders;
    std::string psid;
    std::string part;
    std::string chip;
    std::string version;
    std::vector<std::string> words;
    std::string card;    ///< PCI address
    std::string forPsid; ///< in place of a card
    bool all = false;    ///< also list what does not fit
};

/// Declares `library` and its verbs. They are parsed twice: by firesteel-cli, which then hands over to
/// the program that is linked with Qt Sql, and by that program.
void addLibraryVerbs(CLI::App& app, LibraryArguments& arguments, const std::function<void(LibraryVerb)>& choose);

} // namespace firesteel::cli
