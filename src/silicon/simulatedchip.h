// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <silicon/crspace.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace firesteel::silicon {

/// What kind of card a simulated one is: its description file.
struct SimulatedCard
{
    std::string name;                ///< shown in lists: "HP 544+FLR (simulated)"
    std::string pciAddress;          ///< "0000:23:00.0"
    std::uint16_t deviceId = 0x1007;
    std::uint16_t subsystemVendorId = 0x15b3;
    std::uint16_t subsystemId = 0;
    std::uint32_t hardwareId = 0x1f7; ///< register 0xf0014: chip id, revision in bits 16..23
    std::uint32_t jedecId = 0x1540ef; ///< 2 MiB Winbond
    std::string driver = "mlx4_core";
    std::string partNumber;           ///< VPD
    std::string serialNumber;         ///< VPD
};

/// A register-level ConnectX-3 family chip with its flash. All state is in a folder on disk
/// (card.json, flash.bin, registers.bin), so that it outlives a process; flash and registers are
/// mapped, so a killed process loses nothing that was written.
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

    /// Fault: the power fails after this many further gateway commands. The command in progress is
    /// lost, registers read all ones until powerOn().
    void cutPowerAfter(std::uint64_t gatewayCommands);
    bool hasPower() const;
    /// A cold boot: registers at their defaults, semaphores free, flash kept.
    void powerOn();

    /// Time one gateway command takes, to make progress visible; default none.
    void setCommandDelay(std::chrono::nanoseconds delay);

    std::uint64_t gatewayCommands() const;

private:
    struct State;
    explicit SimulatedChip(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace firesteel::silicon
