// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <base/facts.h>
#include <base/sentence.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::jobs {

/// The parts of a job that its report names.
enum class StepKind
{
    // Whole jobs
    OpenImage,
    ExtractImage,
    QueryCard,
    BackUpCard,
    VerifyCard,
    FlashCard,
    ScanLibrary,
    SetGuids,
    RemoveRom,
    RecoverCard,
    ResetCard,
    ClearSemaphore,
    ReadRom,
    BuildImage, ///< facts.wanted: the program or method; facts.file: what it is built from
                // Steps
    ReadFile,
    ParseImage,
    ListBundle,
    UnpackImage,
    ReadIdentity,
    Preflight,
    ReadImage,
    SaveImage,
    SaveIni,
    SaveQuery,
    SaveChecksums,
    WriteImage,
    VerifyFlash,
    RunTool, ///< facts.wanted: the tool
    ReadBackup,
    WriteGuids,
    WriteWithoutRom,
    AssembleImage,
    ReviewImage,
};

/// English title with {fact} placeholders, translation context "Step".
const char* stepTemplate(StepKind kind);

enum class StepState
{
    Running,
    Succeeded,
    Failed,
    Cancelled
};

/// English name of a step's state, translation context "StepState".
const char* stepStateName(StepState state);

using TimePoint = std::chrono::system_clock::time_point;

/// One step of a job with what it ran and what came out. A value: the worker hands copies to the
/// window.
struct ReportStep
{
    StepKind kind = StepKind::OpenImage;
    Facts facts;
    StepState state = StepState::Running;
    TimePoint started;
    std::chrono::milliseconds duration{0};
    std::string command;          ///< the same step as a shell command, or empty
    std::vector<Sentence> output; ///< what it found, line by line
    std::optional<Error> error;
    std::vector<ReportStep> children;
};

/// Sets state, duration and error of a step that has ended; no error means it succeeded.
void finishStep(ReportStep& step, TimePoint now, const Error* error);

/// The report as people paste it into a ticket: UTF-8, English, indented.
std::string reportText(const ReportStep& root);

} // namespace firesteel::jobs
