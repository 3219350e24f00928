// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/toc/tocbuilder.h>

namespace firesteel::firmware {

/// The table of section hashes that HW pointer 15 leads to (reference chapter 4.2): its header and
/// itself have CRCs, which are checked; the hashes are not.
void addHashesTable(TocBuilder& builder, std::uint64_t place);

} // namespace firesteel::firmware
