// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace firesteel::silicon {

/// A network port as the driver of a simulated card shows it.
struct SimulatedPort
{
    std::string interface; ///< "ens1"
    std::string linkType;  ///< "Ethernet", "InfiniBand"
    std::string address;   ///< MAC or GUID text
    bool linkUp = false;

    bool operator==(const SimulatedPort&) const = default;
};

/// What kind of card a simulated one is: its description file.
struct SimulatedCard
{
    std::string name;                ///< shown in lists: "HP 544+FLR (simulated)"
    std::string pciAddress;          ///< "0000:23:00.0"
    std::uint16_t deviceId = 0x1007; ///< with firmware that runs
    std::uint16_t subsystemVendorId = 0x15b3;
    std::uint16_t subsystemId = 0;
    std::uint32_t hardwareId = 0x1f7; ///< register 0xf0014: chip id, revision in bits 16..23
    std::uint32_t jedecId = 0x1540ef; ///< 2 MiB Winbond
    std::string driver = "mlx4_core";
    std::string partNumber;   ///< VPD
    std::string serialNumber; ///< VPD
    /// What a flash gateway command takes; 0 = as fast as memory. A real card takes some 10 µs to
    /// read and milliseconds to erase.
    std::chrono::nanoseconds commandDelay{0};
    bool inRecovery = false;          ///< the chip has found no image to boot
    std::vector<SimulatedPort> ports; ///< none: the driver gave no interface

    /// The PCI id the computer sees: another one in flash recovery.
    std::uint16_t visibleDeviceId() const;

    bool operator==(const SimulatedCard&) const = default;
};

inline constexpr std::chrono::nanoseconds longestCommandDelay = std::chrono::milliseconds(100);
inline constexpr const char* cardFileName = "card.json";

/// Reads FOLDER/card.json. DeviceStateInvalid names what is wrong with it.
Result<SimulatedCard> readSimulatedCard(const std::filesystem::path& folder);
/// Writes it, whole or not at all. FileUnwritable.
Result<> writeSimulatedCard(const std::filesystem::path& folder, const SimulatedCard& card);

} // namespace firesteel::silicon
