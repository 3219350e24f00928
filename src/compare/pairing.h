// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace firesteel::compare {

/// Indices of entries that belong together; one of them may be missing.
struct Pair
{
    std::optional<std::size_t> left;
    std::optional<std::size_t> right;

    bool operator==(const Pair&) const = default;
};

/// Orders pairs as a reader meets them: as on the left, and what only the right has behind the
/// entry it follows there.
inline std::vector<Pair> inReadingOrder(const std::vector<std::optional<std::size_t>>& partnerOfRight,
                                        std::size_t leftCount)
{
    std::vector<std::optional<std::size_t>> partnerOfLeft(leftCount);
    std::vector<std::vector<std::size_t>> following(leftCount + 1); // [0]: before the first
    std::size_t anchor = 0;
    for (std::size_t right = 0; right < partnerOfRight.size(); ++right) {
        if (const auto left = partnerOfRight[right]) {
            partnerOfLeft[*left] = right;
            anchor = *left + 1;
        } else {
            following[anchor].push_back(right);
        }
    }
    std::vector<Pair> pairs;
    pairs.reserve(leftCount + partnerOfRight.size());
    for (std::size_t place = 0; place <= leftCount; ++place) {
        if (place > 0) {
            pairs.push_back({place - 1, partnerOfLeft[place - 1]});
        }
        for (const std::size_t right : following[place]) {
            pairs.push_back({std::nullopt, right});
        }
    }
    return pairs;
}

/// Pairs entries with the same key: the first with the first, the second with the second.
template <typename Key, typename Hash = std::hash<Key>>
std::vector<Pair> pairByKey(const std::vector<Key>& left, const std::vector<Key>& right)
{
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::unordered_map<Key, std::size_t, Hash> firstOf; // head of a list through `nextOf`
    std::vector<std::size_t> nextOf(left.size(), none);
    firstOf.reserve(left.size());
    for (std::size_t i = left.size(); i-- > 0;) {
        const auto [place, isNew] = firstOf.try_emplace(left[i], i);
        if (!isNew) {
            nextOf[i] = std::exchange(place->second, i);
        }
    }
    std::vector<std::optional<std::size_t>> partners(right.size());
    for (std::size_t i = 0; i < right.size(); ++i) {
        const auto place = firstOf.find(right[i]);
        if (place != firstOf.end() && place->second != none) {
            partners[i] = place->second;
            place->second = nextOf[place->second];
        }
    }
    return inReadingOrder(partners, left.size());
}

} // namespace firesteel::compare
