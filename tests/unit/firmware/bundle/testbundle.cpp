// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundle.h>
#include <firmware/image.h>
#include <support/testbundle.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <QTest>

#include <algorithm>
#include <map>

using namespace firesteel;
using firmware::Bundle;
using firmware::BundleEntry;
using firmware::Severity;
using firmware::Version;

namespace {

Bundle parsed(Bytes file)
{
    Result<Bundle> bundle = firmware::parseBundle(std::move(file), "test.mfa");
    if (!bundle) {
        qFatal("%s", errorSentence(bundle.error()).c_str());
    }
    return std::move(*bundle);
}

Bytes extracted(const Bundle& bundle, const BundleEntry& entry)
{
    const Result<SharedBytes> image = firmware::extractImage(bundle, entry);
    if (!image) {
        qFatal("%s", errorSentence(image.error()).c_str());
    }
    return image->copy();
}

/// Each image that extractAll() hands over, by the index of its entry.
std::map<std::size_t, Bytes> allImages(const Bundle& bundle)
{
    std::map<std::size_t, Bytes> images;
    const Result<> done = firmware::extractAll(bundle, [&](std::size_t entry, const SharedBytes& image) {
        images[entry] = image.copy();
        return true;
    });
    if (!done) {
        qFatal("%s", errorSentence(done.error()).c_str());
    }
    return images;
}

test::MfaDescription withRoms()
{
    // Two groups: the firmware, and one of two ROMs with names of their own.
    test::MfaDescription description;
    description.parts = {{.content = Bytes(64, 0x11), .version = {2, 42, 5000}},
                         {.content = Bytes(16, 0x22), .type = 0x110},
                         {.content = Bytes(32, 0x33), .type = 0x111}};
    description.boards = {{.psid = "TST_ROMS",
                           .partNumber = "ROMS",
                           .description = "with ROMs",
                           .choices = {{.part = 0, .group = 1},
                                       {.part = 1, .group = 2, .tag = "pxe"},
                                       {.part = 2, .group = 2, .tag = "uefi"}}}};
    return description;
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldByContent();
    void listsAnMfa();
    void everyPackingReads_data();
    void everyPackingReads();
    void extractsFromAnMfa();
    void longDescriptionsAreCut();
    void sharedAndOverlappingParts();
    void groupsAreJoinedAfterAChoice();
    void asksForPsidAndChoice();
    void eachOpenGroupNeedsAChoice();
    void listsAnMfa2();
    void mfa2SignaturesComeBack();
    void mfa2Unpacked();
    void mfa2SeveralImagesForOnePsid();
    void versionsAreCompleted();
    void wrongPromisesAreFindings();
    void cancelStopsUnpacking();
    void consumerStopsUnpacking();
    void progressGoesToTheEnd();
};

void TestBundle::isToldByContent()
{
    QVERIFY(firmware::looksLikeBundle(test::mfaFile(test::mfaTables(test::smallMfa()))));
    QVERIFY(firmware::looksLikeBundle(test::mfa2File(test::smallMfa2())));
    QVERIFY(!firmware::looksLikeBundle(test::smallImage()));
    QVERIFY(!firmware::looksLikeBundle(Bytes{}));
    QVERIFY(!firmware::looksLikeBundle(Bytes{'M', 'F', 'A'}));
    const Result<Bundle> none = firmware::parseBundle(test::smallImage(), "a.mfa");
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::BundleDamaged);
}

void TestBundle::listsAnMfa()
{
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(test::smallMfa())));
    QCOMPARE(bundle.format, firmware::BundleFormat::Mfa);
    QVERIFY(bundle.packed);
    QVERIFY(bundle.findings.empty());
    QVERIFY(bundle.isSound());
    QCOMPARE(bundle.entries.size(), 2);
    const BundleEntry& second = bundle.entries[1];
    QCOMPARE(second.psid, "TST_BUNDLE_B");
    QCOMPARE(second.partNumber, "CARD-B_Bx");
    QCOMPARE(second.description, "Test card B; one port");
    QVERIFY(second.version() == Version(2, 40, 7000));
    QCOMPARE(second.parts.front().offset, bundle.entries[0].parts.front().size);
    QCOMPARE(bundle.unpackedSize, bundle.entries[0].size() + second.size());
    QCOMPARE(bundle.find("tst_bundle_b").size(), 1);
    QVERIFY(bundle.find("TST_BUNDLE").empty());
}

void TestBundle::everyPackingReads_data()
{
    QTest::addColumn<int>("check");
    QTest::newRow("unpacked") << -1;
    QTest::newRow("no check") << static_cast<int>(test::XzCheck::None);
    QTest::newRow("CRC32") << static_cast<int>(test::XzCheck::Crc32);
    QTest::newRow("CRC64") << static_cast<int>(test::XzCheck::Crc64);
}

void TestBundle::everyPackingReads()
{
    QFETCH(int, check);
    const auto packing = check < 0 ? std::nullopt : std::optional(static_cast<test::XzCheck>(check));
    const test::MfaDescription description = test::smallMfa();
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(description), packing));
    QVERIFY(bundle.findings.empty());
    QCOMPARE(bundle.packed, check >= 0);
    QCOMPARE(extracted(bundle, bundle.entries[1]), description.parts[1].content);
    QCOMPARE(allImages(bundle).size(), 2);
}

void TestBundle::extractsFromAnMfa()
{
    const test::MfaDescription description = test::smallMfa();
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(description)));
    const std::map<std::size_t, Bytes> all = allImages(bundle);
    QCOMPARE(all.size(), 2);
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(extracted(bundle, bundle.entries[i]), description.parts[i].content);
        QCOMPARE(all.at(i), description.parts[i].content);
    }
    const Result<firmware::Image> image = firmware::parseEntry(bundle, bundle.entries[1], all.at(1));
    QVERIFY(image);
    QVERIFY(image->isSound());
    QCOMPARE(image->identity.psid, "TST_BUNDLE_B");
}

void TestBundle::longDescriptionsAreCut()
{
    test::MfaDescription description = test::smallMfa();
    description.boards[0].description = std::string(400, 'x');
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(description)));
    // 152 bytes less the header, "PN", "CARD-A_Ax" and "DESCRIPTION" with their NULs.
    QCOMPARE(bundle.entries[0].description, std::string(152 - 4 - 3 - 10 - 12, 'x'));
    QCOMPARE(bundle.entries[1].description, "Test card B; one port");
    QCOMPARE(bundle.findings.size(), 1);
    QCOMPARE(bundle.findings[0].kind, firmware::FindingKind::BundleMetadataUnterminated);
    QCOMPARE(bundle.findings[0].severity, Severity::Note);
    QCOMPARE(bundle.findings[0].section, 0);
}

void TestBundle::sharedAndOverlappingParts()
{
    test::MfaDescription description;
    description.parts = {{.content = Bytes(48, 0x11)}, {.content = Bytes(16, 0x22)}, {.content = Bytes(80, 0x33)}};
    for (const char* psid : {"ONE", "TWO", "INSIDE", "ACROSS", "LAST"}) {
        description.boards.push_back({.psid = psid, .choices = {{.part = 0}}});
    }
    description.boards[4].choices = {{.part = 2}};
    test::MfaTables tables = test::mfaTables(description);
    // INSIDE and ACROSS get TOC entries of their own, which overlap the others.
    Bytes more(tables.toc.begin(), tables.toc.begin() + 48);
    writeBe32(more, 0, 8);
    writeBe32(more, 4, 8);
    writeBe32(more, 24, 40);
    writeBe32(more, 28, 40);
    tables.toc.insert(tables.toc.end(), more.begin(), more.end());
    const std::size_t record = 36 + 152;
    writeBe32(tables.map, 2 * (record + 40) + record, 72);
    writeBe32(tables.map, 3 * (record + 40) + record, 96);
    const Bundle bundle = parsed(test::mfaFile(tables));
    QVERIFY(bundle.findings.empty());
    Bytes across(8, 0x11);
    across.insert(across.end(), 16, 0x22);
    across.insert(across.end(), 16, 0x33);
    const std::vector<Bytes> expected{Bytes(48, 0x11), Bytes(48, 0x11), Bytes(8, 0x11), across, Bytes(80, 0x33)};
    const std::map<std::size_t, Bytes> all = allImages(bundle);
    QCOMPARE(all.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(all.at(i), expected[i]);
        QCOMPARE(extracted(bundle, bundle.entries[i]), expected[i]);
    }
}

void TestBundle::groupsAreJoinedAfterAChoice()
{
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(withRoms())));
    QVERIFY(bundle.findings.empty());
    const BundleEntry& entry = bundle.entries[0];
    QCOMPARE(entry.openChoice(), std::uint8_t{2});
    QCOMPARE(entry.choices(), (std::vector<std::string>{"pxe", "uefi"}));
    QCOMPARE(firmware::extractImage(bundle, entry).error().kind, ErrorKind::BundleChoiceMissing);
    QVERIFY(allImages(bundle).empty());
    const Result<BundleEntry> chosen = firmware::chooseEntry(bundle, "TST_ROMS", "uefi");
    QVERIFY(chosen);
    QVERIFY(!chosen->openChoice());
    Bytes expected(64, 0x11);
    expected.insert(expected.end(), 32, 0x33);
    QCOMPARE(extracted(bundle, *chosen), expected);
}

void TestBundle::asksForPsidAndChoice()
{
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(withRoms())));
    const Error missing = firmware::chooseEntry(bundle, "").error();
    QCOMPARE(missing.kind, ErrorKind::PsidMissing);
    QCOMPARE(missing.facts.actual, 1);
    QCOMPARE(firmware::chooseEntry(bundle, "TST_OTHER").error().kind, ErrorKind::PsidNotInBundle);
    const Error open = firmware::chooseEntry(bundle, "TST_ROMS").error();
    QCOMPARE(open.kind, ErrorKind::BundleChoiceMissing);
    QCOMPARE(open.facts.found, "pxe, uefi");
    QCOMPARE(firmware::chooseEntry(bundle, "TST_ROMS", "fcode").error().kind, ErrorKind::BundleChoiceMissing);
}

void TestBundle::eachOpenGroupNeedsAChoice()
{
    test::MfaDescription description = withRoms();
    description.parts.push_back({.content = Bytes(8, 0x44), .type = 0x121});
    description.boards[0].choices.push_back({.part = 0, .group = 3, .tag = "left"});
    description.boards[0].choices.push_back({.part = 3, .group = 3, .tag = "right"});
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(description)));
    QCOMPARE(firmware::chooseEntry(bundle, "TST_ROMS", "pxe").error().kind, ErrorKind::BundleChoiceMissing);
    const Result<BundleEntry> chosen = firmware::chooseEntry(bundle, "TST_ROMS", "right,PXE");
    QVERIFY(chosen);
    Bytes expected(64, 0x11);
    expected.insert(expected.end(), 16, 0x22);
    expected.insert(expected.end(), 8, 0x44);
    QCOMPARE(extracted(bundle, *chosen), expected);
}

void TestBundle::listsAnMfa2()
{
    const test::Mfa2Description description = test::smallMfa2();
    const Bundle bundle = parsed(test::mfa2File(description));
    QCOMPARE(bundle.format, firmware::BundleFormat::Mfa2);
    QVERIFY(bundle.findings.empty());
    QCOMPARE(bundle.entries.size(), 2);
    QCOMPARE(bundle.entries[0].psid, "TST_MFA2_FS3");
    QVERIFY(bundle.entries[1].version() == Version(16, 35, 2000));
    QCOMPARE(bundle.entries[1].size(), description.components[1].image.size());
    QVERIFY(bundle.entries[1].description.empty());
}

void TestBundle::mfa2SignaturesComeBack()
{
    test::Mfa2Description description = test::smallMfa2();
    for (const bool masked : {true, false}) {
        for (test::Mfa2Description::Component& component : description.components) {
            component.masked = masked;
        }
        description.padding = masked ? 4096 : 0; // as between stream and end of the real file
        const Bundle bundle = parsed(test::mfa2File(description));
        QVERIFY(bundle.findings.empty());
        const std::map<std::size_t, Bytes> all = allImages(bundle);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(extracted(bundle, bundle.entries[i]), description.components[i].image);
            QCOMPARE(all.at(i), description.components[i].image);
            const Result<firmware::Image> image = firmware::parseEntry(bundle, bundle.entries[i], all.at(i));
            QVERIFY(image);
            QCOMPARE(image->format, i == 0 ? firmware::ImageFormat::Fs3 : firmware::ImageFormat::Fs4);
            QCOMPARE(image->identity.psid, bundle.entries[i].psid);
            QVERIFY(image->isSound());
        }
    }
}

void TestBundle::mfa2Unpacked()
{
    test::Mfa2Description description = test::smallMfa2();
    description.check.reset();
    const Bundle bundle = parsed(test::mfa2File(description));
    QVERIFY(bundle.findings.empty());
    QVERIFY(!bundle.packed);
    QCOMPARE(extracted(bundle, bundle.entries[1]), description.components[1].image);
}

void TestBundle::mfa2SeveralImagesForOnePsid()
{
    test::Mfa2Description description = test::smallMfa2();
    description.devices = {{.psid = "TST_MFA2_FS4", .pointers = {{.component = 0}, {.component = 1}}}};
    const Bundle bundle = parsed(test::mfa2File(description));
    QCOMPARE(bundle.entries.size(), 2);
    QCOMPARE(bundle.findings.size(), 1);
    QCOMPARE(bundle.findings[0].kind, firmware::FindingKind::BundlePsidRepeated);
    QCOMPARE(firmware::chooseEntry(bundle, "TST_MFA2_FS4").error().kind, ErrorKind::BundleChoiceMissing);
    const Result<BundleEntry> chosen = firmware::chooseEntry(bundle, "TST_MFA2_FS4", "16.35.2000");
    QVERIFY(chosen);
    QCOMPARE(extracted(bundle, *chosen), description.components[1].image);
}

void TestBundle::versionsAreCompleted()
{
    test::Mfa2Description description = test::smallMfa2();
    firmware::Fs4Description fs4 = test::smallFs4Description();
    fs4.content.identity.version = Version{29, 2000, 2308};
    description.components[1].image = firmware::writeFs4(fs4).value();
    description.components[1].version = {29, 2000 & 0xff, 2308 >> 8, 2308 & 0xff};
    // Writers of 2017 swapped the last two numbers and kept 8 bits of each.
    firmware::Fs3Description fs3 = test::smallFs3Description();
    fs3.content.identity.version = Version{13, 1530, 152};
    description.components[0].image = firmware::writeFs3(fs3).value();
    description.components[0].version = {13, 152, 0, 1530 & 0xff};
    Bundle bundle = parsed(test::mfa2File(description));
    QVERIFY(bundle.entries[0].version() == Version(13, 152, 250));
    QVERIFY(firmware::completeVersions(bundle));
    QVERIFY(bundle.entries[0].version() == Version(13, 1530, 152));
    QVERIFY(bundle.entries[1].version() == Version(29, 2000, 2308));
    QCOMPARE(bundle.findings.size(), 1);
    QCOMPARE(bundle.findings[0].kind, firmware::FindingKind::BundleVersionCut);
    QCOMPARE(bundle.findings[0].severity, Severity::Note);
}

void TestBundle::wrongPromisesAreFindings()
{
    test::MfaDescription description = test::smallMfa();
    std::swap(description.boards[0].choices, description.boards[1].choices);
    description.parts[1].version = {2, 41, 1000};
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(description)));
    const Result<firmware::Image> image =
        firmware::parseEntry(bundle, bundle.entries[0], extracted(bundle, bundle.entries[0]));
    QVERIFY(image);
    QCOMPARE(image->findings.size(), 2);
    QCOMPARE(image->findings[0].kind, firmware::FindingKind::BundlePsidDiffers);
    QCOMPARE(image->findings[0].facts.found, "TST_BUNDLE_B");
    QVERIFY(!image->isSound());
    QCOMPARE(image->findings[1].kind, firmware::FindingKind::BundleVersionDiffers);
    QCOMPARE(image->findings[1].facts.wanted, "2.41.1000");
    QCOMPARE(image->findings[1].severity, Severity::Warning);
    // The stored version of an MFA2 is only a part: no contradiction.
    test::Mfa2Description mfa2 = test::smallMfa2();
    firmware::Fs4Description fs4 = test::smallFs4Description();
    fs4.content.identity.version = Version{29, 2000, 2308};
    fs4.content.identity.psid = "TST_MFA2_FS4";
    mfa2.components[1].image = firmware::writeFs4(fs4).value();
    mfa2.components[1].version = {29, 2000 & 0xff, 2308 >> 8, 2308 & 0xff};
    const Bundle second = parsed(test::mfa2File(mfa2));
    const Result<firmware::Image> fine =
        firmware::parseEntry(second, second.entries[1], extracted(second, second.entries[1]));
    QVERIFY(fine);
    QVERIFY(fine->isSound());
    QVERIFY(
        !std::ranges::contains(fine->findings, firmware::FindingKind::BundleVersionDiffers, &firmware::Finding::kind));
}

void TestBundle::cancelStopsUnpacking()
{
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(test::smallMfa())));
    const auto stop = [](std::uint64_t, std::uint64_t) { return false; };
    QCOMPARE(firmware::extractImage(bundle, bundle.entries[0], stop).error().kind, ErrorKind::Cancelled);
    int images = 0;
    const Result<> all = firmware::extractAll(
        bundle,
        [&](std::size_t, const SharedBytes&) {
            ++images;
            return true;
        },
        stop);
    QCOMPARE(all.error().kind, ErrorKind::Cancelled);
    QCOMPARE(images, 0);
}

void TestBundle::consumerStopsUnpacking()
{
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(test::smallMfa())));
    int images = 0;
    QVERIFY(firmware::extractAll(bundle, [&](std::size_t, const SharedBytes&) {
        ++images;
        return false;
    }));
    QCOMPARE(images, 1);
}

void TestBundle::progressGoesToTheEnd()
{
    const Bundle bundle = parsed(test::mfaFile(test::mfaTables(test::smallMfa())));
    std::uint64_t last = 0;
    std::uint64_t end = 0;
    const Result<SharedBytes> image =
        firmware::extractImage(bundle, bundle.entries[1], [&](std::uint64_t done, std::uint64_t total) {
            const bool forward = done >= last;
            last = done;
            end = total;
            return forward;
        });
    QVERIFY(image);
    QCOMPARE(last, end);
    QCOMPARE(end, bundle.unpackedSize);
}

QTEST_APPLESS_MAIN(TestBundle)
#include "testbundle.moc"
