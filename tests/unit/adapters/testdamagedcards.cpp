// SPDX-License-Identifier: GPL-3.0-or-later
// Cards whose flash is not in order: what is said, and that nothing is written to them.
#include <adapters/nativeengine.h>
#include <firmware/fs2/fs2.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>

#include <QTest>

#include <algorithm>

using firesteel::Bytes;
using firesteel::ErrorKind;
using firesteel::NoProgress;
using firesteel::adapters::NativeEngine;
using firesteel::adapters::QueryDepth;
using firesteel::firmware::FindingKind;
using firesteel::test::CardFolder;
using firesteel::test::putOddCopy;

namespace {

bool has(const std::vector<firesteel::firmware::Finding>& findings, FindingKind kind)
{
    return std::ranges::contains(findings, kind, &firesteel::firmware::Finding::kind);
}

} // namespace

class TestDamagedCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCopies();
    void threeSignatures();
    void strayCopy();
    void emptyFlash();
    void damagedFailsafeWord();
    void damagedChain();
    void damagedGuids();
    void damagedRom();
    void foreignFormat();
    void anyDamageIsSurvived();

private:
    NoProgress m_none;
};

void TestDamagedCards::twoCopies()
{
    const Bytes image = firesteel::test::smallImage();
    CardFolder card(image);
    putOddCopy(card.chip().flash(), image);
    NativeEngine engine(card.crSpace());
    const auto query = engine.query(QueryDepth::Burn, m_none);
    QVERIFY(query);
    QCOMPARE(query->copies, (std::vector<std::uint64_t>{0, 0x80000}));
    QCOMPARE(query->layout.start, 0u); // the one at 0 boots
    const auto verified = engine.verify(m_none);
    QVERIFY(verified && verified->isSound());
    QVERIFY(has(verified->findings, FindingKind::TwoCopies));
}

void TestDamagedCards::threeSignatures()
{
    const Bytes image = firesteel::test::smallImage();
    CardFolder card(image);
    putOddCopy(card.chip().flash(), image);
    std::ranges::copy(firesteel::firmware::fs2Magic, card.chip().flash().subspan(0x100000).begin());
    NativeEngine engine(card.crSpace());
    const auto query = engine.query(QueryDepth::Burn, m_none);
    QVERIFY(!query);
    QCOMPARE(query.error().kind, ErrorKind::NotSupported);
    QVERIFY(query.error().detail.contains("0x0, 0x80000, 0x100000"));
}

void TestDamagedCards::strayCopy()
{
    // Clearing the signature at 0 would leave this one as the first; so nothing is written.
    const Bytes image = firesteel::test::smallImage();
    CardFolder card(image);
    std::ranges::copy(firesteel::firmware::fs2Magic, card.chip().flash().subspan(0x10000).begin());
    NativeEngine engine(card.crSpace());
    QVERIFY(has(engine.query(QueryDepth::Burn, m_none)->findings, FindingKind::WrongStartAddress));
    const Bytes before(card.chip().flash().begin(), card.chip().flash().end());
    const auto burnt = engine.burn(firesteel::test::parsed(image), {.allowDowngrade = true}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::BurnRefused);
    QVERIFY(std::ranges::equal(card.chip().flash(), before));
}

void TestDamagedCards::emptyFlash()
{
    CardFolder card(firesteel::test::smallImage());
    std::ranges::fill(card.chip().flash(), std::uint8_t{0xff});
    NativeEngine engine(card.crSpace());
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.readImage(m_none).error().kind, ErrorKind::NoImageOnFlash);
    QCOMPARE(engine.verify(m_none).error().kind, ErrorKind::NoImageOnFlash);
    QVERIFY(engine.readFlash(m_none));
}

void TestDamagedCards::damagedFailsafeWord()
{
    CardFolder card(firesteel::test::smallImage());
    card.chip().flash()[0x2b] ^= 1;
    NativeEngine engine(card.crSpace());
    const auto query = engine.query(QueryDepth::Full, m_none);
    QVERIFY(query);
    QVERIFY(has(query->findings, FindingKind::FailsafeWordChecksum));
    QCOMPARE(engine.readImage(m_none).error().kind, ErrorKind::ImageDamaged);
    const auto image = engine.verify(m_none);
    QVERIFY(image && !image->isSound());
}

void TestDamagedCards::damagedChain()
{
    const Bytes bytes = firesteel::test::smallImage();
    const auto sound = firesteel::test::parsed(bytes);
    const auto& section = sound.sections[4];
    struct Row
    {
        std::uint64_t offset; // in the partition header
        std::uint32_t value;
        FindingKind kind;
    };
    const Row rows[] = {
        {12, 0x38, FindingKind::NextBackwards},
        {12, static_cast<std::uint32_t>(section.offset), FindingKind::NextBackwards},
        {12, 0x7ffffff0, FindingKind::NextInvalid},
        {12, 0xfffffffc, FindingKind::NextInvalid},
        {4, 0xffffffff, FindingKind::SectionTooBig},
        {4, 0x40000000, FindingKind::SectionTooBig},
        {4, 0xffff0, FindingKind::SectionCut},
    };
    for (const Row& row : rows) {
        CardFolder card(bytes);
        firesteel::writeBe32(card.chip().flash(), section.offset + row.offset, row.value);
        NativeEngine engine(card.crSpace());
        const auto query = engine.query(QueryDepth::Full, m_none);
        QVERIFY(query);
        QVERIFY(has(query->findings, row.kind));
        const auto read = engine.readImage(m_none);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::ImageDamaged);
        QCOMPARE(read.error().facts.section, section.name);
        QCOMPARE(read.error().facts.offset.value(), section.offset);
        const auto image = engine.verify(m_none);
        QVERIFY(image && !image->isSound());
        const auto burnt = engine.burn(sound, {.allowDowngrade = true}, m_none);
        QVERIFY(!burnt);
        QCOMPARE(burnt.error().kind, ErrorKind::BurnRefused);
    }
}

void TestDamagedCards::damagedGuids()
{
    const Bytes bytes = firesteel::test::smallImage();
    const auto sound = firesteel::test::parsed(bytes);
    CardFolder card(bytes);
    card.chip().flash()[sound.find(firesteel::firmware::SectionKind::Guid)->dataOffset + 3] ^= 1;
    NativeEngine engine(card.crSpace());
    QVERIFY(has(engine.query(QueryDepth::Burn, m_none)->findings, FindingKind::SectionCrcWrong));
    const auto burnt = engine.burn(sound, {.allowDowngrade = true}, m_none);
    QVERIFY(!burnt);
    QCOMPARE(burnt.error().kind, ErrorKind::BurnRefused);
    QVERIFY(errorSentence(burnt.error()).contains("GUID"));
}

void TestDamagedCards::damagedRom()
{
    const Bytes bytes = firesteel::test::smallImage();
    const auto sound = firesteel::test::parsed(bytes);
    CardFolder card(bytes);
    card.chip().flash()[sound.find(firesteel::firmware::SectionKind::Rom)->dataOffset + 500] ^= 1;
    NativeEngine engine(card.crSpace());
    QVERIFY(has(engine.query(QueryDepth::Full, m_none)->findings, FindingKind::SectionCrcWrong));
    QCOMPARE(engine.query(QueryDepth::Burn, m_none)->findings.size(), 0u);
}

void TestDamagedCards::foreignFormat()
{
    CardFolder card(firesteel::test::smallImage());
    card.chip().flash()[0x24] = 3;
    NativeEngine engine(card.crSpace());
    QCOMPARE(engine.query(QueryDepth::Burn, m_none).error().kind, ErrorKind::ImageFormatUnsupported);
}

void TestDamagedCards::anyDamageIsSurvived()
{
    // Each dword of header, chain and small sections gets hostile values; nothing may crash or hang.
    const Bytes bytes = firesteel::test::smallImage();
    CardFolder card(bytes);
    NativeEngine engine(card.crSpace());
    for (const auto& section : firesteel::test::parsed(bytes).sections) {
        for (std::uint64_t at = section.offset; at < section.offset + 32; at += 4) {
            for (const std::uint32_t value : {0u, 0xffffffffu, 0x7fffffffu, 0x3fffffu, 16u}) {
                std::ranges::copy(bytes, card.chip().flash().begin());
                firesteel::writeBe32(card.chip().flash(), at, value);
                QVERIFY(engine.query(QueryDepth::Full, m_none));
            }
        }
    }
    for (std::uint64_t at = 0x10; at < 0x38; at += 4) {
        for (const std::uint32_t value : {0u, 0xffffffffu, 0xf500000fu, 0xf500000bu, 0x00ffffffu, 16u}) {
            std::ranges::copy(bytes, card.chip().flash().begin());
            firesteel::writeBe32(card.chip().flash(), at, value);
            const auto query = engine.query(QueryDepth::Full, m_none);
            const auto image = engine.verify(m_none);
            QVERIFY(query.has_value() == image.has_value());
        }
    }
}

QTEST_GUILESS_MAIN(TestDamagedCards)
#include "testdamagedcards.moc"
