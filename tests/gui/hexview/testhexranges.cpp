// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexsupport.h"

#include <gui/hexview/hexcolors.h>
#include <gui/hexview/hexlayout.h>
#include <gui/hexview/hexranges.h>

#include <QTest>

using namespace firesteel;
using namespace firesteel::gui;
using namespace Qt::StringLiterals;

namespace {

// "0-4:0 4-8:1": from, to, owner.
QString text(const HexPieces& pieces)
{
    QStringList parts;
    for (const HexPieces::Piece& piece : pieces.pieces()) {
        parts << u"%1-%2:%3"_s.arg(piece.start).arg(piece.end).arg(piece.owner);
    }
    return parts.join(' '_L1);
}

} // namespace

class TestHexRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data()
    {
        QTest::addColumn<QList<QPair<qulonglong, qulonglong>>>("ranges"); // start, size
        QTest::addColumn<QString>("expected");
        using List = QList<QPair<qulonglong, qulonglong>>;
        constexpr qulonglong all = ~0ULL;
        QTest::newRow("none") << List{} << u""_s;
        QTest::newRow("unsorted") << List{{8, 4}, {0, 4}} << u"0-4:1 8-12:0"_s;
        QTest::newRow("touching") << List{{0, 4}, {4, 4}} << u"0-4:0 4-8:1"_s;
        QTest::newRow("inside") << List{{0, 10}, {3, 2}} << u"0-3:0 3-5:1 5-10:0"_s;
        QTest::newRow("overlap") << List{{0, 6}, {4, 6}} << u"0-4:0 4-10:1"_s;
        QTest::newRow("same start") << List{{0, 4}, {0, 9}} << u"0-4:0 4-9:1"_s;
        QTest::newRow("empty range") << List{{3, 0}, {0, 5}} << u"0-5:1"_s;
        QTest::newRow("cut") << List{{90, 20}, {100, 5}, {200, 1}} << u"90-100:0"_s;
        QTest::newRow("wraps") << List{{50, all}, {all, all}} << u"50-100:0"_s;
    }
    void pieces()
    {
        using List = QList<QPair<qulonglong, qulonglong>>;
        QFETCH(List, ranges);
        QFETCH(QString, expected);
        std::vector<HexRange> list;
        for (const auto& [start, size] : ranges) {
            list.push_back({.start = start, .size = size});
        }
        QCOMPARE(text(HexPieces(list, 100)), expected);
    }

    void owners()
    {
        const HexPieces pieces({{.start = 4, .size = 4}, {.start = 8, .size = 2}}, 100);
        QCOMPARE(pieces.ownerAt(3), std::optional<std::size_t>());
        QCOMPARE(pieces.ownerAt(4), std::optional<std::size_t>(0));
        QCOMPARE(pieces.ownerAt(7), std::optional<std::size_t>(0));
        QCOMPARE(pieces.ownerAt(8), std::optional<std::size_t>(1));
        QCOMPARE(pieces.ownerAt(9), std::optional<std::size_t>(1));
        QCOMPARE(pieces.ownerAt(10), std::optional<std::size_t>());
        QCOMPARE(pieces.firstAfter(10), 2U);
    }

    void bytesInALine()
    {
        const HexLayout::Metrics metrics{.charWidth = 10, .addressDigits = 8, .groupSize = 4};
        const HexLayout line(metrics, 16);
        for (const HexColumn column : {HexColumn::Hex, HexColumn::Text}) {
            for (int byte = 0; byte < 16; ++byte) {
                const int middle = line.x(column, byte) + line.glyphsWidth(column) / 2;
                QCOMPARE(line.hit(middle).byte, byte);
                QVERIFY(line.hit(middle).column == column);
            }
        }
        QCOMPARE(line.hit(-5).byte, 0);
        QCOMPARE(line.hit(100'000).byte, 15);
        QCOMPARE(HexLayout::fittingBytesPerLine(metrics, HexLayout(metrics, 32).width()), 32);
        QCOMPARE(HexLayout::fittingBytesPerLine(metrics, HexLayout(metrics, 32).width() - 1), 16);
        QCOMPARE(HexLayout::fittingBytesPerLine(metrics, line.width() - 1), 8);
        QCOMPARE(HexLayout::fittingBytesPerLine(metrics, 1), 8);
    }

    // WCAG's own examples: black on white is 21, #777777 on white is 4.48.
    void contrasts()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QCOMPARE(std::round(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448.0);
    }

    void everyTintIsReadable()
    {
        for (const QPalette& palette : {test::lightPalette(), test::darkPalette()}) {
            HexColors colors(palette, QPalette::Active);
            for (int hue = 0; hue < 360; hue += 20) {
                for (const int value : {0, 128, 255}) {
                    const QColor tint = QColor::fromHsv(hue, 255, value);
                    for (const QColor& mark : {QColor(), QColor(Qt::red), QColor(Qt::yellow), QColor(Qt::blue)}) {
                        const HexColors::Ground& ground = colors.tinted(tint, mark);
                        QVERIFY(contrast(ground.text, ground.fill) >= 4.5);
                        QVERIFY(contrast(ground.quiet, ground.fill) >= 4.5);
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestHexRanges)
#include "testhexranges.moc"
