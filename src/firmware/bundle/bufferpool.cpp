// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bufferpool.h>

#include <algorithm>
#include <utility>

namespace firesteel::firmware {

namespace {

/// One that is filled and one that is looked at.
constexpr std::size_t mostFree = 2;

} // namespace

Result<ByteBuffer> BufferPool::take(std::size_t size)
{
    {
        const std::scoped_lock lock(m_free->mutex);
        const auto fitting =
            std::ranges::find(m_free->buffers, size, [](ByteBuffer& buffer) { return buffer.bytes().size(); });
        if (fitting != m_free->buffers.end()) {
            ByteBuffer buffer = std::move(*fitting);
            m_free->buffers.erase(fitting);
            return buffer;
        }
    }
    return ByteBuffer::ofSize(size);
}

SharedBytes BufferPool::share(ByteBuffer buffer)
{
    const ByteView view = buffer.bytes();
    const auto giveBack = [free = std::weak_ptr(m_free),
                           kept = std::make_shared<ByteBuffer>(std::move(buffer))](const void* /*bytes*/) {
        if (const std::shared_ptr<Free> pool = free.lock()) {
            const std::scoped_lock lock(pool->mutex);
            if (pool->buffers.size() == mostFree) {
                pool->buffers.erase(pool->buffers.begin());
            }
            pool->buffers.push_back(std::move(*kept));
        }
    };
    return {std::shared_ptr<const void>(view.data(), giveBack), view};
}

} // namespace firesteel::firmware
