// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <firmware/image.h>
#include <silicon/simulatedchip.h>

#include <filesystem>

namespace firesteel::adapters {

/// Makes a simulated card in `folder` with `image` in its even chunks (contiguous from 0 where the
/// image is not failsafe). NotSupported if the flash is too small, FileUnwritable.
Result<> makeCard(const std::filesystem::path& folder, const silicon::SimulatedCard& card,
                  const firmware::Image& image);

} // namespace firesteel::adapters
