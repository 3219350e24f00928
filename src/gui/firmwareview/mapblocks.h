// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace firesteel::gui {

enum class BlockRole
{
    Header,
    Section,
    Gap,      ///< bytes between sections that belong to none
    Trailing, ///< bytes after the last section
    NvArea,   ///< sectors the card keeps its settings in
    Free,     ///< flash that this image does not use
};

/// One piece of a strip. A section is one block of the logical view and one or more of the physical.
struct MapBlock
{
    BlockRole role = BlockRole::Free;
    std::optional<std::size_t> section{}; ///< index into Image::sections
    std::uint64_t start = 0;              ///< in the address space of the view
    std::uint64_t size = 0;
    std::uint64_t logical = 0; ///< address in the contiguous image that `start` stands for
    bool otherCopy = false;    ///< lies in the failsafe copy this image is not in

    bool operator==(const MapBlock&) const = default;
    std::uint64_t end() const { return start + size; }
};

/// One row of the map: blocks side by side without holes.
struct MapStrip
{
    std::uint64_t start = 0;
    std::uint64_t size = 0;
    unsigned copy = 0; ///< 0 = the whole logical image; 1 and 2 = a chunk of that failsafe copy
    bool otherCopy = false;
    std::vector<MapBlock> blocks;
};

/// The contiguous image on one strip: header, sections by address, gaps, what follows.
std::vector<MapStrip> logicalStrips(const firmware::Image& image);

/// The flash chunk by chunk, both failsafe copies, with the NV area at the end of each; empty for
/// images that are not failsafe. `flashSize` 0 stands for smallestFlash().
std::vector<MapStrip> physicalStrips(const firmware::Image& image, std::uint64_t flashSize);

/// The smallest flash, a power of two in bytes, that holds both copies and their NV areas.
std::uint64_t smallestFlash(const firmware::Image& image);

} // namespace firesteel::gui
