// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <base/result.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::adapters {

/// What a person enters for GUIDs and MACs. Absent parts stay as they are on the card.
struct GuidEntry
{
    std::vector<std::uint64_t> guids; ///< none, a base value, or four
    std::vector<std::uint64_t> macs;  ///< none, a base value, or two
};

/// Up to 16 hex digits, with or without 0x, colons and dashes. InvalidArgument.
Result<std::uint64_t> parseGuid(std::string_view text);
/// Up to 12 hex digits; refuses multicast addresses. InvalidArgument.
Result<std::uint64_t> parseMac(std::string_view text);

/// What Engine::setGuids() takes. FS2: base values are counted up as the vendor's tools do (reference
/// chapter 2.16), what is absent comes from `current`; InvalidArgument where the card has no such value.
/// FS3 and FS4: base values only, what is absent stays empty.
Result<firmware::Guids> completeGuids(firmware::ImageFormat format, const firmware::Guids& current,
                                      const GuidEntry& entry);

} // namespace firesteel::adapters
