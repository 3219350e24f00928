// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/striplayout.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace firesteel::gui {

namespace {

// Products of a weight sum and a pixel count must stay within 64 bits.
constexpr std::uint64_t maxWeightSum = std::numeric_limits<std::uint32_t>::max();

std::vector<std::uint64_t> boundedWeights(std::span<const std::uint64_t> weights)
{
    std::vector<std::uint64_t> bounded(weights.begin(), weights.end());
    if (bounded.empty()) {
        return bounded;
    }
    const std::uint64_t limit = maxWeightSum / bounded.size();
    std::uint64_t largest = std::ranges::max(bounded);
    unsigned shift = 0;
    while ((largest >> shift) > limit) {
        ++shift;
    }
    for (std::uint64_t& weight : bounded) {
        weight >>= shift;
    }
    return bounded;
}

std::vector<int> equalWidths(std::size_t count, int total)
{
    std::vector<int> widths(count);
    const auto n = static_cast<std::int64_t>(count);
    for (std::int64_t i = 0; i < n; ++i) {
        widths[static_cast<std::size_t>(i)] = static_cast<int>((i + 1) * total / n - i * total / n);
    }
    return widths;
}

// By what each item has for each pixel it needs: those below the average come first.
std::vector<std::size_t> ascendingOrder(std::span<const std::uint64_t> weights, std::span<const int> minimums)
{
    std::vector<std::size_t> order(weights.size());
    std::ranges::iota(order, std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return weights[a] * static_cast<std::uint64_t>(minimums[b]) <
               weights[b] * static_cast<std::uint64_t>(minimums[a]);
    });
    return order;
}

} // namespace

std::vector<int> stripWidths(std::span<const std::uint64_t> weights, int total, int minimum)
{
    return stripWidths(weights, total, std::vector<int>(weights.size(), std::max(minimum, 0)));
}

std::vector<int> stripWidths(std::span<const std::uint64_t> weights, int total, const std::vector<int>& minimums)
{
    total = std::max(total, 0);
    const std::vector<std::uint64_t> bounded = boundedWeights(weights);
    std::uint64_t weightLeft = std::accumulate(bounded.begin(), bounded.end(), std::uint64_t{0});
    const std::int64_t needed = std::accumulate(minimums.begin(), minimums.end(), std::int64_t{0});
    if (weightLeft == 0 || needed > total) {
        return equalWidths(bounded.size(), total);
    }

    // Poorest first: each item whose share is below its minimum gets the minimum, which makes the
    // share of all others smaller, so the first that is large enough ends the search.
    std::vector<int> widths(bounded.size(), -1);
    auto pixelsLeft = static_cast<std::uint64_t>(total);
    for (const std::size_t i : ascendingOrder(bounded, minimums)) {
        const auto minimum = static_cast<std::uint64_t>(minimums[i]);
        if (bounded[i] * pixelsLeft >= minimum * weightLeft && bounded[i] > 0) {
            break;
        }
        widths[i] = minimums[i];
        pixelsLeft -= minimum;
        weightLeft -= bounded[i];
    }

    // Rounding the running sum instead of each width loses no pixel.
    std::uint64_t weightBefore = 0;
    for (std::size_t i = 0; i < bounded.size(); ++i) {
        if (widths[i] < 0) {
            const std::uint64_t left = weightBefore * pixelsLeft / weightLeft;
            weightBefore += bounded[i];
            widths[i] = static_cast<int>(weightBefore * pixelsLeft / weightLeft - left);
        }
    }
    return widths;
}

} // namespace firesteel::gui
