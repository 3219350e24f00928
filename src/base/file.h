// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>

#include <filesystem>
#include <string_view>

namespace firesteel {

/// Reads a whole file of at most `limit` bytes. FileNotFound, FileUnreadable (also for pipes: it never
/// waits for another program), FileTooLarge.
Result<Bytes> readFile(const std::filesystem::path& path, std::uint64_t limit);

/// Writes a file so that a crash or a full disk leaves either the old content or the new, never a
/// part: a temporary beside it, flushed to the disk, then renamed over it. A symbolic link stays and
/// its target is replaced; a device or a pipe is written to. FileUnwritable, also
/// for a pipe that nobody reads.
Result<> writeFile(const std::filesystem::path& path, ByteView content);
Result<> writeFile(const std::filesystem::path& path, std::string_view content);

} // namespace firesteel
