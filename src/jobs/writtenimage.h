// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <jobs/backup.h>
#include <jobs/operation.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::jobs {

/// Verifies what is on the flash, as a step that cannot be cancelled. What a tool wrote is read whole and
/// compared; our own engine has read each byte back before the image was made the one that boots, so what
/// could have changed since is looked at: which copy boots, its header, chain of sections and identity.
/// ReadBackMismatchWhenActive; a damaged image is an error, too.
Result<firmware::Image> verifyWritten(adapters::Engine& engine, const adapters::Adapter& adapter,
                                      const adapters::BurnReport& burn, std::string command, JobContext& context);

/// What an operation that writes saves before: makeBackup() below `parent`, with a line in the report.
/// Nothing where there is no such folder.
Result<std::optional<Backup>> backUpBefore(adapters::Engine& engine, const adapters::Adapter& adapter,
                                           const std::optional<std::filesystem::path>& parent, JobContext& context);

/// Stages of a plan: the burn of an image beside the one that boots, and its verification.
void addBurnStages(std::vector<StageWeight>& plan);

/// Lines of the report.
void logSavedImage(JobContext& context, const Backup& backup);
void logWritten(JobContext& context, const adapters::BurnReport& report);

} // namespace firesteel::jobs
