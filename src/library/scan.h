// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/progress.h>
#include <base/result.h>
#include <library/store.h>

#include <cstdint>
#include <vector>

namespace firesteel::library {

struct ScanOptions
{
    /// Folders to look through, as addFolder() has them; empty: all of the library.
    std::vector<std::filesystem::path> folders;
    /// Files read at the same time; 0: one for each processor, at least two, at most eight.
    unsigned threads = 0;
    /// What files under work may take in memory, by estimate; one file is always worked on.
    std::uint64_t memory = 512ull << 20;
};

struct ScanSummary
{
    std::uint64_t files = 0;         ///< with firmware in them
    std::uint64_t unchanged = 0;     ///< of these, those that needed no reading
    std::uint64_t images = 0;        ///< read now
    std::uint64_t removed = 0;       ///< files that are gone
    std::uint64_t foldersUnread = 0; ///< of the library's folders; why is among the troubles
    std::vector<Trouble> troubles;
};

/// Brings the library up to date: reads what is new or changed, forgets what is gone. Each file is
/// stored as soon as it is read, so that a scan that is cancelled or killed loses only the files it
/// was at. Below folders that cannot be read now, nothing is forgotten. walk() tells which links it follows.
/// Stages SearchingFolders and ReadingFirmware. Cancelled, LibraryUnusable, FileNotFound (a folder that
/// is not in the library).
Result<ScanSummary> scan(Store& store, const ScanOptions& options, TimePoint now, Progress& progress);

} // namespace firesteel::library
