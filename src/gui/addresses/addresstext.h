// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/identity.h>

#include <QString>

#include <cstdint>
#include <optional>

namespace firesteel::gui {

enum class AddressKind
{
    Guid, ///< 64 bits
    Mac,  ///< 48 bits
};

/// What someone typed as an address: its value, or a sentence that says what is wrong with it.
struct TypedAddress
{
    std::optional<std::uint64_t> value;
    QString problem;
};

/// Hexadecimal digits, with or without "0x" in front and ':', '-', '.' or spaces between. Not an address:
/// all zeros, all ones, and for MACs a group (multicast) address.
TypedAddress parseAddress(AddressKind kind, const QString& text);

/// "e4:1d:2d:f3:50:f1" or "e41d2d0300f350f0"; empty for a value that is not set.
QString addressText(AddressKind kind, std::uint64_t value);

/// Zero or all ones: what a card has that was never given an address.
bool isBlankAddress(AddressKind kind, std::uint64_t value);

} // namespace firesteel::gui
