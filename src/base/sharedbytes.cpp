// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sharedbytes.h>
#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace firesteel {

namespace {

constexpr std::size_t hugePage = std::size_t{2} << 20;

} // namespace

SharedBytes::SharedBytes(Bytes bytes)
{
    auto owner = std::make_shared<const Bytes>(std::move(bytes));
    m_view = *owner;
    m_owner = std::move(owner);
}

SharedBytes::SharedBytes(std::shared_ptr<const void> owner, ByteView view)
    : m_owner(std::move(owner))
    , m_view(view)
{
}

SharedBytes SharedBytes::part(std::uint64_t offset, std::uint64_t size) const
{
    if (offset >= m_view.size()) {
        return {m_owner, {}};
    }
    return {m_owner, m_view.subspan(offset, std::min<std::uint64_t>(size, m_view.size() - offset))};
}

Result<ByteBuffer> ByteBuffer::ofSize(std::size_t size)
{
    const bool large = size >= hugePage;
    const std::size_t room = large ? (size + hugePage - 1) / hugePage * hugePage : std::max<std::size_t>(size, 1);
    void* memory = large ? std::aligned_alloc(hugePage, room) : std::malloc(room);
    if (memory == nullptr) {
        return failure(ErrorKind::InvalidArgument, {.actual = size}, "out of memory");
    }
    if (large) {
        (void)::madvise(memory, room, MADV_HUGEPAGE); // a hint: slower without
    }
    ByteBuffer buffer;
    buffer.m_owner = std::shared_ptr<void>(memory, [](void* block) { std::free(block); });
    buffer.m_bytes = {static_cast<std::uint8_t*>(memory), size};
    return buffer;
}

SharedBytes ByteBuffer::share(std::size_t size) &&
{
    const ByteView view = m_bytes.first(size);
    return {std::exchange(m_owner, nullptr), view};
}

} // namespace firesteel
