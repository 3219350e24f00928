// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <silicon/crspace.h>
#include <silicon/simulatedcard.h>
#include <silicon/simulatedfault.h>
#include <silicon/simulatedflash.h>
#include <silicon/simulatedmodels.h>
#include <silicon/simulatedstate.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace firesteel::silicon {

/// The CR space of a simulated chip (tools-and-devices A3, A4). Registers lie in a mapped file,
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
    void setInRecovery(bool inRecovery) { m_inRecovery = inRecovery; }
    bool hasPower() const { return state().powered != 0; }
    void cutPowerAfter(std::uint64_t gatewayCommands);
    void setCommandDelay(std::chrono::nanoseconds delay) { m_delay = delay; }
    std::uint64_t gatewayCommands() const { return m_commands; }

    void setFault(const SimulatedFault& fault);
    void clearFaults();
    std::vector<SimulatedFault> faults() const;
    bool hasFault(FaultKind kind) const { return slot(kind).isOn(); }
    SimulatedCounters counters() const;
    void resetCounters();
    /// An empty path ends the trace. InvalidArgument if it is too long.
    Result<> traceInto(const std::filesystem::path& file);

    SimulatedChipState& state() const;

private:
    SimulatedFaultSlot& slot(FaultKind kind) const { return state().faults[static_cast<std::size_t>(kind)]; }
    /// True from the command on at which the fault begins.
    bool begins(FaultKind kind) const;
    SimulatedFlashFaults flashFaults(bool staysBusy) const;
    void writeTrace(const SimulatedFlashChange& change) const;
    void spoilSemaphore(bool taken) const;
    std::uint32_t& word(std::uint32_t address) const;
    std::uint32_t load(std::uint32_t address) const;
    void store(std::uint32_t address, std::uint32_t value) const;
    void writeGateway(std::uint32_t value);
    void runGateway(std::uint32_t command);
    void runHostCommand(std::uint32_t control) const;
    void spendTime();

    std::string m_name;
    std::uint32_t m_hardwareId;
    bool m_inRecovery;
    const SimulatedModel& m_model;
    MutableByteView m_file;
    SimulatedFlash m_flash;
    std::chrono::nanoseconds m_delay{0};
    std::chrono::nanoseconds m_owed{0};
    std::uint64_t m_commands = 0;
};

} // namespace firesteel::silicon
