// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace firesteel::adapters {
class EngineOpener;
}

namespace firesteel::cli {

/// Exit codes, as design.md and mstflint have them.
inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitDifferent = 3; ///< compare: the images differ
inline constexpr int exitDeclined = 7;

/// What a verb looks at.
struct Target
{
    std::string name;   ///< image file, bundle, or PCI address of an adapter
    std::string psid;   ///< which image of a bundle
    std::string choice; ///< where a bundle has several for that PSID: a select tag or a version
};

/// Options that stand before or after any verb.
struct GlobalOptions
{
    bool json = false;
    bool simulate = false;
    std::filesystem::path simulatedRoot; ///< empty: the user's own stock cards
    /// Where verbs get the engines of cards from. Set by the program, outlives the verb.
    adapters::EngineOpener* engines = nullptr;
};

} // namespace firesteel::cli
