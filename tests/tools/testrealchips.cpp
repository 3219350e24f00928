// SPDX-License-Identifier: GPL-3.0-or-later
//
// The own engine on chips that look real: ConnectX-2, and a ConnectX-3 in flash recovery. Every register
// access goes through libpci into a configuration space of the kernel, below which is a simulated chip.
#include <adapters/nativeengine.h>
#include <base/file.h>
#include <support/simulatedtools.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using silicon::FaultKind;
using test::CardFolder;
using test::ProcessResult;

namespace {

const QString address = QStringLiteral("0000:25:00.0");

silicon::SimulatedCard card(std::uint16_t deviceId, std::uint32_t hardwareId, bool inRecovery)
{
    return {.name = "test card",
            .pciAddress = address.toStdString(),
            .deviceId = deviceId,
            .hardwareId = hardwareId,
            .inRecovery = inRecovery};
}

firmware::Fs2Description descriptionFor(std::uint16_t deviceId, std::uint16_t hardwareId)
{
    firmware::Fs2Description description = test::smallDescription();
    description.identity.deviceId = deviceId;
    description.identity.hardwareIds = {{hardwareId, 0}};
    return description;
}

ProcessResult run(const CardFolder& chip, const QStringList& arguments)
{
    return test::runOnSilicon(chip.path(), test::builtProgram("firesteel-cli"), arguments);
}

} // namespace

class TestRealChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectX2();
    void recovery();
    void faults_data();
    void faults();

private:
    QTemporaryDir m_folder;
    NoProgress m_none;
};

void TestRealChips::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the library under the programs cannot be loaded before a sanitizer");
#endif
}

void TestRealChips::connectX2()
{
    const firmware::Fs2Description description = descriptionFor(0x673c, 0x190);
    const Bytes old = test::written(description);
    const Bytes fresh = test::written(test::newer(description));
    CardFolder chip(card(0x673c, 0x190, false), old);
    const ProcessResult query = run(chip, {QStringLiteral("query"), address});
    QVERIFY2(query.exitCode == 0, query.errors);
    QVERIFY2(query.output.contains("2.42.5000"), query.output);
    const QString file = m_folder.filePath(QStringLiteral("read.bin"));
    QCOMPARE(run(chip, {QStringLiteral("read-image"), address, file}).exitCode, 0);
    QVERIFY(readFile(file.toStdString(), 1 << 24) == old);
    const QString image = m_folder.filePath(QStringLiteral("fresh.bin"));
    QVERIFY(writeFile(image.toStdString(), ByteView(fresh)));
    const ProcessResult burnt =
        run(chip, {QStringLiteral("burn"), address, image, QStringLiteral("--no-backup"), QStringLiteral("-y")});
    QVERIFY2(burnt.exitCode == 0, burnt.errors + burnt.output);
    adapters::NativeEngine engine(chip.crSpace());
    QVERIFY(*engine.readImage(m_none) == fresh);
}

void TestRealChips::recovery()
{
    const Bytes image = test::written(descriptionFor(0x1003, 0x1f5));
    CardFolder chip(card(0x1003, 0x1f5, true), {});
    const ProcessResult list = run(chip, {QStringLiteral("list")});
    QVERIFY2(list.output.contains("15b3:01f6"), list.output);
    const QString file = m_folder.filePath(QStringLiteral("backup.bin"));
    QVERIFY(writeFile(file.toStdString(), ByteView(image)));
    const ProcessResult done = run(chip, {QStringLiteral("recover"), address, file, QStringLiteral("-y")});
    QVERIFY2(done.exitCode == 0, done.errors + done.output);
    adapters::NativeEngine engine(chip.crSpace());
    QVERIFY(*engine.readImage(m_none) == image);
}

void TestRealChips::faults_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("lockdown") << static_cast<int>(FaultKind::Lockdown) << QByteArray("\"kernel-lockdown\"");
    QTest::newRow("access disabled") << static_cast<int>(FaultKind::AccessDisabled)
                                     << QByteArray("\"access-disabled\"");
    QTest::newRow("semaphore") << static_cast<int>(FaultKind::SemaphoreTaken) << QByteArray("\"semaphore-left-taken\"");
    QTest::newRow("stuck gateway") << static_cast<int>(FaultKind::StuckBusy) << QByteArray("\"gateway-timeout\"");
}

void TestRealChips::faults()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, kind);
    CardFolder chip(card(0x1007, 0x1f7, false), test::smallImage());
    chip.chip().setFault({.kind = static_cast<FaultKind>(fault)});
    const ProcessResult query = run(chip, {QStringLiteral("--json"), QStringLiteral("query"), address});
    QCOMPARE(query.exitCode, 1);
    QVERIFY2(query.output.contains(kind), query.output + query.errors);
}

QTEST_GUILESS_MAIN(TestRealChips)
#include "testrealchips.moc"
