// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/inidocument.h>

#include <optional>
#include <string>
#include <vector>

namespace firesteel::boardconfig {

enum class IniChangeKind
{
    Changed,
    Added,
    Removed,
};

/// A key that two INIs set differently. Of duplicates, the values that count are compared.
struct IniChange
{
    IniChangeKind kind = IniChangeKind::Changed;
    std::string section;
    std::string key;
    std::string before;         ///< empty where added
    std::string after;          ///< empty where removed
    std::size_t lineBefore = 0; ///< from 1; 0: not there
    std::size_t lineAfter = 0;
    bool sameMeaning = false; ///< another notation of the same value, like 1 for true

    bool operator==(const IniChange&) const = default;
};

/// Changed and added keys in the order of `after`, then removed ones in the order of `before`.
/// Comments, spacing and order are no changes. Linear time.
std::vector<IniChange> iniDiff(const IniDocument& before, const IniDocument& after);

} // namespace firesteel::boardconfig
