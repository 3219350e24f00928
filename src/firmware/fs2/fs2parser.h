// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

namespace firesteel::firmware {

/// Parses a file that holds an FS2 image at `magics.front()`; `magics` are all places where one
/// may start.
Image parseFs2(const SharedBytes& bytes, std::string name, const std::vector<std::uint64_t>& magics);

} // namespace firesteel::firmware
