// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/guidentry.h>

#include <QString>

#include <cstdint>
#include <optional>

namespace firesteel::gui {

using adapters::AddressKind;
using adapters::isBlankAddress;

/// What someone typed as an address: its value, or a sentence that says what is wrong with it.
struct TypedAddress
{
    std::optional<std::uint64_t> value;
    QString problem;
};

/// As adapters::readAddress() takes it, with blanks of every kind between.
TypedAddress parseAddress(AddressKind kind, const QString& text);

/// "e4:1d:2d:f3:50:f1" or "e41d2d0300f350f0"; empty for a value that is not set.
QString addressText(AddressKind kind, std::uint64_t value);

} // namespace firesteel::gui
