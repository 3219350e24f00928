// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/progress.h>
#include <jobs/operation.h>

#include <optional>

namespace firesteel::cli {

/// Progress for a terminal: one line on standard error, rewritten in place; into a pipe only the
/// stages. From its construction on, Ctrl+C and SIGTERM no longer end the program, which may hold a
/// semaphore of the card, but ask for a stop at the next safe point.
class TerminalProgress final : public Progress
{
public:
    explicit TerminalProgress(std::vector<jobs::StageWeight> plan);
    ~TerminalProgress() override;

    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override;
    bool cancelRequested() const override;

private:
    void endLine();

    jobs::WeightedProgress m_weights;
    bool m_isTerminal;
    bool m_lineOpen = false;
    std::optional<Stage> m_stage;
    unsigned m_percent = 0;
};

/// Runs an operation on files here and now with terminal progress. The report is `report` afterwards.
Result<> runHere(jobs::Operation& operation, jobs::ReportStep& report);
/// The same for operations on cards.
Result<> runHere(jobs::Operation& operation, adapters::EngineOpener& engines, jobs::ReportStep& report);

/// " Do you want to continue ? (y/n) [n] : " as mstflint asks, on standard error. End of input means no.
bool askToContinue();

} // namespace firesteel::cli
