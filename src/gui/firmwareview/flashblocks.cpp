// SPDX-License-Identifier: GPL-3.0-or-later
// How images lie on a flash.
#include <firmware/failsafe.h>
#include <gui/firmwareview/blocksweep.h>
#include <gui/firmwareview/mapblocks.h>

#include <algorithm>
#include <bit>

namespace firesteel::gui {

namespace {

constexpr std::uint64_t defaultNvSector = 64ull << 10;
constexpr std::uint64_t maxNvArea = 64ull << 10;
constexpr unsigned smallestLogChunk = 16;
constexpr unsigned largestLogChunk = 23;
constexpr unsigned largestLogSlot = 26;

bool isFs2(const firmware::Image& image)
{
    return image.format == firmware::ImageFormat::Fs2;
}

bool isFailsafe(const firmware::Image& image)
{
    return image.layout.failsafe && image.layout.logChunkSize >= smallestLogChunk &&
           image.layout.logChunkSize <= (isFs2(image) ? largestLogChunk : largestLogSlot);
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

// --- FS2: chunks --------------------------------------------------------------------------------

struct Half
{
    unsigned half = 0;
    bool otherCopy = false;
};

// Spreads one logical block over the chunks of a copy.
void spread(std::vector<MapStrip>& strips, const MapBlock& block, unsigned logChunk, Half half)
{
    std::uint64_t logical = block.start;
    for (const firmware::PhysicalRange& range :
         firmware::physicalRanges(block.start, block.size, logChunk, half.half)) {
        const std::uint64_t row = range.start >> logChunk;
        if (row < strips.size()) {
            MapBlock piece = block;
            piece.start = range.start;
            piece.size = range.size;
            piece.logical = logical;
            piece.otherCopy = half.otherCopy;
            strips[row].blocks.push_back(std::move(piece));
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

unsigned halfOf(const firmware::Image& image)
{
    return image.layout.start == image.layout.chunkSize() ? 1 : 0;
}

std::vector<MapStrip> chunkStrips(const ImageCopies& copies, std::size_t shown, std::uint64_t flash)
{
    const firmware::Image& image = *copies[shown];
    const unsigned logChunk = image.layout.logChunkSize;
    const std::uint64_t chunk = image.layout.chunkSize();
    std::vector<MapStrip> strips(flash / chunk);
    for (std::size_t row = 0; row < strips.size(); ++row) {
        strips[row] = {.start = row * chunk,
                       .size = chunk,
                       .part = MapStrip::Part::Chunk,
                       .copy = static_cast<unsigned>(row % 2) + 1,
                       .otherCopy = row % 2 != halfOf(image)};
    }
    const std::uint64_t nv = nvAreaSize(image.identity);
    const MapBlock nvArea{.role = BlockRole::NvArea, .start = flash / 2 - nv, .size = nv, .logical = flash / 2 - nv};
    for (const unsigned half : {0u, 1u}) {
        // The copy that lies there, or the one shown as the next flash would put it.
        std::size_t there = shown;
        for (std::size_t i = 0; i < copies.size(); ++i) {
            if (half != halfOf(image) && i != shown && copies[i]->layout.logChunkSize == logChunk &&
                halfOf(*copies[i]) == half) {
                there = i;
            }
        }
        const Half place{.half = half, .otherCopy = half != halfOf(image) && there == shown};
        const std::vector<MapStrip> logical = logicalStrips(copies, there);
        for (const MapBlock& block : logical.front().blocks) {
            if (block.role != BlockRole::Trailing && block.size > 0) {
                spread(strips, block, logChunk, place);
            }
        }
        if (nv > 0) {
            spread(strips, nvArea, logChunk, place);
        }
    }
    std::ranges::for_each(strips, fillFree);
    return strips;
}

// --- FS3 and FS4: slots -------------------------------------------------------------------------

bool isDeviceData(const firmware::Section& section)
{
    return section.toc ? section.toc->deviceData
                       : section.kind == firmware::SectionKind::TocHeader && section.name.starts_with("DTOC");
}

// Where the device data begin, if they lie behind the first slot.
std::uint64_t deviceDataStart(const firmware::Image& image, std::uint64_t otherwise)
{
    std::uint64_t start = otherwise;
    for (const firmware::Section& section : image.sections) {
        if (isDeviceData(section) && section.offset >= image.layout.chunkSize()) {
            start = std::min(start, section.offset);
        }
    }
    return start;
}

struct SlotContents
{
    std::vector<Claim> claims;
    std::vector<Background> background;
};

void addImage(SlotContents& contents, const firmware::Image& image, std::size_t index, bool withDeviceData)
{
    for (const Claim& claim : claimsOf(image, index)) {
        if (withDeviceData || !isDeviceData(image.sections[claim.section])) {
            contents.claims.push_back(claim);
        }
    }
    std::ranges::copy(backgroundOf(image, index), std::back_inserter(contents.background));
}

// The image once more in the other slot, without what belongs to the card.
void addPlanned(SlotContents& contents, const firmware::Image& image, std::size_t index)
{
    const std::uint64_t slot = image.layout.chunkSize();
    const bool second = image.layout.start >= slot;
    const auto moved = [=](std::uint64_t address) { return second ? address - slot : address + slot; };
    const auto inSlot = [&](std::uint64_t start, std::uint64_t end) {
        return start >= image.layout.start && end <= image.layout.start + slot;
    };
    for (Claim claim : claimsOf(image, index)) {
        if (!isDeviceData(image.sections[claim.section]) && inSlot(claim.start, claim.end)) {
            claim.start = moved(claim.start);
            claim.end = moved(claim.end);
            claim.otherCopy = true;
            contents.claims.push_back(claim);
        }
    }
    for (Background one : backgroundOf(image, index)) {
        if (inSlot(one.start, one.end)) {
            one.start = moved(one.start);
            one.end = moved(one.end);
            one.otherCopy = true;
            contents.background.push_back(one);
        }
    }
}

std::vector<MapStrip> slotStrips(const ImageCopies& copies, std::size_t shown, std::uint64_t flash,
                                 std::span<const ByteRange> stray)
{
    const firmware::Image& image = *copies[shown];
    const std::uint64_t slot = image.layout.chunkSize();
    SlotContents contents;
    addImage(contents, image, shown, true);
    bool otherSlotKnown = false;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        if (i != shown) {
            addImage(contents, *copies[i], i, false);
            otherSlotKnown = true;
        }
    }
    if (!otherSlotKnown) {
        addPlanned(contents, image, shown);
    }
    appendStray(contents.background, stray);

    const std::uint64_t deviceData = std::min(deviceDataStart(image, 2 * slot), 2 * slot);
    const bool secondShown = image.layout.start >= slot;
    std::vector<MapStrip> strips{
        {.start = 0, .size = slot, .part = MapStrip::Part::Slot, .copy = 1, .otherCopy = secondShown},
        {.start = slot, .size = deviceData - slot, .part = MapStrip::Part::Slot, .copy = 2, .otherCopy = !secondShown}};
    if (flash > deviceData) {
        strips.push_back({.start = deviceData, .size = flash - deviceData, .part = MapStrip::Part::DeviceData});
    }
    for (MapStrip& strip : strips) {
        // What has no bytes stands at the start of a strip, not at the end of the one before.
        std::vector<Claim> claims = contents.claims;
        std::erase_if(claims, [&](const Claim& claim) {
            return claim.start == claim.end && claim.start == strip.start + strip.size && claim.start != flash;
        });
        strip.blocks =
            sweep(strip.start, strip.start + strip.size, std::move(claims), contents.background, BlockRole::Free);
    }
    return strips;
}

} // namespace

std::uint64_t smallestFlash(const firmware::Image& image)
{
    if (!isFailsafe(image)) {
        return 0;
    }
    if (!isFs2(image)) {
        return std::bit_ceil(std::max<std::uint64_t>(image.bytes.size(), 2 * image.layout.chunkSize()));
    }
    const std::uint64_t half = std::max(imageEnd(image) + nvAreaSize(image.identity), image.layout.chunkSize());
    return 2 * std::bit_ceil(half);
}

std::vector<MapStrip> physicalStrips(const ImageCopies& copies, std::size_t shown, std::uint64_t flashSize,
                                     std::span<const ByteRange> stray)
{
    const firmware::Image& image = *copies[shown];
    if (!isFailsafe(image)) {
        return {};
    }
    const std::uint64_t flash = std::max(flashSize, smallestFlash(image));
    return isFs2(image) ? chunkStrips(copies, shown, flash) : slotStrips(copies, shown, flash, stray);
}

} // namespace firesteel::gui
