// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <silicon/backoff.h>
#include <silicon/crspace.h>
#include <silicon/flashsemaphore.h>

#include <cstdint>
#include <optional>

namespace firesteel::silicon {

/// How long the gateway is waited for. The defaults suit a card; tests take shorter ones.
struct GatewayTiming
{
    SemaphoreTiming semaphore{};
    PollPolicy busy{256, 600, std::chrono::microseconds(10), std::chrono::milliseconds(1)};
};

/// The flash gateway of the ConnectX-3 family (tools-and-devices A3): one SPI transaction step a
/// command, up to 16 data bytes. Holds the flash semaphore for its lifetime.
class FlashGateway
{
public:
    struct Command
    {
        std::optional<std::uint8_t> opcode;   ///< absent: goes on with the transaction held open
        std::optional<std::uint32_t> address; ///< flash byte address
        MutableByteView readInto{};           ///< 1, 2, 4, 8 or 16 bytes
        ByteView write{};                     ///< the same sizes
        bool holdChipSelect = false;          ///< the next command goes on with this transaction
    };

    /// Takes the semaphore; DeviceBusy if another program works with it, SemaphoreLeftTaken if nobody does.
    static Result<FlashGateway> acquire(CrSpace& crSpace, const GatewayTiming& timing = {});
    FlashGateway(FlashGateway&& other) noexcept;
    FlashGateway& operator=(FlashGateway&&) = delete;
    ~FlashGateway();

    /// One command, with as few register accesses as it needs. GatewayTimeout if it does not end,
    /// DeviceGone if the chip has left the bus.
    Result<> execute(const Command& command);

    /// Ends a transaction that another program has left open.
    Result<> endTransaction() { return execute({}); }

    std::uint64_t commandsExecuted() const { return m_commands; }
    const std::string& name() const { return m_crSpace->name(); }

private:
    FlashGateway(CrSpace& crSpace, const GatewayTiming& timing);

    Result<> writeData(ByteView bytes);
    Result<> readData(MutableByteView bytes);
    Result<> waitUntilDone(const Command& command);

    CrSpace* m_crSpace;
    GatewayTiming m_timing;
    std::uint64_t m_commands = 0;
};

} // namespace firesteel::silicon
