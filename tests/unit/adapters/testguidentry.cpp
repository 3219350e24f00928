// SPDX-License-Identifier: GPL-3.0-or-later
//
// GUIDs and MACs as people type them.
#include <adapters/guidentry.h>

#include <QTest>

using namespace firesteel;
using adapters::AddressFault;
using adapters::AddressKind;

class TestGuidEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typed_data();
    void typed();
    void shortOnesOnTheCommandLine();
    void basesAreCountedUp();
    void fs3TakesBasesAlone();
};

void TestGuidEntry::typed_data()
{
    QTest::addColumn<AddressKind>("kind");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::uint64_t>("value");
    QTest::addColumn<std::optional<AddressFault>>("fault");
    const auto right = [](const char* name, AddressKind kind, const char* text, std::uint64_t value) {
        QTest::newRow(name) << kind << std::string(text) << value << std::optional<AddressFault>();
    };
    const auto wrong = [](const char* name, AddressKind kind, const char* text, AddressFault fault) {
        QTest::newRow(name) << kind << std::string(text) << std::uint64_t{0} << std::optional(fault);
    };
    right("plain", AddressKind::Mac, "f45214294c41", 0xf45214294c41);
    right("colons", AddressKind::Mac, "F4:52:14:29:4C:41", 0xf45214294c41);
    right("dashes", AddressKind::Mac, "f4-52-14-29-4c-41", 0xf45214294c41);
    right("dots", AddressKind::Mac, "f452.1429.4c41", 0xf45214294c41);
    right("blanks and 0x", AddressKind::Mac, "  0xf452 1429 4c41\t", 0xf45214294c41);
    right("GUID", AddressKind::Guid, "0XF452:1403:0029:4C40", 0xf452140300294c40);
    right("GUIDs have no group bit", AddressKind::Guid, "0102030405060708", 0x0102030405060708);
    wrong("empty", AddressKind::Mac, "", AddressFault::Empty);
    wrong("separators only", AddressKind::Mac, " :: ", AddressFault::Empty);
    wrong("prefix only", AddressKind::Guid, "0x", AddressFault::Empty);
    wrong("no digits", AddressKind::Mac, "adapter", AddressFault::NotHexadecimal);
    wrong("a letter too far", AddressKind::Mac, "f4:52:14:29:4c:4g", AddressFault::NotHexadecimal);
    wrong("negative", AddressKind::Guid, "f45214030029_c40", AddressFault::NotHexadecimal);
    wrong("prefix inside", AddressKind::Mac, "f452140x4c41", AddressFault::NotHexadecimal);
    wrong("other digits", AddressKind::Mac, "\xd9\xa1\xd9\xa2", AddressFault::NotHexadecimal);
    wrong("short", AddressKind::Mac, "f4:52:14:29:4c", AddressFault::WrongLength);
    wrong("GUID as MAC", AddressKind::Mac, "f452140300294c40", AddressFault::WrongLength);
    wrong("longer than any number", AddressKind::Guid, "f452140300294c401", AddressFault::WrongLength);
    wrong("zeros", AddressKind::Mac, "000000000000", AddressFault::Blank);
    wrong("ones", AddressKind::Guid, "ffffffffffffffff", AddressFault::Blank);
    wrong("broadcast", AddressKind::Mac, "ff:ff:ff:ff:ff:ff", AddressFault::Blank);
    wrong("group", AddressKind::Mac, "01:00:5e:00:00:01", AddressFault::Multicast);
}

void TestGuidEntry::typed()
{
    QFETCH(const AddressKind, kind);
    QFETCH(const std::string, text);
    QFETCH(const std::uint64_t, value);
    QFETCH(const std::optional<AddressFault>, fault);
    const adapters::TypedDigits read = adapters::readAddress(kind, text);
    QVERIFY(read.fault == fault);
    if (!fault) {
        QCOMPARE(read.value, value);
    }
}

void TestGuidEntry::shortOnesOnTheCommandLine()
{
    QCOMPARE(adapters::parseGuid("0x2c90300112200").value(), 0x0002c90300112200U);
    QCOMPARE(adapters::parseMac("2c9:11-22.00").value(), 0x0002c9112200U);
    for (const char* const text : {"", "x", "0002c903001122001"}) {
        const auto guid = adapters::parseGuid(text);
        QVERIFY(!guid);
        QCOMPARE(guid.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(errorSentence(guid.error()).contains("16 digits"));
    }
    QVERIFY(errorSentence(adapters::parseMac("0002c91122001").error()).contains("12 digits"));
    QVERIFY(errorSentence(adapters::parseMac("01:00:5e:00:00:01").error()).contains("multicast"));
}

void TestGuidEntry::basesAreCountedUp()
{
    const firmware::Guids current{.guids = {1, 2, 3, 4}, .macs = {5, 6}};
    const auto fs2 = [&](const adapters::GuidEntry& entry) {
        return adapters::completeGuids(firmware::ImageFormat::Fs2, current, entry);
    };
    // Reference chapter 2.16: node, port 1, port 2, system image; port 1, port 2.
    const firmware::Guids counted = fs2({.guids = {0x100}, .macs = {0x200}}).value();
    QCOMPARE(counted.guids, (std::vector<std::uint64_t>{0x100, 0x101, 0x102, 0x103}));
    QCOMPARE(counted.macs, (std::vector<std::uint64_t>{0x200, 0x201}));
    QCOMPARE(fs2({.guids = {}, .macs = {7, 9}}).value().guids, current.guids);
    QCOMPARE(fs2({.guids = {}, .macs = {7, 9}}).value().macs, (std::vector<std::uint64_t>{7, 9}));
    QVERIFY(!fs2({.guids = {1, 2, 3}, .macs = {}}));
    QVERIFY(!fs2({.guids = {}, .macs = {1, 2, 3}}));
}

void TestGuidEntry::fs3TakesBasesAlone()
{
    const firmware::Guids current{.guids = {1}, .macs = {5}};
    const auto base = adapters::completeGuids(firmware::ImageFormat::Fs3, current, {.guids = {0x100}, .macs = {}});
    QVERIFY(base);
    QCOMPARE(base->guids, std::vector<std::uint64_t>{0x100});
    QVERIFY(base->macs.empty());
    QVERIFY(!adapters::completeGuids(firmware::ImageFormat::Fs4, current, {.guids = {1, 2}, .macs = {}}));
}

QTEST_GUILESS_MAIN(TestGuidEntry)
#include "testguidentry.moc"
