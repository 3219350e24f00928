// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <string_view>

namespace firesteel::firmware::flint {

/// Shared by the query texts of the formats.

inline constexpr std::size_t valueColumn = 23;

std::string line(std::string_view label, std::string_view value);
/// A file's text must not reach a terminal as control sequences.
std::string printable(const std::string& text);
/// Nothing when the value is absent or empty.
std::string textLine(std::string_view label, const std::optional<std::string>& value);
std::string versionLine(const Identity& identity);
std::string dateLine(const Identity& identity);
std::string romLines(const RomInfo& rom);

} // namespace firesteel::firmware::flint
