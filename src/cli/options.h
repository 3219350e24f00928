// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace firesteel::cli {

/// Exit codes, as design.md and mstflint have them.
inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitDeclined = 7;

/// Options that stand before or after any verb.
struct GlobalOptions
{
    bool json = false;
    bool simulate = false;
    std::filesystem::path simulatedRoot; ///< empty: the user's own stock cards
};

} // namespace firesteel::cli
