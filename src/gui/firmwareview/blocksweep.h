// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapblocks.h>

namespace firesteel::gui {

/// Bytes [start, end) that a section says are its own, in the address space of the view.
struct Claim
{
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    std::size_t section = 0;
    std::size_t grouped = 1;
    std::uint64_t logical = 0;
    std::size_t image = 0;
    bool otherCopy = false;
};

/// The sections of a copy as claims on its bytes, cut at their end; neighbouring pointers are one.
std::vector<Claim> claimsOf(const firmware::Image& image, std::size_t index);

/// What lies where no section is, most important first.
struct Background
{
    BlockRole role = BlockRole::Header;
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    std::uint64_t logical = 0;
    std::size_t image = 0;
    bool otherCopy = false;
};
/// Header and table entries of a copy.
std::vector<Background> backgroundOf(const firmware::Image& image, std::size_t index);

/// Data outside of all sections, behind everything else.
void appendStray(std::vector<Background>& background, std::span<const ByteRange> stray);

/// Cuts [start, end) into blocks side by side: claimed once, claimed more than once, background, and
/// `rest` for all else.
std::vector<MapBlock> sweep(std::uint64_t start, std::uint64_t end, std::vector<Claim> claims,
                            std::span<const Background> background, BlockRole rest);

} // namespace firesteel::gui
