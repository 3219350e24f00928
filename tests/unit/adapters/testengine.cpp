// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a card: query, image, flash, verify, and what is said about cards that are not in order.
#include <adapters/nativeengine.h>
#include <base/file.h>
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <support/shareddata.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>
#include <unit/silicon/hookedcrspace.h>

#include <QTest>

#include <algorithm>

using firesteel::Bytes;
using firesteel::ErrorKind;
using firesteel::NoProgress;
using firesteel::adapters::NativeEngine;
using firesteel::adapters::QueryDepth;
using firesteel::firmware::FindingKind;
using firesteel::test::CardFolder;
using firesteel::test::HookedCrSpace;
using firesteel::test::putOddCopy;
using firesteel::test::written;

namespace {

class CancelAfter final : public firesteel::Progress
{
public:
    explicit CancelAfter(unsigned questions)
        : m_left(questions)
    {
    }
    void advance(firesteel::Stage, std::uint64_t, std::uint64_t) override {}
    bool cancelRequested() const override { return m_left == 0 || --m_left == 0; }

private:
    mutable unsigned m_left;
};

/// Checks that progress never goes down within a stage and ends complete.
class WatchedProgress final : public firesteel::Progress
{
public:
    void advance(firesteel::Stage stage, std::uint64_t done, std::uint64_t total) override
    {
        ordered = ordered && done <= total && (stage != m_stage || done >= m_done);
        m_stage = stage;
        m_done = done;
        complete = done == total;
    }
    bool cancelRequested() const override { return false; }

    bool ordered = true;
    bool complete = false;

private:
    firesteel::Stage m_stage = firesteel::Stage::Querying;
    std::uint64_t m_done = 0;
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query();
    void queryIsCheap();
    void readsTheRealImage();
    void readImageIsByteIdentical();
    void readImageOfTheOddCopy();
    void readFlash();
    void verifySound();
    void verifyFindsDamage();
    void nonFailsafeCard();

    void hardwareTraps_data();
    void hardwareTraps();
    void busyCard();
    void noPower();
    void semaphoreIsFreeAfterwards();
    void cancel();
    void progress();

private:
    NoProgress m_none;
};

void TestEngine::query()
{
    const Bytes image = firesteel::test::smallImage();
    CardFolder card(image);
    NativeEngine engine(card.crSpace());
    const auto query = engine.query(QueryDepth::Full, m_none);
    QVERIFY(query);
    QCOMPARE(query->hardwareId.chip, 0x1f7);
    QCOMPARE(query->jedecId, 0x1540efu);
    QCOMPARE(query->flashType, std::string("W25QxxBV"));
    QCOMPARE(query->flashSize, 0x200000u);
    QVERIFY(query->layout.failsafe);
    QCOMPARE(query->layout.chunkSize(), 0x80000u);
    QCOMPARE(query->layout.start, 0u);
    QCOMPARE(query->copies, std::vector<std::uint64_t>{0});
    QCOMPARE(query->identity.psid.value(), std::string("TST1200000001"));
    QCOMPARE(query->identity.deviceId.value(), 0x1007);
    QCOMPARE(query->guids, firesteel::test::smallDescription().guids);
    QCOMPARE(query->rom.entries.size(), 1u);
    QCOMPARE(query->imageSize, image.size());
    QCOMPARE(query->findings.size(), 0u);

    const auto quick = engine.query(QueryDepth::Burn, m_none);
    QVERIFY(quick);
    QVERIFY(quick->rom.present);
    QVERIFY(quick->rom.entries.empty());
    QCOMPARE(quick->identity.psid, query->identity.psid);
}

void TestEngine::queryIsCheap()
{
    // mstflint needs 6,617 gateway commands for its query (tools-and-devices A3).
    CardFolder card(written(firesteel::test::largeDescription()));
    NativeEngine engine(card.crSpace());
    QVERIFY(engine.query(QueryDepth::Burn, m_none));
    QVERIFY2(card.chip().gatewayCommands() < 150, qPrintable(QString::number(card.chip().gatewayCommands())));
}

void TestEngine::readsTheRealImage()
{
    const auto path = firesteel::test::realImage();
    if (!path) {
        QSKIP("no real image here");
    }
    const Bytes bytes = *firesteel::readFile(*path, 1 << 24);
    CardFolder card(bytes);
    NativeEngine engine(card.crSpace());
    const auto query = engine.query(QueryDepth::Full, m_none);
    QVERIFY(query);
    // As mstflint prints it (reference chapter 2.14).
    QCOMPARE(firesteel::firmware::toString(query->identity.version.value()), std::string("2.42.5000"));
    QCOMPARE(query->identity.psid.value(), std::string("MT_1200111023"));
    QCOMPARE(query->guids.guids.at(0), 0x0002c9000100d050u);
    QCOMPARE(query->guids.macs.at(1), 0x0002c9000002u);
    QCOMPARE(firesteel::firmware::toString(query->rom.entries.at(0)), std::string("type=PXE version=3.4.752"));
    QCOMPARE(query->imageSize, 802908u);
    QCOMPARE(query->findings.size(), 0u);
    const auto read = engine.readImage(m_none);
    QVERIFY(read);
    QVERIFY(*read == bytes);
    const auto image = engine.verify(m_none);
    QVERIFY(image && image->isSound());
}

void TestEngine::readImageIsByteIdentical()
{
    for (const auto& description : {firesteel::test::smallDescription(), firesteel::test::largeDescription()}) {
        const Bytes image = written(description);
        CardFolder card(image);
        NativeEngine engine(card.crSpace());
        const auto read = engine.readImage(m_none);
        QVERIFY(read);
        QVERIFY(*read == image);
    }
}

void TestEngine::readImageOfTheOddCopy()
{
    const Bytes image = written(firesteel::test::largeDescription());
    CardFolder card(image);
    std::ranges::fill(card.chip().flash(), std::uint8_t{0xff});
    putOddCopy(card.chip().flash(), image);
    NativeEngine engine(card.crSpace());
    const auto query = engine.query(QueryDepth::Burn, m_none);
    QVERIFY(query);
    QCOMPARE(query->layout.start, 0x80000u);
    QVERIFY(*engine.readImage(m_none) == image);
    QCOMPARE(engine.verify(m_none)->layout.start, 0x80000u);
}

void TestEngine::readFlash()
{
    CardFolder card(firesteel::test::smallImage());
    std::ranges::generate(card.chip().flash(), [i = 0u]() mutable { return static_cast<std::uint8_t>(i++ * 11); });
    NativeEngine engine(card.crSpace());
    const auto read = engine.readFlash(m_none); // whatever is on it
    QVERIFY(read);
    QVERIFY(std::ranges::equal(*read, card.chip().flash()));
}

void TestEngine::verifySound()
{
    CardFolder card(firesteel::test::smallImage());
    NativeEngine engine(card.crSpace());
    const auto image = engine.verify(m_none);
    QVERIFY(image);
    QVERIFY(image->isSound());
    QCOMPARE(image->findings.size(), 0u);
    QCOMPARE(image->name, card.chip().card().name);
}

void TestEngine::verifyFindsDamage()
{
    // A corrupt DDR section: query and readImage work, verify tells (reference chapter 2.5).
    const Bytes bytes = firesteel::test::smallImage();
    const auto sound = firesteel::test::parsed(bytes);
    const auto* const ddr = sound.find(firesteel::firmware::SectionKind::Ddr);
    CardFolder card(bytes);
    card.chip().flash()[ddr->dataOffset] ^= 0x10;
    NativeEngine engine(card.crSpace());
    QCOMPARE(engine.query(QueryDepth::Full, m_none)->findings.size(), 0u);
    QVERIFY(engine.readImage(m_none));
    const auto image = engine.verify(m_none);
    QVERIFY(image);
    QVERIFY(!image->isSound());
    QCOMPARE(image->firstError()->kind, FindingKind::SectionCrcWrong);
    QCOMPARE(image->firstError()->facts.section, std::string("DDR"));
    QCOMPARE(image->firstError()->facts.offset.value(), ddr->offset);
}

void TestEngine::nonFailsafeCard()
{
    auto description = firesteel::test::largeDescription();
    description.logChunkSize = 0;
    const Bytes image = written(description);
    CardFolder card(image);
    QVERIFY(std::ranges::equal(card.chip().flash().first(image.size()), image));
    NativeEngine engine(card.crSpace());
    QVERIFY(!engine.query(QueryDepth::Burn, m_none)->layout.failsafe);
    QVERIFY(*engine.readImage(m_none) == image);
    const auto burnt = engine.burn(firesteel::test::parsed(image), {.allowDowngrade = true}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::BurnRefused);
}

void TestEngine::hardwareTraps_data()
{
    QTest::addColumn<quint32>("value");
    QTest::addColumn<int>("kind");
    QTest::newRow("off the bus") << 0xffffffffu << static_cast<int>(ErrorKind::DeviceGone);
    QTest::newRow("access disabled") << 0xbad0cafeu << static_cast<int>(ErrorKind::AccessDisabled);
    QTest::newRow("no such register") << 0xbadacce5u << static_cast<int>(ErrorKind::DeviceUnknown);
    QTest::newRow("ConnectX-4") << 0x209u << static_cast<int>(ErrorKind::DeviceUnknown);
    QTest::newRow("zero") << 0u << static_cast<int>(ErrorKind::DeviceUnknown);
}

void TestEngine::hardwareTraps()
{
    QFETCH(quint32, value);
    QFETCH(int, kind);
    CardFolder card(firesteel::test::smallImage());
    HookedCrSpace hooked(card.crSpace());
    hooked.onRead = [value](std::uint32_t address, std::uint32_t real) { return address == 0xf0014 ? value : real; };
    NativeEngine engine(hooked);
    QCOMPARE(static_cast<int>(engine.query(QueryDepth::Burn, m_none).error().kind), kind);
    QCOMPARE(static_cast<int>(engine.verify(m_none).error().kind), kind);
    QCOMPARE(card.chip().gatewayCommands(), 0u);
}

void TestEngine::busyCard()
{
    CardFolder card(firesteel::test::smallImage());
    QCOMPARE(card.crSpace().read32(0xf03fc).value(), 0u); // another program took it
    NativeEngine engine(card.crSpace(), firesteel::test::impatient());
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::SemaphoreLeftTaken);
    HookedCrSpace hooked(card.crSpace());
    std::uint32_t commands = 0;
    hooked.onRead = [&commands](std::uint32_t address, std::uint32_t value) {
        return address == 0xf0400 ? ++commands : value; // and works with it
    };
    NativeEngine besideAnother(hooked, firesteel::test::impatient());
    QCOMPARE(besideAnother.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::DeviceBusy);
    QVERIFY(card.crSpace().write32(0xf03fc, 0));
    QVERIFY(engine.query(QueryDepth::Burn, m_none));
}

void TestEngine::noPower()
{
    CardFolder card(firesteel::test::smallImage());
    NativeEngine engine(card.crSpace());
    card.chip().cutPowerAfter(20);
    QCOMPARE(engine.readImage(m_none).error().kind, ErrorKind::DeviceGone);
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::DeviceGone);
    card.chip().powerOn();
    QVERIFY(engine.query(QueryDepth::Burn, m_none));
}

void TestEngine::semaphoreIsFreeAfterwards()
{
    CardFolder card(firesteel::test::smallImage());
    NativeEngine engine(card.crSpace());
    CancelAfter cancel(2);
    QVERIFY(engine.query(QueryDepth::Full, m_none));
    QCOMPARE(engine.readImage(cancel).error().kind, ErrorKind::Cancelled);
    QVERIFY(engine.verify(m_none));
    QCOMPARE(card.crSpace().read32(0xf03fc).value(), 0u);
}

void TestEngine::cancel()
{
    CardFolder card(written(firesteel::test::largeDescription()));
    NativeEngine engine(card.crSpace());
    for (const unsigned questions : {1u, 5u, 10u, 50u}) {
        CancelAfter cancel(questions);
        QCOMPARE(engine.readFlash(cancel).error().kind, ErrorKind::Cancelled);
        CancelAfter again(questions);
        QCOMPARE(engine.verify(again).error().kind, ErrorKind::Cancelled);
    }
}

void TestEngine::progress()
{
    CardFolder card(firesteel::test::smallImage());
    NativeEngine engine(card.crSpace());
    const auto check = [](auto operation) {
        WatchedProgress progress;
        return operation(progress).has_value() && progress.ordered && progress.complete;
    };
    QVERIFY(check([&](auto& progress) { return engine.query(QueryDepth::Burn, progress); }));
    QVERIFY(check([&](auto& progress) { return engine.query(QueryDepth::Full, progress); }));
    QVERIFY(check([&](auto& progress) { return engine.readImage(progress); }));
    QVERIFY(check([&](auto& progress) { return engine.readFlash(progress); }));
    QVERIFY(check([&](auto& progress) { return engine.verify(progress); }));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "testengine.moc"
