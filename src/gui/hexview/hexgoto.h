// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <expected>

namespace firesteel::gui {

enum class HexGoToError
{
    Empty,
    NotANumber,
    BeforeStart,
    BeyondEnd,
};

/// What is shown: addresses [base, base + size), with the cursor at `cursor` bytes from the start.
struct HexPlace
{
    std::uint64_t base = 0;
    std::uint64_t size = 0;
    std::uint64_t cursor = 0;
};

/// The offset that a text names: "0x1d14c", "1d14c", "1d14ch" (hexadecimal addresses), "#119116"
/// (decimal), "+100" and "-0x100" (from the cursor, hexadecimal; "+#16" decimal). Spaces and "_"
/// within are ignored.
std::expected<std::uint64_t, HexGoToError> parseGoTo(QStringView text, const HexPlace& place);

} // namespace firesteel::gui
