// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexsupport.h"

#include <gui/hexview/hexsearch.h>

#include <QTest>

#include <string_view>

using namespace firesteel;
using namespace firesteel::gui;
using namespace Qt::StringLiterals;

namespace {

// "4d:ff 00:00", or the kind of the error.
QString patternText(const std::expected<HexPattern, HexPatternError>& pattern)
{
    if (!pattern) {
        constexpr std::array<const char*, 5> names{"Empty", "NotHex", "OddDigits", "OnlyOpen", "TooLong"};
        return QLatin1StringView(names[static_cast<std::size_t>(pattern.error())]);
    }
    QStringList bytes;
    for (std::size_t i = 0; i < pattern->size(); ++i) {
        bytes << u"%1:%2"_s.arg(pattern->value[i], 2, 16, '0'_L1).arg(pattern->mask[i], 2, 16, '0'_L1);
    }
    return bytes.join(' '_L1);
}

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

HexPattern hex(QStringView text)
{
    return parseHexPattern(text).value();
}

HexPattern words(const QString& text, bool matchCase = true)
{
    return textPattern(text, matchCase).value();
}

std::vector<std::uint64_t> allMatches(ByteView bytes, const HexPattern& pattern)
{
    const HexCancel cancel = false;
    return findAll(bytes, pattern, 1000, cancel).offsets;
}

using Offsets = std::vector<std::uint64_t>;

} // namespace

class TestHexSearch : public QObject
{
    Q_OBJECT

    const HexCancel m_goOn = false;

private Q_SLOTS:
    void patterns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("spaces") << u"DE ad"_s << u"de:ff ad:ff"_s;
        QTest::newRow("together") << u"DEad"_s << u"de:ff ad:ff"_s;
        QTest::newRow("C") << u"0xde, 0xad,"_s << u"de:ff ad:ff"_s;
        QTest::newRow("open byte") << u"de ?? ef"_s << u"de:ff 00:00 ef:ff"_s;
        QTest::newRow("open digits") << u"4? ?d"_s << u"40:f0 0d:0f"_s;
        QTest::newRow("lines") << u"00\n01\t02"_s << u"00:ff 01:ff 02:ff"_s;
        QTest::newRow("empty") << u""_s << u"Empty"_s;
        QTest::newRow("separators") << u" , "_s << u"Empty"_s;
        QTest::newRow("odd") << u"dea"_s << u"OddDigits"_s;
        QTest::newRow("odd word") << u"de a d"_s << u"OddDigits"_s;
        QTest::newRow("words") << u"hello"_s << u"NotHex"_s;
        QTest::newRow("prefix only") << u"0x"_s << u"NotHex"_s;
        QTest::newRow("open") << u"?? ??"_s << u"OnlyOpen"_s;
        QTest::newRow("long") << QString(2 * 1025, '0'_L1) << u"TooLong"_s;
    }
    void patterns()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(patternText(parseHexPattern(text)), expected);
    }

    void texts()
    {
        QCOMPARE(patternText(textPattern(u"aZ1@"_s, true)), u"61:ff 5a:ff 31:ff 40:ff"_s);
        QCOMPARE(patternText(textPattern(u"aZ1@"_s, false)), u"41:df 5a:df 31:ff 40:ff"_s);
        QCOMPARE(patternText(textPattern(u"é"_s, false)), u"c3:ff a9:ff"_s);
        QCOMPARE(patternText(textPattern({}, true)), u"Empty"_s);
    }

    void atTheEnds()
    {
        const Bytes bytes = bytesOf("abcxabcxabc");
        QCOMPARE(allMatches(bytes, words(u"abc"_s)), (Offsets{0, 4, 8}));
        QCOMPARE(allMatches(bytes, words(u"abcxabcxabc"_s)), Offsets{0});
        QCOMPARE(allMatches(bytes, words(u"abcxabcxabcx"_s)), Offsets{});
        QCOMPARE(allMatches(bytes, hex(u"78 ?? 62")), (Offsets{3, 7}));
        QCOMPARE(allMatches(bytes, hex(u"?? 61")), (Offsets{3, 7}));
        QCOMPARE(allMatches(bytes, hex(u"63 ??")), (Offsets{2, 6})); // the last c has nothing after it
        QCOMPARE(allMatches({}, words(u"a"_s)), Offsets{});
    }

    void overlapping()
    {
        QCOMPARE(allMatches(Bytes(4), hex(u"0000")), (Offsets{0, 1, 2}));
        QCOMPARE(allMatches(Bytes(4), hex(u"0000 ??")), (Offsets{0, 1}));
    }

    void inBothCases()
    {
        const Bytes bytes = bytesOf("psid PSID Psid [sid pSi$");
        QCOMPARE(allMatches(bytes, words(u"PsId"_s, false)), (Offsets{0, 5, 10}));
        QCOMPARE(allMatches(bytes, words(u"PSID"_s, true)), Offsets{5});
        // '{' and '[' differ in the same bit as letters of two cases, but are not letters.
        QCOMPARE(allMatches(bytesOf("{ ["), words(u"["_s, false)), Offsets{2});
    }

    void nextAndPrevious()
    {
        const Bytes bytes = bytesOf("ab..ab..ab");
        for (const HexPattern& pattern : {words(u"ab"_s), words(u"ab"_s, false), hex(u"6? 62")}) {
            QCOMPARE(findNext(bytes, pattern, 0, m_goOn), std::optional<std::uint64_t>(0));
            QCOMPARE(findNext(bytes, pattern, 1, m_goOn), std::optional<std::uint64_t>(4));
            QCOMPARE(findNext(bytes, pattern, 8, m_goOn), std::optional<std::uint64_t>(8));
            QCOMPARE(findNext(bytes, pattern, 9, m_goOn), std::optional<std::uint64_t>());
            QCOMPARE(findNext(bytes, pattern, 1000, m_goOn), std::optional<std::uint64_t>());
            QCOMPARE(findPrevious(bytes, pattern, 1000, m_goOn), std::optional<std::uint64_t>(8));
            QCOMPARE(findPrevious(bytes, pattern, 8, m_goOn), std::optional<std::uint64_t>(4));
            QCOMPARE(findPrevious(bytes, pattern, 4, m_goOn), std::optional<std::uint64_t>(0));
            QCOMPARE(findPrevious(bytes, pattern, 0, m_goOn), std::optional<std::uint64_t>());
        }
    }

    // The search goes through large bytes window by window: nothing is lost where two meet.
    void acrossWindows_data()
    {
        QTest::addColumn<qulonglong>("offset");
        constexpr qulonglong window = 4U << 20;
        for (const qulonglong offset :
             {window - 4, window - 3, window - 1, window, window + 1, 2 * window - 2, 3 * window - 4}) {
            QTest::addRow("%llu", offset) << offset;
        }
    }
    void acrossWindows()
    {
        QFETCH(qulonglong, offset);
        const Bytes bytes = test::zerosWith(3 * (4U << 20), offset, "MTFW");
        for (const HexPattern& pattern : {words(u"MTFW"_s), words(u"mtfw"_s, false), hex(u"4d ?? 46 57")}) {
            QCOMPARE(findNext(bytes, pattern, 0, m_goOn), std::optional<std::uint64_t>(offset));
            QCOMPARE(findPrevious(bytes, pattern, bytes.size(), m_goOn), std::optional<std::uint64_t>(offset));
            QCOMPARE(allMatches(bytes, pattern), Offsets{offset});
        }
    }

    void countingStops()
    {
        const Bytes zeros(1000);
        const HexMatches some = findAll(zeros, hex(u"00"), 10, m_goOn);
        QCOMPARE(some.offsets.size(), 10U);
        QVERIFY(!some.complete);
        QVERIFY(findAll(zeros, hex(u"00"), 1000, m_goOn).complete);
    }

    void cancelled()
    {
        const HexCancel stop = true;
        const Bytes bytes = bytesOf("ab");
        QCOMPARE(findNext(bytes, words(u"ab"_s), 0, stop), std::optional<std::uint64_t>());
        QCOMPARE(findPrevious(bytes, words(u"ab"_s), 2, stop), std::optional<std::uint64_t>());
        const HexMatches matches = findAll(bytes, words(u"ab"_s), 10, stop);
        QVERIFY(matches.offsets.empty());
        QVERIFY(!matches.complete);
    }
};

QTEST_APPLESS_MAIN(TestHexSearch)
#include "testhexsearch.moc"
