// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>

#include <cstdint>
#include <filesystem>

namespace firesteel::jobs {

/// Success if `needed` bytes fit into the folder, or what is to become it, as far as the file system says;
/// else FileUnwritable with both numbers.
Result<> checkRoom(const std::filesystem::path& folder, std::uint64_t needed);

/// Writes a file and reads it back. FileUnwritable, also when it reads back differently.
Result<> saveAndReadBack(const std::filesystem::path& path, ByteView content);

} // namespace firesteel::jobs
