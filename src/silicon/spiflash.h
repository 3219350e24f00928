// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <silicon/flashgateway.h>

#include <optional>
#include <string>

namespace firesteel::silicon {

/// What the JEDEC id of a flash chip tells.
struct FlashGeometry
{
    std::uint32_t jedecId = 0; ///< size, type, vendor as mstflint prints it: 0x1540ef
    std::string typeName;      ///< "W25QxxBV"
    std::uint64_t size = 0;    ///< bytes
    bool pageProgram = true;   ///< false: the chip writes single bytes only, program() refuses
    bool sectorErase = true;   ///< false: the chip erases 64 KiB blocks only, eraseSector() refuses
};

/// The chip a JEDEC id stands for (id as in FlashGeometry); nullopt if it is not in the table.
std::optional<FlashGeometry> flashGeometry(std::uint32_t jedecId);

/// How long the flash is waited for. A page takes up to 3 ms, a 64 KiB block up to 3 s.
struct FlashTiming
{
    PollPolicy program{4, 200, std::chrono::microseconds(10), std::chrono::milliseconds(1)};
    PollPolicy erase{1, 300, std::chrono::microseconds(50), std::chrono::milliseconds(20)};
};

/// The SPI flash behind a gateway. Knows flash commands, not which chip carries the gateway.
/// Addresses are physical bytes.
class SpiFlash
{
public:
    static constexpr std::uint64_t eraseBlock = std::uint64_t{64} * 1024;
    static constexpr std::uint64_t eraseUnit = std::uint64_t{4} * 1024; ///< the smallest erase
    static constexpr std::uint64_t page = 256;
    static constexpr std::uint64_t block = 16; ///< what one gateway command carries

    /// Reads the JEDEC id. FlashUnknown for ids that are not in the table.
    static Result<SpiFlash> identify(FlashGateway& gateway, const FlashTiming& timing = {});

    /// Waits for an erase or program that another program has started. FlashTimeout.
    static Result<> waitUntilIdle(FlashGateway& gateway, const FlashTiming& timing = {});

    const FlashGeometry& geometry() const { return m_geometry; }

    /// Any address and length inside the flash.
    Result<> read(std::uint64_t address, MutableByteView into);
    /// Erases the 64 KiB block at `address` to 0xff.
    Result<> erase(std::uint64_t address);
    /// Erases the 4 KiB sector at `address` to 0xff.
    Result<> eraseSector(std::uint64_t address);
    /// Clears bits inside one page: `address` and size are multiples of 16. No erase.
    Result<> program(std::uint64_t address, ByteView bytes);

private:
    SpiFlash(FlashGateway& gateway, FlashGeometry geometry, const FlashTiming& timing);

    Result<> checkRange(std::uint64_t address, std::uint64_t size) const;
    Result<> eraseUnitAt(std::uint64_t address, std::uint64_t size, std::uint8_t opcode);
    Result<> enableWrite();
    Result<> waitUntilIdle(std::uint64_t address, const PollPolicy& policy)
    {
        return waitUntilIdle(*m_gateway, address, policy);
    }
    static Result<> waitUntilIdle(FlashGateway& gateway, std::uint64_t address, const PollPolicy& policy);

    FlashGateway* m_gateway;
    FlashGeometry m_geometry;
    FlashTiming m_timing;
};

} // namespace firesteel::silicon
