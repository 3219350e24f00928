// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace firesteel {

/// What a sentence for a person may name. A sentence template refers to a fact by its name in
/// braces: "{file}: section {section} at {offset} is damaged". Empty facts stay empty.
struct Facts
{
    std::string file{};                    ///< path or device name, as the user knows it
    std::string section{};                 ///< section name as the vendor's tool prints it, e.g. "DDR"
    std::optional<std::uint64_t> offset{}; ///< bytes from the start of the file or flash
    std::uint64_t expected = 0;            ///< {expected} prints hexadecimal, {expectedNumber} decimal
    std::uint64_t actual = 0;              ///< {actual} prints hexadecimal, {actualNumber} decimal
    std::string wanted{};                  ///< text counterpart of expected, e.g. a PSID
    std::string found{};                   ///< text counterpart of actual

    bool operator==(const Facts&) const = default;
};

/// Replaces each {name} in a sentence template by that fact. Unknown names stay as they are.
std::string fillSentence(std::string_view sentence, const Facts& facts);

} // namespace firesteel
