// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <jobs/operation.h>

#include <filesystem>
#include <string>
#include <vector>

namespace firesteel::jobs {

/// What a backup left on disk.
struct Backup
{
    std::filesystem::path folder; ///< <parent>/<PSID>-<date>-<time>
    std::filesystem::path image;  ///< firmware.bin, byte for byte what was on the card
    std::string imageSha256;
    std::vector<std::filesystem::path> files;
};

/// Stages that makeBackup() reports, for the plan of an operation that includes it.
std::vector<StageWeight> backupPlan();

/// Reads the image of a card and saves it as firmware.bin with board.ini (if the image has one),
/// query.txt and SHA256SUMS in a new folder below `parent`. The folder appears under its final
/// name only when all files are complete and firmware.bin has been read back from the disk.
Result<Backup> makeBackup(adapters::Engine& engine, const adapters::Adapter& adapter,
                          const std::filesystem::path& parent, JobContext& context);

} // namespace firesteel::jobs
