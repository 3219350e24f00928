// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <silicon/crspace.h>
#include <silicon/simulatedcard.h>
#include <silicon/simulatedfault.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace firesteel::silicon {

/// A register-level ConnectX-3 family chip with its flash. All state is in a folder on disk
/// (card.json, flash.bin, registers.bin), so that it outlives a process; flash and registers are
/// mapped, so a killed process loses nothing that was written. Several processes may open one
/// folder: the semaphore registers keep them apart, as on a card.
class SimulatedChip
{
public:
    /// Makes a new state folder with an erased flash. FileUnwritable; InvalidArgument when the
    /// folder holds something else.
    static Result<> create(const std::filesystem::path& folder, const SimulatedCard& card);
    /// Opens a state folder. DeviceStateInvalid names what is wrong with it.
    static Result<SimulatedChip> open(const std::filesystem::path& folder);

    SimulatedChip(SimulatedChip&&) noexcept;
    SimulatedChip& operator=(SimulatedChip&&) noexcept;
    ~SimulatedChip();

    const SimulatedCard& card() const;
    const std::filesystem::path& folder() const;

    /// The registers, as software on the host sees them.
    CrSpace& crSpace();

    /// The configuration space, as the kernel's `config` file of a card. Offsets in bytes.
    void readConfig(std::uint32_t offset, MutableByteView into);
    /// KernelLockdown while that fault is set.
    Result<> writeConfig(std::uint32_t offset, ByteView bytes);

    /// Bench access that a real card does not offer: the flash as it is. Valid while the chip lives.
    ByteView flash() const;
    MutableByteView flash();

    /// Fault: the power fails after this many further gateway commands, in the middle of the next
    /// one: that one is lost, a program or an erase stops half-way. Registers read all ones until
    /// powerOn().
    void cutPowerAfter(std::uint64_t gatewayCommands);
    /// Other faults stay until they are cleared; every program that works on the card meets them.
    void setFault(const SimulatedFault& fault);
    void clearFaults();
    std::vector<SimulatedFault> faults() const;
    bool hasPower() const;
    /// A cold boot: registers at their defaults, semaphores free, flash kept. Without the signature
    /// of an image on the flash the card comes up in flash recovery, and leaves it with one.
    void powerOn();

    /// Time one gateway command takes, to make progress visible; default none.
    void setCommandDelay(std::chrono::nanoseconds delay);

    /// Commands of this object, not of the card's whole life.
    std::uint64_t gatewayCommands() const;
    /// What every program did to the card since the last reset of the counters.
    SimulatedCounters counters() const;
    void resetCounters();

    /// Erases and programs of every program go into this file from now on, a line each: "erase 0x80000
    /// 0x10000", "program 0x80010 0x10". Empty: no trace.
    Result<> traceInto(const std::filesystem::path& file);

private:
    struct State;
    explicit SimulatedChip(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace firesteel::silicon
