// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <silicon/crspace.h>
#include <silicon/simulatedcard.h>
#include <silicon/simulatedflash.h>

#include <chrono>
#include <cstdint>
#include <string>

namespace firesteel::silicon {

/// What lies behind the registers in the register file: the chip's state that has no address.
struct SimulatedChipState
{
    std::array<char, 8> mark{};
    std::uint32_t powered = 0;
    std::uint32_t cutArmed = 0;
    std::uint64_t cutAfter = 0; ///< gateway commands until the power fails
    SimulatedFlashState flash;
};

/// The CR space of a simulated ConnectX-3 (tools-and-devices A3). Registers lie in a mapped file,
/// so that two processes see one chip; the semaphores are taken atomically.
class SimulatedRegisters final : public CrSpace
{
public:
    /// CR space, then one page for SimulatedChipState.
    static constexpr std::uint64_t fileSize = 0x100000 + 0x1000;

    /// The content of a register file of a chip that was just switched on.
    static Bytes initialFile();
    /// True if a register file was made by this version.
    static bool isValid(MutableByteView file);

    /// `file` and `cells` outlive the object.
    SimulatedRegisters(const SimulatedCard& card, MutableByteView file, MutableByteView cells);

    Result<std::uint32_t> read32(std::uint32_t address) override;
    Result<> write32(std::uint32_t address, std::uint32_t value) override;
    const std::string& name() const override { return m_name; }

    void powerOn();
    bool hasPower() const { return state().powered != 0; }
    void cutPowerAfter(std::uint64_t gatewayCommands);
    void setCommandDelay(std::chrono::nanoseconds delay) { m_delay = delay; }
    std::uint64_t gatewayCommands() const { return m_commands; }

private:
    SimulatedChipState& state() const;
    std::uint32_t& word(std::uint32_t address) const;
    std::uint32_t load(std::uint32_t address) const;
    void store(std::uint32_t address, std::uint32_t value) const;
    void runGateway(std::uint32_t command);
    void runHostCommand(std::uint32_t control) const;
    void spendTime();

    std::string m_name;
    std::uint32_t m_hardwareId;
    MutableByteView m_file;
    SimulatedFlash m_flash;
    std::chrono::nanoseconds m_delay{0};
    std::chrono::nanoseconds m_owed{0};
    std::uint64_t m_commands = 0;
};

} // namespace firesteel::silicon
