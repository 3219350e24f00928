// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>

#include <filesystem>

namespace firesteel::silicon {

/// A file mapped for reading and writing, shared with other processes.
class MappedFile
{
public:
    /// FileUnreadable also when the file does not have exactly `size` bytes.
    static Result<MappedFile> open(const std::filesystem::path& path, std::uint64_t size);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&&) = delete;
    ~MappedFile();

    MutableByteView bytes() const { return m_bytes; }

private:
    explicit MappedFile(MutableByteView bytes)
        : m_bytes(bytes)
    {
    }

    MutableByteView m_bytes;
};

} // namespace firesteel::silicon
