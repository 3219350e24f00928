// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <adapters/flinttool.h>
#include <tools/flintanswers.h>

namespace firesteel::adapters {

/// Changes that mstflint makes to a card, each read back. What FlintTool::failed() tells, and
/// ReadBackMismatchWhenActive, ImageDamaged.

/// `mstflint drom`. NotSupported where the card has no ROM.
Result<BurnReport> removeRomWithTool(const FlintTool& flint, Progress& progress);

/// `mstflint sg` with all GUIDs and MACs of an FS2 card: it writes the image once more.
Result<BurnReport> setFs2Guids(const FlintTool& flint, const firmware::Guids& guids, Progress& progress);

/// `mstflint sg` with base values, .guids[0] and .macs[0], of an FS3 or FS4 card.
Result<BurnReport> setBaseAddresses(const FlintTool& flint, const CardQuery& card, const firmware::Guids& guids,
                                    Progress& progress);
Result<> checkBaseAddresses(const std::string& device, const CardQuery& after, const firmware::Guids& guids);

/// A burn without anything to keep. BurnRefused if the flash has a sound image for this chip;
/// CardNotRecoverable.
Result<BurnReport> recoverWithTool(const FlintTool& flint, const tools::HardwareAnswer& hardware,
                                   const firmware::Image& image, const RecoverOptions& options, Progress& progress);

} // namespace firesteel::adapters
