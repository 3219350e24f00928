// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace firesteel::adapters {

/// The sentence that resources/cards/engines.json names, translation context "EngineTable": {wanted} is
/// the family of chips, {found} the tool. Null for a name that is not known.
const char* engineReason(std::string_view name);

} // namespace firesteel::adapters
