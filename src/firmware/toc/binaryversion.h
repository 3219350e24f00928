// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/toc/tocbuilder.h>

namespace firesteel::firmware {

/// Checks that the FS3 and FS4 parsers share.

/// The binary version in the low half of FS3 header word 0x24 and of the FS4 tools area: FS3 from
/// 1.1 on, FS4 from 1.0 on, below 2.0; 0.0 means none.
void noteBinaryVersion(TocBuilder& builder, std::uint32_t word, const std::string& section, std::uint64_t offset);

/// Images at other places than `start`: FS3 uses the first, FS4 knows only one.
void noteFurtherImages(TocBuilder& builder, std::uint64_t start, const std::vector<std::uint64_t>& magics);

} // namespace firesteel::firmware
