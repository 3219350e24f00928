// SPDX-License-Identifier: GPL-3.0-or-later
//
// firesteel-cli and firesteel-helper on a card that looks real to both: in /sys/bus/pci, its registers
// behind its configuration space, for root only. Below that is a simulated chip.
#include <adapters/discovery.h>
#include <adapters/engine.h>
#include <base/file.h>
#include <firmware/fs2/fs2writer.h>
#include <silicon/simulatedchip.h>
#include <support/simulatedtools.h>
#include <support/testimage.h>

#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using test::ProcessResult;

class TestRealCards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isListed();
    void answersAsInTheWindow();
    void burnsThroughTheHelper();
    void lockdownIsToldAsSuch();

private:
    /// The card as a real one.
    ProcessResult real(const QStringList& arguments) const;
    /// The same card, known to be simulated.
    ProcessResult simulated(const QStringList& arguments) const;
    QString address() const { return QString::fromStdString(m_card.pciAddress); }
    QString path(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }
    QByteArray content(const char* name) const;

    QTemporaryDir m_folder;
    adapters::Adapter m_card;
};

void TestRealCards::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the library under the tools cannot be loaded before a sanitizer");
#endif
    const std::filesystem::path cards = path("cards").toStdString();
    QVERIFY(adapters::ensureStockCard(cards, "hp-544flr"));
    m_card = adapters::discoverAdapters({.simulatedRoot = cards, .includeReal = false}).at(0);
}

ProcessResult TestRealCards::real(const QStringList& arguments) const
{
    return test::runOnSilicon(path("cards").toStdString(), test::builtProgram("firesteel-cli"), arguments);
}

ProcessResult TestRealCards::simulated(const QStringList& arguments) const
{
    return test::runProcess(test::builtProgram("firesteel-cli"),
                            QStringList{QStringLiteral("--simulate=") + path("cards")} + arguments);
}

QByteArray TestRealCards::content(const char* name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRealCards::isListed()
{
    const ProcessResult list = real({QStringLiteral("list")});
    QCOMPARE(list.exitCode, 0);
    QVERIFY2(list.output.contains(address().toUtf8() + "  15b3:1007  ConnectX-3 Pro"), list.output + list.errors);
}

void TestRealCards::answersAsInTheWindow()
{
    const QStringList query{QStringLiteral("query"), QStringLiteral("--full"), address()};
    const ProcessResult asked = real(query);
    QCOMPARE(asked.errors.contains("-E-"), false);
    QCOMPARE(asked.exitCode, 0);
    QVERIFY(asked.output.contains("PSID:"));
    QCOMPARE(asked.output, simulated(query).output);

    const ProcessResult read = real({QStringLiteral("read-image"), address(), path("real.bin")});
    QVERIFY2(read.exitCode == 0, read.errors);
    QCOMPARE(simulated({QStringLiteral("read-image"), address(), path("simulated.bin")}).exitCode, 0);
    QVERIFY(!content("real.bin").isEmpty());
    QCOMPARE(content("real.bin"), content("simulated.bin"));
}

void TestRealCards::burnsThroughTheHelper()
{
    NoProgress progress;
    const adapters::CardQuery card =
        adapters::openEngine(m_card).value()->query(adapters::QueryDepth::Full, progress).value();
    firmware::Fs2Description description = test::largeDescription();
    description.logChunkSize = card.layout.logChunkSize;
    description.identity.hardwareIds = {card.hardwareId};
    description.identity.deviceId = card.identity.deviceId;
    description.identity.psid = card.identity.psid;
    description.identity.configPad = card.identity.configPad;
    description.identity.configSectors = card.identity.configSectors;
    description.identity.version = firmware::Version{.major = 2, .minor = 99, .subminor = 1234};
    QVERIFY(writeFile(path("new.bin").toStdString(), ByteView(firmware::writeFs2(description).value())));

    const ProcessResult burned =
        real({QStringLiteral("burn"), address(), path("new.bin"), QStringLiteral("--no-backup"),
              QStringLiteral("--allow-loss"), QStringLiteral("-y")});
    QVERIFY2(burned.exitCode == 0, burned.errors);
    const ProcessResult query = simulated({QStringLiteral("query"), address()});
    QVERIFY2(query.output.contains("2.99.1234"), query.output);
    QCOMPARE(simulated({QStringLiteral("verify"), address()}).exitCode, 0);
}

void TestRealCards::lockdownIsToldAsSuch()
{
    silicon::SimulatedChip chip = silicon::SimulatedChip::open(*m_card.simulatedState).value();
    chip.setFault({.kind = silicon::FaultKind::Lockdown});
    const ProcessResult asked = real({QStringLiteral("--json"), QStringLiteral("query"), address()});
    chip.clearFaults();
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.output.contains("\"kernel-lockdown\""), asked.output);
    QVERIFY2(asked.errors.contains("Secure Boot"), asked.errors);
}

QTEST_GUILESS_MAIN(TestRealCards)
#include "testrealcards.moc"
