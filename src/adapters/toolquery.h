// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <tools/flintanswers.h>

#include <string>

namespace firesteel::adapters {

/// What mstflint answered, as our own engine would tell it. The size of the image is not known from
/// a query. ToolAnswerUnknown for an image type, a version or addresses that cannot be read.
Result<CardQuery> cardQuery(const tools::QueryAnswer& answer, const tools::HardwareAnswer& hardware,
                            const std::string& device, const std::string& program);

/// The reverse of firmware::toString(): "type=PXE version=3.4.752". Product 0 for what is not known.
firmware::RomEntry romEntry(const std::string& text);

} // namespace firesteel::adapters
