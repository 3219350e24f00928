// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <silicon/simulatedcard.h>

#include <filesystem>
#include <span>

namespace firesteel::simulated {

/// Brings a folder into the form /sys has for these cards: bus/pci/devices with the files that
/// mstflint, libpci and our own discovery read, class/infiniband, class/net, and the kernel's
/// lockdown state. Files that are right already stay untouched, so any number of processes may do it
/// at once; devices of cards that are gone are removed. FileUnwritable.
Result<> updateSysfsTree(const std::filesystem::path& root, std::span<const silicon::SimulatedCard> cards,
                         bool lockdown);

} // namespace firesteel::simulated
