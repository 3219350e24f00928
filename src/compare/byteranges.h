// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <functional>

namespace firesteel::compare {

/// Runs of equal bytes shorter than this, between two runs that differ, count as part of one run.
inline constexpr std::size_t joinedGap = 4;

/// A run of differing bytes in two ranges of the same size.
struct ByteRun
{
    std::size_t offset = 0;
    std::size_t size = 0;
};

/// Calls `found` for each run, ascending, and returns the number of bytes that differ, which may be
/// less than the runs hold together. Reads each byte about once; equal memory costs a memcmp.
std::uint64_t forEachDifference(ByteView left, ByteView right, const std::function<void(ByteRun)>& found);

/// Number of bytes that differ, without looking for runs; what only the longer one has counts.
std::uint64_t countDifferentBytes(ByteView left, ByteView right);

} // namespace firesteel::compare
