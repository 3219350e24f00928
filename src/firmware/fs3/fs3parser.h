// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

namespace firesteel::firmware {

/// Parses the FS3 image at `start`, which has a complete header. `magics` are all places where an
/// image may start.
Image parseFs3(SharedBytes bytes, std::string name, std::uint64_t start, const std::vector<std::uint64_t>& magics);

} // namespace firesteel::firmware
