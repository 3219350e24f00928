// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <optional>
#include <string>
#include <string_view>

namespace firesteel::library {

/// An error as text for the database and back, so that it is still told in the language of whoever
/// reads it later. A sentence that this version does not know comes back in English.
std::string storedText(const Error& error);
std::optional<Error> errorFromText(std::string_view text);

} // namespace firesteel::library
