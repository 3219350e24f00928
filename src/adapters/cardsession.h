// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/progress.h>
#include <base/result.h>
#include <firmware/identity.h>
#include <firmware/image.h>
#include <silicon/crspace.h>
#include <silicon/flashgateway.h>
#include <silicon/spiflash.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace firesteel::adapters {

/// How a card is approached.
struct SessionOptions
{
    /// Its PCI id says that it waits for an image; the chip tells it too, where it can.
    bool inRecovery = false;
    /// Files through which programs reach the card: where another one has them open, a taken semaphore
    /// is that program's.
    std::vector<std::filesystem::path> accessFiles{};
    silicon::GatewayTiming gateway{};
    silicon::FlashTiming flash{};
};

/// Access to the flash of one card for one operation: the chip is known, the flash semaphore is
/// held until the session ends.
class CardSession
{
public:
    /// DeviceGone, DeviceUnknown, AccessDisabled, DeviceBusy, SemaphoreLeftTaken, FlashUnknown, and what the
    /// CR space says.
    static Result<std::unique_ptr<CardSession>> open(silicon::CrSpace& crSpace, const SessionOptions& options = {});
    /// Frees a flash semaphore that a killed program has left taken, and ends what it left open.
    /// DeviceBusy where another program works with the card or has it open.
    static Result<> clearSemaphore(silicon::CrSpace& crSpace, const SessionOptions& options = {});

    CardSession(const CardSession&) = delete;
    CardSession& operator=(const CardSession&) = delete;

    const std::string& name() const { return m_crSpace.name(); }
    firmware::HardwareId hardwareId() const { return m_hardwareId; }
    /// The chip found nothing to boot and waits for an image.
    bool isInRecovery() const { return m_inRecovery; }
    silicon::SpiFlash& flash() { return *m_flash; }
    const silicon::SpiFlash& flash() const { return *m_flash; }
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
    Result<> prepareRecovery();
    Result<> acquireGateway(const SessionOptions& options);

    silicon::CountingCrSpace m_crSpace;
    firmware::HardwareId m_hardwareId;
    bool m_inRecovery = false;
    std::optional<silicon::FlashGateway> m_gateway;
    std::optional<silicon::SpiFlash> m_flash;
};

} // namespace firesteel::adapters
