// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace firesteel::boardconfig {

/// resources/cards/inikeys.json, word for word.
extern const std::string_view iniKeysText;

} // namespace firesteel::boardconfig
