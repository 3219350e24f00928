// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <helper/archive.h>

#include <optional>
#include <string_view>

namespace firesteel::helper {

/// True unless brackets are nested deeper than the protocol allows. Looks before the parser does.
bool isShallow(std::string_view line);

/// Nothing where the line is not JSON, or an object in it has a name twice.
std::optional<Json> parseLine(std::string_view line);

} // namespace firesteel::helper
