// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails after n gateway commands of a full burn: our parser always, and the vendor's tool on a
// sample, find an image that boots.
#include <adapters/nativeengine.h>
#include <support/testimage.h>
#include <support/testparts.h>
#include <tools/judge.h>

#include <QTest>

#include <algorithm>
#include <cstring>
#include <set>

using namespace firesteel;
using adapters::NativeEngine;
using test::JudgedCard;
using test::newer;
using test::parsed;
using test::written;

namespace {

constexpr std::uint64_t spread = 200; ///< cuts over the whole burn
constexpr std::uint64_t last = 30;    ///< and each of the last ones
constexpr std::uint64_t judgedSpread = 8;

struct Counts
{
    unsigned old = 0;
    unsigned fresh = 0;
    unsigned both = 0; ///< two signatures: the one at 0 boots
    unsigned judged = 0;
};

/// Small, so that hundreds of burns take seconds, but with chunks that interleave.
firmware::Fs2Description description()
{
    firmware::Fs2Description made = test::smallDescription();
    made.logChunkSize = 16;
    made.code.at(0).data = test::Noise(7).bytes(0x26000);
    return made;
}

} // namespace

class TestJudgePowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImageAlwaysBoots_data();
    void anImageAlwaysBoots();

private:
    NoProgress m_none;
};

void TestJudgePowerCut::anImageAlwaysBoots_data()
{
    test::addJudges();
}

void TestJudgePowerCut::anImageAlwaysBoots()
{
    QFETCH(QString, tool);
    const Bytes old = written(description());
    const Bytes fresh = written(newer(description()));
    const firmware::Image image = parsed(fresh);
    JudgedCard card(tool, old);
    const Bytes start = card.flashBytes();
    NativeEngine engine(card.crSpace(), test::impatient());
    const auto whole = engine.burn(image, {}, m_none);
    QVERIFY(whole);
    const std::uint64_t commands = whole->gatewayCommands;

    std::set<std::uint64_t> cuts;
    std::set<std::uint64_t> judged;
    for (std::uint64_t point = 0; point < spread; ++point) {
        cuts.insert(point * commands / spread);
        if (point % (spread / judgedSpread) == 0) {
            judged.insert(point * commands / spread);
        }
    }
    for (std::uint64_t left = 1; left <= last; ++left) {
        cuts.insert(commands - left);
        if (left % 3 == 0) {
            judged.insert(commands - left);
        }
    }
    Counts counts;
    for (const std::uint64_t cut : cuts) {
        const QByteArray where = QByteArray::number(static_cast<qulonglong>(cut));
        card.putFlash(start);
        card.chip().cutPowerAfter(cut);
        const auto burnt = engine.burn(image, {}, m_none);
        QVERIFY2(!burnt && burnt.error().kind == ErrorKind::DeviceGone, where.constData());
        card.chip().powerOn();
        const auto query = engine.query(adapters::QueryDepth::Burn, m_none);
        QVERIFY2(query && query->findings.empty(), where.constData());
        const auto verified = engine.verify(m_none);
        QVERIFY2(verified && verified->isSound(), where.constData());
        const bool isOld = std::ranges::equal(verified->bytes, old);
        const bool isFresh = std::ranges::equal(verified->bytes, fresh);
        QVERIFY2(isOld || isFresh, where.constData());
        counts.both += query->copies.size() == 2 ? 1 : 0;
        counts.old += isOld && query->copies.size() == 1 ? 1 : 0;
        counts.fresh += isFresh && query->copies.size() == 1 ? 1 : 0;
        if (judged.contains(cut)) {
            ++counts.judged;
            const QString wrong = card.complaint({QStringLiteral("verify")});
            QVERIFY2(wrong.isEmpty(), (where + ": " + wrong.toUtf8()).constData());
        }
    }
    qInfo("%zu power cuts over a burn of %llu gateway commands: %u times the old image boots, %u times the new one, "
          "%u times both are there; mstflint verified %u",
          cuts.size(), static_cast<unsigned long long>(commands), counts.old, counts.fresh, counts.both, counts.judged);
    QVERIFY(cuts.size() >= spread + last / 2);
    QCOMPARE(counts.old + counts.fresh + counts.both, cuts.size());
    QVERIFY(counts.old > 0 && counts.fresh > 0 && counts.both > 0);
}

QTEST_GUILESS_MAIN(TestJudgePowerCut)
#include "testjudgepowercut.moc"
