// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/result.h>
#include <cli/options.h>
#include <firmware/image.h>

#include <string>
#include <vector>

namespace firesteel::cli {

/// The image that a target names: of a file, of an entry of a bundle, or what boots on a card.
/// PsidMissing for a bundle without a PSID.
Result<firmware::Image> loadImage(const Target& target, const GlobalOptions& options);

/// All copies of a flash dump, the one that boots first; for any other target what loadImage() gives.
Result<std::vector<firmware::Image>> loadCopies(const Target& target, const GlobalOptions& options);

/// True for "23:00.0" and "0000:23:00.0" unless a file of that name exists.
bool namesDevice(const std::string& target);

/// The adapters the options ask for: simulated ones with --simulate, else the real ones.
Result<std::vector<adapters::Adapter>> listAdapters(const GlobalOptions& options);

/// The adapter at a PCI address. DeviceNotFound.
Result<adapters::Adapter> findAdapter(const std::string& address, const GlobalOptions& options);

} // namespace firesteel::cli
