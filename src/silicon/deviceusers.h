// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace firesteel::silicon {

/// A running program.
struct DeviceUser
{
    int processId = 0;
    std::string program; ///< "mstflint"
};

/// Programs that have one of the files open or mapped, as far as this process may see: without the
/// administrator's rights only the user's own ones. Leaves out this process and those that started it.
std::vector<DeviceUser> otherUsersOf(std::span<const std::filesystem::path> files);

} // namespace firesteel::silicon
