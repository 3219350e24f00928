// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/contents/fields.h>
#include <firmware/contents/records.h>
#include <firmware/contents/romimages.h>

#include <QTest>

#include <algorithm>

using namespace firesteel;
using firmware::Image;
using firmware::Section;
using firmware::SectionKind;

namespace {

/// An image that is one section.
Image imageOf(SectionKind kind, Bytes data, std::uint32_t type = 0,
              firmware::ImageFormat format = firmware::ImageFormat::Fs2)
{
    Image image;
    image.format = format;
    Section section;
    section.kind = kind;
    section.type = type;
    section.size = section.dataSize = data.size();
    image.sections.push_back(section);
    image.bytes = std::move(data);
    return image;
}

Bytes words(std::initializer_list<std::uint32_t> values)
{
    Bytes bytes(values.size() * 4);
    std::size_t at = 0;
    for (const std::uint32_t value : values) {
        writeBe32(bytes, at, value);
        at += 4;
    }
    return bytes;
}

std::string valueOf(const firmware::FieldList& list, std::string_view name)
{
    const auto match =
        std::ranges::find_if(list.fields, [&](const firmware::Field& field) { return inEnglish(field.name) == name; });
    return match == list.fields.end() ? "(no such field)" : match->value;
}

} // namespace

class TestContents final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registerSettings();
    void jumpsIntoSections();
    void infoTags();
    void infoTagsBroken();
    void imageInfoFields();
    void uidRanges();
    void signatures();
    void keys();
    void hashes();
    void hashesBroken();
    void romChain();
    void romChainBroken();
};

// The samples of reference chapter 2.11; four bytes more are no record.
void TestContents::registerSettings()
{
    const Image image =
        imageOf(SectionKind::Configuration,
                words({0x0001f064, 0x00020000, 0xffff0000, 0x0001f0bc, 0x00001007, 0x0000ffff, 0xdeadbeef}));
    QCOMPARE(firmware::registerSettingCount(image, image.sections[0]), 2U);
    QCOMPARE(firmware::registerSetting(image, image.sections[0], 1),
             (firmware::RegisterSetting{.address = 0x1f0bc, .value = 0x1007, .mask = 0xffff, .offset = 12}));
}

// "entry values match DDR load addresses (parameter without bit 31)".
void TestContents::jumpsIntoSections()
{
    Image image = imageOf(SectionKind::JumpAddresses, words({0x1fb40, 0x00160000, 0x1fb48, 0x00200000, 0x1fb50}));
    Section code;
    code.kind = SectionKind::Ddr;
    code.parameter = 0x80160000;
    code.dataSize = 0x1000;
    image.sections.push_back(code);
    const auto jumps = firmware::jumpAddresses(image, image.sections[0]);
    QCOMPARE(jumps.size(), 2U);
    QCOMPARE(jumps[0].registerAddress, 0x1fb40U);
    QCOMPARE(jumps[0].section, std::optional<std::size_t>(1));
    QCOMPARE(jumps[1].section, std::nullopt);
    QCOMPARE(jumps[1].offset, 8U);
}

// Encodings of reference chapter 2.7.
void TestContents::infoTags()
{
    const Image image =
        imageOf(SectionKind::ImageInfo,
                words({0x01000008, 0x00020000, 0x002a1388, 0x02000008, 0x00171530, 0x20170905, 0x03000004, 0x00001007,
                       0x0a000004, 0x000001f7, 0x13000008, 2, 0, 0x63000004, 0x01020304, 0xff000000}));
    const firmware::FieldList list = firmware::imageInfoFields(image, image.sections[0]);
    QVERIFY(!list.cut);
    QCOMPARE(list.fields.size(), 6U);
    QCOMPARE(valueOf(list, "Firmware version"), std::string("2.42.5000"));
    QCOMPARE(valueOf(list, "Build time"), std::string("2017-09-05 17:15:30"));
    QCOMPARE(valueOf(list, "PCI device id"), std::string("4103 (0x1007)"));
    QVERIFY(valueOf(list, "Supported chips").starts_with("ConnectX-3Pro"));
    QCOMPARE(valueOf(list, "Unknown tag 99"), std::string("01 02 03 04"));
    QCOMPARE(list.fields[1].offset, 16U);
    QCOMPARE(list.fields[1].size, 8U);
}

void TestContents::infoTagsBroken()
{
    // A tag that runs past the section, one that is not aligned, one too short for what it tells.
    for (const std::uint32_t head : {0x01ffffffU, 0x01000006U}) {
        const Image image = imageOf(SectionKind::ImageInfo, words({0x03000004, 0x1007, head, 0, 0}));
        const firmware::FieldList list = firmware::imageInfoFields(image, image.sections[0]);
        QVERIFY(list.cut);
        QCOMPARE(list.fields.size(), 1U);
    }
    const Image shortTag = imageOf(SectionKind::ImageInfo, words({0x01000004, 0x00020000, 0xff000000}));
    QCOMPARE(valueOf(firmware::imageInfoFields(shortTag, shortTag.sections[0]), "Firmware version"),
             std::string("00 02 00 00"));
}

// Offsets and encodings of reference chapter 3.5.
void TestContents::imageInfoFields()
{
    Bytes data(1024);
    writeBe32(data, 0x000, 0x0002c100);
    writeBe32(data, 0x004, 0x000d0000);
    writeBe32(data, 0x008, 0x04c8008e);
    writeBe32(data, 0x00c, 0x35171700);
    writeBe32(data, 0x010, 0x20170914);
    writeBe32(data, 0x108, 0x00000016);
    writeBe32(data, 0x118, 0x00000249);
    writeBe32(data, 0x11c, 0x00010249);
    writeBe32(data, 0x314, 0x00200000);
    Image image = imageOf(SectionKind::ImageInfo, data, 0x10, firmware::ImageFormat::Fs3);
    const firmware::FieldList list = firmware::imageInfoFields(image, image.sections[0]);
    QVERIFY(!list.cut);
    QCOMPARE(valueOf(list, "Firmware version"), std::string("13.1224.0142"));
    QCOMPARE(valueOf(list, "Build time"), std::string("2017-09-14 17:17:35"));
    QCOMPARE(valueOf(list, "Slot size"), std::string("0x400000"));
    QCOMPARE(valueOf(list, "ISSU version"), std::string("2"));
    QVERIFY(valueOf(list, "Supported chips").contains("Spectrum A1"));
    for (const char* flag : {"MCC", "signed-fw", "secure-fw"}) {
        QVERIFY2(valueOf(list, "Flags").contains(flag), flag);
    }
    QVERIFY(!valueOf(list, "Flags").contains("debug-fw"));
    image.bytes = image.bytes.part(0, 0x100);
    QVERIFY(firmware::imageInfoFields(image, image.sections[0]).cut);
}

// Reference chapter 3.6: count, step, first; the old layout has two of each.
void TestContents::uidRanges()
{
    Bytes data(320);
    writeBe32(data, 0x1c, 0x01000001);
    writeBe32(data, 0x20, 0x00000108);
    writeBe64(data, 0x28, 0x248a070300aabb00);
    writeBe32(data, 0x30, 0x00000208);
    writeBe64(data, 0x38, 0x0000248a07aabb00);
    Image image = imageOf(SectionKind::ManufacturingInfo, data, 0xe0, firmware::ImageFormat::Fs3);
    const firmware::FieldList list = firmware::manufacturingInfoFields(image, image.sections[0]);
    QCOMPARE(valueOf(list, "GUIDs"), std::string("248a070300aabb00 × 8"));
    QCOMPARE(valueOf(list, "MACs"), std::string("24:8a:07:aa:bb:00 × 8 (+2)"));
    data[0x1c] = 0;
    image.bytes = data;
    const firmware::FieldList old = firmware::manufacturingInfoFields(image, image.sections[0]);
    QCOMPARE(valueOf(old, "GUIDs of port 1"), std::string("248a070300aabb00 × 8"));
    QCOMPARE(valueOf(old, "MACs of port 2"), std::string());
}

// Reference chapter 3.7: "dev" = word 3 = 0 and low half of word 2 = 0 and not all zero.
void TestContents::signatures()
{
    Bytes data(320);
    const auto record = [&] {
        const Image image = imageOf(SectionKind::Signature, data, 0xa0, firmware::ImageFormat::Fs3);
        const auto found = firmware::signatureRecord(image, image.sections[0]);
        return found ? std::tuple(found->set, found->keyNamed, found->developmentKey) : std::tuple(false, false, true);
    };
    QCOMPARE(record(), std::tuple(false, false, false));
    data[0x20] = 1;
    writeBe32(data, 0x10, 0x12345678);
    writeBe32(data, 0x18, 0xabcd0000);
    QCOMPARE(record(), std::tuple(true, true, true));
    writeBe32(data, 0x1c, 1);
    QCOMPARE(record(), std::tuple(true, true, false));
    writeBe32(data, 0x1c, 0);
    writeBe32(data, 0x18, 0xabcd0001);
    QCOMPARE(record(), std::tuple(true, true, false));
    const Image cut = imageOf(SectionKind::Signature, Bytes(100), 0xa0, firmware::ImageFormat::Fs3);
    QVERIFY(!firmware::signatureRecord(cut, cut.sections[0]));
}

// Reference chapter 3.8: 8 x 288 and 8 x 544. Real images have the exponent 65537 in slots without a key.
void TestContents::keys()
{
    Bytes data(8 * 544);
    for (std::size_t slot = 0; slot < 8; ++slot) {
        writeBe32(data, slot * 544 + 12, 0x00010001);
    }
    data[3 * 544 + 100] = 7;
    const Image image = imageOf(SectionKind::PublicKeys, data, 0xa4, firmware::ImageFormat::Fs4);
    const auto found = firmware::keyRecords(image, image.sections[0]);
    QCOMPARE(found.size(), 8U);
    for (std::size_t slot = 0; slot < 8; ++slot) {
        QCOMPARE(found[slot].set, slot == 3);
    }
    QCOMPARE(found[7].offset, 7U * 544);
}

// Reference chapter 4.2.
void TestContents::hashes()
{
    Bytes data(12 + 16 + 2 * 8 + 2 * 32 + 8);
    writeBe32(data, 12, 0);
    writeBe32(data, 16, 0x00200402);
    writeBe32(data, 28, 0x00030008);
    writeBe32(data, 36, 0x00100010);
    data[12 + 0x08 * 4] = 0xaa;
    data[12 + 0x10 * 4] = 0xbb;
    const Image image = imageOf(SectionKind::HashesTable, data, 0xfa, firmware::ImageFormat::Fs4);
    const firmware::HashesTable table = firmware::hashRecords(image, image.sections[0]);
    QVERIFY(!table.cut);
    QCOMPARE(table.hashSize, 32U);
    QCOMPARE(table.records.size(), 2U);
    QCOMPARE(table.records[0].sectionType, std::uint8_t{3});
    QCOMPARE(table.records[0].hash[0], std::uint8_t{0xaa});
    QCOMPARE(table.records[1].sectionType, std::uint8_t{0x10});
    QCOMPARE(table.records[1].hash[0], std::uint8_t{0xbb});
    QCOMPARE(table.records[1].offset, 12U + 0x10 * 4);
}

void TestContents::hashesBroken()
{
    Bytes data(12 + 16 + 8);
    writeBe32(data, 16, 0xffff04ff);
    writeBe32(data, 28, 0x0003ffff);
    const Image image = imageOf(SectionKind::HashesTable, data, 0xfa, firmware::ImageFormat::Fs4);
    const firmware::HashesTable table = firmware::hashRecords(image, image.sections[0]);
    QVERIFY(table.cut);
    QVERIFY(table.records.empty());
    const Image tiny = imageOf(SectionKind::HashesTable, Bytes(20), 0xfa, firmware::ImageFormat::Fs4);
    QVERIFY(firmware::hashRecords(tiny, tiny.sections[0]).cut);
}

namespace {

// The header of a ROM image as the PCI firmware specification gives it.
void putRom(Bytes& bytes, std::size_t at, std::uint8_t units, std::uint8_t codeType, bool last)
{
    bytes[at] = 0x55;
    bytes[at + 1] = 0xaa;
    bytes[at + 0x18] = 0x1c;
    const char* const mark = "PCIR";
    std::copy(mark, mark + 4, bytes.begin() + static_cast<std::ptrdiff_t>(at) + 0x1c);
    bytes[at + 0x1c + 4] = 0xb3;
    bytes[at + 0x1c + 5] = 0x15;
    bytes[at + 0x1c + 6] = 0x07;
    bytes[at + 0x1c + 7] = 0x10;
    bytes[at + 0x1c + 0x10] = units;
    bytes[at + 0x1c + 0x14] = codeType;
    bytes[at + 0x1c + 0x15] = last ? 0x80 : 0;
}

} // namespace

void TestContents::romChain()
{
    Bytes data(5 * 512);
    putRom(data, 0, 2, 0, false);
    putRom(data, 1024, 3, 3, true);
    const Image image = imageOf(SectionKind::Rom, data);
    const auto roms = firmware::romImages(image, image.sections[0]);
    QCOMPARE(roms.size(), 2U);
    QCOMPARE(roms[0].size, 1024U);
    QCOMPARE(roms[0].vendorId, std::uint16_t{0x15b3});
    QCOMPARE(roms[0].deviceId, std::uint16_t{0x1007});
    QCOMPARE(roms[1].offset, 1024U);
    QCOMPARE(roms[1].codeType, std::uint8_t{3});
}

void TestContents::romChainBroken()
{
    // A size of 0 does not loop, one past the end is cut, a pointer past the end ends the chain.
    Bytes data(1024);
    putRom(data, 0, 0, 0, false);
    Image image = imageOf(SectionKind::Rom, data);
    QCOMPARE(firmware::romImages(image, image.sections[0]).size(), 1U);
    putRom(data, 0, 200, 0, false);
    image = imageOf(SectionKind::Rom, data);
    QCOMPARE(firmware::romImages(image, image.sections[0]).front().size, 1024U);
    data[0x19] = 0xff;
    image = imageOf(SectionKind::Rom, data);
    QVERIFY(firmware::romImages(image, image.sections[0]).empty());
    for (std::size_t size = 0; size < 64; ++size) {
        Bytes cut(data.begin(), data.begin() + static_cast<std::ptrdiff_t>(size));
        image = imageOf(SectionKind::Rom, std::move(cut));
        QVERIFY(firmware::romImages(image, image.sections[0]).empty());
    }
}

QTEST_APPLESS_MAIN(TestContents)
#include "testcontents.moc"
