// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/readers.h>

#include <algorithm>
#include <chrono>
#include <new>
#include <utility>

namespace firesteel::library {

namespace {

// The images of a bundle have most of their bytes in common.
constexpr std::uint64_t usualPacking = 500;
// The decoder's dictionary and the image that is being parsed.
constexpr std::uint64_t unpackingMemory = 128ull << 20;

std::uint64_t expectedWork(const FoundFile& file)
{
    return file.kind == FileKind::Bundle ? file.stamp.size * usualPacking : file.stamp.size;
}

std::uint64_t expectedMemory(const FoundFile& file)
{
    // A flash dump whose copies are interleaved is taken apart.
    return file.kind == FileKind::Bundle ? file.stamp.size + unpackingMemory : file.stamp.size * 2;
}

FileRecord failedRecord(const FoundFile& file, const char* why)
{
    return {.path = file.path,
            .stamp = file.stamp,
            .format = {},
            .images = {},
            .problem = Error{.kind = ErrorKind::FileUnreadable, .facts = {.file = file.path.string(), .found = why}}};
}

} // namespace

Readers::Readers(const std::vector<FoundFile>& files, unsigned threads, std::uint64_t memory)
    : m_memory(memory)
{
    m_works.reserve(files.size());
    for (const FoundFile& file : files) {
        m_works.push_back({.file = &file, .amount = {.done = 0, .total = expectedWork(file)}});
    }
    // So that no thread starts on a large bundle when the others are done.
    std::ranges::stable_sort(m_works, std::ranges::greater(), [](const Work& work) { return work.amount.total; });
    for (std::size_t i = 0; i < std::min<std::size_t>(threads, files.size()); ++i) {
        m_threads.emplace_back([this] { run(); });
    }
}

Readers::~Readers()
{
    stop();
}

void Readers::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stop = true;
    m_memoryFreed.notify_all();
}

Readers::Work* Readers::take()
{
    std::unique_lock lock(m_mutex);
    m_memoryFreed.wait(lock, [this] {
        return m_stop || m_next == m_works.size() || m_memoryUsed == 0 ||
               m_memoryUsed + expectedMemory(*m_works[m_next].file) <= m_memory;
    });
    if (m_stop || m_next == m_works.size()) {
        return nullptr;
    }
    Work& work = m_works[m_next++];
    m_memoryUsed += expectedMemory(*work.file);
    return &work;
}

void Readers::finish(const Work& work, std::optional<FileRecord> record)
{
    const std::lock_guard lock(m_mutex);
    m_memoryUsed -= expectedMemory(*work.file);
    ++m_finished;
    if (record) {
        m_records.push_back(std::move(*record));
    }
    m_memoryFreed.notify_all();
    m_recordMade.notify_all();
}

bool Readers::report(Work& work, std::uint64_t done, std::uint64_t total)
{
    const std::lock_guard lock(m_mutex);
    work.amount = {.done = done, .total = std::max(done, total)};
    return !m_stop;
}

void Readers::run()
{
    while (Work* const work = take()) {
        std::optional<FileRecord> record;
        try {
            Result<FileRecord> read =
                readFirmwareFile(*work->file, [this, work](std::uint64_t done, std::uint64_t total) {
                    return report(*work, done, total);
                });
            // Cancelled: nothing is known of this file.
            record = read ? std::optional(std::move(*read)) : std::nullopt;
        } catch (const std::bad_alloc&) {
            record = failedRecord(*work->file, "not enough memory");
        }
        report(*work, work->amount.total, work->amount.total);
        finish(*work, std::move(record));
    }
}

Readers::State Readers::next(FileRecord& record)
{
    constexpr auto patience = std::chrono::milliseconds(100);
    std::unique_lock lock(m_mutex);
    m_recordMade.wait_for(lock, patience, [this] { return !m_records.empty() || m_finished == m_works.size(); });
    if (!m_records.empty()) {
        record = std::move(m_records.back());
        m_records.pop_back();
        return State::Record;
    }
    return m_finished == m_works.size() ? State::Finished : State::Working;
}

Readers::Amount Readers::progress() const
{
    const std::lock_guard lock(m_mutex);
    Amount sum;
    for (const Work& work : m_works) {
        sum.done += work.amount.done;
        sum.total += work.amount.total;
    }
    return sum;
}

} // namespace firesteel::library
