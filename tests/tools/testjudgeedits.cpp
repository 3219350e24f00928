// SPDX-License-Identifier: GPL-3.0-or-later
// GUIDs, boot ROM, image and INI: our engine and the vendor's tool do the same to a card.
#include <adapters/nativeengine.h>
#include <firmware/edit.h>
#include <support/testimage.h>
#include <tools/judge.h>

#include <QTest>

#include <algorithm>
#include <format>

using namespace firesteel;
using adapters::NativeEngine;
using adapters::QueryDepth;
using test::JudgedCard;
using test::parsed;
using test::written;

namespace {

// As `--guid 0002c90300112200 --mac 0002c9112201` makes them (reference chapter 2.16).
const firmware::Guids newGuids{
    .guids = {0x0002c90300112200, 0x0002c90300112201, 0x0002c90300112202, 0x0002c90300112203},
    .macs = {0x0002c9112201, 0x0002c9112202}};

QStringList setGuidsCommand()
{
    return {QStringLiteral("--guid"), QStringLiteral("0002c90300112200"),
            QStringLiteral("--mac"),  QStringLiteral("0002c9112201"),
            QStringLiteral("-y"),     QStringLiteral("sg")};
}

QStringList removeRomCommand()
{
    return {QStringLiteral("--allow_rom_change"), QStringLiteral("-y"), QStringLiteral("drom")};
}

std::vector<Bytes> images()
{
    return {test::smallImage(), written(test::largeDescription())};
}

Bytes romOf(const Bytes& image)
{
    const firmware::Image read = parsed(image);
    const firmware::Section* const section = read.find(firmware::SectionKind::Rom);
    const ByteView data = read.data(*section);
    return {data.begin(), data.end()};
}

} // namespace

class TestJudgeEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setGuids_data() { test::addJudges(); }
    void setGuids();
    void setGuidsOnBlankCard_data() { test::addJudges(); }
    void setGuidsOnBlankCard();
    void removeRom_data() { test::addJudges(); }
    void removeRom();
    void readsTheSame_data() { test::addJudges(); }
    void readsTheSame();
    void keptByTheNextBurn_data() { test::addJudges(); }
    void keptByTheNextBurn();
    void refusesAsTheyDo_data() { test::addJudges(); }
    void refusesAsTheyDo();

private:
    NoProgress m_none;
};

void TestJudgeEdits::setGuids()
{
    QFETCH(QString, tool);
    for (const Bytes& image : images()) {
        JudgedCard card(tool, image);
        const Bytes start = card.flashBytes();
        NativeEngine engine(card.crSpace());
        const auto done = engine.setGuids(newGuids, m_none);
        QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
        const Bytes ours = card.flashBytes();
        const auto query = card.mstflint({QStringLiteral("query")});
        QVERIFY2(query.output.contains("0002c90300112200 0002c90300112201 0002c90300112202 0002c90300112203"),
                 query.output.constData());
        QVERIFY2(query.output.contains("0002c9112201     0002c9112202"), query.output.constData());
        QCOMPARE(card.complaint({QStringLiteral("verify")}), QString());

        card.putFlash(start);
        QCOMPARE(card.complaint(setGuidsCommand()), QString());
        QVERIFY(card.flashBytes() == ours);
        QVERIFY(engine.query(QueryDepth::Burn, m_none)->guids == newGuids);
    }
}

void TestJudgeEdits::setGuidsOnBlankCard()
{
    QFETCH(QString, tool);
    const auto blank =
        firmware::withPersonalData(parsed(test::smallImage()), {.guids = firmware::Guids{.blank = true}, .vsd = {}});
    QVERIFY(blank);
    JudgedCard card(tool, test::smallImage());
    std::ranges::copy(*blank, card.chip().flash().begin());
    const Bytes start = card.flashBytes();
    NativeEngine engine(card.crSpace());
    QVERIFY(engine.query(QueryDepth::Burn, m_none)->guids.blank);
    const auto done = engine.setGuids(newGuids, m_none);
    QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
    const Bytes ours = *engine.readImage(m_none);
    QCOMPARE(card.complaint({QStringLiteral("verify")}), QString());
    // The tool programs in place here (reference chapter 2.16), where a power cut would leave half of
    // it; we write the other copy. The image is the same.
    card.putFlash(start);
    QCOMPARE(card.complaint(setGuidsCommand()), QString());
    QVERIFY(*engine.readImage(m_none) == ours);
    QCOMPARE(engine.query(QueryDepth::Burn, m_none)->copies, std::vector<std::uint64_t>{0});
}

void TestJudgeEdits::removeRom()
{
    QFETCH(QString, tool);
    for (const Bytes& image : images()) {
        JudgedCard card(tool, image);
        const Bytes start = card.flashBytes();
        NativeEngine engine(card.crSpace());
        const auto done = engine.removeRom(m_none);
        QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
        QVERIFY(done->image.size() < image.size());
        const Bytes ours = card.flashBytes();
        QCOMPARE(card.complaint({QStringLiteral("verify")}), QString());
        QVERIFY(!card.mstflint({QStringLiteral("query")}).output.contains("Rom Info"));

        card.putFlash(start);
        QCOMPARE(card.complaint(removeRomCommand()), QString());
        QVERIFY(card.flashBytes() == ours);
        QVERIFY(!engine.query(QueryDepth::Full, m_none)->rom.present);
        QVERIFY(engine.readRom(m_none)->empty());
    }
}

void TestJudgeEdits::readsTheSame()
{
    QFETCH(QString, tool);
    for (const Bytes& image : images()) {
        JudgedCard card(tool, image);
        NativeEngine engine(card.crSpace());
        const Bytes rom = *engine.readRom(m_none);
        QVERIFY(rom == romOf(image));
        QVERIFY(card.saved(QStringLiteral("rrom")) == rom);
        QVERIFY(card.saved(QStringLiteral("ri")) == *engine.readImage(m_none));
        const Bytes ini = card.saved(QStringLiteral("dc"));
        QCOMPARE(std::string(ini.begin(), ini.end()), *engine.readIni(m_none));
    }
}

void TestJudgeEdits::keptByTheNextBurn()
{
    QFETCH(QString, tool);
    JudgedCard card(tool, test::smallImage());
    NativeEngine engine(card.crSpace());
    QVERIFY(engine.setGuids(newGuids, m_none));
    const QString fresh = card.file(QStringLiteral("fresh.bin"), written(test::newer(test::smallDescription())));
    QCOMPARE(card.complaint({QStringLiteral("-i"), fresh, QStringLiteral("-y"), QStringLiteral("burn")}), QString());
    QVERIFY(engine.query(QueryDepth::Burn, m_none)->guids == newGuids);
}

void TestJudgeEdits::refusesAsTheyDo()
{
    QFETCH(QString, tool);
    firmware::Fs2Description description = test::smallDescription();
    description.rom.clear();
    JudgedCard card(tool, written(description));
    const Bytes start = card.flashBytes();
    NativeEngine engine(card.crSpace());
    QVERIFY(!card.complaint(removeRomCommand()).isEmpty());
    QCOMPARE(engine.removeRom(m_none).error().kind, ErrorKind::BurnRefused);
    QVERIFY(!card.complaint({QStringLiteral("--mac"), QStringLiteral("0102c9112233"), QStringLiteral("-y"),
                             QStringLiteral("sg")})
                 .isEmpty());
    firmware::Guids multicast = newGuids;
    multicast.macs[0] = 0x0102c9112233;
    const auto refused = engine.setGuids(multicast, m_none);
    QCOMPARE(refused.error().kind, ErrorKind::BurnRefused);
    QVERIFY(errorSentence(refused.error()).contains("0102c9112233"));
    QVERIFY(card.flashBytes() == start);
}

QTEST_GUILESS_MAIN(TestJudgeEdits)
#include "testjudgeedits.moc"
