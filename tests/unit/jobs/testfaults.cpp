// SPDX-License-Identifier: GPL-3.0-or-later
// A card with a fault: one clear sentence, a flash that still boots, and a report.
#include <adapters/nativeengine.h>
#include <jobs/operations.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>

#include <QTest>

#include <algorithm>
#include <memory>

using namespace firesteel;
using namespace firesteel::jobs;
using silicon::FaultKind;
using test::CardFolder;
using test::newer;
using test::parsed;
using test::written;

namespace {

class FixedClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override
    {
        return std::chrono::system_clock::time_point(std::chrono::seconds(1'700'000'000));
    }
};

/// Our own engine on one chip, with waits that a test can spare.
class ImpatientEngines final : public adapters::EngineOpener
{
public:
    explicit ImpatientEngines(silicon::CrSpace& crSpace)
        : m_crSpace(crSpace)
    {
    }
    Result<std::unique_ptr<adapters::Engine>> open(const adapters::Adapter&, Progress&) override
    {
        adapters::SessionOptions options = test::impatient();
        using namespace std::chrono_literals;
        // A slow flash is still waited for.
        options.flash = {.program = {4, 200, 10us, 1ms}, .erase = {1, 60, 50us, 20ms}};
        return std::make_unique<adapters::NativeEngine>(m_crSpace, options);
    }

private:
    silicon::CrSpace& m_crSpace;
};

struct Row
{
    const char* name;
    silicon::SimulatedFault fault;
    ErrorKind kind;
    const char* says; ///< of the sentence
};
// Gateway commands counted down reach into the middle of the burn.
constexpr Row rows[] = {
    {"write-protected", {FaultKind::WriteProtected}, ErrorKind::FlashWriteProtected, "write-protected"},
    {"flipped bit", {FaultKind::FlippedBit, 0x80123}, ErrorKind::ReadBackMismatch, "at 0x80120 reads back differently"},
    {"flipped bit of the signature", {FaultKind::FlippedBit, 0x80003}, ErrorKind::ReadBackMismatch, "at 0x80000"},
    {"stuck gateway at once", {FaultKind::StuckBusy, 0}, ErrorKind::GatewayTimeout, "did not finish"},
    {"stuck gateway in the burn", {FaultKind::StuckBusy, 400}, ErrorKind::GatewayTimeout, "did not finish"},
    {"stuck flash", {FaultKind::StuckWriteInProgress, 400}, ErrorKind::FlashTimeout, "stayed busy"},
    {"semaphore", {FaultKind::SemaphoreTaken}, ErrorKind::SemaphoreLeftTaken, "no program is using the card"},
    {"access disabled", {FaultKind::AccessDisabled}, ErrorKind::AccessDisabled, "locked access to its registers"},
};

const ReportStep* failedStep(const ReportStep& report)
{
    const auto failed = std::ranges::find(report.children, StepState::Failed, &ReportStep::state);
    return failed == report.children.end() ? nullptr : &*failed;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flash_data();
    void flash();
    void slowFlashIsJustSlower();
    void lockedKernel();

private:
    struct Run
    {
        Result<> result;
        ReportStep report;
    };
    Run flashNewer(CardFolder& card);
    Run flashNewer(CardFolder& card, adapters::EngineOpener& engines);
};

TestFaults::Run TestFaults::flashNewer(CardFolder& card)
{
    ImpatientEngines engines(card.crSpace());
    return flashNewer(card, engines);
}

TestFaults::Run TestFaults::flashNewer(CardFolder& card, adapters::EngineOpener& engines)
{
    const adapters::Adapter adapter{.id = "test",
                                    .pciAddress = "0000:24:00.0",
                                    .deviceId = 0x1007,
                                    .name = "test card",
                                    .simulatedState = card.path()};
    FlashOperation operation(adapter, parsed(written(newer(test::smallDescription()))), {}, std::nullopt);
    NoProgress progress;
    const FixedClock clock;
    Run run;
    run.report.started = clock.now();
    JobContext context(progress, clock, engines, run.report);
    run.result = operation.run(context);
    finishStep(run.report, clock.now(), run.result ? nullptr : &run.result.error());
    return run;
}

void TestFaults::flash_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < std::size(rows); ++index) {
        QTest::newRow(rows[index].name) << static_cast<int>(index);
    }
}

void TestFaults::flash()
{
    QFETCH(int, index);
    const Row& row = rows[index];
    const Bytes old = test::smallImage();
    CardFolder card(old);
    card.chip().setFault(row.fault);
    const Run run = flashNewer(card);
    QVERIFY(!run.result);
    const std::string sentence = errorSentence(run.result.error());
    QVERIFY2(run.result.error().kind == row.kind, sentence.c_str());
    QVERIFY2(sentence.contains(row.says), sentence.c_str());
    QVERIFY(!sentence.contains('{')); // every fact is there
    QVERIFY(std::string(nextStepTemplate(row.kind)).size() > 10);

    // The report names the step and says the same.
    const ReportStep* const step = failedStep(run.report);
    QVERIFY(step != nullptr && step->error);
    QCOMPARE(step->error->kind, row.kind);
    QVERIFY2(reportText(run.report).contains(sentence), reportText(run.report).c_str());

    // The old image still boots, also after a cold boot with the fault repaired.
    card.chip().clearFaults();
    card.chip().powerOn();
    NoProgress none;
    adapters::NativeEngine engine(card.crSpace(), test::impatient());
    QVERIFY(*engine.readImage(none) == old);
    QVERIFY(engine.verify(none)->isSound());
    // And the next try goes through.
    QVERIFY(flashNewer(card).result);
}

void TestFaults::slowFlashIsJustSlower()
{
    CardFolder card(test::smallImage());
    card.chip().setFault({.kind = FaultKind::SlowFlash});
    const Run run = flashNewer(card);
    QVERIFY2(run.result, run.result ? "" : errorSentence(run.result.error()).c_str());
    NoProgress none;
    adapters::NativeEngine engine(card.crSpace());
    QVERIFY(engine.verify(none)->isSound());
}

void TestFaults::lockedKernel()
{
    CardFolder card(test::smallImage());
    card.chip().setFault({.kind = FaultKind::Lockdown});
    adapters::DirectEngines engines;
    const Run run = flashNewer(card, engines);
    QVERIFY(!run.result);
    QCOMPARE(run.result.error().kind, ErrorKind::KernelLockdown);
    QVERIFY(reportText(run.report).contains("Secure Boot"));
    card.chip().clearFaults();
    QVERIFY(flashNewer(card, engines).result);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "testfaults.moc"
