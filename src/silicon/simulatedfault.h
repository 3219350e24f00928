// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace firesteel::silicon {

/// What can be wrong with a simulated card, besides a power cut.
enum class FaultKind
{
    WriteProtected,       ///< the flash ignores erase and program
    FlippedBit,           ///< one flash bit keeps the wrong value when it is programmed
    StuckBusy,            ///< the gateway never finishes a command
    StuckWriteInProgress, ///< the flash stays busy after an erase or a program
    Lockdown,             ///< the kernel refuses access: writes to the configuration space fail
    SemaphoreTaken,       ///< the flash semaphore is taken and nobody frees it
    AccessDisabled,       ///< registers read as 0xbad0cafe
    SlowFlash,            ///< erases and programs take a card's time
};

struct SimulatedFault
{
    FaultKind kind = FaultKind::WriteProtected;
    /// FlippedBit: flash byte address, of its bit 0. StuckBusy, StuckWriteInProgress: gateway commands
    /// until it begins. Else unused.
    std::uint64_t at = 0;

    bool operator==(const SimulatedFault&) const = default;
};

/// "write-protected", "flipped-bit", ...: as `firesteel-cli simulate fault` takes them.
const char* faultName(FaultKind kind);
std::optional<FaultKind> faultNamed(std::string_view name);

struct SimulatedCounters
{
    std::uint64_t reads = 0;  ///< of CR-space registers
    std::uint64_t writes = 0; ///< to CR-space registers
    std::uint64_t gatewayCommands = 0;

    bool operator==(const SimulatedCounters&) const = default;
};

} // namespace firesteel::silicon
