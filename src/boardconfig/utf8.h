// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace firesteel::boardconfig {

bool isUtf8(std::string_view text);

/// At most `size` bytes from the start, not cut within a letter.
std::string utf8Prefix(std::string_view text, std::size_t size);

} // namespace firesteel::boardconfig
