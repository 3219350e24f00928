// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace firesteel::test {

/// The folder of real vendor files that may lie beside a checkout ($FIRESTEEL_SHARED/data);
/// nullopt where it is absent: such tests skip and say so.
std::optional<std::filesystem::path> sharedData();

/// The real ConnectX-3 Pro image in it.
std::optional<std::filesystem::path> realImage();

} // namespace firesteel::test
