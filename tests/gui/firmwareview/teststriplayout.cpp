// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/striplayout.h>

#include <QTest>

#include <numeric>
#include <random>

using firesteel::gui::stripWidths;
using Widths = std::vector<int>;
using Weights = std::vector<std::uint64_t>;

class TestStripLayout final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing();
    void proportional();
    void smallItemsGetTheMinimum();
    void ownMinimums();
    void lossIsSharedInProportion();
    void noRoomForTheMinimum();
    void weightlessItems();
    void hugeWeights();
    void roundingLosesNoPixel();
    void anyInput();
};

void TestStripLayout::nothing()
{
    QCOMPARE(stripWidths({}, 100, 5), Widths{});
    QCOMPARE(stripWidths(Weights{7}, 0, 5), Widths{0});
    QCOMPARE(stripWidths(Weights{7}, -3, 5), Widths{0});
}

void TestStripLayout::proportional()
{
    QCOMPARE(stripWidths(Weights{1, 2, 1}, 400, 10), (Widths{100, 200, 100}));
}

void TestStripLayout::smallItemsGetTheMinimum()
{
    QCOMPARE(stripWidths(Weights{1, 998, 1}, 1000, 10), (Widths{10, 980, 10}));
}

void TestStripLayout::ownMinimums()
{
    QCOMPARE(stripWidths(Weights{1, 998, 1}, 1000, Widths{10, 10, 2}), (Widths{10, 988, 2}));
    QCOMPARE(stripWidths(Weights{1, 998, 1}, 1000, Widths{0, 0, 500}), (Widths{0, 500, 500}));
    QCOMPARE(stripWidths(Weights{1, 1}, 10, Widths{8, 8}), (Widths{5, 5}));
}

void TestStripLayout::lossIsSharedInProportion()
{
    // 20 pixels go to the tiny ones; 2:1 of the other 300.
    QCOMPARE(stripWidths(Weights{1, 200000, 1, 100000}, 320, 10), (Widths{10, 200, 10, 100}));
}

void TestStripLayout::noRoomForTheMinimum()
{
    QCOMPARE(stripWidths(Weights{1, 1000, 1}, 20, 10), (Widths{6, 7, 7}));
}

void TestStripLayout::weightlessItems()
{
    QCOMPARE(stripWidths(Weights{0, 0}, 10, 1), (Widths{5, 5}));
    QCOMPARE(stripWidths(Weights{0, 5, 0}, 100, 8), (Widths{8, 84, 8}));
    QCOMPARE(stripWidths(Weights{0, 5, 0}, 100, 0), (Widths{0, 100, 0}));
}

void TestStripLayout::hugeWeights()
{
    constexpr std::uint64_t huge = std::uint64_t{1} << 63;
    QCOMPARE(stripWidths(Weights{huge, huge, huge, huge}, 100, 5), (Widths{25, 25, 25, 25}));
    QCOMPARE(stripWidths(Weights{huge, 1}, 100, 5), (Widths{95, 5}));
}

void TestStripLayout::roundingLosesNoPixel()
{
    const Widths widths = stripWidths(Weights{1, 1, 1}, 100, 1);
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 100);
    for (const int width : widths) {
        QVERIFY(width == 33 || width == 34);
    }
}

void TestStripLayout::anyInput()
{
    std::mt19937 random(20171105);
    for (int round = 0; round < 2000; ++round) {
        Weights weights(1 + random() % 60);
        for (std::uint64_t& weight : weights) {
            weight = random() >> (random() % 32);
        }
        const int total = static_cast<int>(random() % 3000);
        const int minimum = static_cast<int>(random() % 20);
        const Widths widths = stripWidths(weights, total, minimum);
        QCOMPARE(widths.size(), weights.size());
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), total);
        const bool room = static_cast<int>(weights.size()) * minimum <= total;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            QVERIFY(widths[i] >= (room ? minimum : 0));
            for (std::size_t j = 0; j < i; ++j) {
                // Larger weights are never drawn more than a rounding smaller.
                QVERIFY(weights[i] <= weights[j] || widths[i] + 1 >= widths[j]);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestStripLayout)
#include "teststriplayout.moc"
