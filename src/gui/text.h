// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/preflight.h>
#include <base/error.h>
#include <base/progress.h>
#include <base/sentence.h>
#include <firmware/finding.h>
#include <firmware/section.h>
#include <jobs/report.h>
#include <jobs/runner.h>

#include <QString>

namespace firesteel::gui {

/// The sentences a person reads, in the language of the window. One place turns kinds into words.
QString sentence(const Sentence& sentence);
QString sentence(const Error& error);
QString nextStep(const Error& error); ///< empty where nothing helps
QString sentence(const firmware::Finding& finding);
QString sentence(const adapters::PreflightFinding& finding);
QString title(const jobs::ReportStep& step);
QString stageText(Stage stage);
QString stateText(jobs::JobState state);
QString stateText(jobs::StepState state);
QString severityText(firmware::Severity severity);

/// One sentence after the other, as the language writes it: Chinese puts no space between.
QString joined(const QString& first, const QString& second);

/// "0x0001d14c"
QString hexAddress(std::uint64_t address);
/// "784.1 KiB (802,908 bytes)" in the window's locale.
QString sizeText(std::uint64_t bytes);

} // namespace firesteel::gui
