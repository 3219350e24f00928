// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/result.h>
#include <cli/options.h>

#include <string>
#include <vector>

namespace firesteel::cli {

/// True for "23:00.0" and "0000:23:00.0" unless a file of that name exists.
bool namesDevice(const std::string& target);

/// The adapters the options ask for: simulated ones with --simulate, else the real ones.
Result<std::vector<adapters::Adapter>> listAdapters(const GlobalOptions& options);

/// The adapter at a PCI address. DeviceNotFound.
Result<adapters::Adapter> findAdapter(const std::string& address, const GlobalOptions& options);

} // namespace firesteel::cli
