// SPDX-License-Identifier: GPL-3.0-or-later
// Cards without an image that boots: recognised, recovered, or refused with the reason.
#include <adapters/nativeengine.h>
#include <firmware/edit.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>
#include <unit/adapters/flashtrace.h>

#include <QTest>

#include <algorithm>
#include <format>

using namespace firesteel;
using adapters::NativeEngine;
using adapters::QueryDepth;
using adapters::RecoverOptions;
using test::CardFolder;
using test::FlashTrace;
using test::parsed;
using test::written;

namespace {

struct Chip
{
    const char* name;
    std::uint32_t hardwareId;
    std::uint16_t deviceId;
};
constexpr Chip chips[] = {
    {"ConnectX-2", 0x190, 0x673c},
    {"ConnectX-3", 0x1f5, 0x1003},
    {"ConnectX-3 Pro", 0x1f7, 0x1007},
};

silicon::SimulatedCard cardOf(const Chip& chip, bool inRecovery)
{
    return {.name = chip.name,
            .pciAddress = "0000:25:00.0",
            .deviceId = chip.deviceId,
            .hardwareId = chip.hardwareId,
            .inRecovery = inRecovery};
}

silicon::SimulatedCard recoveringPro()
{
    return cardOf(chips[2], true);
}

Bytes imageFor(const Chip& chip, firmware::Fs2Description description = test::smallDescription())
{
    description.identity.hardwareIds = {{static_cast<std::uint16_t>(chip.hardwareId), 0}};
    description.identity.deviceId = chip.deviceId;
    return written(description);
}

const firmware::Guids otherGuids{
    .guids = {0x0002c90300334400, 0x0002c90300334401, 0x0002c90300334402, 0x0002c90300334403},
    .macs = {0x0002c9334401, 0x0002c9334402}};

Bytes blankImage()
{
    return *firmware::withPersonalData(parsed(test::smallImage()),
                                       {.guids = firmware::Guids{.blank = true}, .vsd = std::nullopt});
}

bool isErased(ByteView flash)
{
    return std::ranges::all_of(flash, [](std::uint8_t byte) { return byte == 0xff; });
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognised_data();
    void recognised();
    void everyChip_data() { recognised_data(); }
    void everyChip();
    void orderOfWriting();
    void keepsTheLinkUp();
    void ofADamagedImage();
    void ofAChipThatRunsWithoutAnImage();
    void clearsOtherSignatures();
    void withGivenGuids();
    void withGuidsForABlankImage();
    void refused_data();
    void refused();
    void refusedOverASoundImage();
    void anotherChipsImageIsNoImage();
    void cancelledAndAgain();
    void powerCuts();
    void everythingElseWhileInRecovery();

private:
    NoProgress m_none;
};

void TestRecovery::recognised_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < std::size(chips); ++index) {
        QTest::newRow(chips[index].name) << static_cast<int>(index);
    }
}

void TestRecovery::recognised()
{
    QFETCH(int, index);
    const Chip& chip = chips[index];
    CardFolder card(cardOf(chip, true), {});
    NativeEngine engine(card.crSpace());
    const auto query = engine.query(QueryDepth::Full, m_none);
    QVERIFY2(query, query ? "" : errorSentence(query.error()).c_str());
    QVERIFY(query->inRecovery);
    QVERIFY(query->copies.empty());
    QCOMPARE(query->hardwareId.chip, chip.hardwareId);
    QCOMPARE(query->flashType, std::string("W25QxxBV"));
    QCOMPARE(query->flashSize, 0x200000u);
    QCOMPARE(query->imageSize, 0u);

    CardFolder healthy(cardOf(chip, false), imageFor(chip));
    NativeEngine healthyEngine(healthy.crSpace());
    const auto other = healthyEngine.query(QueryDepth::Full, m_none);
    QVERIFY(other && !other->inRecovery);
    QCOMPARE(other->copies.size(), 1u);
}

void TestRecovery::everyChip()
{
    QFETCH(int, index);
    const Chip& chip = chips[index];
    const Bytes image = imageFor(chip, test::largeDescription());
    CardFolder card(cardOf(chip, true), {});
    NativeEngine engine(card.crSpace());
    const auto done = engine.recover(parsed(image), {}, m_none);
    QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
    QCOMPARE(done->newCopyStart, 0u);
    QCOMPARE(done->bytesWritten, image.size());
    QVERIFY(done->image == image);
    QVERIFY(*engine.readImage(m_none) == image);
    QVERIFY(std::ranges::equal(card.chip().flash().first(0x80000), ByteView(image).first(0x80000)));
    QVERIFY(std::ranges::equal(card.chip().flash().subspan(0x100000, image.size() - 0x80000),
                               ByteView(image).subspan(0x80000)));
    QVERIFY(isErased(card.chip().flash().subspan(0x80000, 0x80000)));
    QVERIFY(engine.verify(m_none)->isSound());
    QCOMPARE(card.crSpace().read32(0xf0000).value(), 0x00000006u);
    const auto query = engine.query(QueryDepth::Full, m_none);
    QVERIFY(query && query->inRecovery); // until the cold boot
    QCOMPARE(query->copies, std::vector<std::uint64_t>{0});
}

void TestRecovery::orderOfWriting()
{
    CardFolder card(recoveringPro(), {});
    FlashTrace trace(card.crSpace());
    NativeEngine engine(trace.crSpace());
    QVERIFY(engine.recover(parsed(test::smallImage()), {}, m_none));
    const auto programs = trace.ofKind(FlashTrace::Kind::Program);
    QVERIFY(programs.size() > 2);
    QCOMPARE(programs.front().address, 0x10u); // without its signature
    QCOMPARE(programs.back().address, 0u);     // which comes last
    QCOMPARE(programs.back().bytes.size(), 16u);
    QCOMPARE(trace.ofKind(FlashTrace::Kind::BootAddress).size(), 1u);
}

void TestRecovery::keepsTheLinkUp()
{
    // A chip in flash recovery may reset when its PCIe link is lost; bits 27 and 28 keep it from that.
    CardFolder card(recoveringPro(), {});
    QVERIFY(card.crSpace().write32(0xf3834, 0xffffffff));
    NativeEngine engine(card.crSpace());
    QVERIFY(engine.query(QueryDepth::Burn, m_none));
    QCOMPARE(card.crSpace().read32(0xf3834).value(), 0xf7ffffffu);

    CardFolder healthy(test::smallImage());
    QVERIFY(healthy.crSpace().write32(0xf3834, 0xffffffff));
    NativeEngine healthyEngine(healthy.crSpace());
    QVERIFY(healthyEngine.query(QueryDepth::Burn, m_none));
    QCOMPARE(healthy.crSpace().read32(0xf3834).value(), 0xffffffffu);
}

void TestRecovery::ofADamagedImage()
{
    CardFolder card(recoveringPro(), test::smallImage());
    card.chip().flash()[0x600] ^= 1;
    NativeEngine engine(card.crSpace());
    QVERIFY(engine.query(QueryDepth::Burn, m_none)->inRecovery);
    const auto done = engine.recover(parsed(test::smallImage()), {}, m_none);
    QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
    QVERIFY(engine.verify(m_none)->isSound());
}

void TestRecovery::ofAChipThatRunsWithoutAnImage()
{
    // The firmware runs until the cold boot, but the flash is empty.
    CardFolder card(cardOf(chips[2], false), {});
    NativeEngine engine(card.crSpace());
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::NoImageOnFlash);
    QVERIFY(engine.recover(parsed(test::smallImage()), {}, m_none));
    QVERIFY(engine.verify(m_none)->isSound());
}

void TestRecovery::clearsOtherSignatures()
{
    // Three signatures are none: nothing tells which image boots.
    CardFolder card(recoveringPro(), {});
    for (const std::size_t place : {0x40000u, 0x80000u, 0x100000u}) {
        std::ranges::copy(ByteView(test::smallImage()).first(16), card.chip().flash().subspan(place).begin());
    }
    NativeEngine engine(card.crSpace());
    const auto done = engine.recover(parsed(test::smallImage()), {}, m_none);
    QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
    QCOMPARE(engine.query(QueryDepth::Burn, m_none)->copies, std::vector<std::uint64_t>{0});
    QCOMPARE(readBe32(card.chip().flash(), 0x80000), 0u);
    QCOMPARE(readBe32(card.chip().flash(), 0x80004), 0x8cdfd000u);
}

void TestRecovery::withGivenGuids()
{
    CardFolder card(recoveringPro(), {});
    NativeEngine engine(card.crSpace());
    QVERIFY(engine.recover(parsed(test::smallImage()), {.guids = otherGuids}, m_none));
    QVERIFY(engine.query(QueryDepth::Burn, m_none)->guids == otherGuids);
    QVERIFY(engine.verify(m_none)->isSound());
}

void TestRecovery::withGuidsForABlankImage()
{
    CardFolder card(recoveringPro(), {});
    NativeEngine engine(card.crSpace());
    const auto done = engine.recover(parsed(blankImage()), {.guids = otherGuids}, m_none);
    QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
    QVERIFY(engine.query(QueryDepth::Burn, m_none)->guids == otherGuids);
    // Without MACs they follow from the GUIDs, as the vendor's tools make them.
    CardFolder second(recoveringPro(), {});
    NativeEngine secondEngine(second.crSpace());
    firmware::Guids guidsOnly = otherGuids;
    guidsOnly.macs.clear();
    QVERIFY(secondEngine.recover(parsed(blankImage()), {.guids = guidsOnly}, m_none));
    QCOMPARE(secondEngine.query(QueryDepth::Burn, m_none)->guids.macs,
             (std::vector<std::uint64_t>{0x0002c9334401, 0x0002c9334402}));
}

void TestRecovery::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("withMulticast");
    const auto add = [](const char* name, const Bytes& bytes, const char* reason, bool withMulticast = false) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()))
                            << QString::fromLatin1(reason) << withMulticast;
    };
    add("other chip", imageFor(chips[1]), "The chip of the card is ConnectX-3Pro");
    firmware::Fs2Description description = test::smallDescription();
    description.logChunkSize = 0;
    add("not failsafe", written(description), "not a failsafe image");
    add("no GUIDs", blankImage(), "no GUIDs of its own");
    Bytes damaged = test::smallImage();
    damaged[0x600] ^= 1;
    add("damaged", damaged, "damaged");
    description = test::smallDescription();
    description.identity.hardwareIds.clear();
    description.identity.deviceId.reset();
    add("for no chip", written(description), "does not tell which chip");
    description = test::smallDescription();
    description.logChunkSize = 21;
    add("chunks larger than the flash", written(description), "chunks");
    description = test::largeDescription();
    description.code.at(0).data.resize(0xf0000);
    add("too large", written(description), "has room for");
    add("multicast MAC", test::smallImage(), "0102c9112233", true);
}

void TestRecovery::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QFETCH(bool, withMulticast);
    CardFolder card(recoveringPro(), {});
    NativeEngine engine(card.crSpace());
    RecoverOptions options;
    if (withMulticast) {
        options.guids = otherGuids;
        options.guids->macs[0] = 0x0102c9112233;
    }
    const auto done = engine.recover(parsed(Bytes(bytes.begin(), bytes.end())), options, m_none);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::CardNotRecoverable);
    const QString sentence = QString::fromStdString(errorSentence(done.error()));
    QVERIFY2(sentence.contains(reason), qPrintable(sentence));
    QVERIFY(isErased(card.chip().flash()));
    QCOMPARE(card.crSpace().read32(0xf03fc).value(), 0u);
}

void TestRecovery::refusedOverASoundImage()
{
    CardFolder card(recoveringPro(), test::smallImage()); // the recovery jumper is still on it, say
    NativeEngine engine(card.crSpace());
    const auto done = engine.recover(parsed(written(test::newer(test::smallDescription()))), {}, m_none);
    QCOMPARE(done.error().kind, ErrorKind::BurnRefused);
    QVERIFY(*engine.readImage(m_none) == test::smallImage());
    // A usual burn is what this card needs.
    QVERIFY(engine.burn(parsed(written(test::newer(test::smallDescription()))), {}, m_none));
}

void TestRecovery::anotherChipsImageIsNoImage()
{
    CardFolder card(recoveringPro(), imageFor(chips[1]));
    NativeEngine engine(card.crSpace());
    const auto done = engine.recover(parsed(test::smallImage()), {}, m_none);
    QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
    QVERIFY(*engine.readImage(m_none) == test::smallImage());
}

void TestRecovery::cancelledAndAgain()
{
    class CancelInWriting final : public Progress
    {
    public:
        void advance(Stage stage, std::uint64_t done, std::uint64_t) override
        {
            m_asked = m_asked || (stage == Stage::WritingImage && done > 0x20000);
        }
        bool cancelRequested() const override { return m_asked; }

    private:
        bool m_asked = false;
    };
    const Bytes image = written(test::largeDescription());
    CardFolder card(recoveringPro(), {});
    NativeEngine engine(card.crSpace());
    CancelInWriting cancel;
    QCOMPARE(engine.recover(parsed(image), {}, cancel).error().kind, ErrorKind::Cancelled);
    QVERIFY(engine.query(QueryDepth::Burn, m_none)->copies.empty());
    QVERIFY(engine.recover(parsed(image), {}, m_none));
    QVERIFY(*engine.readImage(m_none) == image);
}

void TestRecovery::powerCuts()
{
    // Whenever the power fails, a second recovery goes through or the image is complete.
    const Bytes image = test::smallImage();
    std::uint64_t commands = 0;
    {
        CardFolder card(recoveringPro(), {});
        NativeEngine engine(card.crSpace());
        const auto done = engine.recover(parsed(image), {}, m_none);
        QVERIFY(done);
        commands = done->gatewayCommands;
    }
    CardFolder card(recoveringPro(), {});
    NativeEngine engine(card.crSpace());
    unsigned complete = 0;
    for (std::uint64_t cut = 0; cut < commands; cut += cut + 40 < commands ? 37 : 1) {
        std::ranges::fill(card.chip().flash(), std::uint8_t{0xff});
        card.chip().cutPowerAfter(cut);
        QCOMPARE(engine.recover(parsed(image), {}, m_none).error().kind, ErrorKind::DeviceGone);
        card.chip().powerOn();
        if (const auto verified = engine.verify(m_none); verified && verified->isSound()) {
            ++complete;
            continue;
        }
        const auto again = engine.recover(parsed(image), {}, m_none);
        QVERIFY2(again, again ? "" : errorSentence(again.error()).c_str());
    }
    QVERIFY(complete > 0);
}

void TestRecovery::everythingElseWhileInRecovery()
{
    CardFolder card(recoveringPro(), {});
    NativeEngine engine(card.crSpace());
    QCOMPARE(engine.readImage(m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.verify(m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.readIni(m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.readRom(m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.setGuids(otherGuids, m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.removeRom(m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.burn(parsed(test::smallImage()), {}, m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.readFlash(m_none)->size(), 0x200000u);
    QVERIFY(isErased(card.chip().flash()));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "testrecovery.moc"
