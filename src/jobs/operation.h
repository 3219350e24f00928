// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <base/progress.h>
#include <base/result.h>
#include <jobs/clock.h>
#include <jobs/report.h>

#include <functional>
#include <string>
#include <vector>

namespace firesteel::jobs {

/// A stage of an operation and its share of the whole, for progress that never goes down.
struct StageWeight
{
    Stage stage;
    unsigned weight;
};

/// What a running operation works with: progress, cancel, clock and the report it fills.
class JobContext
{
public:
    using ReportListener = std::function<void(const ReportStep& root)>;

    JobContext(Progress& progress, const Clock& clock, adapters::EngineOpener& engines, ReportStep& root,
               ReportListener listener = {});
    JobContext(const JobContext&) = delete;
    JobContext& operator=(const JobContext&) = delete;

    /// What a step's work reports to: a program that it runs becomes a child step of the report, with
    /// its command line and what it printed.
    Progress& progress() { return m_progress; }
    adapters::EngineOpener& engines() { return m_engines; }
    const Clock& clock() const { return m_clock; }

    /// Runs `work` as a named child step of the report; its state and error come from the result.
    template <typename Work>
    auto step(StepKind kind, Facts facts, std::string command, Work&& work)
    {
        beginStep(kind, std::move(facts), std::move(command));
        auto result = work();
        endStep(result ? nullptr : &result.error());
        return result;
    }
    /// Adds a line to the output of the current step.
    void log(Sentence line);

private:
    /// Hands progress on; commands and lines of programs go into the report.
    class StepProgress final : public Progress
    {
    public:
        StepProgress(Progress& target, JobContext& context)
            : m_target(target)
            , m_context(context)
        {
        }
        void advance(Stage stage, std::uint64_t done, std::uint64_t total) override
        {
            m_target.advance(stage, done, total);
        }
        bool cancelRequested() const override { return m_target.cancelRequested(); }
        void ran(std::string_view command) override { m_context.beginProgram(command); }
        void printed(std::string_view line) override { m_context.addProgramLine(line); }

    private:
        Progress& m_target;
        JobContext& m_context;
    };

    void beginProgram(std::string_view command);
    void addProgramLine(std::string_view line);
    void endProgram(const Error* error);
    ReportStep& current();
    void beginStep(StepKind kind, Facts facts, std::string command);
    void endStep(const Error* error);
    void changed();

    StepProgress m_progress;
    const Clock& m_clock;
    adapters::EngineOpener& m_engines;
    ReportStep& m_root;
    ReportListener m_listener;
    bool m_inStep = false;
    bool m_inProgram = false;
};

/// Long work that the user starts: constructing one changes nothing; describe() and plan() may be
/// called at any time and any number of times; run() is called once, on a worker thread.
/// Results are read from the concrete operation after run() has returned.
class Operation
{
public:
    Operation() = default;
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;
    virtual ~Operation() = default;

    /// Title of the whole job.
    virtual StepKind kind() const = 0;
    virtual Facts facts() const = 0;
    /// The equivalent shell command, for "Copy as command".
    virtual std::string command() const = 0;
    /// Stages in order.
    virtual std::vector<StageWeight> plan() const = 0;
    /// Operations on the same resource never run at the same time: an adapter's id, or empty.
    virtual std::string resource() const = 0;

    virtual Result<> run(JobContext& context) = 0;
};

/// Turns stages into one percentage by their weights. Never goes down. Thread-compatible.
class WeightedProgress
{
public:
    explicit WeightedProgress(std::vector<StageWeight> plan);
    /// Returns the overall share in 0..1000 (per mille).
    unsigned advance(Stage stage, std::uint64_t done, std::uint64_t total);

private:
    std::vector<StageWeight> m_plan;
    unsigned m_total = 0;
    unsigned m_highest = 0;
};

} // namespace firesteel::jobs
