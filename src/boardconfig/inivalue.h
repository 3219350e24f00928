// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace firesteel::boardconfig {

/// How a value is written. An INI says yes in several ways, and whoever edits it should not notice.
enum class Notation
{
    Text,
    Bool,    ///< true and false, yes and no, on and off, in any letter case
    Decimal, ///< also 0 and 1, which may stand for false and true
    Hex,     ///< 0x and up to 16 digits
};
Notation notationOf(std::string_view value);

/// Of true, yes, on, 1, 0x1 and their opposites.
std::optional<bool> boolOf(std::string_view value);
/// Of decimal numbers and of hexadecimal ones with 0x; leading zeros do not make a number octal.
/// Nothing beyond 64 bits.
std::optional<std::uint64_t> numberOf(std::string_view value);

/// A value written as another one is: the pair of words and their letter case, 1 or 0x1; true and
/// false where the other value is none of these.
std::string boolLike(bool value, std::string_view like);
/// Hexadecimal with at least as many digits and the same letter case, or decimal with the same
/// leading zeros; decimal where the other value is no number.
std::string numberLike(std::uint64_t value, std::string_view like);

/// A value that somebody typed, in the notation of the one it takes the place of where both can be
/// read the same way; else as it was typed.
std::string inNotationOf(std::string_view typed, std::string_view like);

/// True where both say the same in different notations: 1 and true, 0x10 and 16, and equal texts.
bool sameMeaning(std::string_view a, std::string_view b);

} // namespace firesteel::boardconfig
