// SPDX-License-Identifier: GPL-3.0-or-later
// Texts out of bytes and addresses out of texts.
#include <gui/hexview/hexcopy.h>
#include <gui/hexview/hexgoto.h>

#include <QTest>

using namespace firesteel;
using namespace firesteel::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 empty = -1;
constexpr qint64 notANumber = -2;
constexpr qint64 beforeStart = -3;
constexpr qint64 beyondEnd = -4;

qint64 outcome(const std::expected<std::uint64_t, HexGoToError>& result)
{
    if (result) {
        return static_cast<qint64>(*result);
    }
    switch (result.error()) {
    case HexGoToError::Empty:
        return empty;
    case HexGoToError::NotANumber:
        return notANumber;
    case HexGoToError::BeforeStart:
        return beforeStart;
    case HexGoToError::BeyondEnd:
        return beyondEnd;
    }
    return 0;
}

} // namespace

class TestHexTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexBreaksAfterSixteen()
    {
        Bytes bytes{0x4d, 0x54, 0x46, 0x57};
        QCOMPARE(bytesAsHex(bytes), u"4d 54 46 57"_s);
        bytes.resize(17);
        bytes[16] = 0xff;
        QCOMPARE(bytesAsHex(bytes), u"4d 54 46 57 00 00 00 00 00 00 00 00 00 00 00 00\nff"_s);
        QCOMPARE(bytesAsHex({}), QString());
    }

    void textHasDotsForTheRest()
    {
        const Bytes bytes{'M', ' ', '~', 0x7f, 0x1f, 0x00, '\n', 0xc3, 0xa9, '.'};
        QCOMPARE(bytesAsText(bytes), u"M ~......."_s);
    }

    void cArrayCompiles()
    {
        QCOMPARE(bytesAsCArray(Bytes{0x00, 0xde, 0xff}),
                 u"static const unsigned char data[3] = {\n    0x00, 0xde, 0xff,\n};\n"_s);
        QCOMPARE(bytesAsCArray(Bytes(13, 0x01)),
                 u"static const unsigned char data[13] = {\n"
                 "    0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01,\n"
                 "    0x01,\n};\n"_s);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char* text, qint64 expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        // Bytes at 0x1000 to 0x2fff, the cursor at 0x1010.
        row("0x1000", 0);
        row("1000", 0);
        row("1000h", 0);
        row("1000H", 0);
        row("0X2FFF", 0x1fff);
        row("0x2fff", 0x1fff);
        row(" 0x2_f ff ", 0x1fff);
        row("#4096", 0);
        row("#8192", 0x1000);
        row("+10", 0x20);
        row("+0x10", 0x20);
        row("+#10", 0x1a);
        row("+0", 0x10);
        row("-10", 0);
        row("-#16", 0);
        row("- 1", 0xf);
        row("+1fef", 0x1fff);
        row("", empty);
        row("  _ ", empty);
        row("zz", notANumber);
        row("0x", notANumber);
        row("#", notANumber);
        row("+", notANumber);
        row("h", notANumber);
        row("#12ab", notANumber);
        row("--1", notANumber);
        row("+-1", notANumber);
        row("0x0x10", notANumber);
        row("1.5", notANumber);
        row("fff", beforeStart);
        row("0", beforeStart);
        row("-11", beforeStart);
        row("-ffffffffffffffff", beforeStart);
        row("3000", beyondEnd);
        row("+1ff0", beyondEnd);
        row("+ffffffffffffffff", beyondEnd);
        row("ffffffffffffffff", beyondEnd);
        row("10000000000000000", notANumber); // more than 64 bits
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        QCOMPARE(outcome(parseGoTo(text, {.base = 0x1000, .size = 0x2000, .cursor = 0x10})), expected);
    }

    void nothingToGoTo()
    {
        QCOMPARE(outcome(parseGoTo(u"0", {})), beyondEnd);
        QCOMPARE(outcome(parseGoTo(u"+0", {})), beyondEnd);
        QCOMPARE(outcome(parseGoTo(u"-0", {})), beyondEnd);
    }
};

QTEST_APPLESS_MAIN(TestHexTexts)
#include "testhextexts.moc"
