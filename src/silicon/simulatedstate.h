// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <silicon/simulatedfault.h>
#include <silicon/simulatedflash.h>

#include <array>
#include <cstdint>

namespace firesteel::silicon {

inline constexpr std::size_t faultKinds = 8;

struct SimulatedFaultSlot
{
    /// Nothing but this value means "on": the file may hold anything.
    static constexpr std::uint32_t on = 0x464c5431;

    std::uint32_t active = 0;
    std::uint32_t reserved = 0;
    std::uint64_t at = 0; ///< SimulatedFault::at; commands still to go where it counts down

    bool isOn() const { return active == on; }
};

/// The window of the vendor-specific capability (tools-and-devices A4). One for all programs.
struct SimulatedVendorWindow
{
    std::uint32_t space = 0;
    std::uint32_t ticket = 0;
    std::uint32_t semaphore = 0;
    std::uint32_t address = 0;
    std::uint32_t data = 0;
    std::uint32_t commandSemaphore = 0; ///< of the ICMD space
};

/// The command interface of ConnectX-4 and later.
struct SimulatedCommandInterface
{
    static constexpr std::uint32_t mailboxBytes = 0x340;

    std::uint32_t control = 0;
    std::array<std::uint32_t, mailboxBytes / 4> mailbox{};
};

/// What lies behind the registers in the register file: the chip's state that has no address.
/// Grows at its end only, so that older files stay valid: their rest is zero.
struct SimulatedChipState
{
    std::array<char, 8> mark{};
    std::uint32_t powered = 0;
    std::uint32_t cutArmed = 0;
    std::uint64_t cutAfter = 0; ///< gateway commands until the power fails
    SimulatedFlashState flash;
    std::array<SimulatedFaultSlot, faultKinds> faults{}; ///< by FaultKind
    SimulatedCounters counters;
    SimulatedVendorWindow window;
    SimulatedCommandInterface commands;
    std::uint32_t traceOn = 0; ///< SimulatedFaultSlot::on
    std::array<char, 1024> tracePath{};
};

} // namespace firesteel::silicon
