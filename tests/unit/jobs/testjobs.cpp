// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/report.h>
#include <jobs/runner.h>
#include <jobs/shellquote.h>

#include <QSignalSpy>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace firesteel;
using namespace firesteel::jobs;

namespace {

/// A clock that moves one second each time it is asked.
class SteppingClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override
    {
        return std::chrono::system_clock::time_point(std::chrono::seconds(++m_seconds));
    }

private:
    mutable std::atomic<int> m_seconds = 1'000'000'000;
};

/// A door that a test opens for the worker.
class Gate
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};

class ScriptedOperation final : public Operation
{
public:
    using Script = std::function<Result<>(JobContext&)>;
    ScriptedOperation(std::string resource, Script script, StepKind kind = StepKind::VerifyCard)
        : m_resource(std::move(resource))
        , m_script(std::move(script))
        , m_kind(kind)
    {
    }
    StepKind kind() const override { return m_kind; }
    Facts facts() const override { return {.file = "card"}; }
    std::string command() const override { return "true"; }
    std::vector<StageWeight> plan() const override
    {
        return {{.stage = Stage::Querying, .weight = 1}, {.stage = Stage::WritingImage, .weight = 3}};
    }
    std::string resource() const override { return m_resource; }
    Result<> run(JobContext& context) override { return m_script(context); }

private:
    std::string m_resource;
    Script m_script;
    StepKind m_kind;
};

std::shared_ptr<Operation> scripted(std::string resource, ScriptedOperation::Script script,
                                    StepKind kind = StepKind::VerifyCard)
{
    return std::make_shared<ScriptedOperation>(std::move(resource), std::move(script), kind);
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void progressIsWeightedAndNeverGoesDown();
    void succeedsWithReport();
    void failureKeepsErrorAndStep();
    void cancelReachesTheOperation();
    void oneJobAtATimeOnACard();
    void cancelledInTheQueueNeverRuns();
    void destructionWaitsForTheWorker();
    void reportReadsWell();
    void shellQuoting();

private:
    SteppingClock m_clock;
    adapters::DirectEngines m_engines;
};

void TestJobs::progressIsWeightedAndNeverGoesDown()
{
    WeightedProgress progress({{.stage = Stage::Querying, .weight = 1}, {.stage = Stage::WritingImage, .weight = 3}});
    QCOMPARE(progress.advance(Stage::Querying, 1, 2), 125u);
    QCOMPARE(progress.advance(Stage::WritingImage, 0, 100), 250u);
    QCOMPARE(progress.advance(Stage::WritingImage, 50, 100), 625u);
    QCOMPARE(progress.advance(Stage::Querying, 0, 2), 625u);      // an inner query does not turn it back
    QCOMPARE(progress.advance(Stage::CheckingImage, 9, 9), 625u); // not in the plan
    QCOMPARE(progress.advance(Stage::WritingImage, 500, 100), 1000u);
    WeightedProgress empty({});
    QCOMPARE(empty.advance(Stage::Querying, 1, 1), 0u);
}

void TestJobs::succeedsWithReport()
{
    Runner runner(m_clock, m_engines);
    std::vector<JobState> states;
    std::vector<unsigned> shares;
    Job* job = runner.start(scripted("a", [](JobContext& context) -> Result<> {
        context.progress().advance(Stage::Querying, 1, 1);
        const Result<> step = context.step(StepKind::ReadIdentity, {}, "cmd", [&]() -> Result<> {
            context.log({.text = "line"});
            context.progress().advance(Stage::WritingImage, 1, 2);
            return {};
        });
        context.log({.text = "after"});
        return step;
    }));
    connect(job, &Job::stateChanged, this, [&] { states.push_back(job->state()); });
    connect(job, &Job::progressed, this, [&] { shares.push_back(job->perMille()); });
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job->state(), JobState::Succeeded);
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE(job->perMille(), 1000u);
    QVERIFY(std::ranges::find(states, JobState::Writing) != states.end());
    QCOMPARE(job->report().state, StepState::Succeeded);
    QCOMPARE(job->report().children.size(), std::size_t{1});
    QVERIFY(job->report().children[0].output == std::vector<Sentence>{{.text = "line"}});
    QVERIFY(job->report().output == std::vector<Sentence>{{.text = "after"}});
    QVERIFY(job->report().duration > std::chrono::milliseconds(0));
    QVERIFY(!job->error());
    QVERIFY(!runner.isBusy());
}

void TestJobs::failureKeepsErrorAndStep()
{
    Runner runner(m_clock, m_engines);
    Job* job = runner.start(scripted("a", [](JobContext& context) -> Result<> {
        return context.step(StepKind::WriteImage, {}, {},
                            []() -> Result<> { return failure(ErrorKind::FlashTimeout, {.offset = 0x80000}); });
    }));
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QCOMPARE(job->state(), JobState::Failed);
    QCOMPARE(job->error()->kind, ErrorKind::FlashTimeout);
    QCOMPARE(job->report().children.at(0).state, StepState::Failed);
    QCOMPARE(job->report().state, StepState::Failed);
}

void TestJobs::cancelReachesTheOperation()
{
    Runner runner(m_clock, m_engines);
    Gate started;
    Job* job = runner.start(scripted("a", [&started](JobContext& context) -> Result<> {
        started.open();
        while (!context.progress().cancelRequested()) {
            std::this_thread::yield();
        }
        return failure(ErrorKind::Cancelled);
    }));
    QSignalSpy finished(job, &Job::finished);
    started.pass();
    job->cancel();
    QCOMPARE(job->state(), JobState::Cancelling);
    QVERIFY(finished.wait());
    QCOMPARE(job->state(), JobState::Cancelled);
    QCOMPARE(job->report().state, StepState::Cancelled);
    job->cancel();
    QCOMPARE(job->state(), JobState::Cancelled);
}

void TestJobs::oneJobAtATimeOnACard()
{
    Runner runner(m_clock, m_engines);
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    std::vector<int> order;
    std::mutex orderMutex;
    const auto script = [&](int number) {
        return [&, number](JobContext&) -> Result<> {
            most = std::max(most.load(), ++running);
            {
                const std::lock_guard lock(orderMutex);
                order.push_back(number);
            }
            --running;
            return {};
        };
    };
    Gate gate;
    runner.start(scripted(
        "card",
        [&](JobContext&) -> Result<> {
            gate.pass();
            return {};
        },
        StepKind::FlashCard));
    Job* second = runner.start(scripted("card", script(2)));
    Job* third = runner.start(scripted("card", script(3)));
    Job* other = runner.start(scripted("other card", script(9)));
    QSignalSpy otherFinished(other, &Job::finished);
    QVERIFY(otherFinished.count() == 1 || otherFinished.wait());
    QCOMPARE(second->state(), JobState::Idle);
    QVERIFY(runner.isWriting());
    gate.open();
    QSignalSpy thirdFinished(third, &Job::finished);
    QVERIFY(thirdFinished.wait());
    QCOMPARE(second->state(), JobState::Succeeded);
    QCOMPARE(order, (std::vector<int>{9, 2, 3}));
    QCOMPARE(most.load(), 1);
    QVERIFY(!runner.isWriting());
}

void TestJobs::cancelledInTheQueueNeverRuns()
{
    Runner runner(m_clock, m_engines);
    Gate gate;
    Job* first = runner.start(scripted("card", [&](JobContext&) -> Result<> {
        gate.pass();
        return {};
    }));
    bool ran = false;
    Job* second = runner.start(scripted("card", [&ran](JobContext&) -> Result<> {
        ran = true;
        return {};
    }));
    QSignalSpy secondFinished(second, &Job::finished);
    second->cancel();
    QCOMPARE(secondFinished.count(), 1);
    QCOMPARE(second->state(), JobState::Cancelled);
    QSignalSpy firstFinished(first, &Job::finished);
    gate.open();
    QVERIFY(firstFinished.wait());
    QVERIFY(!ran);
}

void TestJobs::destructionWaitsForTheWorker()
{
    std::atomic_bool ended = false;
    Gate started;
    {
        Runner runner(m_clock, m_engines);
        runner.start(scripted("card", [&](JobContext& context) -> Result<> {
            started.open();
            while (!context.progress().cancelRequested()) {
                std::this_thread::yield();
            }
            ended = true;
            return failure(ErrorKind::Cancelled);
        }));
        started.pass();
    }
    QVERIFY(ended);
}

void TestJobs::reportReadsWell()
{
    ReportStep root{.kind = StepKind::BackUpCard, .facts = {.file = "card"}};
    root.started = TimePoint(std::chrono::seconds(1'000'000'000));
    ReportStep child{.kind = StepKind::ReadImage, .command = "firesteel-cli read-image"};
    child.output = {{.text = "802908 bytes"}};
    const Error error{.kind = ErrorKind::FlashTimeout, .facts = {.file = "card", .offset = 0x80000}, .detail = "WIP"};
    finishStep(child, child.started + std::chrono::milliseconds(12), &error);
    root.children.push_back(child);
    const std::string text = reportText(root);
    QVERIFY(text.contains("2001-09-09 01:46:40 UTC"));
    QVERIFY(text.contains("Back up card"));
    QVERIFY(text.contains("[failed] Read the image from the flash (12 ms)"));
    QVERIFY(text.contains("$ firesteel-cli read-image"));
    QVERIFY(text.contains("802908 bytes"));
    QVERIFY(text.contains("0x80000"));
    QVERIFY(text.contains("Detail: WIP"));
}

void TestJobs::shellQuoting()
{
    QCOMPARE(shellQuote("/tmp/a-b_c.bin"), std::string("/tmp/a-b_c.bin"));
    QCOMPARE(shellQuote(""), std::string("''"));
    QCOMPARE(shellQuote("a b"), std::string("'a b'"));
    QCOMPARE(shellQuote("it's $HOME"), std::string("'it'\\''s $HOME'"));
}

QTEST_GUILESS_MAIN(TestJobs)
#include "testjobs.moc"
