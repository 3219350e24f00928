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

enum class AddressKind
{
    Guid, ///< 64 bits
    Mac,  ///< 48 bits
};

enum class AddressFault
{
    Empty,
    NotHexadecimal,
    WrongLength, ///< not the 16 digits of a GUID, the 12 of a MAC
    Blank,       ///< all zeros or all ones: "no address"
    Multicast,   ///< a MAC of a group
};

/// What someone typed as an address.
struct TypedDigits
{
    std::uint64_t value = 0; ///< of up to 16 digits
    std::size_t digits = 0;
    std::optional<AddressFault> fault; ///< the first, in the order above
};

/// Hexadecimal digits, with or without "0x" in front and ':', '-', '.' or blanks between.
TypedDigits readAddress(AddressKind kind, std::string_view text);

bool isBlankAddress(AddressKind kind, std::uint64_t value);
bool isMulticast(AddressKind kind, std::uint64_t value); ///< MACs only: GUIDs have no such bit

/// What a person enters for GUIDs and MACs. Absent parts stay as they are on the card.
struct GuidEntry
{
    std::vector<std::uint64_t> guids; ///< none, a base value, or four
    std::vector<std::uint64_t> macs;  ///< none, a base value, or two
};

/// As readAddress() takes them, but up to 16 digits. InvalidArgument.
Result<std::uint64_t> parseGuid(std::string_view text);
/// Up to 12 hex digits; refuses multicast addresses. InvalidArgument.
Result<std::uint64_t> parseMac(std::string_view text);

/// What Engine::setGuids() takes. FS2: base values are counted up as the vendor's tools do (reference
/// chapter 2.16), what is absent comes from `current`; InvalidArgument where the card has no such value.
/// FS3 and FS4: base values only, what is absent stays empty.
Result<firmware::Guids> completeGuids(firmware::ImageFormat format, const firmware::Guids& current,
                                      const GuidEntry& entry);

} // namespace firesteel::adapters
