// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>

#include <string_view>

namespace firesteel::compare {

/// A key of an INI, as views into its text.
struct IniKey
{
    std::string_view section; ///< without brackets
    std::string_view key;
    std::string_view value;
    unsigned line = 0; ///< from 1
};

/// The keys in file order, at most maxIniKeys. Comments begin with ";" at the start of a line, or
/// with ";;" behind white space. A key may occur more than once.
std::vector<IniKey> iniKeys(std::string_view text, bool& cut);

/// Compares the INIs of two images into `comparison`.
void compareInis(const firmware::Image& left, const firmware::Image& right, Comparison& comparison);

} // namespace firesteel::compare
