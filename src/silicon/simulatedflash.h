// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace firesteel::silicon {

/// What a flash chip remembers besides its cells. Lies in the mapped register file, so every
/// value may be anything and is checked where it is used.
struct SimulatedFlashState
{
    std::uint32_t status = 0;  ///< block protection bits; survive power loss
    std::uint32_t status2 = 0; ///< survives power loss
    std::uint32_t writeEnabled = 0;
    std::uint32_t busyPolls = 0; ///< status reads that will still say "write in progress"
    std::uint32_t selected = 0;  ///< chip select is held in the middle of a transaction
    std::uint32_t opcode = 0;
    std::uint32_t address = 0;   ///< the next byte
    std::uint32_t pageStart = 0; ///< offset in the page where programming began
    std::uint32_t pageBytes = 0; ///< bytes received since
    std::array<std::uint8_t, 256> page{};
    std::uint64_t busyUntil = 0; ///< nanoseconds of the steady clock: a slow write ends then
};

/// What is wrong with a flash chip at the moment of a command.
struct SimulatedFlashFaults
{
    bool writeProtected = false;
    std::optional<std::uint64_t> flippedBit; ///< byte address: bit 0 is programmed wrong
    bool staysBusy = false;                  ///< after an erase or a program
    bool slow = false;                       ///< erases and programs take a card's time
};

/// What a command changed, in the words of a trace.
struct SimulatedFlashChange
{
    const char* what = ""; ///< "erase", "program"
    std::uint64_t address = 0;
    std::uint64_t size = 0;
};

/// The commands of a serial NOR flash: erase to ones, program by AND inside a page, write-enable
/// latch, write in progress, block protection.
class SimulatedFlash
{
public:
    SimulatedFlash(SimulatedFlashState& state, MutableByteView cells, std::uint32_t jedecId)
        : m_state(state)
        , m_cells(cells)
        , m_jedecId(jedecId)
    {
    }

    struct Step
    {
        std::optional<std::uint8_t> opcode;
        std::optional<std::uint32_t> address;
        MutableByteView readInto{};
        ByteView write{};
        bool holdChipSelect = false;
    };

    void execute(const Step& step, const SimulatedFlashFaults& faults = {});
    /// The power fails during this step: it is lost, or stops half-way.
    void executeTorn(const Step& step);
    void powerOn();

    /// What the last execute() did to the cells.
    const std::optional<SimulatedFlashChange>& change() const { return m_change; }

private:
    void begin(const Step& step);
    void transfer(const Step& step);
    std::uint8_t readByte();
    void receiveByte(std::uint8_t byte);
    void finish(bool torn);
    void commitPage(bool torn);
    void eraseCells(std::uint64_t size, bool torn);
    bool isProtected(std::uint64_t address) const;
    bool isBusy() const;
    void beBusy(std::uint32_t polls, std::chrono::nanoseconds slowTime);
    std::uint8_t status() const;

    SimulatedFlashState& m_state;
    MutableByteView m_cells; ///< a power of two of bytes
    std::uint32_t m_jedecId;
    SimulatedFlashFaults m_faults;
    std::optional<SimulatedFlashChange> m_change;
};

} // namespace firesteel::silicon
