// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sharedbytes.h>

#include <memory>
#include <mutex>
#include <vector>

namespace firesteel::firmware {

/// Buffers that are used again once nobody looks at their image any more: fresh memory costs more than
/// unpacking into it. Images may be let go on any thread, also after the pool.
class BufferPool
{
public:
    /// A buffer of this size whose content is of no meaning. InvalidArgument when there is no room.
    Result<ByteBuffer> take(std::size_t size);
    /// The content as constant bytes; the buffer comes back with the last of its copies.
    SharedBytes share(ByteBuffer buffer);

private:
    struct Free
    {
        std::mutex mutex;
        std::vector<ByteBuffer> buffers;
    };
    std::shared_ptr<Free> m_free = std::make_shared<Free>();
};

} // namespace firesteel::firmware
