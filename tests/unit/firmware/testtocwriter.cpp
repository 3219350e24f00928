// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"

#include <firmware/fs3/fs3writer.h>
#include <firmware/fs4/fs4writer.h>
#include <firmware/toc/hwpointercrc.h>
#include <firmware/toc/infowriter.h>
#include <support/testfs3image.h>

#include <QTest>

#include <functional>

using namespace firesteel;
using firmware::CrcMode;
using firmware::Fs3Description;
using firmware::Fs4Description;

namespace {

constexpr std::uint32_t itocMark = 0x49544f43;
constexpr std::uint32_t dtocMark = 0x44544f43;

/// An entry as reference chapters 3.3 and 4.3 put it, read without the code under test.
struct Entry
{
    std::size_t at = 0;
    std::uint8_t type = 0;
    std::uint32_t size = 0;
    std::uint32_t address = 0;
    std::uint32_t attributes = 0;
};

std::vector<Entry> entries(ByteView image, std::size_t table)
{
    std::vector<Entry> found;
    for (std::size_t at = table + 32; image[at] != 0xff; at += 32) {
        found.push_back(
            {at, image[at], readBe32(image, at) & 0xffffff, readBe32(image, at + 20), readBe32(image, at + 24)});
    }
    return found;
}

const Entry& entryOf(const std::vector<Entry>& found, std::uint8_t type)
{
    for (const Entry& entry : found) {
        if (entry.type == type) {
            return entry;
        }
    }
    qFatal("no entry of type 0x%02x", unsigned{type});
}

std::uint32_t crcAt(ByteView image, std::size_t offset, std::size_t size)
{
    return test::bitwiseCrc(image.subspan(offset, size));
}

/// Header and entries of a table have right CRCs.
void checkTable(ByteView image, std::size_t table)
{
    QCOMPARE(readBe32(image, table + 0x1c), crcAt(image, table, 28));
    for (const Entry& entry : entries(image, table)) {
        QCOMPARE(readBe32(image, entry.at + 28), crcAt(image, entry.at, 28));
    }
}

void checkRefusal(const Result<Bytes>& image, const QString& names)
{
    QVERIFY(!image);
    QCOMPARE(image.error().kind, ErrorKind::ImageUnwritable);
    const QString found = QString::fromStdString(image.error().facts.found);
    QVERIFY2(found.contains(names), qPrintable(found));
}

} // namespace

class TocWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hwPointerCrc();
    void fs3Head();
    void fs3Entries();
    void fs3DeviceData();
    void fs4Head();
    void fs4Entries();
    void fs4DeviceData();
    void fs4HashesTable();
    void imageInfoFields();
    void mfgInfoFields();
    void devInfoFields();
    void oldLayout();
    void crcModes();
    void sizesOfRealImages();
    void refusals_data();
    void refusals();
};

void TocWriterTest::hwPointerCrc()
{
    // Vectors of reference chapter 1.2.
    QCOMPARE(firmware::hwPointerCrc(0x00000100), std::uint16_t{0x75f8});
    QCOMPARE(firmware::hwPointerCrc(0x00000500), std::uint16_t{0x8359});
    QCOMPARE(firmware::hwPointerCrc(0x00004000), std::uint16_t{0xbd3f});
}

void TocWriterTest::fs3Head()
{
    const Bytes image = test::smallFs3();
    QCOMPARE(readBe32(image, 0), 0x4d544657U);
    QCOMPARE(readBe32(image, 4), 0x8cdfd000U);
    QCOMPARE(readBe32(image, 0x10), 0xd0674011U);
    QCOMPARE(readBe32(image, 0x24), 0x03100101U); // format 3, slots of 2^16, binary version 1.1
    QCOMPARE(readBe32(image, 0x3c), 64U);         // BOOT2 of 256 bytes
    QCOMPARE(readBe32(image, 0x40), crcAt(image, 0x38, 8));
    QCOMPARE(readBe32(image, 0x144), crcAt(image, 0x38, 0x10c));
    QCOMPARE(readBe32(image, 0x148), 0xffffffffU);
    QCOMPARE(readBe32(image, 0x1000), itocMark);
    QCOMPARE(readBe32(image, 0x1010), 1U);
    QCOMPARE(readBe32(image, 0x101c), 0x6a70U); // reference chapter 3.2
}

void TocWriterTest::fs3Entries()
{
    const Bytes image = test::smallFs3();
    checkTable(image, 0x1000);
    const std::vector<Entry> found = entries(image, 0x1000);
    QCOMPARE(found.size(), 17UZ);
    for (const Entry& entry : found) {
        const bool ofCard = entry.type >= 0xe0;
        QCOMPARE((entry.address & 0x80000000U) != 0, !ofCard);
        QCOMPARE((entry.attributes & 0x20000U) != 0, ofCard);
        const std::size_t address = entry.address & 0x7fffffffU;
        QCOMPARE(entry.attributes & 0xffffU, crcAt(image, address, entry.size));
    }
    const Entry& mainCode = entryOf(found, 0x03);
    QCOMPARE(readBe32(image, mainCode.at + 4), 0x00500000U);
    QCOMPARE(readBe32(image, mainCode.at + 8), 0x00500030U);
    const Entry& info = entryOf(found, 0x10);
    QCOMPARE(info.size, 1024U);
    // As in real images DBG_FW_INI follows IMAGE_INFO, and all others begin a sector.
    QCOMPARE(entryOf(found, 0x30).address, info.address + info.size);
    QCOMPARE(info.address & 0xfffU, 0U);
}

void TocWriterTest::fs3DeviceData()
{
    const Bytes image = test::smallFs3();
    const std::vector<Entry> found = entries(image, 0x1000);
    QCOMPARE(entryOf(found, 0xe0).address, 0x28000U); // 0x8000 before the end of the flash
    const Entry& vpd = entryOf(found, 0xe3);
    QCOMPARE(vpd.size, 0U);
    QCOMPARE(vpd.attributes, 0x20955U); // the CRC of nothing (reference chapter 1.1)
    QCOMPARE(vpd.address, 0x29000U);
    QCOMPARE(image.size(), 0x29000UZ);
    QCOMPARE(entryOf(found, 0xe6).attributes & 0x10000U, 0x10000U); // NV_DATA: no CRC check
    const std::size_t devInfo = entryOf(found, 0xe1).address;
    QCOMPARE(readBe32(image, devInfo), 0x6d446576U);
}

void TocWriterTest::fs4Head()
{
    firmware::Fs4Description description = test::smallFs4Description();
    description.content.identity.securityVersion = 0x1234;
    const Bytes image = firmware::writeFs4(description).value();
    QCOMPARE(readBe32(image, 4), 0xabcdef00U);
    QCOMPARE(readBe32(image, 0x10), 0x01000100U);
    QCOMPARE(readBe32(image, 0x14), 0xffffffffU);
    // Pointers and CRCs of reference chapters 1.2 and 4.1.
    QCOMPARE(readBe64(image, 0x18), 0x00000100000075f8U);
    QCOMPARE(readBe64(image, 0x20), 0x000010000000eb67U);
    QCOMPARE(readBe64(image, 0x30), 0x0000050000008359U);
    QCOMPARE(readBe64(image, 0x38), 0U);
    QCOMPARE(readBe64(image, 0x80), 0x000012340000ef9cU); // a value, not an address
    QCOMPARE(readBe64(image, 0x90), 0U);
    QCOMPARE(readBe32(image, 0x504), 0x00100100U);
    QCOMPARE(readBe32(image, 0x53c), crcAt(image, 0x500, 60));
    QCOMPARE(readBe32(image, 0x1004), 64U);
    QCOMPARE(readBe32(image, 0x110c), crcAt(image, 0x1000, 0x10c));
    QCOMPARE(readBe32(image, readBe32(image, 0x28)), itocMark);
}

void TocWriterTest::fs4Entries()
{
    const Bytes image = test::smallFs4();
    checkTable(image, 0x2000);
    std::uint32_t next = 0x3000;
    for (const Entry& entry : entries(image, 0x2000)) {
        QCOMPARE(entry.address, next);
        QCOMPARE(entry.attributes, crcAt(image, entry.address, entry.size));
        next += entry.size;
    }
}

void TocWriterTest::fs4DeviceData()
{
    const Bytes image = test::smallFs4();
    QCOMPARE(image.size(), 0x30000UZ);
    constexpr std::size_t dtoc = 0x2f000;
    QCOMPARE(readBe32(image, dtoc), dtocMark);
    QCOMPARE(readBe32(image, dtoc + 0x1c), 0x761dU); // as in real images
    checkTable(image, dtoc);
    const std::vector<Entry> found = entries(image, dtoc);
    QCOMPARE(found.size(), 7UZ);
    // Two DEV_INFO with CRCs of their own, the second one without its signature.
    QCOMPARE(found[3].type, std::uint8_t{0xe1});
    QCOMPARE(found[4].type, std::uint8_t{0xe1});
    for (const std::size_t index : {3UZ, 4UZ}) {
        QCOMPARE(found[index].attributes, 0x20000U);
        QCOMPARE(readBe32(image, found[index].address + 508), crcAt(image, found[index].address, 508));
    }
    QCOMPARE(readBe64(image, found[3].address), 0x6d446576496e666fU);
    QCOMPARE(readBe64(image, found[4].address), 0U);
    QCOMPARE(found[0].attributes, 0x10000U); // FW_NV_LOG: none
    QCOMPARE(entryOf(found, 0xe3).attributes, 0x955U);
}

void TocWriterTest::fs4HashesTable()
{
    firmware::Fs4Description description = test::smallFs4Description();
    description.hashesTable = true;
    const Bytes image = firmware::writeFs4(description).value();
    const std::size_t table = readBe32(image, 0x90);
    QCOMPARE(table, 0x2000UZ);
    QCOMPARE(readBe32(image, 0x28), 0x3000U);
    QCOMPARE(readBe32(image, table), 0U);
    QCOMPARE(readBe32(image, table + 4), (0x804U - 12) / 4 - 1); // reference chapter 4.2
    QCOMPARE(readBe32(image, table + 8), crcAt(image, table, 8));
    QCOMPARE(readBe32(image, table + 0x800), crcAt(image, table, 0x800));
}

void TocWriterTest::imageInfoFields()
{
    firmware::Identity identity = test::smallFs3Description().content.identity;
    identity.vsd = std::string(208, 'v');
    identity.issuVersion = 0xfff;
    identity.hardwareIds = {{0x209, 0}, {0x20b, 1}};
    identity.controlledUpdate = true;
    identity.security = firmware::SecurityAttributes{.secureFw = true, .signedFw = true, .debugFw = true};
    const Bytes info = firmware::encodeTocImageInfo(identity, 22).value();
    QCOMPARE(info.size(), 1024UZ);
    QCOMPARE(readBe32(info, 0), 0x0002e100U);
    QCOMPARE(readBe32(info, 4), 12U << 16);
    QCOMPARE(readBe32(info, 8), 28U << 16 | 2006);
    QCOMPARE(readBe32(info, 0x10), 0x20200915U);
    QCOMPARE(readBe32(info, 0x14), 0x00020000U);
    QCOMPARE(readBe32(info, 0x1c), 0x101315b3U);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(info.data()) + 0x24, 14), QByteArray("TST2170110021\0", 14));
    QCOMPARE(readBe32(info, 0x34), 0x15b3U);
    QCOMPARE(info[0x38], std::uint8_t{'v'});
    QCOMPARE(info[0x107], std::uint8_t{'v'});
    QCOMPARE(readBe32(info, 0x108), 22U);
    QCOMPARE(readBe32(info, 0x10c), 0x400000U);
    QCOMPARE(readBe32(info, 0x118), 0x209U);
    QCOMPARE(readBe32(info, 0x11c), 0x1020bU);
    QCOMPARE(readBe32(info, 0x120), 0U);
    QCOMPARE(readBe32(info, 0x314), 0xfff00000U);
    const auto text = [&info](std::size_t offset) {
        return QByteArray(reinterpret_cast<const char*>(info.data()) + offset);
    };
    QCOMPARE(text(0x1c0), QByteArray("rel-12_28"));
    QCOMPARE(text(0x1d0), QByteArray("ConnectX-4 VPI test card"));
    QCOMPARE(text(0x340), QByteArray("TEST455A-ECA_Ax"));
    QCOMPARE(text(0x380), QByteArray("firesteel_fs3.prs"));
}

void TocWriterTest::mfgInfoFields()
{
    const Fs3Description description = test::smallFs3Description();
    firmware::Identity identity = description.content.identity;
    identity.originalPsid = "ORG1234567890";
    identity.originalPrsName = "orig.prs";
    firmware::DeviceUids uids = description.content.uids;
    uids.originalGuids = {{0x1122334455667788, 0x102, 4}};
    const Bytes info = firmware::encodeMfgInfo(identity, uids).value();
    QCOMPARE(info.size(), 320UZ);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(info.data())), QByteArray("ORG1234567890"));
    QCOMPARE(readBe32(info, 0x1c), 0x01010001U);
    QCOMPARE(readBe32(info, 0x20), 0x00010402U);
    QCOMPARE(readBe64(info, 0x28), 0x1122334455667788U);
    QCOMPARE(readBe32(info, 0x30), 0x00000108U); // MACs: those in use
    QCOMPARE(readBe64(info, 0x38), 0x0002c94a5b60U);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(info.data()) + 0x60), QByteArray("orig.prs"));
}

void TocWriterTest::devInfoFields()
{
    const Fs3Description description = test::smallFs3Description();
    firmware::Identity identity = description.content.identity;
    identity.deviceVsd = "of the device";
    const Bytes info = firmware::encodeDevInfo(identity, description.content.uids).value();
    QCOMPARE(info.size(), 512UZ);
    QCOMPARE(readBe64(info, 0), 0x6d446576496e666fU);
    QCOMPARE(readBe64(info, 8), 0x2342cafabacafe00U);
    QCOMPARE(readBe32(info, 0x10), 0x00000200U);
    QCOMPARE(readBe32(info, 0x20), 0x00000108U);
    QCOMPARE(readBe64(info, 0x28), 0x0002c903004a5b60U);
    QCOMPARE(readBe64(info, 0x38), 0x0002c94a5b60U);
    QCOMPARE(readBe32(info, 0x6c), 0x15b3U);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(info.data()) + 0x70), QByteArray("of the device"));
}

void TocWriterTest::oldLayout()
{
    Fs3Description description = test::smallFs3Description();
    firmware::DeviceUids& uids = description.content.uids;
    uids.guids = {{0x10, 1, 1}, {0x20, 2, 2}};
    uids.macs = {{0x30, 3, 3}, {0x40, 4, 4}};
    const Bytes devInfo = firmware::encodeDevInfo(description.content.identity, uids).value();
    const Bytes mfgInfo = firmware::encodeMfgInfo(description.content.identity, uids).value();
    QCOMPARE(readBe32(devInfo, 0x10), 0x00000100U);
    QCOMPARE(readBe32(mfgInfo, 0x1c), 0x00010001U);
    for (const Bytes& info : {devInfo, mfgInfo}) {
        for (std::uint32_t i = 1; i <= 4; ++i) {
            QCOMPARE(readBe32(info, 0x10 + 0x10 * i), i << 8 | i);
            QCOMPARE(readBe64(info, 0x18 + 0x10 * i), std::uint64_t{i} << 4);
        }
    }
}

void TocWriterTest::crcModes()
{
    const Bytes data{1, 2, 3, 4, 5, 6, 7, 8};
    Fs4Description description = test::smallFs4Description();
    description.content.code = {{.type = 1, .data = data, .crcMode = CrcMode::InEntry},
                                {.type = 2, .data = data, .crcMode = CrcMode::None},
                                {.type = 3, .data = data, .crcMode = CrcMode::InSection}};
    const Bytes image = firmware::writeFs4(description).value();
    const std::vector<Entry> found = entries(image, 0x2000);
    const std::uint32_t crc = test::bitwiseCrc(data);
    QCOMPARE(found[0].attributes, crc);
    QCOMPARE(found[1].attributes, 0x10000U);
    QCOMPARE(found[2].attributes, 0x20000U);
    QCOMPARE(found[0].size, 8U);
    QCOMPARE(found[2].size, 12U);
    QCOMPARE(readBe32(image, found[2].address + 8), crc);
}

void TocWriterTest::sizesOfRealImages()
{
    QCOMPARE(firmware::writeFs3(test::largeFs3Description()).value().size(), 16748544UZ); // reference chapter 3.3
    QCOMPARE(firmware::writeFs4(test::largeFs4Description()).value().size(), 32UZ << 20U);
    Fs4Description connectX5 = test::smallFs4Description();
    connectX5.logSlotSize = Fs4Description().logSlotSize;
    connectX5.flashSize = 0;
    QCOMPARE(firmware::writeFs4(connectX5).value().size(), 16UZ << 20U);
}

namespace {

struct Refusal
{
    const char* names;
    std::function<void(Fs3Description&)> fs3; ///< what is changed in the small description
    std::function<void(Fs4Description&)> fs4;
};

/// A change of what both formats share.
Refusal shared(const char* names, const std::function<void(firmware::TocImageDescription&)>& change)
{
    return {names, [change](Fs3Description& d) { change(d.content); },
            [change](Fs4Description& d) { change(d.content); }};
}

using Content = firmware::TocImageDescription;

std::vector<Refusal> refusals()
{
    return {
        {"2^15", [](Fs3Description& d) { d.logSlotSize = 15; }, [](auto& d) { d.logSlotSize = 15; }},
        {"2^25", [](auto& d) { d.logSlotSize = 25; }, [](auto& d) { d.logSlotSize = 25; }},
        {"a flash of 0x10000", [](auto& d) { d.flashSize = 0x10000; }, [](auto& d) { d.flashSize = 0x10000; }},
        {"a flash of 0x20004", [](auto& d) { d.flashSize = 0x20004; }, [](auto& d) { d.flashSize = 0x20004; }},
        {"a flash of 0x8010000", [](auto& d) { d.flashSize = 0x8010000; }, [](auto& d) { d.flashSize = 0x8010000; }},
        {"BOOT2 block of 12", [](auto& d) { d.boot2.resize(12); }, [](auto& d) { d.boot2.resize(12); }},
        {"BOOT2 block of 18", [](auto& d) { d.boot2.resize(18); }, [](auto& d) { d.boot2.resize(18); }},
        {"at most 63", [](auto& d) { d.content.code.resize(80, {.type = 1}); },
         [](auto& d) { d.content.code.resize(80, {.type = 1}); }},
        {"at most 63", nullptr, [](auto& d) { d.content.deviceData.resize(80, {.type = 0xe6}); }},
        {"boot record of 1028", nullptr, [](auto& d) { d.bootRecord.resize(1028); }},
        {"no CRC inside", [](auto& d) { d.content.code[0].crcMode = CrcMode::InSection; }, nullptr},
        {"security version", [](auto& d) { d.content.identity.securityVersion = 1; }, nullptr},
        shared("30 bits", [](Content& c) { c.code[0].loadAddress = 0x40000000; }),
        shared("not a multiple of 4", [](Content& c) { c.code[0].data.resize(13); }),
        shared("ROM_CODE", [](Content& c) { c.code.push_back({.type = 0x18}); }),
        shared("IMAGE_INFO among", [](Content& c) { c.code.push_back({.type = 0x10}); }),
        shared("two DBG_FW_INI", [](Content& c) { c.code.push_back({.type = 0x30}); }),
        shared("two MFG_INFO", [](Content& c) { c.deviceData.push_back({.type = 0xe0}); }),
        shared("DEV_INFO besides", [](Content& c) { c.deviceData.push_back({.type = 0xe1}); }),
        shared("two VPD_R0", [](Content& c) { c.deviceData.push_back({.type = 0xe3}); }),
        shared("ends the table", [](Content& c) { c.code.push_back({.type = 0xff}); }),
        shared("at most 16777212", [](Content& c) { c.code[0].data.resize(0x1000000); }),
        shared("in a slot of 0x10000", [](Content& c) { c.code[0].data.resize(0x10000); }),
        shared("where the firmware in the second slot reaches",
               [](Content& c) { c.deviceData[0].data.resize(0x10000); }),
        shared("does not fit on a flash", [](Content& c) { c.deviceData[0].data.resize(0x28000); }),
        shared("0 hardware ids", [](Content& c) { c.identity.hardwareIds.clear(); }),
        shared("5 hardware ids", [](Content& c) { c.identity.hardwareIds.resize(5, {0x209, 0}); }),
        shared("hardware id 0", [](Content& c) { c.identity.hardwareIds = {{0, 0}}; }),
        shared("PSID of 17", [](Content& c) { c.identity.psid = std::string(17, 'p'); }),
        shared("PSID of 3", [](Content& c) { c.identity.psid = std::string("a\0b", 3); }),
        shared("product version of 17", [](Content& c) { c.identity.productVersion = std::string(17, 'v'); }),
        shared("description of 257", [](Content& c) { c.identity.description = std::string(257, 'd'); }),
        shared("part number of 65", [](Content& c) { c.identity.partNumber = std::string(65, 'n'); }),
        shared("PRS name of 129", [](Content& c) { c.identity.prsName = std::string(129, 'r'); }),
        shared("PRS name of 97", [](Content& c) { c.identity.originalPrsName = std::string(97, 'r'); }),
        shared("VSD of 209", [](Content& c) { c.identity.vsd = std::string(209, 's'); }),
        shared("DEV_INFO at 0x70: VSD of 209", [](Content& c) { c.identity.deviceVsd = std::string(209, 's'); }),
        shared("ISSU version 4096", [](Content& c) { c.identity.issuVersion = 4096; }),
        shared("which only FS2 has", [](Content& c) { c.identity.configSectors = 2; }),
        shared("one range of each", [](Content& c) { c.uids.guids.clear(); }),
        shared("one range of each", [](Content& c) { c.uids.macs.push_back({}); }),
        shared("more than 48 bits", [](Content& c) { c.uids.macs[0].first = 0x1000000000000; }),
        shared("without leave to override",
               [](Content& c) {
                   c.uids.originalGuids = {{1, 1, 1}};
                   c.uids.overridden = false;
               }),
        shared("neither secure nor signed", [](Content& c) { c.identity.security.emplace(); }),
        shared("without a signature section",
               [](Content& c) {
                   c.code.clear();
                   c.identity.security = {.signedFw = true};
               }),
        shared("development key",
               [](Content& c) {
                   c.identity.controlledUpdate = true;
                   c.identity.security = {.signedFw = true, .devKey = true};
               }),
    };
}

} // namespace

void TocWriterTest::refusals_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<Refusal> all = ::refusals();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::addRow("%zu %s", i, all[i].names) << i;
    }
}

void TocWriterTest::refusals()
{
    QFETCH(std::size_t, index);
    const Refusal refusal = ::refusals()[index];
    if (refusal.fs3) {
        Fs3Description description = test::smallFs3Description();
        refusal.fs3(description);
        checkRefusal(firmware::writeFs3(description), QString::fromLatin1(refusal.names));
    }
    if (refusal.fs4) {
        Fs4Description description = test::smallFs4Description();
        refusal.fs4(description);
        checkRefusal(firmware::writeFs4(description), QString::fromLatin1(refusal.names));
    }
}

QTEST_APPLESS_MAIN(TocWriterTest)
#include "testtocwriter.moc"
