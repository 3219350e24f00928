// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <silicon/backoff.h>
#include <silicon/crspace.h>

#include <array>
#include <cstdint>
#include <optional>

namespace firesteel::silicon {

/// How long a taken flash semaphore is waited for.
struct SemaphoreTiming
{
    /// While somebody works on the card.
    PollPolicy wait{1, 40, std::chrono::milliseconds(1), std::chrono::milliseconds(10)};
    /// After that, where nobody has been seen: longer than the longest step of a flash, an erase of 64 KiB.
    PollPolicy quiet{1, 350, std::chrono::milliseconds(10), std::chrono::milliseconds(10)};
};

/// Tells by the registers of the flash gateway whether somebody works with it.
class GatewayWatch
{
public:
    explicit GatewayWatch(CrSpace& crSpace)
        : m_crSpace(crSpace)
    {
    }

    /// Looks once more; true if the registers have changed since the watch began.
    Result<bool> sawWork();

private:
    CrSpace& m_crSpace;
    std::optional<std::array<std::uint32_t, 3>> m_first;
    bool m_changed = false;
};

/// Takes the flash semaphore of the ConnectX-3 family. DeviceBusy if another program works with the
/// gateway, SemaphoreLeftTaken if nothing moves there, DeviceGone.
Result<> takeFlashSemaphore(CrSpace& crSpace, const SemaphoreTiming& timing = {});

/// Frees the semaphores that the vendor's tools take besides, whoever has them.
Result<> freeToolSemaphores(CrSpace& crSpace);

/// Frees it, whoever has it.
Result<> freeFlashSemaphore(CrSpace& crSpace);

} // namespace firesteel::silicon
