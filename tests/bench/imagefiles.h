// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace firesteel::bench {

/// Writes images of the sizes that cards and switches have: our own "FS3.bin" (16 MB) and "FS4.bin"
/// (32 MB), and where the shared material is, one of each out of its bundles: "real FS3.bin". False
/// if a file could not be written.
bool writeLargeImages(const std::filesystem::path& folder);

} // namespace firesteel::bench
