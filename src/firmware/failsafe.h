// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <cstdint>
#include <vector>

namespace firesteel::firmware {

/// Physical flash address of a logical image address: chunks of the two copies alternate on the
/// flash (reference chapter 1.6). `half` is 0 for the copy in even chunks, 1 for odd ones;
/// logChunkSize 0 means contiguous.
constexpr std::uint64_t physicalAddress(std::uint64_t logical, unsigned logChunkSize, unsigned half)
{
    if (logChunkSize == 0) {
        return logical;
    }
    const std::uint64_t inChunk = (std::uint64_t{1} << logChunkSize) - 1;
    return (logical & inChunk) | (std::uint64_t{half} << logChunkSize) | ((logical & ~inChunk) << 1);
}

struct PhysicalRange
{
    std::uint64_t start = 0;
    std::uint64_t size = 0;
};

/// Where the logical range lies on the flash, chunk by chunk.
std::vector<PhysicalRange> physicalRanges(std::uint64_t logical, std::uint64_t size, unsigned logChunkSize,
                                          unsigned half);

/// The contiguous logical content of one copy out of a raw flash dump, to the end of the flash.
Bytes logicalCopy(ByteView flash, unsigned logChunkSize, unsigned half);

/// Physical addresses of 16-byte magics at the places where images may start, ascending.
std::vector<std::uint64_t> findMagics(ByteView bytes);    ///< of FS2 and FS3
std::vector<std::uint64_t> findFs4Magics(ByteView bytes); ///< of FS4 and later formats

/// Places where the first dword of a magic is 0 and the rest is intact: a burn retires the old image
/// that way (reference chapters 2.17 and 3.8).
std::vector<std::uint64_t> findRetiredMagics(ByteView bytes);
std::vector<std::uint64_t> findRetiredFs4Magics(ByteView bytes);

} // namespace firesteel::firmware
