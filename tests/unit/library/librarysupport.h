// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/file.h>
#include <firmware/fs2/fs2writer.h>
#include <library/scan.h>
#include <library/store.h>
#include <support/testimage.h>

#include <QTemporaryDir>

#include <atomic>
#include <functional>

namespace firesteel::test {

/// Set-up that must not fail: nothing after it would mean anything.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", errorSentence(result.error()).c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A folder for firmware files, and a library beside it.
class LibraryFolder
{
public:
    LibraryFolder() { std::filesystem::create_directories(root()); }

    std::filesystem::path root() const { return path() / "firmware"; }
    std::filesystem::path database() const { return path() / "data" / "library.sqlite"; }
    std::filesystem::path path() const
    {
        return std::filesystem::canonical(std::filesystem::path(m_folder.path().toStdString()));
    }

    library::Store open() const { return must(library::Store::open(database())); }

    /// A small FS2 image in a file below root().
    std::filesystem::path write(const std::filesystem::path& name,
                                const std::function<void(firmware::Fs2Description&)>& change = {}) const
    {
        firmware::Fs2Description description = smallDescription();
        if (change) {
            change(description);
        }
        return write(name, must(firmware::writeFs2(description)));
    }
    std::filesystem::path write(const std::filesystem::path& name, const Bytes& bytes) const
    {
        const std::filesystem::path file = root() / name;
        std::filesystem::create_directories(file.parent_path());
        must(writeFile(file, ByteView(bytes)));
        return file;
    }

private:
    QTemporaryDir m_folder;
};

/// Asks to stop after a number of questions, and keeps what it is told.
class CountingProgress final : public Progress
{
public:
    explicit CountingProgress(int questions = -1)
        : m_questions(questions)
    {
    }
    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override
    {
        inOrder = inOrder && done <= total;
        lastStage = stage;
    }
    bool cancelRequested() const override { return m_questions >= 0 && m_asked++ >= m_questions; }

    bool inOrder = true;
    Stage lastStage = Stage::Querying;

private:
    int m_questions;
    mutable std::atomic_int m_asked = 0;
};

inline library::TimePoint noon()
{
    return library::TimePoint(std::chrono::seconds(1'750'000'000));
}

/// Scans all folders of a library.
inline Result<library::ScanSummary> scanAll(library::Store& store, const library::ScanOptions& options = {})
{
    NoProgress progress;
    return library::scan(store, options, noon(), progress);
}

} // namespace firesteel::test
