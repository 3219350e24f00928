// SPDX-License-Identifier: GPL-3.0-or-later
// Burning: what is on the flash afterwards, in what order it got there, and what is kept.
#include <adapters/nativeengine.h>
#include <base/file.h>
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/fs2assembler.h>
#include <support/shareddata.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>
#include <unit/adapters/flashtrace.h>

#include <QTest>

#include <algorithm>
#include <set>

using firesteel::Bytes;
using firesteel::ErrorKind;
using firesteel::NoProgress;
using firesteel::adapters::NativeEngine;
using firesteel::adapters::QueryDepth;
using firesteel::test::CardFolder;
using firesteel::test::FlashTrace;
using firesteel::test::newer;
using firesteel::test::parsed;
using firesteel::test::written;

class TestBurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack();
    void realImageThereAndBack();
    void commandsForTheRealImage();
    void sequenceOfTheReference();
    void sequence_data();
    void sequence();
    void erasedPagesAreNotProgrammed();
    void trailingDataIsNotWritten();

    void keepsPersonalData();
    void takesPersonalDataOfTheImage();
    void derivesMacs_data();
    void derivesMacs();
    void keepsTheRom();
    void mergedRomMayBeTooLarge();
    void dropsADamagedRom();
    void oldGuidLayoutThereAndBack();
    void checksTheSectionsTheHeaderPointsTo();
    void storedSettingsStay_data();
    void storedSettingsStay();

private:
    NoProgress m_none;
};

void TestBurn::thereAndBack()
{
    const Bytes first = written(firesteel::test::largeDescription());
    const Bytes second = written(newer(firesteel::test::largeDescription()));
    CardFolder card(first);
    NativeEngine engine(card.crSpace());

    const auto burnt = engine.burn(parsed(second), {}, m_none);
    QVERIFY2(burnt, burnt ? "" : firesteel::errorSentence(burnt.error()).c_str());
    QCOMPARE(burnt->oldCopyStart, 0u);
    QCOMPARE(burnt->newCopyStart, 0x80000u);
    QCOMPARE(burnt->bytesWritten, second.size());
    QVERIFY(burnt->image == second); // the card had the same GUIDs and VSD
    QCOMPARE(burnt->gatewayCommands, card.chip().gatewayCommands());
    QVERIFY(burnt->crSpaceAccesses > burnt->gatewayCommands);
    QVERIFY(*engine.readImage(m_none) == second);
    QVERIFY(engine.verify(m_none)->isSound());
    const auto query = engine.query(QueryDepth::Burn, m_none);
    QCOMPARE(query->copies, std::vector<std::uint64_t>{0x80000});
    // How an old copy looks (reference chapter 2.17).
    const Bytes cleared{0x00, 0x00, 0x00, 0x00, 0x8c, 0xdf, 0xd0, 0x00, 0xde, 0xad, 0x92, 0x70, 0x41, 0x54, 0xbe, 0xef};
    QVERIFY(std::ranges::equal(card.chip().flash().first(16), cleared));
    QVERIFY(std::ranges::equal(card.chip().flash().subspan(16, 0x7fff0), std::span(first).subspan(16, 0x7fff0)));

    const auto back = engine.burn(parsed(first), {.allowDowngrade = true}, m_none);
    QVERIFY(back);
    QCOMPARE(back->oldCopyStart, 0x80000u);
    QCOMPARE(back->newCopyStart, 0u);
    QVERIFY(*engine.readImage(m_none) == first);
    QVERIFY(engine.verify(m_none)->isSound());
    QCOMPARE(engine.query(QueryDepth::Burn, m_none)->copies, std::vector<std::uint64_t>{0});
    QVERIFY(std::ranges::equal(card.chip().flash().subspan(0x80000, 16), cleared));
}

void TestBurn::realImageThereAndBack()
{
    const auto path = firesteel::test::realImage();
    if (!path) {
        QSKIP("no real image here");
    }
    const Bytes real = *firesteel::readFile(*path, 1 << 24);
    const Bytes other = written(firesteel::test::largeDescription());
    CardFolder card(real);
    NativeEngine engine(card.crSpace());
    const auto backup = engine.readImage(m_none);
    QVERIFY(backup && *backup == real);
    QVERIFY(engine.burn(parsed(other), {.allowPsidChange = true, .allowDowngrade = true}, m_none));
    QVERIFY(engine.verify(m_none)->isSound());
    QCOMPARE(engine.query(QueryDepth::Burn, m_none)->identity.psid.value(), std::string("TST1200000001"));
    QVERIFY(engine.burn(parsed(*backup), {.allowPsidChange = true, .allowDowngrade = true}, m_none));
    QVERIFY(engine.verify(m_none)->isSound());
    QVERIFY(*engine.readImage(m_none) == real);
}

void TestBurn::commandsForTheRealImage()
{
    const auto path = firesteel::test::realImage();
    if (!path) {
        QSKIP("no real image here");
    }
    const Bytes real = *firesteel::readFile(*path, 1 << 24);
    CardFolder card(real);
    NativeEngine engine(card.crSpace());
    const auto burnt = engine.burn(parsed(real), {.allowDowngrade = true}, m_none);
    QVERIFY(burnt);
    // mstflint needs 120,274 (tools-and-devices A3).
    QVERIFY2(burnt->gatewayCommands < 108500, qPrintable(QString::number(burnt->gatewayCommands)));
    QVERIFY2(burnt->crSpaceAccesses < 6 * burnt->gatewayCommands, qPrintable(QString::number(burnt->crSpaceAccesses)));
}

void TestBurn::sequenceOfTheReference()
{
    const auto path = firesteel::test::realImage();
    if (!path) {
        QSKIP("no real image here");
    }
    const Bytes real = *firesteel::readFile(*path, 1 << 24);
    CardFolder card(real);
    FlashTrace trace(card.crSpace());
    NativeEngine engine(trace.crSpace());
    QVERIFY(engine.burn(parsed(real), {.allowDowngrade = true}, m_none));
    // The trace of reference chapter 2.17: 13 erases, 0x80000..0xfffff, then 0x180000..0x1c405f.
    std::vector<std::uint64_t> expected;
    for (std::uint64_t at = 0x80000; at < 0x100000; at += 0x10000) {
        expected.push_back(at);
    }
    for (std::uint64_t at = 0x180000; at < 0x1c4060; at += 0x10000) {
        expected.push_back(at);
    }
    QCOMPARE(expected.size(), 13u);
    std::vector<std::uint64_t> erased;
    for (const auto& event : trace.ofKind(FlashTrace::Kind::Erase)) {
        erased.push_back(event.address);
    }
    QCOMPARE(erased, expected);
    const auto programs = trace.ofKind(FlashTrace::Kind::Program);
    QCOMPARE(programs.front().address, 0x80010u);
    const auto& last = programs[programs.size() - 3];
    QCOMPARE(last.address + last.bytes.size(), 0x1c4060u);
}

void TestBurn::sequence_data()
{
    QTest::addColumn<bool>("fromOddCopy");
    QTest::newRow("to the odd chunks") << false;
    QTest::newRow("to the even chunks") << true;
}

void TestBurn::sequence()
{
    QFETCH(bool, fromOddCopy);
    const Bytes first = written(firesteel::test::largeDescription());
    const Bytes second = written(newer(firesteel::test::largeDescription()));
    CardFolder card(first);
    if (fromOddCopy) {
        NativeEngine engine(card.crSpace());
        QVERIFY(engine.burn(parsed(first), {.allowDowngrade = true}, m_none));
    }
    const std::uint64_t newStart = fromOddCopy ? 0 : 0x80000;
    const std::uint64_t oldStart = fromOddCopy ? 0x80000 : 0;
    FlashTrace trace(card.crSpace());
    NativeEngine engine(trace.crSpace());
    QVERIFY(engine.burn(parsed(second), {}, m_none));

    // 1. Blocks of the new copy only; each is erased just before the first write into it, and
    //    every written byte is read back before the signature is written.
    using Kind = FlashTrace::Kind;
    const auto& events = trace.events();
    const auto signature = std::ranges::find_if(
        events, [newStart](const auto& event) { return event.kind == Kind::Program && event.address == newStart; });
    QVERIFY(signature != events.end());
    std::set<std::uint64_t> erased;
    std::set<std::uint64_t> unread; // 16-byte blocks written and not yet read
    std::uint64_t currentBlock = ~std::uint64_t{0};
    for (auto event = events.begin(); event != signature; ++event) {
        QVERIFY(event->kind != Kind::BootAddress);
        const bool inNewCopy = (event->address >> 19 & 1) == newStart >> 19;
        if (event->kind == Kind::Erase) {
            QVERIFY(inNewCopy && event->address % 0x10000 == 0);
            QVERIFY(erased.insert(event->address).second); // once each
            QVERIFY(unread.empty());                       // the block before is checked by then
            currentBlock = event->address;
        } else if (event->kind == Kind::Program) {
            QVERIFY(inNewCopy);
            QCOMPARE(event->address / 0x10000 * 0x10000, currentBlock);
            QVERIFY(event->bytes.size() <= 256 && event->address % 256 + event->bytes.size() <= 256);
            for (std::uint64_t at = 0; at < event->bytes.size(); at += 16) {
                unread.insert(event->address + at);
            }
        } else {
            for (std::uint64_t at = 0; at < event->size; at += 16) {
                unread.erase(event->address + at);
            }
        }
    }
    QVERIFY(unread.empty());
    std::set<std::uint64_t> expected;
    for (std::uint64_t at = 0; at < second.size(); at += 0x10000) {
        expected.insert(firesteel::firmware::physicalAddress(at, 19, newStart == 0 ? 0 : 1));
    }
    QCOMPARE(erased, expected);

    // 2. the signature, 3. the boot address, 4. the old signature; with read-back, nothing else.
    auto event = signature;
    QVERIFY(std::ranges::equal(event->bytes, firesteel::firmware::fs2Magic));
    ++event;
    QVERIFY(event->kind == Kind::Read && event->address == newStart && event->size == 16);
    ++event;
    QVERIFY(event->kind == Kind::BootAddress);
    QCOMPARE(event->address >> 8, newStart);
    ++event;
    QVERIFY(event->kind == Kind::Program && event->address == oldStart);
    QCOMPARE(event->bytes.size(), 16u);
    QCOMPARE(firesteel::readBe32(event->bytes, 0), 0u);
    QVERIFY(
        std::ranges::equal(std::span(event->bytes).subspan(4), std::span(firesteel::firmware::fs2Magic).subspan(4)));
    ++event;
    QVERIFY(event->kind == Kind::Read && event->address == oldStart);
    ++event;
    QVERIFY(event == events.end());
}

void TestBurn::erasedPagesAreNotProgrammed()
{
    auto description = newer(firesteel::test::largeDescription());
    description.code.at(1).data.assign(0x8000, 0xff);
    CardFolder card(written(firesteel::test::largeDescription()));
    FlashTrace trace(card.crSpace());
    NativeEngine engine(trace.crSpace());
    const auto burnt = engine.burn(parsed(written(description)), {}, m_none);
    QVERIFY(burnt);
    std::uint64_t programmed = 0;
    for (const auto& event : trace.ofKind(FlashTrace::Kind::Program)) {
        QVERIFY(std::ranges::any_of(event.bytes, [](std::uint8_t byte) { return byte != 0xff; }));
        programmed += event.bytes.size();
    }
    QVERIFY(programmed < burnt->bytesWritten - 0x7f00);
    QVERIFY(engine.verify(m_none)->isSound());
}

void TestBurn::trailingDataIsNotWritten()
{
    const Bytes image = written(newer(firesteel::test::smallDescription()));
    Bytes padded = image;
    padded.resize(padded.size() + 0x20000, 0xff);
    CardFolder card(firesteel::test::smallImage());
    NativeEngine engine(card.crSpace());
    const auto burnt = engine.burn(parsed(padded), {}, m_none);
    QVERIFY(burnt);
    QVERIFY(burnt->image == image);
}

void TestBurn::keepsPersonalData()
{
    auto description = firesteel::test::smallDescription();
    description.guids = {.guids = {0x24be05ffffc557c0, 0x24be05ffffc557c1, 0x24be05ffffc557c2, 0x24be05ffffc557c3},
                         .macs = {0x24be05c557c1, 0x24be05c557c2}};
    description.identity.vsd = "asset 17";
    CardFolder card(written(description));
    NativeEngine engine(card.crSpace());
    QVERIFY(engine.burn(parsed(written(newer(firesteel::test::smallDescription()))), {}, m_none));
    const auto query = engine.query(QueryDepth::Full, m_none);
    QVERIFY(query);
    QCOMPARE(query->guids, description.guids);
    QCOMPARE(query->identity.vsd.value(), std::string("asset 17"));
    QVERIFY(query->identity.version.value() == (firesteel::firmware::Version{2, 43, 7000}));
    QVERIFY(engine.verify(m_none)->isSound());
}

void TestBurn::takesPersonalDataOfTheImage()
{
    auto description = newer(firesteel::test::smallDescription());
    description.guids.guids[0] = 0x1234567812345670;
    description.identity.vsd = "from the image";
    const Bytes image = written(description);
    CardFolder card(firesteel::test::smallImage());
    NativeEngine engine(card.crSpace());
    const auto burnt = engine.burn(parsed(image), {.useImageGuids = true, .useImageVsd = true}, m_none);
    QVERIFY(burnt);
    QVERIFY(burnt->image == image);
    QVERIFY(*engine.readImage(m_none) == image);
}

void TestBurn::derivesMacs_data()
{
    QTest::addColumn<bool>("blank");
    QTest::newRow("card with four GUIDs only") << false;
    QTest::newRow("card with blank MACs") << true;
}

void TestBurn::derivesMacs()
{
    QFETCH(bool, blank);
    auto description = firesteel::test::smallDescription();
    description.guids.guids = {0x0002c9000100d050, 0x0002c9000100d051, 0x0002c9000100d052, 0x0002c9000100d053};
    description.guids.macs.clear();
    if (blank) {
        description.guids.macs = {0xffffffffffff, 0xffffffffffff};
    }
    CardFolder card(written(description));
    NativeEngine engine(card.crSpace());
    const auto burnt = engine.burn(parsed(written(newer(firesteel::test::smallDescription()))), {}, m_none);
    QVERIFY2(burnt, burnt ? "" : firesteel::errorSentence(burnt.error()).c_str());
    const auto query = engine.query(QueryDepth::Burn, m_none);
    QCOMPARE(query->guids.guids, description.guids.guids);
    // The middle 16 bits dropped (reference chapter 2.17).
    QCOMPARE(query->guids.macs, (std::vector<std::uint64_t>{0x0002c900d051, 0x0002c900d052}));
}

void TestBurn::keepsTheRom()
{
    const auto original = firesteel::test::largeDescription();
    auto description = newer(original);
    description.rom.clear();
    CardFolder card(written(original));
    NativeEngine engine(card.crSpace());
    const auto burnt = engine.burn(parsed(written(description)), {}, m_none);
    QVERIFY2(burnt, burnt ? "" : firesteel::errorSentence(burnt.error()).c_str());
    const auto image = engine.verify(m_none);
    QVERIFY(image && image->isSound());
    const auto* const rom = image->find(firesteel::firmware::SectionKind::Rom);
    QVERIFY(rom != nullptr);
    QVERIFY(std::ranges::equal(image->data(*rom), original.rom));
    QVERIFY(image->identity.version.value() == (firesteel::firmware::Version{2, 43, 7000}));
    // The same as if the image had brought it (a rebuild gives the identical image, chapter 2.16).
    description.rom = original.rom;
    QVERIFY(burnt->image == written(description));
}

void TestBurn::mergedRomMayBeTooLarge()
{
    const auto original = firesteel::test::largeDescription();
    auto description = newer(original);
    description.rom.clear();
    const std::size_t size = written(description).size();
    description.code.at(0).data.resize(description.code.at(0).data.size() + 0xfe000 - size - 0x400, 0x11);
    CardFolder card(written(original));
    const Bytes before(card.chip().flash().begin(), card.chip().flash().end());
    NativeEngine engine(card.crSpace());
    const Bytes image = written(description);
    QVERIFY(image.size() <= 0xfe000); // it would fit without the ROM
    const auto burnt = engine.burn(parsed(image), {}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::BurnRefused);
    QCOMPARE(burnt.error().facts.expected, 0xfe000u);
    QVERIFY(burnt.error().facts.actual > 0xfe000);
    QVERIFY(std::ranges::equal(card.chip().flash(), before));
}

void TestBurn::dropsADamagedRom()
{
    const Bytes bytes = firesteel::test::smallImage();
    auto description = newer(firesteel::test::smallDescription());
    description.rom.clear();
    CardFolder card(bytes);
    card.chip().flash()[parsed(bytes).find(firesteel::firmware::SectionKind::Rom)->dataOffset + 300] ^= 4;
    NativeEngine engine(card.crSpace());
    const auto refused = engine.burn(parsed(written(description)), {.allowDowngrade = true}, m_none);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BurnRefused);
    const auto burnt = engine.burn(parsed(written(description)), {.allowLoss = true}, m_none);
    QVERIFY2(burnt, burnt ? "" : firesteel::errorSentence(burnt.error()).c_str());
    QVERIFY(burnt->image == written(description));
}

void TestBurn::oldGuidLayoutThereAndBack()
{
    auto old = firesteel::test::smallDescription();
    old.guids.macs.clear(); // four entries in the GUID section
    const Bytes original = written(old);
    CardFolder card(original);
    NativeEngine engine(card.crSpace());
    // To the same layout, to one with MACs, and back: the MACs made on the way follow from the GUIDs.
    for (const auto& description : {newer(old), newer(firesteel::test::smallDescription()), old}) {
        const auto burnt = engine.burn(parsed(written(description)), {.allowDowngrade = true}, m_none);
        QVERIFY2(burnt, burnt ? "" : firesteel::errorSentence(burnt.error()).c_str());
    }
    QVERIFY(*engine.readImage(m_none) == original);
    // MACs of the card's own would be lost: refused, and told before anything is written.
    auto own = firesteel::test::smallDescription();
    own.guids.macs = {0x24be05c557c1, 0x24be05c557c2};
    CardFolder other(written(own));
    NativeEngine otherEngine(other.crSpace());
    const Bytes before(other.chip().flash().begin(), other.chip().flash().end());
    const auto prepared = otherEngine.prepareBurn(parsed(written(newer(old))), {.allowLoss = true}, m_none);
    QVERIFY(!prepared);
    const auto burnt = otherEngine.burn(parsed(written(newer(old))), {.allowLoss = true}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, prepared.error().kind);
    QVERIFY(std::ranges::equal(other.chip().flash(), before));
}

void TestBurn::checksTheSectionsTheHeaderPointsTo()
{
    // Two Image Info sections: the header points to the second, which is right for the card. Taking
    // over the boot ROM must not make the first one, of another board, the one that counts.
    using firesteel::firmware::SectionKind;
    auto description = newer(firesteel::test::smallDescription());
    description.rom.clear();
    const auto right = parsed(written(description));
    description.identity.psid = "MT_1200111023";
    description.identity.version = firesteel::firmware::Version{2, 1, 0};
    const auto wrong = parsed(written(description));
    std::vector<firesteel::firmware::SectionContent> sections;
    for (const auto& section : right.sections) {
        if (section.kind == SectionKind::Boot2) {
            continue;
        }
        if (section.kind == SectionKind::ImageInfo) {
            sections.push_back({.type = section.type, .data = wrong.data(*wrong.find(SectionKind::ImageInfo))});
        }
        sections.push_back({.type = section.type,
                            .data = right.data(section),
                            .parameter = section.parameter,
                            .effective = section.kind == SectionKind::ImageInfo});
    }
    const auto firstPartition =
        std::ranges::find_if(right.sections, [](const auto& section) { return section.kind != SectionKind::Boot2; });
    const auto headEnd = static_cast<std::ptrdiff_t>(firstPartition->offset);
    const auto doubled =
        firesteel::firmware::assembleFs2(Bytes(right.bytes.begin(), right.bytes.begin() + headEnd), sections);
    QVERIFY(doubled);
    const auto image = parsed(*doubled);
    QCOMPARE(image.identity.psid.value(), std::string("TST1200000001"));
    QVERIFY(image.isSound());

    CardFolder card(firesteel::test::smallImage());
    NativeEngine engine(card.crSpace());
    const auto burnt = engine.burn(image, {}, m_none);
    QVERIFY2(burnt, burnt ? "" : firesteel::errorSentence(burnt.error()).c_str());
    const auto query = engine.query(QueryDepth::Full, m_none);
    QCOMPARE(query->identity.psid.value(), std::string("TST1200000001"));
    QVERIFY(query->identity.version.value() == (firesteel::firmware::Version{2, 43, 7000}));
    QVERIFY(!query->rom.entries.empty());
}

void TestBurn::storedSettingsStay_data()
{
    QTest::addColumn<bool>("fromOddCopy");
    QTest::newRow("to the odd chunks") << false;
    QTest::newRow("to the even chunks") << true;
}

void TestBurn::storedSettingsStay()
{
    QFETCH(bool, fromOddCopy);
    // An image that ends just below the settings at 0xfe000, in the same 64 KiB block.
    auto description = newer(firesteel::test::smallDescription());
    const std::size_t size = written(description).size();
    description.code.at(0).data.resize(description.code.at(0).data.size() + (0xfe000 - 0x20 - size) / 4 * 4, 0x11);
    const Bytes image = written(description);
    QVERIFY(image.size() > 0xfd000 && image.size() <= 0xfe000);
    CardFolder card(firesteel::test::smallImage());
    if (fromOddCopy) {
        NativeEngine engine(card.crSpace());
        QVERIFY(engine.burn(parsed(firesteel::test::smallImage()), {.allowDowngrade = true}, m_none));
    }
    // The four sectors of reference chapter 1.6, and rubbish where the image will be.
    for (const std::uint64_t sector : {0x17e000u, 0x17f000u, 0x1fe000u, 0x1ff000u}) {
        std::ranges::fill(card.chip().flash().subspan(sector, 0x1000), std::uint8_t{0x5a});
    }
    std::ranges::fill(card.chip().flash().subspan(fromOddCopy ? 0x170000 : 0x1f0000, 0xe000), std::uint8_t{0});
    FlashTrace trace(card.crSpace());
    NativeEngine engine(trace.crSpace());
    const auto burnt = engine.burn(parsed(image), {}, m_none);
    QVERIFY2(burnt, burnt ? "" : firesteel::errorSentence(burnt.error()).c_str());
    QVERIFY(*engine.readImage(m_none) == image);
    QVERIFY(engine.verify(m_none)->isSound());
    for (const std::uint64_t sector : {0x17e000u, 0x17f000u, 0x1fe000u, 0x1ff000u}) {
        QVERIFY(std::ranges::all_of(card.chip().flash().subspan(sector, 0x1000),
                                    [](std::uint8_t byte) { return byte == 0x5a; }));
    }
    QCOMPARE(trace.ofKind(FlashTrace::Kind::Erase).size(), 15u);
    QCOMPARE(trace.ofKind(FlashTrace::Kind::EraseSector).size(), 14u);
}

QTEST_GUILESS_MAIN(TestBurn)
#include "testburn.moc"
