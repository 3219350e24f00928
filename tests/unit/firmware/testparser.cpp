// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"
#include "variants.h"

#include <base/file.h>
#include <firmware/chipfamily.h>
#include <firmware/failsafe.h>
#include <firmware/flint/flinttext.h>
#include <firmware/fs2/fs2.h>
#include <firmware/image.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QTest>

#include <algorithm>

using namespace firesteel;
using firmware::FindingKind;
using firmware::SectionKind;

namespace {

ErrorKind errorOf(Bytes bytes)
{
    const Result<firmware::Image> image = firmware::parseImage(std::move(bytes), "file");
    return image ? ErrorKind::NotSupported : image.error().kind;
}

std::string foundFormat(Bytes bytes)
{
    const Result<firmware::Image> image = firmware::parseImage(std::move(bytes), "file");
    return image || image.error().kind != ErrorKind::ImageFormatUnsupported ? "none" : image.error().facts.found;
}

firmware::Image parsed(Bytes bytes)
{
    Result<firmware::Image> image = firmware::parseImage(std::move(bytes), "file");
    return image ? std::move(*image) : firmware::Image{};
}

/// A flash of this size with an image in the chunks of one copy, or of both.
Bytes flashWith(const Bytes& image, std::size_t size, unsigned logChunkSize, std::vector<unsigned> halves)
{
    Bytes flash(size, 0xff);
    for (const unsigned half : halves) {
        std::uint64_t logical = 0;
        for (const auto& [start, length] : firmware::physicalRanges(0, image.size(), logChunkSize, half)) {
            std::copy_n(image.begin() + static_cast<std::ptrdiff_t>(logical), length,
                        flash.begin() + static_cast<std::ptrdiff_t>(start));
            logical += length;
        }
    }
    return flash;
}

Bytes fs4Start(std::uint8_t generation)
{
    Bytes bytes(0x1000, 0);
    const std::uint32_t words[] = {0x4d544657, 0xabcdef00, 0xfade1234, 0x5678dead};
    for (std::size_t i = 0; i < std::size(words); ++i) {
        writeBe32(bytes, 4 * i, words[i]);
    }
    bytes[0x10] = generation;
    return bytes;
}

bool has(const firmware::Image& image, FindingKind kind)
{
    return std::ranges::contains(image.findings, kind, &firmware::Finding::kind);
}

} // namespace

class ParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoImage();
    void namesNewerFormats();
    void readsEverythingOfASmallImage();
    void effectiveSections();
    void physicalAddresses();
    void readsFlashDumps_data();
    void readsFlashDumps();
    void dumpOfACutImageStaysDamaged();
    void endlessMistakesAreToldOnce();
    void realImage();
    void embeddedIni();
    void namesOfChipsAndRoms();
    void headerPieces();
};

void ParserTest::refusesWhatIsNoImage()
{
    const Bytes image = test::plainImage();
    for (const std::size_t size : {0UZ, 8UZ, 16UZ, 32UZ, 36UZ, 40UZ, 0x34UZ}) {
        QCOMPARE(errorOf(test::Patch(image).truncate(size).take()), ErrorKind::ImageTooShort);
    }
    QCOMPARE(errorOf(test::Patch(image).truncate(0x102).take()), ErrorKind::ImageUnaligned);
    QCOMPARE(errorOf(test::Patch(image).flip(2).take()), ErrorKind::ImageWithoutMagic);
    QCOMPARE(errorOf(test::Patch(image).flip(15).take()), ErrorKind::ImageWithoutMagic);
    QCOMPARE(errorOf(Bytes(0x10000, 0)), ErrorKind::ImageWithoutMagic);
    // The magic at the very end of the file: no room for a header.
    QCOMPARE(errorOf(test::Patch(Bytes(0x10000, 0xff)).append(16, 0).take()), ErrorKind::ImageWithoutMagic);
    Bytes atEnd(0x10020, 0xff);
    std::ranges::copy(firmware::fs2Magic, atEnd.begin() + 0x10000);
    QCOMPARE(errorOf(atEnd), ErrorKind::ImageTooShort);
}

void ParserTest::namesNewerFormats()
{
    QCOMPARE(foundFormat(fs4Start(0)), std::string("FS4 / 0"));
    QCOMPARE(foundFormat(fs4Start(2)), std::string("FS5"));
    QCOMPARE(foundFormat(test::Patch(fs4Start(2)).prepend(0x400000, 0xff).take()), std::string("FS5"));
}

void ParserTest::readsEverythingOfASmallImage()
{
    const firmware::Image image = parsed(test::smallImage());
    const firmware::Fs2Description description = test::smallDescription();
    QVERIFY(image.isSound());
    QVERIFY(image.findings.empty());
    QCOMPARE(image.identity.version, description.identity.version);
    QCOMPARE(image.identity.releaseDate, description.identity.releaseDate);
    QCOMPARE(image.identity.micVersion, description.identity.micVersion);
    QCOMPARE(image.identity.deviceId, description.identity.deviceId);
    QCOMPARE(image.identity.psid, description.identity.psid);
    QCOMPARE(image.identity.vsd, description.identity.vsd);
    QCOMPARE(image.identity.productVersion, description.identity.productVersion);
    QCOMPARE(image.identity.vsdVendorId, description.identity.vsdVendorId);
    QVERIFY(image.identity.hardwareIds == description.identity.hardwareIds);
    QCOMPARE(image.identity.configSectors, description.identity.configSectors);
    QCOMPARE(image.identity.logConfigSectorKib, description.identity.logConfigSectorKib);
    QCOMPARE(image.identity.prsName, description.identity.prsName);
    QVERIFY(image.guids == description.guids);
    QCOMPARE(image.rom.entries.size(), 1UZ);
    QCOMPARE(image.rom.entries[0].deviceId, 0x1007);
    QCOMPARE(image.layout.logChunkSize, 19);
    QCOMPARE(image.end, image.bytes.size());
    QCOMPARE(image.headerSize, image.bytes.size());
    QCOMPARE(image.sections.size(), 11UZ);
    const firmware::Section& ddr = image.sections[6];
    QCOMPARE(ddr.kind, SectionKind::Ddr);
    QCOMPARE(ddr.parameter, 0x00102968U);
    QVERIFY(std::ranges::equal(image.data(ddr), description.code[0].data));
}

void ParserTest::effectiveSections()
{
    const std::vector<test::Variant> variants = test::damagedVariants();
    const auto offsetIn = [&](const char* name, SectionKind kind) {
        const auto variant = std::ranges::find(variants, name, &test::Variant::name);
        const firmware::Image image = parsed(variant->image);
        const firmware::Section* section = image.find(kind);
        return section == nullptr ? 0 : section->offset;
    };
    // The header's pointers decide for GUID and Image Info, the first ROM and the last INI count.
    QCOMPARE(offsetIn("twoguids", SectionKind::Guid), 0x57cU);
    QCOMPARE(offsetIn("twoguidslastpointed", SectionKind::Guid), 0xcacU);
    QCOMPARE(offsetIn("twoinfos", SectionKind::ImageInfo), 0x5c0U);
    QCOMPARE(offsetIn("tworoms", SectionKind::Rom), 0x168U);
    QCOMPARE(offsetIn("twoinis", SectionKind::FwConfiguration), 0xcacU);
    QCOMPARE(offsetIn("noguid", SectionKind::Guid), 0U);
}

void ParserTest::physicalAddresses()
{
    // Reference chapter 2.12: 802 908 bytes, chunks of 0x80000, odd copy.
    const std::vector<firmware::PhysicalRange> ranges = firmware::physicalRanges(0, 802908, 19, 1);
    QCOMPARE(ranges.size(), 2UZ);
    QCOMPARE(ranges[0].start, 0x80000U);
    QCOMPARE(ranges[0].size, 0x80000U);
    QCOMPARE(ranges[1].start, 0x180000U);
    QCOMPARE(ranges[1].size, 802908U - 0x80000U);
    QCOMPARE(firmware::physicalAddress(0xfe000, 19, 0), 0x17e000U);
    QCOMPARE(firmware::physicalAddress(0xff000, 19, 1), 0x1ff000U);
    QCOMPARE(firmware::physicalAddress(0x12345678, 0, 0), 0x12345678U);
    QCOMPARE(firmware::physicalRanges(0x7fff0, 0x20, 19, 0).size(), 2UZ);
    QVERIFY(firmware::physicalRanges(5, 0, 19, 0).empty());
    QVERIFY(firmware::physicalRanges(5, 0, 0, 0).empty());
    QCOMPARE(firmware::physicalRanges(5, 7, 0, 0).front().size, 7U);
}

void ParserTest::readsFlashDumps_data()
{
    QTest::addColumn<QList<unsigned>>("halves");
    QTest::addColumn<quint64>("start");
    QTest::newRow("even") << QList<unsigned>{0} << quint64{0};
    QTest::newRow("odd") << QList<unsigned>{1} << quint64{0x80000};
    QTest::newRow("both") << QList<unsigned>{0, 1} << quint64{0};
}

void ParserTest::readsFlashDumps()
{
    QFETCH(QList<unsigned>, halves);
    QFETCH(quint64, start);
    const Result<Bytes> written = firmware::writeFs2(test::largeDescription());
    QVERIFY(written);
    const Bytes flash = flashWith(*written, 0x200000, 19, {halves.begin(), halves.end()});
    const firmware::Image image = parsed(flash);
    QVERIFY(image.isSound());
    QVERIFY(has(image, FindingKind::StripedDump));
    QCOMPARE(has(image, FindingKind::TwoCopies), halves.size() == 2);
    QCOMPARE(image.layout.start, start);
    QVERIFY(std::ranges::equal(image.bytes.view().first(image.end), *written));
}

void ParserTest::dumpOfACutImageStaysDamaged()
{
    const Result<Bytes> written = firmware::writeFs2(test::largeDescription());
    QVERIFY(written);
    Bytes flash = flashWith(*written, 0x200000, 19, {0});
    flash[0x100100] ^= 1;
    const firmware::Image image = parsed(flash);
    QVERIFY(!image.isSound());
    QVERIFY(!has(image, FindingKind::StripedDump));
}

void ParserTest::endlessMistakesAreToldOnce()
{
    Bytes tags;
    for (std::size_t i = 0; i < 100000; ++i) {
        tags.insert(tags.end(), {8, 0, 0, 4, 0, 0, 0x10, 0x3c}); // a foreign vendor
    }
    tags.insert(tags.end(), {4, 0, 0, 0}); // a PSID without its text
    const auto decoded = firmware::decodeImageInfo(tags, 0);
    QVERIFY(decoded.findings.size() < 100);
    QVERIFY(std::ranges::contains(decoded.findings, FindingKind::InfoTagSizeInvalid, &firmware::Finding::kind));

    Bytes marks;
    for (std::size_t i = 0; i < 100000; ++i) {
        marks.insert(marks.end(), {'m', 'l', 'x', 's', 'i', 'g', 'n', ':', 0, 0, 0xf, 0});
    }
    QVERIFY(firmware::decodeRom(marks, 0).findings.size() < 10);
}

void ParserTest::realImage()
{
    const auto path = test::realImage();
    if (!path) {
        QSKIP("the real image is not here (FIRESTEEL_SHARED)");
    }
    const firmware::Image image = parsed(readFile(*path, firmware::maxImageFileSize).value());
    QVERIFY(image.findings.empty());
    QCOMPARE(image.sections.size(), 21UZ);
    QCOMPARE(image.end, 802908U);
    QCOMPARE(image.fullCrc.stored, 0x36f2);
    QCOMPARE(image.identity.hardwareIds.size(), 1UZ);
    QCOMPARE(hardwareName(image.identity.hardwareIds[0]), std::string("ConnectX-3Pro"));
    QCOMPARE(image.identity.logConfigSectorKib, 2U);
    // The file beside it is what the vendor's tool unpacked.
    const Result<Bytes> ini = readFile(path->parent_path() / "MCX312B-XCC_Ax.ini", 1U << 20);
    QVERIFY(ini);
    const Result<std::string> embedded = firmware::embeddedIni(image);
    QVERIFY(embedded);
    QCOMPARE(QByteArray::fromStdString(*embedded),
             QByteArray(reinterpret_cast<const char*>(ini->data()), static_cast<qsizetype>(ini->size())));
}

void ParserTest::embeddedIni()
{
    const std::vector<test::Variant> variants = test::damagedVariants();
    const auto iniOf = [&](const char* name) {
        const auto variant = std::ranges::find(variants, name, &test::Variant::name);
        return firmware::embeddedIni(parsed(variant->image));
    };
    QCOMPARE(iniOf("initrailing").value_or(""), std::string("[ADAPTER]\nPSID = TST1200000001\n\n"));
    QCOMPARE(iniOf("ininul").value_or(""), std::string("[HCA]\nnum_pfs = 1\n"));
    QCOMPARE(iniOf("inilargest").value_or("").size(), 8UZ << 20);
    QCOMPARE(iniOf("ininone").error().kind, ErrorKind::IniMissing);
    QCOMPARE(iniOf("iniempty").error().kind, ErrorKind::IniMissing);
    QCOMPARE(iniOf("ininozlib").error().kind, ErrorKind::IniDamaged);
    QCOMPARE(iniOf("inicut").error().kind, ErrorKind::IniDamaged);
    QCOMPARE(iniOf("inibomb").error().kind, ErrorKind::IniTooLarge);
    QCOMPARE(iniOf("inicut").error().facts.offset.value_or(0), 0xc6cU);
}

void ParserTest::namesOfChipsAndRoms()
{
    // Reference chapter 6 and 2.9.
    QCOMPARE(firmware::hardwareName({0x1f5, 0}), std::string("ConnectX-3 A0"));
    QCOMPARE(firmware::hardwareName({0x1f5, 1}), std::string("ConnectX-3 A1"));
    QCOMPARE(firmware::hardwareName({0x1f7, 0}), std::string("ConnectX-3Pro"));
    QCOMPARE(firmware::hardwareName({0x1234, 0xa}), std::string("MT4660-0A"));
    QCOMPARE(firmware::chipFamilyName({0x1f5, 1}), std::string("ConnectX-3 A1"));
    QCOMPARE(firmware::chipFamilyName({0x1f5, 2}), std::string("ConnectX-3"));
    QCOMPARE(firmware::chipFamilyName({503, 0}), std::string("ConnectX-3 Pro"));
    QCOMPARE(firmware::chipFamilyName({525, 0}), std::string("ConnectX-5"));
    QCOMPARE(firmware::chipFamilyName({590, 1}), std::string("Spectrum-2"));
    QCOMPARE(firmware::chipFamilyName({45568, 0}), std::string("ArcusE"));
    QCOMPARE(firmware::chipFamilyName({0x1234, 0xa}), std::string("MT4660-0A"));
    QCOMPARE(firmware::romProductName(0x11), std::string("UEFI"));
    QCOMPARE(firmware::romProductName(0x30), std::string());
    // The worked example of chapter 2.9.
    const Bytes sign{'m', 'l', 'x', 's', 'i', 'g', 'n', ':', 3, 0, 0x10, 0, 0xf0, 2, 4, 0, 0xff, 0, 7, 0x10};
    const auto rom = firmware::decodeRom(sign, 0).value;
    QCOMPARE(rom.entries.size(), 1UZ);
    QCOMPARE(toString(rom.entries[0]), std::string("type=PXE version=3.4.752"));
}

void ParserTest::headerPieces()
{
    QVERIFY(!firmware::decodeFs2Header(Bytes(0x37)));
    QVERIFY(!firmware::decodeGph(Bytes(15)));
    QVERIFY(!firmware::boot2Size(Bytes(7)));
    // Words of the real image (reference chapter 2.2).
    QCOMPARE(firmware::withChecksumByte(0x0b), 0xf500000bU);
    QCOMPARE(firmware::withChecksumByte(0x1d1a0), 0x8e01d1a0U);
    const auto header = firmware::decodeFs2Header(test::plainImage());
    QVERIFY(header && header->magicValid && header->failsafe());
    QCOMPARE(header->logChunkSize(), 19);
    QCOMPARE(header->imageInfoPointer(), 0x5d0U);
    QCOMPARE(header->guidPointer, 0x58cU);
    const firmware::Gph huge{.type = 1, .sizeField = 0xffffffff};
    QCOMPARE(huge.dataSize(), 0x3fffffffcU);
    QVERIFY(!huge.dataSizeValid());
    const firmware::Gph emt{.type = 4, .sizeField = 13};
    QCOMPARE(emt.totalSize(), 16U + 16U + 4U);
}

QTEST_APPLESS_MAIN(ParserTest)
#include "testparser.moc"
