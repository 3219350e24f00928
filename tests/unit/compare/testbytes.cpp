// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of differing bytes, against a comparison one byte at a time; pairing by key.
#include <compare/byteranges.h>
#include <compare/pairing.h>

#include <QTest>

#include <random>

using namespace firesteel;
using compare::Pair;

namespace {

/// What the word-wise search must find, one byte at a time.
std::vector<compare::ByteRun> runsOneByOne(ByteView left, ByteView right)
{
    std::vector<compare::ByteRun> runs;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (left[i] == right[i]) {
            continue;
        }
        if (!runs.empty() && i - (runs.back().offset + runs.back().size) < 4) {
            runs.back().size = i + 1 - runs.back().offset;
        } else {
            runs.push_back({i, 1});
        }
    }
    return runs;
}

std::vector<std::pair<std::size_t, std::size_t>> plain(const std::vector<compare::ByteRun>& runs)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const compare::ByteRun& run : runs) {
        pairs.emplace_back(run.offset, run.size);
    }
    return pairs;
}

std::vector<compare::ByteRun> runsOf(ByteView left, ByteView right, std::uint64_t* count = nullptr)
{
    std::vector<compare::ByteRun> runs;
    const std::uint64_t different =
        compare::forEachDifference(left, right, [&runs](compare::ByteRun run) { runs.push_back(run); });
    if (count != nullptr) {
        *count = different;
    }
    return runs;
}

} // namespace

class TestCompareBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallGapsAreJoined();
    void anyPattern();
    void lengthsDiffer();
    void firstIsPairedWithFirst();
    void rightOnlyStandsWhereItWas();
};

void TestCompareBytes::smallGapsAreJoined()
{
    const Bytes left(64, 0);
    Bytes right = left;
    for (const std::size_t at : {10U, 14U, 19U, 31U, 32U}) {
        right[at] = 1;
    }
    // 10 and 14 have three equal bytes between them, 14 and 19 have four.
    std::uint64_t count = 0;
    const auto runs = plain(runsOf(left, right, &count));
    const std::vector<std::pair<std::size_t, std::size_t>> expected{{10, 5}, {19, 1}, {31, 2}};
    QCOMPARE(runs, expected);
    QCOMPARE(count, 5u);
}

void TestCompareBytes::anyPattern()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Bytes left(random() % 12'000);
        for (std::uint8_t& byte : left) {
            byte = static_cast<std::uint8_t>(random());
        }
        Bytes right = left;
        const std::size_t changes = left.empty() ? 0 : random() % 400;
        for (std::size_t i = 0; i < changes; ++i) {
            const std::size_t at = random() % left.size();
            const std::size_t length = std::min<std::size_t>(random() % 20, left.size() - at);
            for (std::size_t j = at; j < at + length; ++j) {
                right[j] = static_cast<std::uint8_t>(random() % 3 == 0 ? left[j] : ~left[j]);
            }
        }
        std::uint64_t expected = 0;
        for (std::size_t i = 0; i < left.size(); ++i) {
            expected += left[i] != right[i] ? 1 : 0;
        }
        std::uint64_t count = 0;
        QCOMPARE(plain(runsOf(left, right, &count)), plain(runsOneByOne(left, right)));
        QCOMPARE(count, expected);
        QCOMPARE(compare::countDifferentBytes(left, right), expected);
    }
}

void TestCompareBytes::lengthsDiffer()
{
    const Bytes left(100, 1);
    const Bytes right(130, 1);
    QVERIFY(runsOf(left, right).empty());
    QCOMPARE(compare::countDifferentBytes(left, right), 30u);
    QCOMPARE(compare::countDifferentBytes(right, {}), 130u);
}

void TestCompareBytes::firstIsPairedWithFirst()
{
    using Keys = std::vector<std::string>;
    const std::vector<Pair> pairs = compare::pairByKey(Keys{"a", "b", "a", "a"}, Keys{"a", "a", "c"});
    const std::vector<Pair> expected{{0, 0}, {1, {}}, {2, 1}, {{}, 2}, {3, {}}};
    QCOMPARE(pairs, expected);
}

void TestCompareBytes::rightOnlyStandsWhereItWas()
{
    using Keys = std::vector<std::string>;
    const std::vector<Pair> pairs = compare::pairByKey(Keys{"a", "b"}, Keys{"x", "a", "y", "z", "b", "w"});
    const std::vector<Pair> expected{{{}, 0}, {0, 1}, {{}, 2}, {{}, 3}, {1, 4}, {{}, 5}};
    QCOMPARE(pairs, expected);
    QCOMPARE(compare::pairByKey(Keys{}, Keys{}).size(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestCompareBytes)
#include "testbytes.moc"
