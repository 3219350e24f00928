// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/filereader.h>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace firesteel::library {

/// Reads files on several threads, largest first, and hands the records over one by one.
class Readers
{
public:
    /// `memory` bounds what the files under work take together, by estimate; the files must outlive
    /// the readers.
    Readers(const std::vector<FoundFile>& files, unsigned threads, std::uint64_t memory);
    ~Readers(); ///< stops the threads, and waits until they have
    Readers(const Readers&) = delete;
    Readers& operator=(const Readers&) = delete;

    enum class State
    {
        Record,   ///< there was one
        Working,  ///< none yet
        Finished, ///< none any more
    };
    /// The next record, or after a tenth of a second without one: Working.
    State next(FileRecord& record);

    struct Amount
    {
        std::uint64_t done = 0;
        std::uint64_t total = 0;
    };
    /// Bytes to parse, unpacked ones for bundles; the total of a bundle is an estimate until it is open.
    Amount progress() const;
    void stop();

private:
    struct Work
    {
        const FoundFile* file = nullptr;
        Amount amount;
    };

    void run();
    Work* take();
    void finish(const Work& work, std::optional<FileRecord> record);
    bool report(Work& work, std::uint64_t done, std::uint64_t total);

    mutable std::mutex m_mutex;
    std::condition_variable m_memoryFreed;
    std::condition_variable m_recordMade;
    std::vector<Work> m_works;
    std::size_t m_next = 0;
    std::size_t m_finished = 0;
    std::uint64_t m_memory;
    std::uint64_t m_memoryUsed = 0;
    bool m_stop = false;
    std::vector<FileRecord> m_records;
    std::vector<std::jthread> m_threads; // last: they use all of the others
};

} // namespace firesteel::library
