// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cli/options.h>
#include <cli/verbs.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace firesteel::cli {

/// Values that the parser fills; they live as long as the parser.
struct BuildArguments
{
    Target image;
    std::filesystem::path other;               ///< records: the second image
    std::vector<std::filesystem::path> images; ///< learn-map
    std::filesystem::path ini;
    std::vector<std::filesystem::path> maps; ///< of the user, besides those in his folder
    std::filesystem::path mlx;               ///< not empty: build with mlxburn; records: names of registers
    std::filesystem::path rom;
    bool removeRom = false;
    GuidArguments guids;
    std::optional<std::string> vsd;
    std::filesystem::path out;
    std::string name;
    bool acceptUntranslated = false;
    bool force = false;
};

/// The verbs `rebuild`, `records` and `learn-map`.
void addBuildVerbs(CLI::App& app, BuildArguments& arguments, const GlobalOptions& options,
                   std::function<int()>& chosen);

} // namespace firesteel::cli
