// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <silicon/crspace.h>
#include <silicon/simulatedcard.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>

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

    /// Bench access that a real card does not offer: the flash as it is. Valid while the chip lives.
    ByteView flash() const;
    MutableByteView flash();

    /// Fault: the power fails after this many further gateway commands, in the middle of the next
    /// one: that one is lost, a program or an erase stops half-way. Registers read all ones until
    /// powerOn().
    void cutPowerAfter(std::uint64_t gatewayCommands);
    bool hasPower() const;
    /// A cold boot: registers at their defaults, semaphores free, flash kept.
    void powerOn();

    /// Time one gateway command takes, to make progress visible; default none.
    void setCommandDelay(std::chrono::nanoseconds delay);

    /// Commands of this object, not of the card's whole life.
    std::uint64_t gatewayCommands() const;

private:
    struct State;
    explicit SimulatedChip(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace firesteel::silicon
