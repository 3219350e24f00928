// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace firesteel::gui {

enum class BlockRole
{
    Header,
    TocEntries, ///< FS3 and FS4: the entries that follow the header of a table of contents
    Section,
    Overlap,    ///< bytes that more than one section claims
    OtherImage, ///< a copy of the image that is not the one shown
    Gap,        ///< bytes between sections that belong to none
    Trailing,   ///< bytes after the last section
    NvArea,     ///< FS2: sectors the card keeps its settings in
    Free,       ///< space that this image does not use
};

/// One piece of a strip. A section is one block of the logical view and one or more of the physical;
/// where sections overlap, it is more than one block anywhere.
struct MapBlock
{
    BlockRole role = BlockRole::Free;
    std::optional<std::size_t> section{}; ///< index into Image::sections; of an overlap, the one that starts last
    std::uint64_t start = 0;              ///< in the address space of the view
    std::uint64_t size = 0;
    std::uint64_t logical = 0;              ///< offset in Image::bytes that `start` stands for
    bool otherCopy = false;                 ///< where the next flash would put a second copy
    std::size_t image = 0;                  ///< which of the copies `section` belongs to
    std::size_t grouped = 1;                ///< so many sections from `section` on share this block
    std::vector<std::size_t> overlapping{}; ///< of an overlap: all sections that claim it, by address

    bool operator==(const MapBlock&) const = default;
    std::uint64_t end() const { return start + size; }
    /// A section that this block shows, alone or with others.
    bool shows(std::size_t wanted) const;
};

/// One row of the map: blocks side by side without holes.
struct MapStrip
{
    enum class Part
    {
        Image,      ///< the whole logical image
        Chunk,      ///< FS2: a chunk of the flash
        Slot,       ///< FS3 and FS4: room for one copy
        DeviceData, ///< FS3 and FS4: what stays on the card when an image is flashed
    };

    std::uint64_t start = 0;
    std::uint64_t size = 0;
    Part part = Part::Image;
    unsigned copy = 0; ///< 1 or 2: the failsafe copy a chunk or slot is for
    bool otherCopy = false;
    std::vector<MapBlock> blocks{};
};

/// Copies of an image on one flash, in the order of firmware::parseImageCopies().
using ImageCopies = std::vector<std::shared_ptr<const firmware::Image>>;

/// Bytes [start, end).
struct ByteRange
{
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    bool operator==(const ByteRange&) const = default;
};

/// FS3 and FS4: where something else than 0xff or 0x00 lies outside of all sections, in pages of
/// 4 KiB. Looks at every such byte: for a worker thread.
std::vector<ByteRange> strayData(const ImageCopies& copies, std::size_t shown);

/// The contiguous image on one strip: header, sections by address, gaps, what follows. In FS3 and FS4
/// space between sections is free, but for `stray`.
std::vector<MapStrip> logicalStrips(const ImageCopies& copies, std::size_t shown,
                                    std::span<const ByteRange> stray = {});

/// The flash. FS2: chunk by chunk, both failsafe copies, with the NV area at the end of each. FS3 and
/// FS4: slot by slot, then the device data. Empty for images that are not failsafe. `flashSize` 0
/// stands for smallestFlash(). Where there is one copy only, its parts stand in the other half too,
/// as `otherCopy`.
std::vector<MapStrip> physicalStrips(const ImageCopies& copies, std::size_t shown, std::uint64_t flashSize,
                                     std::span<const ByteRange> stray = {});

/// The smallest flash, a power of two in bytes, that holds both copies and what belongs to them; 0
/// for images that are not failsafe.
std::uint64_t smallestFlash(const firmware::Image& image);

/// The sizes with which the blocks of a strip are shown: those of free space that would leave no room
/// for the rest are shortened.
std::vector<std::uint64_t> shownSizes(const MapStrip& strip);

} // namespace firesteel::gui
