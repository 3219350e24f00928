// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>
#include <firmware/edit.h>

#include <filesystem>
#include <string>
#include <vector>

namespace firesteel::gui {

/// A build as `firesteel-cli rebuild` does it. What is empty is left out.
struct BuildCommand
{
    std::string base;
    std::filesystem::path ini;
    std::vector<std::filesystem::path> maps; ///< those that the command does not find by itself
    std::filesystem::path mlx;               ///< not empty: with mlxburn, and nothing below but target
    std::filesystem::path rom;
    bool removeRom = false;
    firmware::PersonalData personal;
    bool acceptUntranslated = false;
    bool replace = false; ///< the target exists
    std::filesystem::path target;
};

std::string commandLine(const BuildCommand& command);

} // namespace firesteel::gui
