// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <library/record.h>
#include <library/store.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace firesteel::library {

enum class FileKind
{
    Image,
    Bundle
};

/// A file that holds firmware, by its first bytes.
struct FoundFile
{
    std::filesystem::path path; ///< absolute, without symbolic links
    FileStamp stamp;
    FileKind kind = FileKind::Image;
};

/// What a file is by its first bytes; nullopt for everything that is no firmware. Reads some 16 bytes
/// at each place where an image may start. FileUnreadable.
Result<std::optional<FileKind>> recognise(const std::filesystem::path& path, std::uint64_t size);

/// Whether a path is that folder or something in it, by their names alone.
bool isBelow(const std::filesystem::path& path, const std::filesystem::path& folder);

/// What there is below a folder.
struct WalkResult
{
    std::vector<FoundFile> changed;       ///< new, changed, or read by an older version of this program
    std::set<std::int64_t> unchanged;     ///< ids of known files that are as they were
    std::set<std::filesystem::path> seen; ///< all of both
    std::vector<Trouble> troubles;        ///< folders and files that cannot be read
    bool rootReadable = false;
};

/// Looks through a folder and all below it; each folder is entered once. Symbolic links to files are
/// followed wherever they lead, those to folders only where they lead to a place below `root`: one
/// link to "/" would search the whole computer. Hidden files and folders (".name") and the kernel's own file systems
/// are left out. `keepGoing(done, total)` counts folders, as far as they are known by then. Cancelled when it says
/// false.
using WalkProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;
Result<WalkResult> walk(const std::filesystem::path& root, const Store::KnownFiles& known,
                        const WalkProgress& keepGoing);

} // namespace firesteel::library
