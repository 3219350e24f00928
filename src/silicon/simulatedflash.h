// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <array>
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

    void execute(const Step& step);
    /// The power fails during this step: it is lost, or stops half-way.
    void executeTorn(const Step& step);
    void powerOn();

private:
    void begin(const Step& step);
    void transfer(const Step& step);
    std::uint8_t readByte();
    void receiveByte(std::uint8_t byte);
    void finish(bool torn);
    void commitPage(bool torn);
    void eraseCells(std::uint64_t size, bool torn);
    bool isProtected(std::uint64_t address) const;
    bool isBusy() const { return m_state.busyPolls > 0; }

    SimulatedFlashState& m_state;
    MutableByteView m_cells; ///< a power of two of bytes
    std::uint32_t m_jedecId;
};

} // namespace firesteel::silicon
