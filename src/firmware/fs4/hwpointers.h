// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/toc/tocbuilder.h>

#include <array>

namespace firesteel::firmware {

/// The 16 HW pointers of an FS4 image (reference chapter 4.1), by HwPointer. An unused one is 0.
using HwPointers = std::array<std::uint32_t, hwPointerCount>;

constexpr std::uint32_t pointerTo(const HwPointers& pointers, HwPointer target)
{
    return pointers[static_cast<std::size_t>(target)];
}

/// Adds them as sections and reports those that are damaged or lead nowhere. nullopt where the bytes
/// end before them.
std::optional<HwPointers> readHwPointers(TocBuilder& builder, std::uint64_t start);

} // namespace firesteel::firmware
