// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/failsafe.h>
#include <gui/firmwareview/mapblocks.h>

#include <algorithm>
#include <bit>
#include <numeric>

namespace firesteel::gui {

namespace {

constexpr std::uint64_t headerBytes = 0x38;
constexpr std::uint64_t defaultNvSector = 64ull << 10;
constexpr std::uint64_t maxNvArea = 64ull << 10;
constexpr unsigned smallestLogChunk = 16;
constexpr unsigned largestLogChunk = 23;

std::vector<std::size_t> byAddress(const firmware::Image& image)
{
    std::vector<std::size_t> order(image.sections.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&image](std::size_t i) { return image.sections[i].offset; });
    return order;
}

void appendLogical(MapStrip& strip, BlockRole role, std::uint64_t start, std::uint64_t end,
                   std::optional<std::size_t> section = {})
{
    strip.blocks.push_back({.role = role, .section = section, .start = start, .size = end - start, .logical = start});
}

bool isFailsafe(const firmware::Image& image)
{
    return image.layout.failsafe && image.layout.logChunkSize >= smallestLogChunk &&
           image.layout.logChunkSize <= largestLogChunk;
}

// Reference chapters 2.12 and 2.17: sectors of tag 19, 64 KiB each unless their size is given.
std::uint64_t nvAreaSize(const firmware::Identity& identity)
{
    const unsigned logKib = identity.logConfigSectorKib.value_or(0);
    const std::uint64_t sector = identity.logConfigSectorKib && logKib <= 6 ? 1024ull << logKib : defaultNvSector;
    return std::min(sector * identity.configSectors.value_or(0), maxNvArea);
}

std::uint64_t imageEnd(const firmware::Image& image)
{
    return std::min<std::uint64_t>(image.end, image.bytes.size());
}

// Spreads one logical block over the chunks of a copy.
void spread(std::vector<MapStrip>& strips, const MapBlock& block, unsigned logChunk, unsigned half, unsigned ownHalf)
{
    std::uint64_t logical = block.start;
    for (const firmware::PhysicalRange& range : firmware::physicalRanges(block.start, block.size, logChunk, half)) {
        const std::uint64_t row = range.start >> logChunk;
        if (row < strips.size()) {
            MapBlock piece = block;
            piece.start = range.start;
            piece.size = range.size;
            piece.logical = logical;
            piece.otherCopy = half != ownHalf;
            strips[row].blocks.push_back(piece);
        }
        logical += range.size;
    }
}

// Pieces arrive in logical order, which within one chunk is address order, except the NV area.
void fillFree(MapStrip& strip)
{
    std::ranges::stable_sort(strip.blocks, {}, &MapBlock::start);
    std::vector<MapBlock> filled;
    std::uint64_t at = strip.start;
    const auto freeUntil = [&](std::uint64_t end) {
        if (end > at) {
            filled.push_back(
                {.role = BlockRole::Free, .start = at, .size = end - at, .logical = at, .otherCopy = strip.otherCopy});
        }
    };
    for (const MapBlock& block : strip.blocks) {
        if (block.end() <= at) {
            continue;
        }
        freeUntil(block.start);
        filled.push_back(block);
        at = block.end();
    }
    freeUntil(strip.start + strip.size);
    strip.blocks = std::move(filled);
}

} // namespace

std::vector<MapStrip> logicalStrips(const firmware::Image& image)
{
    const std::uint64_t fileSize = image.bytes.size();
    MapStrip strip{.start = 0, .size = fileSize, .blocks = {}};
    const std::uint64_t headerEnd = std::min(headerBytes, fileSize);
    appendLogical(strip, BlockRole::Header, 0, headerEnd);
    std::uint64_t at = headerEnd;
    for (const std::size_t i : byAddress(image)) {
        const firmware::Section& section = image.sections[i];
        const std::uint64_t start = std::min(section.offset, fileSize);
        const std::uint64_t end = std::clamp(section.end(), start, fileSize);
        if (start > at) {
            appendLogical(strip, BlockRole::Gap, at, start);
            at = start;
        }
        // A section that overlaps the one before keeps a block of its own, if only of no width:
        // it must stay clickable.
        appendLogical(strip, BlockRole::Section, at, std::max(at, end), i);
        at = std::max(at, end);
    }
    if (fileSize > at) {
        appendLogical(strip, BlockRole::Trailing, at, fileSize);
    }
    return {strip};
}

std::uint64_t smallestFlash(const firmware::Image& image)
{
    if (!isFailsafe(image)) {
        return 0;
    }
    const std::uint64_t half = std::max(imageEnd(image) + nvAreaSize(image.identity), image.layout.chunkSize());
    return 2 * std::bit_ceil(half);
}

std::vector<MapStrip> physicalStrips(const firmware::Image& image, std::uint64_t flashSize)
{
    if (!isFailsafe(image)) {
        return {};
    }
    const unsigned logChunk = image.layout.logChunkSize;
    const std::uint64_t chunk = image.layout.chunkSize();
    const std::uint64_t flash = std::max(flashSize, smallestFlash(image));
    const unsigned ownHalf = image.layout.start == chunk ? 1 : 0;

    std::vector<MapStrip> strips(flash / chunk);
    for (std::size_t row = 0; row < strips.size(); ++row) {
        const auto half = static_cast<unsigned>(row % 2);
        strips[row] = {
            .start = row * chunk, .size = chunk, .copy = half + 1, .otherCopy = half != ownHalf, .blocks = {}};
    }
    const std::uint64_t nv = nvAreaSize(image.identity);
    const MapBlock nvArea{.role = BlockRole::NvArea, .start = flash / 2 - nv, .size = nv, .logical = flash / 2 - nv};
    const std::vector<MapStrip> logical = logicalStrips(image);
    for (const unsigned half : {0u, 1u}) {
        for (const MapBlock& block : logical.front().blocks) {
            if (block.role != BlockRole::Trailing && block.size > 0) {
                spread(strips, block, logChunk, half, ownHalf);
            }
        }
        if (nv > 0) {
            spread(strips, nvArea, logChunk, half, ownHalf);
        }
    }
    std::ranges::for_each(strips, fillFree);
    return strips;
}

} // namespace firesteel::gui
