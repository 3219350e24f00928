// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace firesteel {

/// The text as one word of a POSIX shell command; left as it is when it needs no quotes.
std::string shellQuote(std::string_view text);

} // namespace firesteel
