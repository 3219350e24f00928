// SPDX-License-Identifier: GPL-3.0-or-later
#include "tocpatch.h"
#include "tocvariants.h"

#include <firmware/image.h>

#include <QTest>

#include <algorithm>

using namespace firesteel;
using firmware::CrcState;
using firmware::FindingKind;
using firmware::Image;
using firmware::ImageFormat;
using firmware::Section;
using firmware::SectionKind;

namespace {

constexpr std::size_t fs3Itoc = 0x1000;
constexpr std::size_t fs4Itoc = 0x2000;
constexpr std::size_t fs4Dtoc = 0x2f000;
constexpr std::size_t imageInfoPointer = 10;
constexpr std::size_t securityVersionPointer = 13;

Image parsed(const Bytes& bytes)
{
    return firmware::parseImage(Bytes(bytes), "image").value_or(Image{});
}

std::vector<std::string> names(const Image& image)
{
    std::vector<std::string> all;
    for (const Section& section : image.sections) {
        all.push_back(section.name);
    }
    return all;
}

bool has(const Image& image, FindingKind kind)
{
    return std::ranges::contains(image.findings, kind, &firmware::Finding::kind);
}

} // namespace

/// What an FS3 or FS4 image tells, against what was put into it.
class TocParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identityAndUids_data() { formats(); }
    void identityAndUids();
    void overrideDecidesWhichUidsCount();
    void fs3SectionsInOrder();
    void fs4SectionsInOrder();
    void entriesAreKept();
    void encryptedImagesShowWhatIsInClear();
    void securityNeedsSignatureAndKeys();
    void securityVersionIsAValue();
    void damagedEntryDoesNotEndTheTable();
    void lastOfTwoCounts();
    void dumpsGoOnToTheEndOfTheFlash();

private:
    static void formats();
};

void TocParserTest::formats()
{
    QTest::addColumn<bool>("fs4");
    QTest::newRow("FS3") << false;
    QTest::newRow("FS4") << true;
}

void TocParserTest::identityAndUids()
{
    QFETCH(bool, fs4);
    firmware::Fs4Description description = test::plainFs4Description();
    firmware::TocImageDescription& content = description.content;
    content.identity.issuVersion = 7;
    content.identity.vsd = "of the image";
    content.identity.deviceVsd = "of the card";
    content.identity.originalPsid = "OLD2170110021";
    content.identity.originalPrsName = "old.prs";
    content.uids.originalGuids = {{.first = 0x0002c90300aa0000, .count = 16, .step = 0}};
    content.uids.originalMacs = {{.first = 0x0002c9aa0000, .count = 8, .step = 0}};
    firmware::Fs3Description fs3 = test::plainFs3Description();
    fs3.content = content;
    const Result<Bytes> bytes = fs4 ? firmware::writeFs4(description) : firmware::writeFs3(fs3);
    QVERIFY(bytes);

    const Image image = parsed(*bytes);
    QVERIFY(image.isSound());
    QCOMPARE(image.format, fs4 ? ImageFormat::Fs4 : ImageFormat::Fs3);
    QCOMPARE(image.end, bytes->size());
    QVERIFY(image.layout.failsafe);
    QCOMPARE(image.layout.logChunkSize, description.logSlotSize);
    const firmware::Identity& identity = image.identity;
    QCOMPARE(identity.version, content.identity.version);
    QCOMPARE(identity.releaseDate, content.identity.releaseDate);
    QCOMPARE(identity.psid, content.identity.psid);
    QCOMPARE(identity.originalPsid, content.identity.originalPsid);
    QCOMPARE(identity.prsName, content.identity.prsName);
    QCOMPARE(identity.originalPrsName, content.identity.originalPrsName);
    QCOMPARE(identity.partNumber, content.identity.partNumber);
    QCOMPARE(identity.description, content.identity.description);
    QCOMPARE(identity.productVersion, content.identity.productVersion);
    QCOMPARE(identity.vsd, content.identity.vsd);
    QCOMPARE(identity.deviceVsd, content.identity.deviceVsd);
    QCOMPARE(identity.issuVersion, std::optional<std::uint16_t>(7));
    QCOMPARE(identity.hardwareIds, content.identity.hardwareIds);
    QVERIFY(image.uids);
    QCOMPARE(image.uids->guids, content.uids.guids);
    QCOMPARE(image.uids->macs, content.uids.macs);
    QCOMPARE(image.uids->originalGuids, content.uids.originalGuids);
    QCOMPARE(image.uids->originalMacs, content.uids.originalMacs);
    QVERIFY(!image.rom.entries.empty());
}

void TocParserTest::overrideDecidesWhichUidsCount()
{
    firmware::Fs3Description description = test::plainFs3Description();
    firmware::DeviceUids& uids = description.content.uids;
    uids.overridden = true;
    uids.originalGuids = {{.first = 0x0002c90300aa0000, .count = 16, .step = 0}};
    const Bytes bytes = firmware::writeFs3(description).value_or(Bytes{});
    const Image image = parsed(bytes);
    QVERIFY(image.uids && image.uids->overridden);
    QCOMPARE(image.uids->guids, uids.guids);

    test::TocPatch patch(bytes);
    const std::size_t entry = patch.entry(fs3Itoc, 0xe0);
    patch.byte(patch.address(entry) + 0x1f, 0);
    patch.sealSection(entry);
    const Image fixed = parsed(patch.take());
    QVERIFY(fixed.isSound());
    QVERIFY(fixed.uids && !fixed.uids->overridden);
    QCOMPARE(fixed.uids->guids, uids.originalGuids);
}

void TocParserTest::fs3SectionsInOrder()
{
    const Image image = parsed(test::plainFs3());
    const std::vector<std::string> expected{"BOOT2",      "ITOC_HEADER", "FW_MAIN_CFG", "MAIN_CODE",
                                            "DBG_FW_INI", "ROM_CODE",    "IMAGE_INFO",  "NV_DATA",
                                            "DEV_INFO",   "MFG_INFO",    "VPD_R0"};
    std::vector<std::string> sorted = expected;
    std::vector<std::string> found = names(image);
    QCOMPARE(found.size(), expected.size());
    QVERIFY(std::equal(expected.begin(), expected.begin() + 2, found.begin()));
    std::ranges::sort(sorted);
    std::ranges::sort(found);
    QCOMPARE(found, sorted);
}

void TocParserTest::fs4SectionsInOrder()
{
    const Image image = parsed(test::plainFs4());
    const std::vector<std::string> found = names(image);
    QCOMPARE(std::ranges::count(found, "HW_POINTERS"), 16);
    const std::vector<std::string> head{"TOOLS_AREA", "BOOT2", "ITOC_HEADER"};
    QVERIFY(std::equal(head.begin(), head.end(), found.begin() + 16));
    const auto dtoc = std::ranges::find(found, "DTOC_HEADER");
    QVERIFY(dtoc != found.end());
    QVERIFY(std::find(dtoc, found.end(), "MFG_INFO") != found.end());
    QVERIFY(std::find(found.begin(), dtoc, "MFG_INFO") == dtoc);
    // The DEV_INFO in effect is the one with the signature.
    QCOMPARE(image.find(SectionKind::DeviceInfo)->offset, std::uint64_t{0x26000});
}

void TocParserTest::entriesAreKept()
{
    const Image image = parsed(test::plainFs4());
    const Section* code = image.find(SectionKind::Code);
    QVERIFY(code != nullptr && code->toc);
    QCOMPARE(code->toc->type, 0x03);
    QCOMPARE(code->toc->flashAddress, 0x3040U);
    QVERIFY(code->toc->relative);
    QVERIFY(!code->toc->deviceData);
    QCOMPARE(code->toc->storedEntryCrc, code->toc->computedEntryCrc);
    const Section* log = image.find(SectionKind::NvLog);
    QVERIFY(log != nullptr && log->toc && log->toc->deviceData);
    QCOMPARE(log->crcState, CrcState::Ignored);
}

void TocParserTest::encryptedImagesShowWhatIsInClear()
{
    test::TocPatch patch(test::plainFs4());
    const std::size_t info = patch.address(patch.entry(fs4Itoc, 0x10));
    for (std::size_t i = 0; i < 0x1000; ++i) {
        patch.byte(fs4Itoc + i, static_cast<std::uint8_t>(i * 37));
    }
    const Image blind = parsed(test::TocPatch(patch).take());
    QVERIFY(blind.encrypted);
    QVERIFY(has(blind, FindingKind::ImageEncrypted));
    QVERIFY(!blind.isSound());
    QVERIFY(!blind.identity.version);
    QVERIFY(blind.uids); // device data are never encrypted
    const Result<std::string> ini = firmware::embeddedIni(blind);
    QVERIFY(!ini);
    QCOMPARE(ini.error().kind, ErrorKind::ImageEncrypted);

    const Image image = parsed(patch.pointer(imageInfoPointer, static_cast<std::uint32_t>(info)).take());
    QVERIFY(image.encrypted);
    QCOMPARE(image.identity.version, test::plainFs4Description().content.identity.version);
}

void TocParserTest::securityNeedsSignatureAndKeys()
{
    firmware::Fs4Description description = test::plainFs4Description();
    description.content.identity.controlledUpdate = true;
    description.content.identity.security = firmware::SecurityAttributes{.secureFw = true, .debugFw = true};
    const auto imageOf = [&] { return parsed(firmware::writeFs4(description).value_or(Bytes{})); };
    QVERIFY(!imageOf().identity.security);
    QVERIFY(!imageOf().identity.controlledUpdate);
    description.content.code.push_back({.type = 0xa0, .data = Bytes(320, 0x11)});
    QVERIFY(!imageOf().identity.security);
    description.content.code.push_back({.type = 0xa1, .data = Bytes(2304, 0x22)});
    const Image image = imageOf();
    QVERIFY(image.identity.controlledUpdate);
    QCOMPARE(image.identity.security, std::optional(firmware::SecurityAttributes{.secureFw = true, .debugFw = true}));
}

void TocParserTest::securityVersionIsAValue()
{
    const Image image = parsed(test::TocPatch(test::plainFs4()).pointer(securityVersionPointer, 0xfffffff3).take());
    QVERIFY(image.isSound());
    QCOMPARE(image.identity.securityVersion, std::optional<std::uint32_t>(0xfffffff3));
}

void TocParserTest::damagedEntryDoesNotEndTheTable()
{
    test::TocPatch patch(test::plainFs4());
    patch.flip(patch.entry(fs4Dtoc, 0xe5) + 9);
    const Image image = parsed(patch.take());
    QVERIFY(has(image, FindingKind::TocEntryCrcWrong));
    QVERIFY(!image.isSound());
    QVERIFY(image.find(SectionKind::ManufacturingInfo) != nullptr);
    QVERIFY(image.identity.originalPsid);
}

void TocParserTest::lastOfTwoCounts()
{
    firmware::Fs3Description description = test::plainFs3Description();
    Bytes other = parsed(test::plainFs3()).bytes.part(0x6000, 1024).copy();
    std::ranges::copy(std::string_view("TWIN"), other.begin() + 0x24);
    constexpr std::uint8_t otherType = 0x20;
    description.content.code.insert(description.content.code.begin(), {.type = otherType, .data = other});
    test::TocPatch patch(firmware::writeFs3(description).value_or(Bytes{}));
    const std::size_t entry = patch.entry(fs3Itoc, otherType);
    patch.byte(entry, 0x10);
    const Image image = parsed(patch.sealEntry(entry).take());
    QCOMPARE(std::ranges::count(image.sections, SectionKind::ImageInfo, &Section::kind), 2);
    QVERIFY(has(image, FindingKind::DuplicateSection));
    QCOMPARE(image.identity.psid, description.content.identity.psid);
    QVERIFY(image.find(SectionKind::ImageInfo)->offset > 0x6000);
}

void TocParserTest::dumpsGoOnToTheEndOfTheFlash()
{
    for (const std::uint8_t fill : {std::uint8_t{0xff}, std::uint8_t{0x11}}) {
        Bytes bytes = test::plainFs3();
        const std::size_t end = bytes.size();
        bytes.resize(end + 0x1000, fill);
        const Image image = parsed(bytes);
        QVERIFY(image.isSound());
        QCOMPARE(image.end, std::uint64_t{end});
        const auto trailing = std::ranges::find(image.findings, FindingKind::TrailingData, &firmware::Finding::kind);
        QVERIFY(trailing != image.findings.end());
        QCOMPARE(trailing->severity, fill == 0xff ? firmware::Severity::Note : firmware::Severity::Warning);
        QCOMPARE(trailing->facts.actual, std::uint64_t{0x1000});
    }
}

QTEST_APPLESS_MAIN(TocParserTest)
#include "testtocparser.moc"
