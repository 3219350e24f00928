// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace firesteel::cards {

/// The files of resources/cards, word for word.
extern const std::string_view psidsText;
extern const std::string_view devicesText;
extern const std::string_view twinsText;
extern const std::string_view enginesText;

} // namespace firesteel::cards
