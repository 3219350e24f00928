// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <adapters/flinttool.h>

namespace firesteel::adapters {

/// Reads the image that boots with `mstflint ri`. What FlintTool::failed() tells.
Result<Bytes> readWithTool(const FlintTool& flint, Stage stage, Progress& progress);

/// What a burn by a tool is about: the card, and what will be on its flash.
struct ToolBurn
{
    CardQuery card;
    firmware::Image content; ///< FS2: with the card's GUIDs, VSD and ROM; FS3 and FS4: the image as it is
};

/// Compares what was read back with what was to be written: FS2 byte for byte; FS3 and FS4 every section
/// that does not belong to the card. ReadBackMismatchWhenActive, ImageDamaged.
Result<> compareReadBack(const firmware::Image& wanted, const firmware::Image& read, const std::string& device);

/// The switches of `mstflint burn` that answer its questions as the options do.
std::vector<ToolWord> burnSwitches(const CardQuery& card, const firmware::Image& image, const BurnOptions& options);

/// Burns, reads the image back and compares. `image` is what mstflint gets.
Result<BurnReport> burnWithTool(const FlintTool& flint, const ToolBurn& burn, const firmware::Image& image,
                                std::vector<ToolWord> switches, Progress& progress);

/// Makes of a write that reads back differently an error with both values, or FlashWriteProtected where
/// the flash took nothing.
Error explainedMismatch(const FlintTool& flint, Error error, const ToolBurn& burn, Progress& progress);

} // namespace firesteel::adapters
