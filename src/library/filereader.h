// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/walk.h>

#include <functional>

namespace firesteel::library {

/// Bytes worked through and bytes to work through in one file; false: stop.
using ReadProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// Reads a file and every image in it. What is wrong with it is in the record; the only failure is
/// Cancelled. A bundle is unpacked once from front to end; of its images one at a time is in memory.
Result<FileRecord> readFirmwareFile(const FoundFile& file, const ReadProgress& keepGoing);

} // namespace firesteel::library
