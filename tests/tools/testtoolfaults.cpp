// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tool engine says of cards that are not in order, and what it leaves behind.
#include <firmware/image.h>
#include <silicon/simulatedfault.h>
#include <tools/toolcard.h>

#include <QTest>

#include <algorithm>

using namespace firesteel;
using silicon::FaultKind;
using test::RecordedProgress;
using test::stockFirmware;
using test::told;
using test::ToolCard;

namespace {

constexpr firmware::Version later{.major = 30, .minor = 99, .subminor = 7000};

struct Row
{
    const char* name;
    silicon::SimulatedFault fault;
    ErrorKind kind;
    bool readable; ///< with the fault still there
};
constexpr Row rows[] = {
    {"write-protected", {FaultKind::WriteProtected, 0}, ErrorKind::FlashWriteProtected, true},
    {"flipped bit", {FaultKind::FlippedBit, 0x30010}, ErrorKind::ReadBackMismatch, true},
    {"stuck busy", {FaultKind::StuckBusy, 20000}, ErrorKind::GatewayTimeout, false},
    {"stuck write in progress", {FaultKind::StuckWriteInProgress, 20000}, ErrorKind::FlashTimeout, false},
    {"lockdown", {FaultKind::Lockdown, 0}, ErrorKind::KernelLockdown, false},
    {"semaphore left taken", {FaultKind::SemaphoreTaken, 0}, ErrorKind::SemaphoreLeftTaken, false},
    {"access disabled", {FaultKind::AccessDisabled, 0}, ErrorKind::AccessDisabled, false},
};

} // namespace

class TestToolFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::needMstflint(); }

    void faultIsOneSentence_data();
    void faultIsOneSentence();
    void cancelInTheMiddle_data();
    void cancelInTheMiddle();
    void cancelBeforeTheStart();
    void semaphoreIsFreed();
};

void TestToolFaults::faultIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<int>("row");
    for (int row = 0; row < static_cast<int>(std::size(rows)); ++row) {
        QTest::addRow("FS2: %s", rows[row].name) << QByteArray("hp-544flr") << row;
    }
    for (const int row : {0, 1, 4}) {
        QTest::addRow("FS3: %s", rows[row].name) << QByteArray("mcx455a") << row;
    }
}

void TestToolFaults::faultIsOneSentence()
{
    QFETCH(const QByteArray, card);
    QFETCH(const int, row);
    const Row& expected = rows[row];
    ToolCard stock(card.constData());
    const auto before = stock.image().identity.version;
    const firmware::Image image = stockFirmware(card.toStdString(), later);
    silicon::SimulatedChip chip = stock.chip();
    silicon::SimulatedFault fault = expected.fault;
    if (fault.kind == FaultKind::FlippedBit && card != "hp-544flr") {
        const firmware::Section* const rom = image.find(firmware::SectionKind::Rom);
        fault.at = image.layout.chunkSize() + rom->dataOffset + 0x40; // in the slot that is written
    }
    chip.setFault(fault);
    RecordedProgress progress;
    const auto burned = stock.engine().burn(image, {}, progress);
    QVERIFY(!burned);
    const std::string sentence = errorSentence(burned.error());
    qInfo("%s", sentence.c_str());
    QVERIFY2(burned.error().kind == expected.kind, told(burned).c_str());
    QVERIFY(sentence.contains(stock.adapter().name));
    QVERIFY(!sentence.contains('{'));
    QVERIFY(!std::string(nextStepTemplate(expected.kind)).empty());
    if (expected.readable) {
        const auto query = stock.engine().query(adapters::QueryDepth::Full, progress);
        QVERIFY2(query, told(query).c_str());
    }
    chip.clearFaults();
    chip.powerOn();
    const firmware::Image now = stock.image();
    QVERIFY(now.isSound());
    QCOMPARE(now.identity.version, before);
}

void TestToolFaults::cancelInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::newRow("FS2") << QByteArray("hp-544flr");
    QTest::newRow("FS3") << QByteArray("mcx455a");
    QTest::newRow("FS4") << QByteArray("mcx515a");
}

void TestToolFaults::cancelInTheMiddle()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    const auto before = stock.image().identity.version;
    const firmware::Image image = stockFirmware(card.toStdString(), later);
    RecordedProgress progress;
    progress.stopWhen([](Stage stage, std::uint64_t done) { return stage == Stage::WritingImage && done >= 20; });
    const auto burned = stock.engine().burn(image, {}, progress);
    QVERIFY(!burned);
    QVERIFY2(burned.error().kind == ErrorKind::Cancelled, told(burned).c_str());
    QVERIFY(progress.values(Stage::WritingImage).back() < 100);
    // SIGTERM lets the tool give the semaphore back, so that nothing has to be cleared now.
    const firmware::Image now = stock.image();
    QVERIFY(now.isSound());
    QCOMPARE(now.identity.version, before);
}

void TestToolFaults::cancelBeforeTheStart()
{
    ToolCard stock("hp-544flr");
    RecordedProgress progress;
    progress.stopWhen([](Stage, std::uint64_t) { return true; });
    progress.advance(Stage::Querying, 0, 1);
    const auto query = stock.engine().query(adapters::QueryDepth::Full, progress);
    QVERIFY(!query);
    QCOMPARE(query.error().kind, ErrorKind::Cancelled);
    QVERIFY(progress.commands().empty());
}

void TestToolFaults::semaphoreIsFreed()
{
    ToolCard stock("hp-544flr");
    constexpr std::uint32_t flashSemaphore = 0xf03fc;
    silicon::SimulatedChip chip = stock.chip();
    QCOMPARE(chip.crSpace().read32(flashSemaphore).value(), 0U); // whoever reads it first has it
    RecordedProgress progress;
    const auto query = stock.engine().query(adapters::QueryDepth::Full, progress);
    QVERIFY(!query);
    QVERIFY2(query.error().kind == ErrorKind::SemaphoreLeftTaken, told(query).c_str());
    const auto cleared = stock.engine().clearSemaphore(progress);
    QVERIFY2(cleared, told(cleared).c_str());
    const auto again = stock.engine().query(adapters::QueryDepth::Full, progress);
    QVERIFY2(again, told(again).c_str());
}

QTEST_GUILESS_MAIN(TestToolFaults)
#include "testtoolfaults.moc"
