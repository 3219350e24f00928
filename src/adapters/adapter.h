// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::adapters {

enum class AdapterState
{
    Ready,         ///< a driver is bound and a network interface or RDMA device exists
    NoInterface,   ///< a driver is bound but gave no interface: the classic story
    NoDriver,      ///< no driver is bound
    FlashRecovery, ///< the chip found no bootable image and waits for one
    Unreadable,    ///< a simulated card whose description is damaged
};

struct Port
{
    unsigned number = 1;   ///< from 1
    std::string interface; ///< "ens1"; empty if there is none
    std::string linkType;  ///< "Ethernet", "InfiniBand", or empty if unknown
    std::string address;   ///< MAC or GUID text
    bool linkUp = false;

    bool operator==(const Port&) const = default;
};

/// One adapter of this computer, real or simulated: identity without touching its registers.
struct Adapter
{
    std::string id;         ///< stable key: PCI address, or "simulated:" and the state folder
    std::string pciAddress; ///< "0000:23:00.0"
    std::uint16_t vendorId = 0;
    std::uint16_t deviceId = 0;
    std::uint16_t subsystemVendorId = 0;
    std::uint16_t subsystemId = 0;
    std::uint8_t revision = 0;
    std::string family;        ///< "ConnectX-3 Pro"
    std::string name;          ///< best name: subsystem or part, else family
    std::string subsystemName; ///< from pci.ids; empty if unknown
    std::string driver;        ///< "mlx4_core"; empty if none
    std::string numaNode;      ///< empty if the system has none
    std::string linkSpeed;     ///< "8.0 GT/s PCIe"
    std::string linkWidth;     ///< "8"
    std::string maxLinkSpeed;
    std::string maxLinkWidth;
    std::vector<Port> ports;
    AdapterState state = AdapterState::NoDriver;
    std::optional<std::filesystem::path> simulatedState; ///< folder of a simulated card

    bool isSimulated() const { return simulatedState.has_value(); }
    bool operator==(const Adapter&) const = default;
};

/// What a PCI device id of vendor 15b3 stands for (users-and-cards 4.1).
struct Family
{
    std::uint16_t deviceId;
    const char* name;
    std::uint16_t hardwareId;
    bool recovery; ///< this id is the family's flash-recovery id
};
const Family* familyOf(std::uint16_t deviceId);

} // namespace firesteel::adapters
