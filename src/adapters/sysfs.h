// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>

#include <filesystem>
#include <string>
#include <vector>

namespace firesteel::adapters {

/// First line of a small sysfs file; empty if there is none.
std::string sysfsText(const std::filesystem::path& file);

/// Sub-folders by name, sorted; none if the folder does not exist.
std::vector<std::string> sysfsFolders(const std::filesystem::path& folder);

/// Name of the driver bound to a PCI device; empty if none is.
std::string boundDriver(const std::filesystem::path& device);

/// Network interfaces and RDMA ports of a PCI device, by port number.
std::vector<Port> devicePorts(const std::filesystem::path& device);

} // namespace firesteel::adapters
