// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <cli/options.h>

#include <cstdint>
#include <functional>
#include <string>

namespace firesteel::cli {

struct FaultArguments
{
    std::string folder;
    std::string name;
    std::uint64_t at = 0;
};

/// `simulate fault`, `simulate clear` and `simulate list`: what is wrong with simulated cards. `chosen`
/// becomes the verb that runs.
void addFaultVerbs(CLI::App& simulate, FaultArguments& arguments, const GlobalOptions& options,
                   std::function<int()>& chosen);

} // namespace firesteel::cli
