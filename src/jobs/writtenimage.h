// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <jobs/backup.h>
#include <jobs/operation.h>

#include <string>

namespace firesteel::jobs {

/// Verifies what is on the flash, as a step that cannot be cancelled, and compares it with what was
/// written. ReadBackMismatchWhenActive; a damaged image is an error, too.
Result<firmware::Image> verifyWritten(adapters::Engine& engine, const adapters::Adapter& adapter, ByteView written,
                                      std::string command, JobContext& context);

/// Lines of the report.
void logSavedImage(JobContext& context, const Backup& backup);
void logWritten(JobContext& context, const adapters::BurnReport& report);

} // namespace firesteel::jobs
