// SPDX-License-Identifier: GPL-3.0-or-later
// Burns that are refused, that fail and that are cancelled: what they leave behind.
#include <adapters/nativeengine.h>
#include <silicon/flashgateway.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>
#include <unit/adapters/flashtrace.h>

#include <QTest>

#include <algorithm>
#include <array>

using firesteel::Bytes;
using firesteel::ErrorKind;
using firesteel::NoProgress;
using firesteel::Stage;
using firesteel::adapters::NativeEngine;
using firesteel::adapters::QueryDepth;
using firesteel::test::CardFolder;
using firesteel::test::FlashTrace;
using firesteel::test::HookedCrSpace;
using firesteel::test::newer;
using firesteel::test::parsed;
using firesteel::test::written;

namespace {

/// Cancels from a given stage position on, and remembers where the last safe point was.
class CancelAt final : public firesteel::Progress
{
public:
    CancelAt(Stage stage, std::uint64_t done)
        : m_stage(stage)
        , m_from(done)
    {
    }
    void advance(Stage stage, std::uint64_t done, std::uint64_t) override
    {
        m_reached = m_reached || (stage == m_stage && done >= m_from);
        ordered = ordered && (stage >= m_last);
        m_last = stage;
    }
    bool cancelRequested() const override { return m_reached; }

    bool ordered = true;

private:
    Stage m_stage;
    std::uint64_t m_from;
    bool m_reached = false;
    Stage m_last = Stage::Querying;
};

} // namespace

class TestBurnFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsWriteNothing_data();
    void refusalsWriteNothing();
    void twoCopies();
    void writeProtectedFlash();
    void flippedBit_data();
    void flippedBit();
    void failureOnceActive();
    void timeoutOnceActive();
    void cancelPoints();
    void progressStages();

private:
    NoProgress m_none;
};

void TestBurnFaults::refusalsWriteNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char* name, const Bytes& bytes, const QString& reason) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()))
                            << reason;
    };
    Bytes damaged = written(newer(firesteel::test::smallDescription()));
    damaged[0x1000] ^= 1;
    add("damaged", damaged, QStringLiteral("damaged"));
    auto description = newer(firesteel::test::smallDescription());
    description.identity.psid = "MT_1200111023";
    add("other board", written(description), QStringLiteral("PSID"));
    description = newer(firesteel::test::smallDescription());
    description.identity.hardwareIds = {{.chip = 0x1f5, .revision = 0}};
    add("other chip", written(description), QStringLiteral("ConnectX-3 A0"));
    description = newer(firesteel::test::smallDescription());
    description.logChunkSize = 18;
    add("other chunks", written(description), QStringLiteral("chunks"));
    description = newer(firesteel::test::smallDescription());
    description.identity.version = firesteel::firmware::Version{2, 40, 5030};
    add("older", written(description), QStringLiteral("older"));
    add("same", firesteel::test::smallImage(), QStringLiteral("same version"));
}

void TestBurnFaults::refusalsWriteNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    CardFolder card(firesteel::test::smallImage());
    FlashTrace trace(card.crSpace());
    NativeEngine engine(trace.crSpace());
    const auto burnt = engine.burn(parsed(Bytes(bytes.begin(), bytes.end())), {}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::BurnRefused);
    const QString sentence = QString::fromStdString(firesteel::errorSentence(burnt.error()));
    QVERIFY2(sentence.startsWith(QStringLiteral("Nothing was written.")) && sentence.contains(reason),
             qPrintable(sentence));
    QVERIFY(trace.ofKind(FlashTrace::Kind::Erase).empty());
    QVERIFY(trace.ofKind(FlashTrace::Kind::Program).empty());
    QVERIFY(trace.ofKind(FlashTrace::Kind::BootAddress).empty());
    QCOMPARE(card.crSpace().read32(0xf03fc).value(), 0u);
}

void TestBurnFaults::twoCopies()
{
    // As left by a power cut between the two signatures: the copy at 0 boots, the other is written.
    const Bytes old = firesteel::test::smallImage();
    CardFolder card(old);
    std::ranges::copy(old, card.chip().flash().subspan(0x80000).begin());
    NativeEngine engine(card.crSpace());
    const auto burnt = engine.burn(parsed(written(newer(firesteel::test::smallDescription()))), {}, m_none);
    QVERIFY(burnt);
    QCOMPARE(burnt->newCopyStart, 0x80000u);
    QCOMPARE(engine.query(QueryDepth::Burn, m_none)->copies, std::vector<std::uint64_t>{0x80000});
    QVERIFY(engine.verify(m_none)->isSound());
}

void TestBurnFaults::writeProtectedFlash()
{
    const Bytes old = firesteel::test::smallImage();
    CardFolder card(old);
    {
        auto gateway = firesteel::silicon::FlashGateway::acquire(card.crSpace());
        const std::array<std::uint8_t, 1> protectAll{0x1c};
        QVERIFY(gateway && gateway->execute({.opcode = 0x06}) &&
                gateway->execute({.opcode = 0x01, .write = protectAll}));
    }
    NativeEngine engine(card.crSpace());
    const auto burnt = engine.burn(parsed(written(newer(firesteel::test::smallDescription()))), {}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::FlashWriteProtected);
    QCOMPARE(burnt.error().facts.offset.value(), 0x80010u); // the first byte behind the signature
    QCOMPARE(burnt.error().facts.actual, 0xffffffffu);
    QVERIFY(*engine.readImage(m_none) == old);
    QVERIFY(engine.verify(m_none)->isSound());
}

void TestBurnFaults::flippedBit_data()
{
    QTest::addColumn<quint32>("address");
    QTest::newRow("first page") << 0x80010u;
    QTest::newRow("second block") << 0x90000u;
    QTest::newRow("second chunk") << 0x180104u;
    QTest::newRow("signature") << 0x80000u;
}

void TestBurnFaults::flippedBit()
{
    QFETCH(quint32, address);
    const Bytes old = written(firesteel::test::largeDescription());
    CardFolder card(old);
    // The flash loses a bit as soon as something is programmed over that place.
    HookedCrSpace hooked(card.crSpace());
    hooked.onRead = [&card, address](std::uint32_t, std::uint32_t value) {
        std::uint8_t& cell = card.chip().flash()[address];
        cell = cell == 0xff ? cell : cell & 0xfe & (cell - 1);
        return value;
    };
    NativeEngine engine(hooked);
    const auto burnt = engine.burn(parsed(written(newer(firesteel::test::largeDescription()))), {}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::ReadBackMismatch);
    QCOMPARE(burnt.error().facts.offset.value(), address);
    QVERIFY(burnt.error().facts.expected != burnt.error().facts.actual);
    hooked.onRead = nullptr;
    QVERIFY(*engine.readImage(m_none) == old);
    QVERIFY(engine.verify(m_none)->isSound());
    QCOMPARE(card.crSpace().read32(0xf0000).value(), 0u); // not activated
}

void TestBurnFaults::failureOnceActive()
{
    // The first word of the old signature does not let itself be cleared.
    CardFolder card(firesteel::test::smallImage());
    HookedCrSpace hooked(card.crSpace());
    hooked.onRead = [&card](std::uint32_t, std::uint32_t value) {
        card.chip().flash()[0] = 0x4d;
        return value;
    };
    const Bytes fresh = written(newer(firesteel::test::smallDescription()));
    NativeEngine engine(hooked);
    const auto burnt = engine.burn(parsed(fresh), {}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::ReadBackMismatchWhenActive);
    QCOMPARE(burnt.error().facts.offset.value(), 0u);
    QCOMPARE(card.crSpace().read32(0xf0000).value() >> 8, 0x80000u); // activated
    QVERIFY(std::ranges::equal(card.chip().flash().subspan(0x80000, fresh.size()), fresh));
    QVERIFY(std::string(firesteel::nextStepTemplate(burnt.error().kind)).contains("already active"));
}

void TestBurnFaults::timeoutOnceActive()
{
    // The flash chip stays busy from the clearing of the old signature on.
    CardFolder card(firesteel::test::smallImage());
    HookedCrSpace hooked(card.crSpace());
    FlashTrace trace(hooked);
    hooked.onRead = [&trace](std::uint32_t address, std::uint32_t value) {
        const auto& events = trace.events();
        const bool clearing =
            !events.empty() && events.back().kind == FlashTrace::Kind::Program && events.back().address == 0;
        return clearing && address == 0xf0410 ? 0x01010101u : value;
    };
    NativeEngine engine(trace.crSpace());
    const auto burnt = engine.burn(parsed(written(newer(firesteel::test::smallDescription()))), {}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::FlashTimeoutWhenActive);
    QCOMPARE(card.crSpace().read32(0xf0000).value() >> 8, 0x80000u);
}

void TestBurnFaults::cancelPoints()
{
    const Bytes old = written(firesteel::test::largeDescription());
    const Bytes fresh = written(newer(firesteel::test::largeDescription()));
    CardFolder card(old);
    NativeEngine engine(card.crSpace());
    for (const std::uint64_t done : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{0x10000}, std::uint64_t{0x7ffff},
                                     std::uint64_t{0x90000}, std::uint64_t{fresh.size()}}) {
        CancelAt cancel(done == 0 ? Stage::Querying : Stage::WritingImage, done);
        const auto burnt = engine.burn(parsed(fresh), {}, cancel);
        QVERIFY(!burnt);
        QCOMPARE(burnt.error().kind, ErrorKind::Cancelled);
        QVERIFY(*engine.readImage(m_none) == old);
        QCOMPARE(engine.query(QueryDepth::Burn, m_none)->copies, std::vector<std::uint64_t>{0});
    }
    // Once the signature is being written there is no way back.
    CancelAt late(Stage::ActivatingImage, 0);
    QVERIFY(engine.burn(parsed(fresh), {}, late));
    QVERIFY(*engine.readImage(m_none) == fresh);
}

void TestBurnFaults::progressStages()
{
    CardFolder card(firesteel::test::smallImage());
    NativeEngine engine(card.crSpace());
    CancelAt watcher(Stage::VerifyingFlash, 0);
    QVERIFY(engine.burn(parsed(written(newer(firesteel::test::smallDescription()))), {}, watcher));
    QVERIFY(watcher.ordered);
}

QTEST_GUILESS_MAIN(TestBurnFaults)
#include "testburnfaults.moc"
