// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace firesteel::boardconfig {

/// The maps of resources/cards, word for word.
extern const std::string_view parameterMapText;
extern const std::string_view textParameterMapText;
extern const std::string_view simulatedParameterMapText;

} // namespace firesteel::boardconfig
