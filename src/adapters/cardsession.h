// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/progress.h>
#include <base/result.h>
#include <firmware/identity.h>
#include <firmware/image.h>
#include <silicon/crspace.h>
#include <silicon/flashgateway.h>
#include <silicon/spiflash.h>

#include <memory>
#include <optional>

namespace firesteel::adapters {

/// Access to the flash of one card for one operation: the chip is known, the flash semaphore is
/// held until the session ends.
class CardSession
{
public:
    /// DeviceGone, DeviceUnknown, DeviceBusy, FlashUnknown.
    static Result<std::unique_ptr<CardSession>> open(silicon::CrSpace& crSpace);

    CardSession(const CardSession&) = delete;
    CardSession& operator=(const CardSession&) = delete;

    const std::string& name() const { return m_crSpace.name(); }
    firmware::HardwareId hardwareId() const { return m_hardwareId; }
    silicon::SpiFlash& flash() { return *m_flash; }
    silicon::CrSpace& crSpace() { return m_crSpace; }

    std::uint64_t gatewayCommands() const { return m_gateway->commandsExecuted(); }
    std::uint64_t crSpaceAccesses() const { return m_crSpace.reads() + m_crSpace.writes(); }

    /// Reads a logical range of a copy, chunk by chunk.
    Result<> readLogical(const firmware::FailsafeLayout& layout, std::uint64_t offset, MutableByteView into);
    /// The same for long ranges: reports progress and polls for cancel.
    Result<Bytes> readLogical(const firmware::FailsafeLayout& layout, std::uint64_t offset, std::uint64_t size,
                              Stage stage, Progress& progress);

private:
    explicit CardSession(silicon::CrSpace& crSpace)
        : m_crSpace(crSpace)
    {
    }

    Result<> identifyChip();

    silicon::CountingCrSpace m_crSpace;
    firmware::HardwareId m_hardwareId;
    std::optional<silicon::FlashGateway> m_gateway;
    std::optional<silicon::SpiFlash> m_flash;
};

} // namespace firesteel::adapters
