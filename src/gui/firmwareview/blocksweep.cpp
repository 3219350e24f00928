// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/blocksweep.h>

#include <algorithm>
#include <tuple>

namespace firesteel::gui {

using firmware::ImageFormat;
using firmware::Section;
using firmware::SectionKind;

namespace {

constexpr std::uint64_t headerBytes = 0x38;    // FS2 and FS3 (reference chapters 2.2 and 3.1)
constexpr std::uint64_t fs4HeaderBytes = 0x18; // up to the pointers (chapter 4.1)
constexpr std::uint64_t tocEntryBytes = 32;

bool follows(const Claim& last, const Section& lastSection, const Section& section)
{
    return section.kind == SectionKind::HwPointers && lastSection.kind == SectionKind::HwPointers &&
           section.offset == last.end;
}

// Between two neighbouring edges the same sections claim every byte.
std::vector<std::uint64_t> edgesOf(std::uint64_t start, std::uint64_t end, std::span<const Claim> claims)
{
    std::vector<std::uint64_t> edges{start, end};
    for (const Claim& claim : claims) {
        edges.push_back(claim.start);
        edges.push_back(claim.end);
    }
    std::ranges::sort(edges);
    const auto repeated = std::ranges::unique(edges);
    edges.erase(repeated.begin(), repeated.end());
    return edges;
}

MapBlock blockOf(const Claim& claim, std::uint64_t start, std::uint64_t end)
{
    return {.role = BlockRole::Section,
            .section = claim.section,
            .start = start,
            .size = end - start,
            .logical = claim.logical + (start - claim.start),
            .otherCopy = claim.otherCopy,
            .image = claim.image,
            .grouped = claim.grouped};
}

// Of one image where it lies: sections of two images, or of a planned copy, are never compared.
MapBlock overlapOf(std::span<const Claim* const> active, std::uint64_t start, std::uint64_t end)
{
    MapBlock block = blockOf(*active.back(), start, end);
    block.role = BlockRole::Overlap;
    block.grouped = 1;
    for (const Claim* claim : active) {
        if (claim->image == block.image && claim->otherCopy == block.otherCopy) {
            block.overlapping.push_back(claim->section);
        }
    }
    if (block.overlapping.size() == 1) {
        block.overlapping.clear();
        block.role = BlockRole::Section;
        block.grouped = active.back()->grouped;
    }
    return block;
}

void appendBackground(std::vector<MapBlock>& blocks, std::uint64_t start, std::uint64_t end,
                      std::span<const Background> background, BlockRole rest)
{
    std::uint64_t at = start;
    while (at < end) {
        // What lies here, or where the next thing begins.
        const Background* here = nullptr;
        std::uint64_t until = end;
        for (const Background& one : background) {
            if (one.start <= at && at < one.end) {
                here = &one;
                break;
            }
            if (one.start > at) {
                until = std::min(until, one.start);
            }
        }
        MapBlock block{.role = rest, .start = at, .logical = at};
        if (here) {
            until = std::min(end, here->end);
            block.role = here->role;
            block.logical = here->logical + (at - here->start);
            block.image = here->image;
            block.otherCopy = here->otherCopy;
        }
        block.size = until - at;
        blocks.push_back(block);
        at = until;
    }
}

bool continues(const MapBlock& last, const MapBlock& next)
{
    return last.role == next.role && last.section == next.section && last.image == next.image &&
           last.otherCopy == next.otherCopy && last.overlapping == next.overlapping && last.size > 0 &&
           last.section.has_value() && last.end() == next.start;
}

} // namespace

std::vector<Claim> claimsOf(const firmware::Image& image, std::size_t index)
{
    const std::uint64_t fileSize = image.bytes.size();
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < image.sections.size(); ++i) {
        const Section& section = image.sections[i];
        const std::uint64_t start = std::min(section.offset, fileSize);
        const std::uint64_t end = start + std::min(section.size, fileSize - start);
        if (!claims.empty() && follows(claims.back(), image.sections[i - 1], section)) {
            claims.back().end = end;
            ++claims.back().grouped;
            continue;
        }
        claims.push_back({.start = start, .end = end, .section = i, .logical = start, .image = index});
    }
    return claims;
}

std::vector<Background> backgroundOf(const firmware::Image& image, std::size_t index)
{
    const std::uint64_t fileSize = image.bytes.size();
    // The bytes of an FS2 image begin with its header, wherever it lies on the flash.
    const std::uint64_t start = image.format == ImageFormat::Fs2 ? 0 : std::min(image.layout.start, fileSize);
    const bool fs4 = image.format == ImageFormat::Fs4 || image.format == ImageFormat::Fs5;
    const std::uint64_t end = std::min(start + (fs4 ? fs4HeaderBytes : headerBytes), fileSize);
    std::vector<Background> background{
        {.role = BlockRole::Header, .start = start, .end = end, .logical = start, .image = index}};
    for (const Section& section : image.sections) {
        if (!section.toc || section.toc->offset >= fileSize) {
            continue;
        }
        const std::uint64_t at = section.toc->offset;
        Background& last = background.back();
        if (last.role == BlockRole::TocEntries && last.end == at) {
            last.end = std::min(at + tocEntryBytes, fileSize);
        } else {
            background.push_back({.role = BlockRole::TocEntries,
                                  .start = at,
                                  .end = std::min(at + tocEntryBytes, fileSize),
                                  .logical = at,
                                  .image = index});
        }
    }
    return background;
}

void appendStray(std::vector<Background>& background, std::span<const ByteRange> stray)
{
    for (const ByteRange& range : stray) {
        background.push_back({.role = BlockRole::Gap, .start = range.start, .end = range.end, .logical = range.start});
    }
}

std::vector<MapBlock> sweep(std::uint64_t start, std::uint64_t end, std::vector<Claim> claims,
                            std::span<const Background> background, BlockRole rest)
{
    // A claim outside of the range has no bytes in it; one without bytes keeps a place to be chosen at.
    std::erase_if(claims, [=](const Claim& claim) { return claim.start > end || claim.end < start; });
    std::erase_if(claims, [=](const Claim& claim) {
        return claim.start != claim.end && (claim.start >= end || claim.end <= start);
    });
    for (Claim& claim : claims) {
        const std::uint64_t from = std::max(claim.start, start);
        claim.logical += from - claim.start;
        claim.start = from;
        claim.end = std::min(claim.end, end);
    }
    std::ranges::stable_sort(claims, {}, [](const Claim& claim) {
        return std::tuple(claim.start, claim.start == claim.end ? 0 : ~claim.end);
    });

    std::vector<MapBlock> blocks;
    std::vector<const Claim*> active;
    std::size_t next = 0;
    const std::vector<std::uint64_t> edges = edgesOf(start, end, claims);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const std::uint64_t at = edges[i];
        std::erase_if(active, [at](const Claim* claim) { return claim->end <= at; });
        for (; next < claims.size() && claims[next].start == at; ++next) {
            if (claims[next].end == at) {
                blocks.push_back(blockOf(claims[next], at, at));
            } else {
                active.push_back(&claims[next]);
            }
        }
        if (i + 1 == edges.size()) {
            break;
        }
        const std::uint64_t until = edges[i + 1];
        if (active.empty()) {
            appendBackground(blocks, at, until, background, rest);
            continue;
        }
        MapBlock block = active.size() == 1 ? blockOf(*active.front(), at, until) : overlapOf(active, at, until);
        if (!blocks.empty() && continues(blocks.back(), block)) {
            blocks.back().size += block.size;
        } else {
            blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

} // namespace firesteel::gui
