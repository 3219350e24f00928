// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inivalue.h>

#include <QTest>

using namespace firesteel::boardconfig;

class TestIniValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void writesInTheSameNotation_data();
    void writesInTheSameNotation();
    void meanings();
};

void TestIniValue::reads()
{
    for (const char* const yes : {"true", "TRUE", "True", "yes", "on", "1", "0x1", "0x01", "01"}) {
        QVERIFY2(boolOf(yes) == true, yes);
    }
    for (const char* const no : {"false", "False", "no", "OFF", "0", "0x0", "00"}) {
        QVERIFY2(boolOf(no) == false, no);
    }
    for (const char* const other : {"", "2", "truly", "-1", "0x", "y", "true ", "0x2"}) {
        QVERIFY2(!boolOf(other), other);
    }
    // Values of the real INI.
    QVERIFY(numberOf("0x08000001") == 0x08000001u);
    QVERIFY(numberOf("0xd") == 13u);
    QVERIFY(numberOf("78125") == 78125u);
    QVERIFY(numberOf("0x000C") == 12u);
    QVERIFY(numberOf("010") == 10u);
    QVERIFY(numberOf("0xffffffffffffffff") == ~std::uint64_t{0});
    for (const char* const other : {"", "0x", "-1", "+1", "1.5", "XFI", "0x1g", "18446744073709551616", "1 "}) {
        QVERIFY2(!numberOf(other), other);
    }
    QVERIFY(notationOf("Two_Ports") == Notation::Text);
    QVERIFY(notationOf("TRUE") == Notation::Bool);
    QVERIFY(notationOf("1") == Notation::Decimal);
    QVERIFY(notationOf("0x1") == Notation::Hex);
    QVERIFY(notationOf("") == Notation::Text);
}

void TestIniValue::writesInTheSameNotation_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("like");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* typed, const char* like, const char* written) {
        QTest::addRow("%s for %s", typed, like) << QByteArray(typed) << QByteArray(like) << QByteArray(written);
    };
    row("0", "true", "false");
    row("1", "false", "true");
    row("0", "TRUE", "FALSE");
    row("no", "True", "False");
    row("true", "0", "1");
    row("false", "1", "0");
    row("off", "0x1", "0x0");
    row("1", "no", "yes");
    row("true", "off", "on");
    row("16", "0x10", "0x10");
    row("17", "0x10", "0x11");
    row("4103", "0x000C", "0x1007");
    row("171", "0x000C", "0x00AB");
    row("171", "0xff", "0xab");
    row("256", "0xff", "0x100");
    row("1", "0x08000001", "0x00000001");
    row("0x10", "8", "16");
    row("7", "08", "07");
    row("0xAB", "XFI", "0xAB");
    row("8", "", "8");
    row("HAWK3", "0x10", "HAWK3");
    row("2", "true", "2");
    row("true", "16", "true");
    row("0X1F", "0Xa0", "0X1f");
}

void TestIniValue::writesInTheSameNotation()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, like);
    QFETCH(const QByteArray, written);
    QCOMPARE(QByteArray::fromStdString(inNotationOf(typed.toStdString(), like.toStdString())), written);
}

void TestIniValue::meanings()
{
    QVERIFY(sameMeaning("true", "1"));
    QVERIFY(sameMeaning("0x10", "16"));
    QVERIFY(sameMeaning("No", "false"));
    QVERIFY(sameMeaning("XFI", "XFI"));
    QVERIFY(sameMeaning("", ""));
    QVERIFY(!sameMeaning("XFI", "xfi"));
    QVERIFY(!sameMeaning("true", "2"));
    QVERIFY(!sameMeaning("true", "false"));
    QVERIFY(!sameMeaning("0x10", "10"));
    QVERIFY(!sameMeaning("0", ""));
    QCOMPARE(boolLike(true, "HAWK3"), std::string("true"));
    QCOMPARE(numberLike(16, "HAWK3"), std::string("16"));
}

QTEST_APPLESS_MAIN(TestIniValue)
#include "testinivalue.moc"
