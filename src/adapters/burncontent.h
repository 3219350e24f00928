// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>

#include <cstdint>
#include <optional>

namespace firesteel::adapters {

/// What will be on the card after a burn: the rules of reference chapter 2.17.

inline constexpr const char* romSectionName = "ROM";

/// Physical start of the copy that does not boot.
std::uint64_t otherCopy(const firmware::FailsafeLayout& layout);

/// The largest image the card's flash takes, beside the area of stored settings.
std::uint64_t mostImageSize(const CardQuery& card, const firmware::Identity& image);

/// GUIDs and MACs of the card, with MACs made from the port GUIDs where the card has none; those
/// of the image if the options say so.
firmware::Guids guidsAfterBurn(const CardQuery& card, const firmware::Image& image, const BurnOptions& options);

/// A MAC with more than 48 bits or with the multicast bit; zero where an image brings no other.
std::optional<std::uint64_t> firstInvalidMac(const firmware::Guids& guids, const BurnOptions& options);

/// All ones where there is nothing else; zero where an image brings nothing else. What a card has
/// had before stays its own.
std::optional<std::uint64_t> firstInvalidGuid(const firmware::Guids& guids, const BurnOptions& options);

/// What to write: the image with the card's GUIDs, MACs, VSD and, where the image has none,
/// boot ROM (`cardRom`, empty if there is none to keep).
Result<firmware::Image> burnContent(const CardQuery& card, const firmware::Image& image, ByteView cardRom,
                                    const BurnOptions& options);

} // namespace firesteel::adapters
