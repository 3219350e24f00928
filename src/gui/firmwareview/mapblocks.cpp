// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/blocksweep.h>
#include <gui/firmwareview/mapblocks.h>

#include <algorithm>

namespace firesteel::gui {

namespace {

// Free space larger than all else together is shown as a tenth of it.
constexpr std::uint64_t shortening = 10;
constexpr std::uint64_t strayPage = 0x1000;
constexpr std::size_t maxStrayRanges = 256; // more are shown as one

bool isFs2(const firmware::Image& image)
{
    return image.format == firmware::ImageFormat::Fs2;
}

bool isEmptySpace(const MapBlock& block)
{
    return block.role == BlockRole::Free || block.role == BlockRole::Gap || block.role == BlockRole::Trailing;
}

// The other copies of FS3 and FS4 lie in the same file; those of FS2 are spread over another part.
std::vector<Background> otherImages(const ImageCopies& copies, std::size_t shown)
{
    std::vector<Background> found;
    if (isFs2(*copies[shown])) {
        return found;
    }
    const std::uint64_t fileSize = copies[shown]->bytes.size();
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const firmware::Image& image = *copies[i];
        std::uint64_t end = image.layout.start;
        for (const firmware::Section& section : image.sections) {
            if (section.toc && !section.toc->deviceData) {
                end = std::max(end, std::min(section.offset, fileSize) + std::min(section.size, fileSize));
            }
        }
        if (i != shown && image.layout.start < end) {
            found.push_back({.role = BlockRole::OtherImage,
                             .start = image.layout.start,
                             .end = std::min(end, fileSize),
                             .logical = image.layout.start,
                             .image = i});
        }
    }
    return found;
}

bool isBlank(ByteView bytes)
{
    const std::uint8_t first = bytes.empty() ? 0xff : bytes.front();
    return (first == 0xff || first == 0) &&
           std::ranges::all_of(bytes, [first](std::uint8_t byte) { return byte == first; });
}

void appendStray(std::vector<ByteRange>& found, ByteView bytes, std::uint64_t start, std::uint64_t end)
{
    for (std::uint64_t at = start; at < end;) {
        const std::uint64_t until = std::min(end, (at / strayPage + 1) * strayPage);
        if (!isBlank(bytes.subspan(at, until - at))) {
            if (!found.empty() && (found.back().end == at || found.size() == maxStrayRanges)) {
                found.back().end = until;
            } else {
                found.push_back({at, until});
            }
        }
        at = until;
    }
}

} // namespace

bool MapBlock::shows(std::size_t wanted) const
{
    if (role == BlockRole::Overlap) {
        return std::ranges::find(overlapping, wanted) != overlapping.end();
    }
    return section && wanted >= *section && wanted - *section < grouped;
}

std::vector<MapStrip> logicalStrips(const ImageCopies& copies, std::size_t shown, std::span<const ByteRange> stray)
{
    const firmware::Image& image = *copies[shown];
    std::vector<Background> background = backgroundOf(image, shown);
    std::ranges::copy(otherImages(copies, shown), std::back_inserter(background));
    appendStray(background, stray);
    const std::uint64_t fileSize = image.bytes.size();
    MapStrip strip{.start = 0, .size = fileSize};
    strip.blocks =
        sweep(0, fileSize, claimsOf(image, shown), background, isFs2(image) ? BlockRole::Gap : BlockRole::Free);
    if (!strip.blocks.empty() && strip.blocks.back().role == BlockRole::Gap) {
        strip.blocks.back().role = BlockRole::Trailing;
    }
    return {strip};
}

std::vector<ByteRange> strayData(const ImageCopies& copies, std::size_t shown)
{
    std::vector<ByteRange> found;
    for (const MapStrip& strip : logicalStrips(copies, shown)) {
        for (const MapBlock& block : strip.blocks) {
            if (block.role == BlockRole::Free) {
                appendStray(found, copies[shown]->bytes, block.start, block.end());
            }
        }
    }
    return found;
}

std::vector<std::uint64_t> shownSizes(const MapStrip& strip)
{
    std::uint64_t used = 0;
    for (const MapBlock& block : strip.blocks) {
        used += isEmptySpace(block) ? 0 : block.size;
    }
    // Chunks stand below each other on one scale.
    const bool toScale = strip.part == MapStrip::Part::Chunk || used == 0;
    std::vector<std::uint64_t> sizes;
    for (const MapBlock& block : strip.blocks) {
        const bool tooLarge = !toScale && isEmptySpace(block) && block.size > used;
        sizes.push_back(tooLarge ? std::max<std::uint64_t>(used / shortening, 1) : block.size);
    }
    return sizes;
}

} // namespace firesteel::gui
