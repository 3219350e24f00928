// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

namespace firesteel::firmware {

/// Parses the FS4 image at `start`, whose format word is inside the bytes. `magics` are all places
/// where an image may start.
Image parseFs4(SharedBytes bytes, std::string name, std::uint64_t start, const std::vector<std::uint64_t>& magics);

} // namespace firesteel::firmware
