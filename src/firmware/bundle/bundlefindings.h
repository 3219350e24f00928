// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/finding.h>

namespace firesteel::firmware {

/// findingTemplate() for the kinds whose name begins with Bundle; null for others.
const char* bundleFindingTemplate(FindingKind kind);

/// BundleDamaged for `file`, with the finding as its place and reason.
Error bundleError(const Finding& finding, std::string file, std::string detail = {});

} // namespace firesteel::firmware
