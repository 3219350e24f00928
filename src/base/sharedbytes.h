// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>

#include <filesystem>
#include <memory>

namespace firesteel {

/// Bytes that never change once they are there: copies and parts share one buffer, so that an image
/// of 32 MiB, its second copy and every view of it cost 32 MiB.
class SharedBytes
{
public:
    SharedBytes() = default;
    SharedBytes(Bytes bytes); // NOLINT(google-explicit-constructor): takes the bytes over
    SharedBytes(std::shared_ptr<const void> owner, ByteView view);

    std::size_t size() const { return m_view.size(); }
    bool empty() const { return m_view.empty(); }
    const std::uint8_t* data() const { return m_view.data(); }
    ByteView::iterator begin() const { return m_view.begin(); }
    ByteView::iterator end() const { return m_view.end(); }
    std::uint8_t operator[](std::size_t offset) const { return m_view[offset]; }
    ByteView view() const { return m_view; } ///< a SharedBytes is also a range that ByteView takes

    /// The part [offset, offset + size), cut where the bytes end; keeps the whole buffer alive.
    SharedBytes part(std::uint64_t offset, std::uint64_t size) const;
    Bytes copy() const { return {m_view.begin(), m_view.end()}; }

private:
    std::shared_ptr<const void> m_owner;
    ByteView m_view;
};

/// A buffer that is filled once and then shared. Large ones are not cleared first and lie on huge
/// pages, which makes reading a 32 MiB image five times faster than into a vector.
class ByteBuffer
{
public:
    /// std::bad_alloc is not thrown: InvalidArgument when there is no room.
    static Result<ByteBuffer> ofSize(std::size_t size);

    MutableByteView bytes() { return m_bytes; }
    /// The first `size` bytes, which are then constant.
    SharedBytes share(std::size_t size) &&;

private:
    std::shared_ptr<void> m_owner;
    MutableByteView m_bytes;
};

/// readFile() without a copy. FileNotFound, FileUnreadable, FileTooLarge.
Result<SharedBytes> readSharedFile(const std::filesystem::path& path, std::uint64_t limit);

} // namespace firesteel
