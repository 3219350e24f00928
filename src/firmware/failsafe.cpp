// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <firmware/toc/tocentry.h>

#include <algorithm>

namespace firesteel::firmware {

namespace {

constexpr std::size_t clearedSize = 4;

std::vector<std::uint64_t> placesOf(const Signature& magic, ByteView bytes)
{
    std::vector<std::uint64_t> places;
    for (const std::uint64_t place : magicPlaces) {
        if (place < bytes.size() && hasSignature(bytes.subspan(place), magic)) {
            places.push_back(place);
        }
    }
    return places;
}

Signature retired(Signature magic)
{
    std::fill_n(magic.begin(), clearedSize, std::uint8_t{0});
    return magic;
}

} // namespace

std::vector<PhysicalRange> physicalRanges(std::uint64_t logical, std::uint64_t size, unsigned logChunkSize,
                                          unsigned half)
{
    std::vector<PhysicalRange> ranges;
    if (logChunkSize == 0) {
        if (size > 0) {
            ranges.push_back({logical, size});
        }
        return ranges;
    }
    const std::uint64_t chunk = std::uint64_t{1} << logChunkSize;
    while (size > 0) {
        const std::uint64_t part = std::min(size, chunk - (logical & (chunk - 1)));
        ranges.push_back({physicalAddress(logical, logChunkSize, half), part});
        logical += part;
        size -= part;
    }
    return ranges;
}

Bytes logicalCopy(ByteView flash, unsigned logChunkSize, unsigned half)
{
    if (logChunkSize == 0) {
        return {flash.begin(), flash.end()};
    }
    const std::uint64_t chunk = std::uint64_t{1} << logChunkSize;
    Bytes copy;
    copy.reserve(flash.size() / 2 + chunk);
    for (std::uint64_t at = half * chunk; at < flash.size(); at += 2 * chunk) {
        const ByteView part = flash.subspan(at, std::min<std::uint64_t>(chunk, flash.size() - at));
        copy.insert(copy.end(), part.begin(), part.end());
    }
    return copy;
}

std::vector<std::uint64_t> findMagics(ByteView bytes)
{
    return placesOf(fs2Magic, bytes);
}

std::vector<std::uint64_t> findFs4Magics(ByteView bytes)
{
    return placesOf(fs4Magic, bytes);
}

std::vector<std::uint64_t> findRetiredMagics(ByteView bytes)
{
    return placesOf(retired(fs2Magic), bytes);
}

std::vector<std::uint64_t> findRetiredFs4Magics(ByteView bytes)
{
    return placesOf(retired(fs4Magic), bytes);
}

} // namespace firesteel::firmware
