// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/identity.h>

#include <string>

namespace firesteel::firmware {

/// The family of a chip as people call it, from reference chapter 6: "ConnectX-5", "Spectrum-2"; with
/// the revision only where the reference tells revisions apart: "ConnectX-3 A1". What hardwareName()
/// says for chips that are not in the table.
std::string chipFamilyName(HardwareId id);

} // namespace firesteel::firmware
