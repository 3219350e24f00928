// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/bytes.h>
#include <base/result.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace firesteel::adapters {

struct DiscoveryOptions
{
    /// Parent of bus/pci/devices: "/sys", or a tree that a test has built.
    std::filesystem::path sysfsRoot = "/sys";
    /// Folder of simulated cards (one state folder each), or one such state folder itself; absent: none
    /// are listed.
    std::optional<std::filesystem::path> simulatedRoot;
    bool includeReal = true;
};

/// ConnectX network adapters through libpci and sysfs, ordered by PCI address; virtual functions
/// and switches are left out. Never touches a device's registers.
std::vector<Adapter> discoverAdapters(const DiscoveryOptions& options);

/// The user's own simulated cards: $XDG_STATE_HOME/firesteel/simulated.
std::filesystem::path defaultSimulatedRoot();

/// Makes the stock simulated cards that do not exist yet below `root`: today the HP 544+FLR
/// ConnectX-3 Pro with SR-IOV on in its INI. Their images come from the firmware writer.
Result<> ensureStockCards(const std::filesystem::path& root);

struct SimulatedCardOptions
{
    std::string pciAddress = "0000:24:00.0";
    std::chrono::nanoseconds commandDelay{0}; ///< silicon::SimulatedCard::commandDelay
};

/// Makes a simulated ConnectX-3 Pro in `folder` whose flash holds `image` (contiguous, as in a
/// file), placed chunk by chunk as on a card.
Result<> createSimulatedCard(const std::filesystem::path& folder, ByteView image,
                             const SimulatedCardOptions& options = {});

} // namespace firesteel::adapters
