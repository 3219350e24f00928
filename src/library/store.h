// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <library/record.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace firesteel::library {

using TimePoint = std::chrono::sys_seconds;

/// A folder that the user has put into the library.
struct Folder
{
    std::int64_t id = 0;
    std::filesystem::path path;
    std::optional<TimePoint> scanned; ///< when a scan last came to its end
    std::uint64_t files = 0;          ///< with firmware in them
    std::uint64_t images = 0;
};

/// Something that a scan could not read.
struct Trouble
{
    std::filesystem::path path;
    Error error;
};

/// What to look for. Empty members match everything; all that are not empty must match.
struct Query
{
    std::string psid;                 ///< the whole PSID, letter case apart
    std::string part;                 ///< a part of the part number, letter case apart
    std::vector<std::uint16_t> chips; ///< hardware ids: any of them
    std::string version;              ///< "2.42" or "2.42.5000": its first numbers
    std::string text;                 ///< words: each must stand somewhere in what is known of the image
};

/// The firmware library: folders, and what the last scan found in them, in an SQLite file. Several
/// processes may use one file at once. An object serves one thread: the one that opened it.
/// Every function: LibraryUnusable, LibraryDamaged (only then deleting the file helps).
class Store
{
public:
    /// $XDG_DATA_HOME/firesteel/library.sqlite
    static std::filesystem::path defaultPath();

    /// Makes the file where it is missing. LibraryUnusable also for files of newer versions and of
    /// other programs.
    static Result<Store> open(const std::filesystem::path& file);
    Store(Store&& other) noexcept;
    Store& operator=(Store&& other) noexcept;
    ~Store();

    Result<std::vector<Folder>> folders();
    /// Absolute path; adding one twice changes nothing. FolderUnreadable, NotAFolder.
    Result<Folder> addFolder(const std::filesystem::path& path);
    /// Forgets the folder and what only it had. False if it is not in the library.
    Result<bool> removeFolder(const std::filesystem::path& path);

    /// Newest first: by release date, then by version.
    Result<std::vector<ImageRecord>> find(const Query& query);
    /// Hardware ids of all images, ascending.
    Result<std::vector<std::uint16_t>> chips();
    Result<std::vector<Trouble>> troubles();

    // For the scan

    /// A file as the library knows it.
    struct KnownFile
    {
        std::int64_t id = 0;
        FileStamp stamp;
        bool upToDate = false; ///< read to its end by the code of this version
    };
    using KnownFiles = std::map<std::filesystem::path, KnownFile>;
    Result<KnownFiles> knownFiles();
    /// Number of the scan that begins now; greater than any before.
    Result<std::int64_t> beginScan(const Folder& folder);
    /// In one step: puts the file with its images in the place of what was known of it.
    Result<> put(const Folder& folder, std::int64_t scan, const FileRecord& file);
    /// These files are still there as they were.
    Result<> keep(const Folder& folder, std::int64_t scan, const std::set<std::int64_t>& files);
    /// The scan saw all there is: what it did not see is forgotten. Returns how many files that were.
    Result<std::uint64_t> endScan(const Folder& folder, std::int64_t scan, TimePoint now);

private:
    class Statements;
    explicit Store(std::unique_ptr<Statements> statements);

    std::unique_ptr<Statements> m_statements;
};

} // namespace firesteel::library
