// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/progress.h>
#include <jobs/clock.h>
#include <jobs/operation.h>

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace firesteel::jobs {

enum class JobState
{
    Idle, ///< waits for another job on the same card
    Preparing,
    Writing,
    Verifying,
    Finalizing,
    Cancelling,
    Succeeded,
    Failed,
    Cancelled,
};

bool isFinished(JobState state);

/// A job of this kind writes an image to a card.
bool writesToCard(StepKind kind);

/// One run of an operation. Lives on the thread that made the runner; every signal is emitted there.
class Job final : public QObject
{
    Q_OBJECT
public:
    Job(std::shared_ptr<Operation> operation, const Clock& clock, adapters::EngineOpener& engines,
        QObject* parent = nullptr);
    ~Job() override;

    /// Read results from here once the state is finished.
    const std::shared_ptr<Operation>& operation() const { return m_operation; }
    JobState state() const { return m_state; }
    Stage stage() const { return m_stage; }
    unsigned perMille() const { return m_perMille; } ///< 0..1000, never goes down
    const ReportStep& report() const { return m_report; }
    const std::optional<Error>& error() const { return m_error; } ///< set when Failed

    /// Asks the operation to stop at its next safe point. No effect on finished jobs.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void reportChanged();
    void finished(); ///< exactly once, after the last stateChanged()

private:
    friend class Runner;
    class WorkerProgress;
    struct Update;
    struct Outcome
    {
        Result<> result;
        ReportStep report;
    };

    void start();
    void apply(const Update& update);
    void finish(const Result<>& result, ReportStep report);
    void setState(JobState state);

    std::shared_ptr<Operation> m_operation;
    const Clock& m_clock;
    adapters::EngineOpener& m_engines;
    JobState m_state = JobState::Idle;
    Stage m_stage = Stage::Querying;
    unsigned m_perMille = 0;
    ReportStep m_report;
    std::optional<Error> m_error;
    QFuture<Outcome> m_future;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
};

/// Runs operations on Qt Concurrent workers, one at a time for each card, and keeps the finished
/// jobs for the Jobs dock.
class Runner final : public QObject
{
    Q_OBJECT
public:
    /// Clock and engines outlive the runner.
    Runner(const Clock& clock, adapters::EngineOpener& engines, QObject* parent = nullptr);
    ~Runner() override;

    /// Starts at once, or after the earlier jobs on the same resource. The runner owns the job.
    Job* start(std::shared_ptr<Operation> operation);
    const std::vector<Job*>& jobs() const { return m_jobs; }
    bool isBusy() const;
    /// Some job that writes to a card is under way: closing the window should ask.
    bool isWriting() const;

Q_SIGNALS:
    void jobAdded(firesteel::jobs::Job* job);

private:
    void startNext(const std::string& resource);

    const Clock& m_clock;
    adapters::EngineOpener& m_engines;
    std::vector<Job*> m_jobs;
};

} // namespace firesteel::jobs
