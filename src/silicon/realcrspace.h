// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <silicon/crspace.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace firesteel::silicon {

/// A ConnectX-2 or ConnectX-3 in this computer.
struct RealDevice
{
    std::string address;                      ///< "0000:23:00.0"
    std::string name;                         ///< for messages
    bool inRecovery = false;                  ///< its memory region does not answer then
    std::filesystem::path sysfsRoot = "/sys"; ///< parent of bus/pci/devices and kernel/security
};

/// Its registers: through its memory region where the kernel allows that, else through configuration
/// cycles. PermissionDenied, KernelLockdown, DeviceGone, InvalidArgument.
Result<std::unique_ptr<CrSpace>> openRealCrSpace(const RealDevice& device);

/// The files through which programs reach its registers.
std::vector<std::filesystem::path> accessFiles(const RealDevice& device);

/// True if the kernel says that it is locked down.
bool kernelIsLockedDown(const std::filesystem::path& sysfsRoot);

} // namespace firesteel::silicon
