// SPDX-License-Identifier: GPL-3.0-or-later
// INI, boot ROM, GUIDs and the semaphore of a card through our own engine.
#include <adapters/engine.h>
#include <adapters/nativeengine.h>
#include <firmware/edit.h>
#include <support/testimage.h>
#include <sys/wait.h>
#include <unit/adapters/cardfolder.h>
#include <unit/silicon/hookedcrspace.h>

#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace firesteel;
using adapters::NativeEngine;
using adapters::QueryDepth;
using test::CardFolder;
using test::HookedCrSpace;
using test::impatient;
using test::parsed;
using test::written;

namespace {

const firmware::Guids otherGuids{
    .guids = {0x0002c90300334400, 0x0002c90300334401, 0x0002c90300334402, 0x0002c90300334403},
    .macs = {0x0002c9334401, 0x0002c9334402}};

constexpr std::uint32_t semaphore = 0xf03fc;

} // namespace

class TestCardData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ini();
    void noIni();
    void damagedIni();
    void rom();
    void damagedRom();
    void guids();
    void guidsAreChecked_data();
    void guidsAreChecked();
    void guidsOfANonFailsafeCard();
    void romIsRemoved();
    void noRomToRemove();
    void damagedImagesStay();
    void noReset();

    void freesALeftSemaphore();
    void keepsASemaphoreInUse();
    void keepsTheSemaphoreOfALiveProgram();
    void freesTheSemaphoreOfAKilledProgram();
    void freeingAFreeSemaphore();

    void engineOfAnAdapter();

private:
    NoProgress m_none;
};

void TestCardData::ini()
{
    const Bytes image = test::smallImage();
    CardFolder card(image);
    NativeEngine engine(card.crSpace());
    QCOMPARE(*engine.readIni(m_none), *firmware::embeddedIni(parsed(image)));
    QVERIFY(engine.readIni(m_none)->contains("PSID = TST1200000001"));
}

void TestCardData::noIni()
{
    firmware::Fs2Description description = test::smallDescription();
    description.ini.clear();
    CardFolder card(written(description));
    NativeEngine engine(card.crSpace());
    QCOMPARE(engine.readIni(m_none).error().kind, ErrorKind::IniMissing);
}

void TestCardData::damagedIni()
{
    const Bytes image = test::smallImage();
    CardFolder card(image);
    const firmware::Image read = parsed(image);
    const auto* const section = read.find(firmware::SectionKind::FwConfiguration);
    card.chip().flash()[section->dataOffset + 20] ^= 0x10;
    NativeEngine engine(card.crSpace());
    const auto ini = engine.readIni(m_none);
    QCOMPARE(ini.error().kind, ErrorKind::ImageDamaged);
    QCOMPARE(ini.error().facts.offset.value(), section->offset);
}

void TestCardData::rom()
{
    const Bytes image = test::smallImage();
    CardFolder card(image);
    NativeEngine engine(card.crSpace());
    QVERIFY(*engine.readRom(m_none) == test::smallDescription().rom);
    firmware::Fs2Description without = test::smallDescription();
    without.rom.clear();
    CardFolder second(written(without));
    NativeEngine secondEngine(second.crSpace());
    QVERIFY(secondEngine.readRom(m_none)->empty());
}

void TestCardData::damagedRom()
{
    const Bytes image = test::smallImage();
    CardFolder card(image);
    card.chip().flash()[parsed(image).find(firmware::SectionKind::Rom)->dataOffset + 40] ^= 1;
    NativeEngine engine(card.crSpace());
    QCOMPARE(engine.readRom(m_none).error().kind, ErrorKind::ImageDamaged);
}

void TestCardData::guids()
{
    const Bytes image = test::smallImage();
    CardFolder card(image);
    NativeEngine engine(card.crSpace());
    const auto done = engine.setGuids(otherGuids, m_none);
    QVERIFY(done);
    QCOMPARE(done->newCopyStart, 0x80000u);
    QVERIFY(engine.query(QueryDepth::Burn, m_none)->guids == otherGuids);
    QVERIFY(engine.verify(m_none)->isSound());
    // Section, its CRC and the CRC of the image; nothing else (reference chapter 2.16).
    const Bytes now = *engine.readImage(m_none);
    QCOMPARE(now.size(), image.size());
    const firmware::Image read = parsed(image);
    const auto* const section = read.find(firmware::SectionKind::Guid);
    for (std::size_t at = 0; at < now.size(); ++at) {
        const bool mayDiffer = (at >= section->dataOffset && at < section->end()) || at == 0x22 || at == 0x23;
        QVERIFY2(mayDiffer || now[at] == image[at], qPrintable(QString::number(at, 16)));
    }
    // And back: the first image again, byte for byte.
    QVERIFY(engine.setGuids(parsed(image).guids, m_none));
    QVERIFY(*engine.readImage(m_none) == image);
}

void TestCardData::guidsAreChecked_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<quint64>("value");
    QTest::newRow("multicast MAC") << 4 << quint64{0x0102c9334401};
    QTest::newRow("MAC of 49 bits") << 5 << quint64{0x1000000000000};
}

void TestCardData::guidsAreChecked()
{
    QFETCH(int, place);
    QFETCH(quint64, value);
    const Bytes image = test::smallImage();
    CardFolder card(image);
    NativeEngine engine(card.crSpace());
    firmware::Guids wrong = otherGuids;
    wrong.macs.at(static_cast<std::size_t>(place) - 4) = value;
    QCOMPARE(engine.setGuids(wrong, m_none).error().kind, ErrorKind::BurnRefused);
    wrong = otherGuids;
    wrong.guids.assign(4, ~std::uint64_t{0});
    QCOMPARE(engine.setGuids(wrong, m_none).error().kind, ErrorKind::BurnRefused);
    wrong.guids.assign(4, 0);
    QCOMPARE(engine.setGuids(wrong, m_none).error().kind, ErrorKind::BurnRefused);
    QVERIFY(*engine.readImage(m_none) == image);
}

void TestCardData::guidsOfANonFailsafeCard()
{
    firmware::Fs2Description description = test::smallDescription();
    description.logChunkSize = 0;
    CardFolder card(written(description));
    NativeEngine engine(card.crSpace());
    const auto done = engine.setGuids(otherGuids, m_none);
    QCOMPARE(done.error().kind, ErrorKind::BurnRefused);
    QVERIFY(errorSentence(done.error()).contains("not a failsafe image"));
}

void TestCardData::romIsRemoved()
{
    const Bytes image = test::smallImage();
    CardFolder card(image);
    NativeEngine engine(card.crSpace());
    QVERIFY(engine.removeRom(m_none));
    QVERIFY(!engine.query(QueryDepth::Full, m_none)->rom.present);
    QVERIFY(engine.verify(m_none)->isSound());
    // The ROM put back gives the first image again (reference chapter 2.16).
    const auto again = firmware::withRom(parsed(*engine.readImage(m_none)), test::smallDescription().rom);
    QVERIFY(again && *again == image);
}

void TestCardData::noRomToRemove()
{
    firmware::Fs2Description without = test::smallDescription();
    without.rom.clear();
    CardFolder card(written(without));
    NativeEngine engine(card.crSpace());
    const auto done = engine.removeRom(m_none);
    QCOMPARE(done.error().kind, ErrorKind::BurnRefused);
    QVERIFY(errorSentence(done.error()).contains("no boot ROM"));
    QCOMPARE(engine.query(QueryDepth::Burn, m_none)->copies, std::vector<std::uint64_t>{0});
}

void TestCardData::damagedImagesStay()
{
    CardFolder card(test::smallImage());
    card.chip().flash()[0x600] ^= 1;
    const Bytes before(card.chip().flash().begin(), card.chip().flash().end());
    NativeEngine engine(card.crSpace());
    QCOMPARE(engine.setGuids(otherGuids, m_none).error().kind, ErrorKind::ImageDamaged);
    QCOMPARE(engine.removeRom(m_none).error().kind, ErrorKind::ImageDamaged);
    QVERIFY(std::ranges::equal(card.chip().flash(), before));
}

void TestCardData::noReset()
{
    CardFolder card(test::smallImage());
    NativeEngine engine(card.crSpace());
    const auto done = engine.reset(m_none);
    QCOMPARE(done.error().kind, ErrorKind::NotSupported);
    QVERIFY(errorSentence(done.error()).contains("cold boot"));
}

void TestCardData::freesALeftSemaphore()
{
    CardFolder card(test::smallImage());
    NativeEngine engine(card.crSpace(), impatient());
    card.chip().setFault({.kind = silicon::FaultKind::SemaphoreTaken});
    const auto query = engine.query(QueryDepth::Burn, m_none);
    QCOMPARE(query.error().kind, ErrorKind::SemaphoreLeftTaken);
    QVERIFY(engine.clearSemaphore(m_none));
    QVERIFY(engine.query(QueryDepth::Burn, m_none));
    QCOMPARE(card.crSpace().read32(semaphore).value(), 0u);
}

void TestCardData::keepsASemaphoreInUse()
{
    CardFolder card(test::smallImage());
    QCOMPARE(card.crSpace().read32(semaphore).value(), 0u);
    HookedCrSpace hooked(card.crSpace());
    std::uint32_t commands = 0;
    hooked.onRead = [&commands](std::uint32_t address, std::uint32_t value) {
        return address == 0xf0404 ? ++commands : value;
    };
    NativeEngine engine(hooked, impatient());
    QCOMPARE(engine.clearSemaphore(m_none).error().kind, ErrorKind::DeviceBusy);
    QCOMPARE(card.crSpace().read32(semaphore).value(), 1u);
}

void TestCardData::keepsTheSemaphoreOfALiveProgram()
{
    CardFolder card(test::smallImage());
    int toParent[2];
    int toChild[2];
    QVERIFY(::pipe(toParent) == 0 && ::pipe(toChild) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        // Holds the semaphore and waits, as a tool does that asks whether to go on.
        char byte = 0;
        ::close(toChild[1]);
        const bool taken = card.crSpace().read32(semaphore).value_or(1) == 0;
        [[maybe_unused]] const auto told = ::write(toParent[1], taken ? "t" : "f", 1);
        [[maybe_unused]] const auto ended = ::read(toChild[0], &byte, 1);
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(toParent[0], &byte, 1), 1);
    QCOMPARE(byte, 't');
    adapters::SessionOptions options = impatient();
    options.accessFiles = {card.path() / "registers.bin"};
    NativeEngine engine(card.crSpace(), options);
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::DeviceBusy);
    QCOMPARE(engine.clearSemaphore(m_none).error().kind, ErrorKind::DeviceBusy);
    QCOMPARE(card.crSpace().read32(semaphore).value(), 1u);
    ::close(toChild[1]);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    for (const int descriptor : {toParent[0], toParent[1], toChild[0]}) {
        ::close(descriptor);
    }
    // Gone now, and nobody else has the card.
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::SemaphoreLeftTaken);
    QVERIFY(engine.clearSemaphore(m_none));
}

void TestCardData::freesTheSemaphoreOfAKilledProgram()
{
    // Killed in the middle of a page: chip select is still held.
    CardFolder card(test::smallImage());
    const Bytes before(card.chip().flash().begin(), card.chip().flash().begin() + 0x80000);
    const pid_t child = ::fork();
    if (child == 0) {
        auto gateway = silicon::FlashGateway::acquire(card.crSpace());
        const std::array<std::uint8_t, 16> data{};
        const bool done = gateway && gateway->execute({.opcode = 0x06}) &&
                          gateway->execute({.opcode = 0x02, .address = 0x90000, .write = data, .holdChipSelect = true});
        ::_exit(done ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    NativeEngine engine(card.crSpace(), impatient());
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::SemaphoreLeftTaken);
    QVERIFY(engine.clearSemaphore(m_none));
    const auto query = engine.query(QueryDepth::Burn, m_none);
    QVERIFY2(query, query ? "" : errorSentence(query.error()).c_str());
    QVERIFY(std::ranges::equal(card.chip().flash().first(0x80000), before));
}

void TestCardData::freeingAFreeSemaphore()
{
    CardFolder card(test::smallImage());
    NativeEngine engine(card.crSpace(), impatient());
    QVERIFY(engine.clearSemaphore(m_none));
    QCOMPARE(card.crSpace().read32(semaphore).value(), 0u);
}

void TestCardData::engineOfAnAdapter()
{
    for (const bool inRecovery : {false, true}) {
        const silicon::SimulatedCard described{
            .name = "test card", .pciAddress = "0000:26:00.0", .inRecovery = inRecovery};
        CardFolder card(described, inRecovery ? Bytes() : test::smallImage());
        const auto adapters = adapters::discoverAdapters({.simulatedRoot = card.path(), .includeReal = false});
        QCOMPARE(adapters.size(), 1u);
        QVERIFY(!adapters::engineRefusal(adapters.front()));
        auto engine = adapters::openEngine(adapters.front());
        QVERIFY2(engine, engine ? "" : errorSentence(engine.error()).c_str());
        const auto query = (*engine)->query(QueryDepth::Full, m_none);
        QVERIFY(query);
        QCOMPARE(query->inRecovery, inRecovery);
        if (inRecovery) {
            QVERIFY((*engine)->recover(parsed(test::smallImage()), {}, m_none));
        }
        QVERIFY((*engine)->readIni(m_none));
    }
}

QTEST_GUILESS_MAIN(TestCardData)
#include "testcarddata.moc"
