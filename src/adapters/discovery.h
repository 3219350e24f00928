// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/bytes.h>
#include <base/result.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
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

/// Makes the stock simulated cards that do not exist yet below `root`, each in a folder of its own
/// name: ConnectX-2 to ConnectX-5, and one in flash recovery. Their images come from the firmware
/// writers.
Result<> ensureStockCards(const std::filesystem::path& root);
/// One of them. InvalidArgument if no stock card has this name.
Result<> ensureStockCard(const std::filesystem::path& root, std::string_view name);
/// "hp-544flr", the ConnectX-3 Pro with SR-IOV on in its INI, is the first.
std::vector<std::string> stockCardNames();

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
