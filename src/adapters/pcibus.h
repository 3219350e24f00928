// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace firesteel::adapters {

/// One function on the PCI bus as libpci lists it.
struct PciFunction
{
    std::string address; ///< "0000:23:00.0"
    std::uint16_t vendorId = 0;
    std::uint16_t deviceId = 0;
    std::uint16_t subsystemVendorId = 0;
    std::uint16_t subsystemId = 0;
    std::uint8_t revision = 0;
    std::string subsystemName; ///< from pci.ids; empty if it has none
};

/// The functions of one vendor below SYSFSROOT/bus/pci, by address. Empty where there is no PCI
/// bus; an entry that is not in order is left out.
std::vector<PciFunction> listPciFunctions(const std::filesystem::path& sysfsRoot, std::uint16_t vendorId);

} // namespace firesteel::adapters
