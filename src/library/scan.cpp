// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/readers.h>
#include <library/scan.h>
#include <library/walk.h>

#include <algorithm>
#include <iterator>
#include <thread>
#include <utility>

namespace firesteel::library {

namespace {

constexpr unsigned fewestThreads = 2; // one waits for the disk while the other computes
constexpr unsigned mostThreads = 8;

unsigned threadCount(const ScanOptions& options)
{
    return options.threads != 0 ? options.threads
                                : std::clamp(std::thread::hardware_concurrency(), fewestThreads, mostThreads);
}

class Scan
{
public:
    Scan(Store& store, const ScanOptions& options, TimePoint now, Progress& progress)
        : m_store(store)
        , m_options(options)
        , m_now(now)
        , m_progress(progress)
    {
    }

    Result<ScanSummary> run()
    {
        const Result<std::vector<Folder>> folders = chosenFolders();
        if (!folders) {
            return failure(folders);
        }
        for (std::size_t i = 0; i < folders->size(); ++i) {
            m_folderIndex = i;
            m_folderCount = folders->size();
            if (const Result<> done = scanFolder((*folders)[i]); !done) {
                return failure(done);
            }
        }
        report(Stage::ReadingFirmware, 1, 1);
        return std::move(m_summary);
    }

private:
    Result<std::vector<Folder>> chosenFolders()
    {
        Result<std::vector<Folder>> all = m_store.folders();
        if (!all || m_options.folders.empty()) {
            return all;
        }
        std::vector<Folder> chosen;
        for (const std::filesystem::path& wanted : m_options.folders) {
            std::error_code code;
            const std::filesystem::path whole = std::filesystem::weakly_canonical(wanted, code);
            const auto found = std::ranges::find_if(
                *all, [&](const Folder& folder) { return folder.path == wanted || folder.path == whole; });
            if (found == all->end()) {
                return failure(ErrorKind::FileNotFound, {.file = wanted.string()}, "not in the library");
            }
            chosen.push_back(*found);
        }
        return chosen;
    }

    /// The folders share the whole; each has its searching and its reading.
    void report(Stage stage, std::uint64_t done, std::uint64_t total)
    {
        constexpr std::uint64_t whole = 1000;
        const std::uint64_t share =
            total == 0 ? 0
                       : static_cast<std::uint64_t>(static_cast<double>(whole) * static_cast<double>(done) /
                                                    static_cast<double>(total));
        m_progress.advance(stage, m_folderIndex * whole + share, std::max<std::size_t>(1, m_folderCount) * whole);
    }

    Result<> scanFolder(const Folder& folder)
    {
        const Result<std::int64_t> scan = m_store.beginScan(folder);
        const Result<Store::KnownFiles> known = scan ? m_store.knownFiles() : failure(scan);
        if (!known) {
            return failure(known);
        }
        const Result<WalkResult> found = walk(folder.path, *known, [this](std::uint64_t done, std::uint64_t total) {
            report(Stage::SearchingFolders, done, total);
            return !m_progress.cancelRequested();
        });
        if (!found) {
            return failure(found);
        }
        m_summary.files += found->unchanged.size() + found->changed.size();
        m_summary.unchanged += found->unchanged.size();
        if (const Result<> kept = m_store.keep(folder, *scan, stillThere(*known, *found)); !kept) {
            return kept;
        }
        if (const Result<> told = noteTroubles(folder, *scan, *found); !told) {
            return told;
        }
        if (const Result<> read = readChanged(folder, *scan, found->changed); !read) {
            return read;
        }
        if (!found->rootReadable) {
            ++m_summary.foldersUnread;
            return {}; // a disk that is not there now: what it holds is still worth finding
        }
        const Result<std::uint64_t> removed = m_store.endScan(folder, *scan, m_now);
        m_summary.removed += removed.value_or(0);
        return removed ? Result<>() : failure(removed);
    }

    /// What is unchanged, and what is out of sight.
    static std::set<std::int64_t> stillThere(const Store::KnownFiles& known, const WalkResult& found)
    {
        std::set<std::int64_t> files = found.unchanged;
        for (const Trouble& trouble : found.troubles) {
            for (const auto& [path, file] : known) {
                if (path != trouble.path && isBelow(path, trouble.path)) {
                    files.insert(file.id);
                }
            }
        }
        return files;
    }

    Result<> noteTroubles(const Folder& folder, std::int64_t scan, const WalkResult& found)
    {
        for (const Trouble& trouble : found.troubles) {
            m_summary.troubles.push_back(trouble);
            const FileRecord record{
                .path = trouble.path, .stamp = {}, .format = {}, .images = {}, .problem = trouble.error};
            if (const Result<> put = m_store.put(folder, scan, record); !put) {
                return put;
            }
        }
        return {};
    }

    Result<> readChanged(const Folder& folder, std::int64_t scan, const std::vector<FoundFile>& changed)
    {
        Readers readers(changed, threadCount(m_options), m_options.memory);
        FileRecord record;
        for (Readers::State state = readers.next(record); state != Readers::State::Finished;
             state = readers.next(record)) {
            if (m_progress.cancelRequested()) {
                return failure(ErrorKind::Cancelled);
            }
            const Readers::Amount amount = readers.progress();
            report(Stage::ReadingFirmware, amount.done, amount.total);
            if (state == Readers::State::Working) {
                continue;
            }
            m_summary.images += record.images.size();
            if (record.problem) {
                m_summary.troubles.push_back({.path = record.path, .error = *record.problem});
            }
            if (const Result<> put = m_store.put(folder, scan, record); !put) {
                return put;
            }
        }
        return {};
    }

    Store& m_store;
    const ScanOptions& m_options;
    TimePoint m_now;
    Progress& m_progress;
    std::size_t m_folderIndex = 0;
    std::size_t m_folderCount = 1;
    ScanSummary m_summary;
};

} // namespace

Result<ScanSummary> scan(Store& store, const ScanOptions& options, TimePoint now, Progress& progress)
{
    return Scan(store, options, now, progress).run();
}

} // namespace firesteel::library
