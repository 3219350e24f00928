// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/flashsemaphore.h>
#include <silicon/registers.h>

#include <format>

namespace firesteel::silicon {

namespace {

constexpr std::uint32_t watched[] = {registers::gatewayCommand, registers::gatewayAddress, registers::gatewayData};

/// Reading takes the semaphore if it was free.
Result<bool> isTaken(CrSpace& crSpace)
{
    const Result<std::uint32_t> taken = crSpace.read32(registers::flashSemaphore);
    if (!taken) {
        return failure(taken);
    }
    if (*taken == registers::allOnes) {
        return failure(ErrorKind::DeviceGone, {.file = crSpace.name()}, "the flash semaphore reads all ones");
    }
    return *taken != 0;
}

std::string stays(const char* what)
{
    return std::format("semaphore 0x{:x} stays taken, {}", registers::flashSemaphore, what);
}

} // namespace

Result<bool> GatewayWatch::sawWork()
{
    std::array<std::uint32_t, 3> now{};
    for (std::size_t i = 0; i < now.size(); ++i) {
        const Result<std::uint32_t> value = m_crSpace.read32(watched[i]);
        if (!value) {
            return failure(value);
        }
        now[i] = *value;
    }
    m_changed = m_changed || (m_first && *m_first != now);
    m_first = m_first.value_or(now);
    return m_changed;
}

Result<> takeFlashSemaphore(CrSpace& crSpace, const SemaphoreTiming& timing)
{
    GatewayWatch watch(crSpace);
    bool worked = false;
    for (const PollPolicy& policy : {timing.wait, timing.quiet}) {
        Backoff backoff(policy);
        while (backoff.next()) {
            const Result<bool> taken = isTaken(crSpace);
            if (!taken) {
                return failure(taken);
            }
            if (!*taken) {
                return {};
            }
            const Result<bool> seen = watch.sawWork();
            if (!seen) {
                return failure(seen);
            }
            worked = *seen;
        }
        if (worked) {
            return failure(ErrorKind::DeviceBusy, {.file = crSpace.name()}, stays("the gateway is in use"));
        }
    }
    return failure(ErrorKind::SemaphoreLeftTaken, {.file = crSpace.name()}, stays("nothing moves in the gateway"));
}

Result<> freeToolSemaphores(CrSpace& crSpace)
{
    for (const std::uint32_t semaphore : {registers::flashProgrammingSemaphore, registers::toolsCommandSemaphore}) {
        if (Result<> freed = crSpace.write32(semaphore, 0); !freed) {
            return freed;
        }
    }
    return {};
}

Result<> freeFlashSemaphore(CrSpace& crSpace)
{
    return crSpace.write32(registers::flashSemaphore, 0);
}

} // namespace firesteel::silicon
