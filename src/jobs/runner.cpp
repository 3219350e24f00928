// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/runner.h>

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace firesteel::jobs {

bool isFinished(JobState state)
{
    return state == JobState::Succeeded || state == JobState::Failed || state == JobState::Cancelled;
}

namespace {

JobState stateDuring(Stage stage)
{
    switch (stage) {
    case Stage::WritingImage:
    case Stage::WritingDeviceData:
    case Stage::RemovingRom:
        return JobState::Writing;
    case Stage::ActivatingImage:
    case Stage::RetiringOldImage:
    case Stage::ResettingChip:
        return JobState::Finalizing;
    case Stage::VerifyingFlash:
        return JobState::Verifying;
    case Stage::Querying:
    case Stage::ReadingImage:
    case Stage::ReadingFlash:
    case Stage::UnpackingImage:
    case Stage::CheckingImage:
    case Stage::SavingFiles:
    case Stage::SearchingFolders:
    case Stage::ReadingFirmware:
    case Stage::StartingHelper:
    case Stage::PreparingTool:
    case Stage::BuildingImage:
        break;
    }
    return JobState::Preparing;
}

} // namespace

bool writesToCard(StepKind kind)
{
    return kind == StepKind::FlashCard || kind == StepKind::SetGuids || kind == StepKind::RemoveRom ||
           kind == StepKind::RecoverCard;
}

/// What the worker tells the job, as a value; parts that did not change are absent.
struct Job::Update
{
    std::optional<Stage> stage{};
    unsigned perMille = 0;
    std::optional<ReportStep> report{};
};

/// The worker's side of progress: weighs it and hands it to the job's thread, at most once for each
/// changed per mille so that the event loop is never flooded.
class Job::WorkerProgress final : public Progress
{
public:
    WorkerProgress(Job* job, std::vector<StageWeight> plan, std::shared_ptr<std::atomic_bool> cancel)
        : m_job(job)
        , m_weights(std::move(plan))
        , m_cancel(std::move(cancel))
    {
    }

    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override
    {
        const unsigned perMille = m_weights.advance(stage, done, total);
        if (stage == m_stage && perMille == m_perMille) {
            return;
        }
        m_stage = stage;
        m_perMille = perMille;
        post({.stage = stage, .perMille = perMille, .report = {}});
    }

    bool cancelRequested() const override { return m_cancel->load(std::memory_order_relaxed); }

    void postReport(const ReportStep& report) { post({.stage = m_stage, .perMille = m_perMille, .report = report}); }

private:
    // The runner waits for its workers before it deletes a job, so the job outlives this object;
    // events still queued for a deleted job are dropped by Qt.
    void post(Update update)
    {
        QMetaObject::invokeMethod(
            m_job, [job = m_job, update = std::move(update)] { job->apply(update); }, Qt::QueuedConnection);
    }

    Job* m_job;
    WeightedProgress m_weights;
    std::shared_ptr<std::atomic_bool> m_cancel;
    std::optional<Stage> m_stage;
    unsigned m_perMille = 0;
};

Job::Job(std::shared_ptr<Operation> operation, const Clock& clock, adapters::EngineOpener& engines, QObject* parent)
    : QObject(parent)
    , m_operation(std::move(operation))
    , m_clock(clock)
    , m_engines(engines)
{
    m_report.kind = m_operation->kind();
    m_report.facts = m_operation->facts();
    m_report.command = m_operation->command();
    m_report.started = m_clock.now();
    // What comes first is what a job is at before it says so.
    if (const std::vector<StageWeight> plan = m_operation->plan(); !plan.empty()) {
        m_stage = plan.front().stage;
    }
}

Job::~Job()
{
    m_cancel->store(true);
    m_future.waitForFinished();
}

void Job::cancel()
{
    if (isFinished(m_state)) {
        return;
    }
    m_cancel->store(true);
    if (m_state == JobState::Idle) {
        const Error cancelled{.kind = ErrorKind::Cancelled, .facts = {}, .detail = {}};
        ReportStep report = m_report;
        finishStep(report, m_clock.now(), &cancelled);
        finish(std::unexpected(cancelled), std::move(report));
        return;
    }
    setState(JobState::Cancelling);
}

void Job::start()
{
    setState(JobState::Preparing);
    m_report.started = m_clock.now();
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher] {
        const Outcome outcome = watcher->result();
        watcher->deleteLater();
        finish(outcome.result, outcome.report);
    });
    m_future = QtConcurrent::run([this, operation = m_operation, report = m_report, cancel = m_cancel]() mutable {
        WorkerProgress progress(this, operation->plan(), cancel);
        JobContext context(progress, m_clock, m_engines, report,
                           [&progress](const ReportStep& root) { progress.postReport(root); });
        Result<> result = operation->run(context);
        finishStep(report, m_clock.now(), result ? nullptr : &result.error());
        return Outcome{.result = std::move(result), .report = std::move(report)};
    });
    watcher->setFuture(m_future);
}

void Job::apply(const Update& update)
{
    if (isFinished(m_state)) {
        return;
    }
    if (update.report) {
        m_report = *update.report;
        Q_EMIT reportChanged();
    }
    m_perMille = std::max(m_perMille, update.perMille);
    if (update.stage) {
        m_stage = *update.stage;
        if (m_state != JobState::Cancelling) {
            setState(stateDuring(m_stage));
        }
    }
    Q_EMIT progressed();
}

void Job::finish(const Result<>& result, ReportStep report)
{
    m_report = std::move(report);
    if (result) {
        m_perMille = 1000;
    } else {
        m_error = result.error();
    }
    Q_EMIT reportChanged();
    Q_EMIT progressed();
    if (result) {
        setState(JobState::Succeeded);
    } else {
        setState(result.error().kind == ErrorKind::Cancelled ? JobState::Cancelled : JobState::Failed);
    }
    Q_EMIT finished();
}

void Job::setState(JobState state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

Runner::Runner(const Clock& clock, adapters::EngineOpener& engines, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_engines(engines)
{
}

Runner::~Runner() = default;

Job* Runner::start(std::shared_ptr<Operation> operation)
{
    auto* job = new Job(std::move(operation), m_clock, m_engines, this);
    m_jobs.push_back(job);
    connect(job, &Job::finished, this, [this, job] { startNext(job->operation()->resource()); });
    Q_EMIT jobAdded(job);
    startNext(job->operation()->resource());
    return job;
}

void Runner::startNext(const std::string& resource)
{
    Job* next = nullptr;
    for (Job* job : m_jobs) {
        if (isFinished(job->state()) || job->operation()->resource() != resource) {
            continue;
        }
        if (job->state() == JobState::Idle) {
            next = next == nullptr ? job : next;
            if (resource.empty()) {
                job->start();
            }
        } else if (!resource.empty()) {
            return;
        }
    }
    if (next != nullptr && next->state() == JobState::Idle) {
        next->start();
    }
}

bool Runner::isBusy() const
{
    return std::ranges::any_of(m_jobs, [](const Job* job) { return !isFinished(job->state()); });
}

bool Runner::isWriting() const
{
    return std::ranges::any_of(
        m_jobs, [](const Job* job) { return writesToCard(job->operation()->kind()) && !isFinished(job->state()); });
}

} // namespace firesteel::jobs
