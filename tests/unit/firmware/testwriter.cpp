// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants.h"

#include <firmware/fs2/fs2.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/image.h>
#include <support/testimage.h>

#include <QTest>

#include <functional>

using namespace firesteel;
using firmware::Fs2Description;

namespace {

using Change = std::function<void(Fs2Description&)>;

Result<Bytes> written(const Change& change)
{
    Fs2Description description = test::smallDescription();
    change(description);
    return firmware::writeFs2(description);
}

} // namespace

class WriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerWords();
    void identityComesBack();
    void sectionOrder();
    void refusals_data();
    void refusals();
    void largeImageHasTheSizeOfARealOne();
};

void WriterTest::headerWords()
{
    const Bytes image = test::plainImage();
    const ByteView bytes(image);
    QVERIFY(firmware::hasFs2Magic(bytes));
    QCOMPARE(readBe32(bytes, 0x10), 0x80343811U);
    QCOMPARE(readBe32(bytes, 0x24), 4U);
    QCOMPARE(readBe32(bytes, 0x28), 0xf500000bU); // as on a 2 MB flash (reference chapter 2.2)
    QCOMPARE(readBe32(bytes, 0x2c) & 0xffffff, 0x5d0U);
    QCOMPARE(readBe32(bytes, 0x30), 0xcacU);
    QCOMPARE(readBe32(bytes, 0x34), 0x58cU);
    // Load addresses follow each other (reference chapter 1.7).
    QCOMPARE(readBe32(bytes, 0x38), 0x00100040U);
    QCOMPARE(readBe32(bytes, 0x88), 0x00100080U);
}

void WriterTest::identityComesBack()
{
    firmware::Identity identity;
    identity.version = firmware::Version{3, 100, 65535};
    identity.releaseDate = firmware::ReleaseDate{0x2026, 0x11, 0x21};
    identity.micVersion = firmware::Version{1, 5, 0};
    identity.minFitVersion = {{1, 2, 3, 65535}};
    identity.deviceId = 4099;
    identity.psid = "0123456789ABCDEF";
    identity.vsd = std::string(208, 'x');
    identity.productVersion = "16 characters ..";
    identity.vsdVendorId = 0x103c;
    identity.hardwareIds = {{0x1f5, 0}, {0x1f5, 1}};
    identity.hardwareAccessKey = 0x0123456789abcdef;
    identity.configSectors = 3;
    identity.configPad = 4;
    identity.logConfigSectorKib = 6;
    identity.prsName = std::string(99, 'n');
    const Result<Bytes> data = firmware::encodeImageInfo(identity);
    QVERIFY(data);
    const firmware::Decoded<firmware::Identity> decoded = firmware::decodeImageInfo(*data, 0);
    const firmware::Identity& read = decoded.value;
    QCOMPARE(decoded.findings.size(), 1UZ); // the foreign vendor
    QCOMPARE(read.version, identity.version);
    QCOMPARE(read.releaseDate, identity.releaseDate);
    QCOMPARE(read.micVersion, identity.micVersion);
    QCOMPARE(read.minFitVersion, identity.minFitVersion);
    QCOMPARE(read.deviceId, identity.deviceId);
    QCOMPARE(read.psid, identity.psid);
    QCOMPARE(read.vsd, identity.vsd);
    QCOMPARE(read.productVersion, identity.productVersion);
    QCOMPARE(read.vsdVendorId, identity.vsdVendorId);
    QVERIFY(read.hardwareIds == identity.hardwareIds);
    QCOMPARE(read.hardwareAccessKey, identity.hardwareAccessKey);
    QCOMPARE(read.configSectors, identity.configSectors);
    QCOMPARE(read.configPad, identity.configPad);
    QCOMPARE(read.logConfigSectorKib, identity.logConfigSectorKib);
    QCOMPARE(read.prsName, identity.prsName);
}

void WriterTest::sectionOrder()
{
    using firmware::SectionKind;
    const Result<firmware::Image> image = firmware::parseImage(test::smallImage(), "small");
    QVERIFY(image);
    const std::vector<SectionKind> order{SectionKind::Boot2,
                                         SectionKind::Boot2,
                                         SectionKind::Configuration,
                                         SectionKind::Rom,
                                         SectionKind::Guid,
                                         SectionKind::ImageInfo,
                                         SectionKind::Ddr,
                                         SectionKind::Ddr,
                                         SectionKind::Configuration,
                                         SectionKind::JumpAddresses,
                                         SectionKind::FwConfiguration};
    QCOMPARE(image->sections.size(), order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        QCOMPARE(image->sections[i].kind, order[i]);
    }
    // Big-endian triples (reference chapter 2.11).
    const ByteView records = image->data(image->sections[2]);
    QCOMPARE(records.size(), 60UZ);
    QCOMPARE(readBe32(records, 0), 0x1f064U);
    QCOMPARE(readBe32(records, 4), 0x20000U);
    QCOMPARE(readBe32(records, 8), 0xffff0000U);
}

void WriterTest::refusals_data()
{
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<QString>("names");
    const char* const names[] = {"chunks",
                                 "BOOT2 block",
                                 "BOOT2 block",
                                 "BOOT2 block of 12",
                                 "not a multiple of 4",
                                 "at most",
                                 "3 GUIDs",
                                 "1 MACs",
                                 "tag 4",
                                 "tag 5",
                                 "tag 4",
                                 "PRS name",
                                 "chips",
                                 "minimum FIT",
                                 "sections",
                                 "BOOT2 block"};
    for (std::size_t i = 0; i < std::size(names); ++i) {
        QTest::addRow("%zu %s", i, names[i]) << i << QString::fromLatin1(names[i]);
    }
}

void WriterTest::refusals()
{
    const Change changes[] = {
        [](Fs2Description& d) { d.logChunkSize = 15; },
        [](Fs2Description& d) { d.boot2.clear(); },
        [](Fs2Description& d) { d.boot2.resize(3, Bytes(64)); },
        [](Fs2Description& d) { d.boot2[0].resize(12); },
        [](Fs2Description& d) { d.code[0].data.resize(13); },
        [](Fs2Description& d) { d.code[0].data.resize(0x400004); },
        [](Fs2Description& d) { d.guids.guids.pop_back(); },
        [](Fs2Description& d) { d.guids.macs.pop_back(); },
        [](Fs2Description& d) { d.identity.psid = std::string(17, 'p'); },
        [](Fs2Description& d) { d.identity.vsd = std::string(209, 'v'); },
        [](Fs2Description& d) { d.identity.psid = std::string("A\0B", 3); },
        [](Fs2Description& d) { d.identity.prsName = std::string(100, 'n'); },
        [](Fs2Description& d) { d.identity.hardwareIds.resize(201, {0x1f7, 0}); },
        [](Fs2Description& d) { d.identity.minFitVersion = {{1, 2, 3}}; },
        [](Fs2Description& d) { d.code.resize(300, {1, Bytes(4)}); },
        [](Fs2Description& d) { d.boot2[0].resize(1048577UZ * 4); },
    };
    QFETCH(std::size_t, index);
    QFETCH(QString, names);
    const Result<Bytes> image = written(changes[index]);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, ErrorKind::ImageUnwritable);
    const QString found = QString::fromStdString(image.error().facts.found);
    QVERIFY2(found.contains(names), qPrintable(found));
}

void WriterTest::largeImageHasTheSizeOfARealOne()
{
    const Result<Bytes> image = firmware::writeFs2(test::largeDescription());
    QVERIFY(image);
    QVERIFY(image->size() > 780'000 && image->size() < 820'000);
    const Result<firmware::Image> parsed = firmware::parseImage(*image, "large");
    QVERIFY(parsed && parsed->findings.empty());
    QCOMPARE(parsed->sections.size(), 21UZ);
}

QTEST_APPLESS_MAIN(WriterTest)
#include "testwriter.moc"
