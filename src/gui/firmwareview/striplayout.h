// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace firesteel::gui {

/// Widths in whole pixels for items side by side on a strip: proportional to the weights, none
/// below `minimum`, and together exactly `total`. What the small items gain is taken from the
/// large ones in proportion. Where `total` has no room for the minimum, all items are equal.
std::vector<int> stripWidths(std::span<const std::uint64_t> weights, int total, int minimum);

/// The same with a minimum for each item.
std::vector<int> stripWidths(std::span<const std::uint64_t> weights, int total, const std::vector<int>& minimums);

} // namespace firesteel::gui
