// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cli/options.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace firesteel::cli {

/// Values that the parser fills; they live as long as the parser.
struct IniArguments
{
    Target source;
    Target other;
    std::vector<std::string> name; ///< [SECTION] KEY
    std::string file;
    std::string section;
    std::string key;
    std::string value;
    std::filesystem::path out; ///< empty: the file itself
    bool verbatim = false;
    bool force = false;
};

/// The verbs `ini get`, `ini set` and `ini diff`.
void addIniVerbs(CLI::App& app, IniArguments& arguments, const GlobalOptions& options, std::function<int()>& chosen);

} // namespace firesteel::cli
