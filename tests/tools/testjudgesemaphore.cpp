// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's tool is killed in the middle: it leaves the flash semaphore taken. We say so, free it,
// and the tool works again.
#include <adapters/nativeengine.h>
#include <support/testimage.h>
#include <tools/judge.h>

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace firesteel;
using adapters::NativeEngine;
using adapters::QueryDepth;
using test::JudgedCard;
using test::newer;
using test::parsed;
using test::written;

namespace {

/// Programs that have the card open count; waits are short.
adapters::SessionOptions watching(const JudgedCard& card)
{
    adapters::SessionOptions options = test::impatient();
    options.accessFiles = {card.path() / "registers.bin"};
    return options;
}

} // namespace

class TestJudgeSemaphore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedInABurn_data() { test::addJudges(); }
    void killedInABurn();
    void theirCureWorksToo_data() { test::addJudges(); }
    void theirCureWorksToo();
    void stoppedByATerminateSignal_data() { test::addJudges(); }
    void stoppedByATerminateSignal();

private:
    void startBurn(QProcess& process, JudgedCard& card);
    NoProgress m_none;
};

/// Returns once the tool writes to the flash.
void TestJudgeSemaphore::startBurn(QProcess& process, JudgedCard& card)
{
    card.chip().setFault({.kind = silicon::FaultKind::SlowFlash}); // a burn of seconds
    const QString image = card.file(QStringLiteral("fresh.bin"), written(newer(test::largeDescription())));
    process.setProcessEnvironment(test::siliconEnvironment(card.path()));
    process.start(card.tool(), {QStringLiteral("-d"), QString::fromStdString(card.chip().card().pciAddress),
                                QStringLiteral("-i"), image, QStringLiteral("-y"), QStringLiteral("burn")});
    QVERIFY(process.waitForStarted());
    QByteArray printed;
    while (!printed.contains("10%") && process.waitForReadyRead(30'000)) {
        printed += process.readAll();
    }
    QVERIFY2(printed.contains("10%"), printed.constData());
}

void TestJudgeSemaphore::killedInABurn()
{
    QFETCH(QString, tool);
    const Bytes old = written(test::largeDescription());
    JudgedCard card(tool, old);
    NativeEngine engine(card.crSpace(), watching(card));
    QProcess process;
    startBurn(process, card);
    // While it works the semaphore is its own, and stays so.
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::DeviceBusy);
    QCOMPARE(engine.clearSemaphore(m_none).error().kind, ErrorKind::DeviceBusy);
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(card.crSpace().read32(0xf03fc).value(), 1u);

    const auto query = engine.query(QueryDepth::Burn, m_none);
    QCOMPARE(query.error().kind, ErrorKind::SemaphoreLeftTaken);
    QVERIFY(errorSentence(query.error()).contains("killed"));
    QVERIFY(engine.clearSemaphore(m_none));
    QVERIFY(*engine.readImage(m_none) == old); // failsafe: the old image still boots
    card.chip().clearFaults();
    QCOMPARE(card.complaint({QStringLiteral("query")}), QString());
    QCOMPARE(card.complaint({QStringLiteral("verify")}), QString());
    QVERIFY(engine.burn(parsed(written(newer(test::largeDescription()))), {}, m_none));
    QCOMPARE(card.complaint({QStringLiteral("verify")}), QString());
}

void TestJudgeSemaphore::theirCureWorksToo()
{
    QFETCH(QString, tool);
    JudgedCard card(tool, test::smallImage());
    card.chip().setFault({.kind = silicon::FaultKind::SemaphoreTaken});
    NativeEngine engine(card.crSpace(), watching(card));
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::SemaphoreLeftTaken);
    // It complains about the semaphore before it takes it.
    QCOMPARE(card.mstflint({QStringLiteral("--clear_semaphore")}).exitCode, 0);
    QVERIFY(engine.query(QueryDepth::Burn, m_none));
}

void TestJudgeSemaphore::stoppedByATerminateSignal()
{
    // SIGTERM ends the tool at once, but it cleans up (tools-and-devices C6).
    QFETCH(QString, tool);
    const Bytes old = written(test::largeDescription());
    JudgedCard card(tool, old);
    QProcess process;
    startBurn(process, card);
    process.terminate();
    QVERIFY(process.waitForFinished());
    card.chip().clearFaults();
    NativeEngine engine(card.crSpace(), watching(card));
    const auto query = engine.query(QueryDepth::Burn, m_none);
    QVERIFY2(query, query ? "" : errorSentence(query.error()).c_str());
    QVERIFY(*engine.readImage(m_none) == old);
}

QTEST_GUILESS_MAIN(TestJudgeSemaphore)
#include "testjudgesemaphore.moc"
