// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/preflight.h>
#include <base/result.h>

#include <string>

namespace firesteel::adapters {

/// BurnRefused, with what the preflight found as its reason.
std::unexpected<Error> refused(const PreflightFinding& finding);

/// BurnRefused with a reason of its own: `reason` is static text, translation context "Error".
std::unexpected<Error> refused(const std::string& device, const char* reason);

/// The first finding that the options do not allow, as BurnRefused.
Result<> checkedBy(const std::vector<PreflightFinding>& findings, const BurnOptions& options);

} // namespace firesteel::adapters
