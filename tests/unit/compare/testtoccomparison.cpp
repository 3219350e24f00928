// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two FS3 or FS4 images differ in, and what an image of each format has in common with another.
#include <base/file.h>
#include <compare/comparison.h>
#include <support/process.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace firesteel;
using compare::Change;
using compare::Comparison;
using compare::PartKind;

namespace {

constexpr std::uint64_t slotSize = 0x10000; // of the small images

firmware::Image parsed(const Bytes& bytes, const char* name = "image.bin")
{
    Result<firmware::Image> image = firmware::parseImage(bytes, name);
    if (!image) {
        qFatal("%s", errorSentence(image.error()).c_str());
    }
    return std::move(*image);
}

Comparison comparisonOf(const Bytes& left, const Bytes& right)
{
    return compare::compareImages(parsed(left, "left.bin"), parsed(right, "right.bin"));
}

QStringList changedSections(const Comparison& comparison)
{
    QStringList names;
    for (const compare::SectionDifference& part : comparison.sections) {
        if (part.change != Change::Same) {
            names.append(QString::fromStdString(inEnglish(compare::partName(part)) + ' ' +
                                                inEnglish(compare::changeWord(part.change))));
        }
    }
    return names;
}

QStringList changedFields(const Comparison& comparison)
{
    QStringList names;
    for (const compare::IdentityDifference& field : comparison.identity) {
        if (field.change != Change::Same) {
            names.append(QString::fromStdString(inEnglish(field.field)));
        }
    }
    return names;
}

const compare::SectionDifference& section(const Comparison& comparison, std::string_view name)
{
    for (const compare::SectionDifference& part : comparison.sections) {
        if (part.part == PartKind::Section && part.name == name) {
            return part;
        }
    }
    qFatal("no such section");
}

const compare::IdentityDifference& field(const Comparison& comparison, std::string_view name)
{
    for (const compare::IdentityDifference& entry : comparison.identity) {
        if (inEnglish(entry.field) == name) {
            return entry;
        }
    }
    qFatal("no such field");
}

QString text(const char* words)
{
    return QString::fromLatin1(words);
}

Bytes image(const firmware::Fs3Description& description)
{
    return firmware::writeFs3(description).value();
}

Bytes image(const firmware::Fs4Description& description)
{
    return firmware::writeFs4(description).value();
}

/// The firmware of the first slot in the second one, too.
Bytes withBothSlots()
{
    Bytes bytes = test::smallFs3();
    const auto slot = static_cast<std::ptrdiff_t>(slotSize);
    std::copy(bytes.begin(), bytes.begin() + slot, bytes.begin() + slot);
    return bytes;
}

} // namespace

class TestTocComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void identicalImages();
    void otherVersion();
    void sectionLessMovesWhatFollows();
    void otherLoadAddress();
    void identityOfFs4();
    void copiesOfADump();
    void acrossFormats();
    void mutatedImages_data();
    void mutatedImages();
    void uidsSetByMstflint_data();
    void uidsSetByMstflint();
};

void TestTocComparison::identicalImages()
{
    for (const Bytes& bytes : {test::smallFs3(), test::smallFs4()}) {
        const Comparison comparison = comparisonOf(bytes, bytes);
        QVERIFY(comparison.identical);
        QCOMPARE(comparison.differentBytes, 0u);
        QVERIFY(changedSections(comparison).isEmpty());
        QVERIFY(changedFields(comparison).isEmpty());
        QVERIFY(comparison.records.empty());
        // [image_info] with four keys, [boot_record] with one.
        QCOMPARE(comparison.ini.size(), std::size_t{5});
    }
}

void TestTocComparison::otherVersion()
{
    firmware::Fs3Description other = test::smallFs3Description();
    other.content.identity.version = firmware::Version{.major = 12, .minor = 28, .subminor = 4000};
    const Comparison comparison = comparisonOf(test::smallFs3(), image(other));
    // The entry of IMAGE_INFO holds the CRC of that section and one of itself.
    QCOMPARE(changedSections(comparison),
             (QStringList{text("Entries after ITOC_HEADER changed"), text("IMAGE_INFO changed")}));
    QCOMPARE(changedFields(comparison), QStringList{text("Firmware version")});
    // 2006 is 0x07d6 and 4000 is 0x0fa0.
    QCOMPARE(section(comparison, "IMAGE_INFO").differentBytes, 2u);
    QVERIFY(!section(comparison, "IMAGE_INFO").attributesDiffer);
}

void TestTocComparison::sectionLessMovesWhatFollows()
{
    firmware::Fs3Description fewer = test::smallFs3Description();
    std::erase_if(fewer.content.code, [](const auto& code) { return code.type == 0x0a; });
    const Comparison comparison = comparisonOf(test::smallFs3(), image(fewer));
    QCOMPARE(changedSections(comparison),
             (QStringList{text("Entries after ITOC_HEADER changed"), text("PHY_UC_CODE only left")}));
    QCOMPARE(section(comparison, "PHY_UC_CODE").differentBytes, 8u * 64);
    const compare::SectionDifference& code = section(comparison, "MAIN_CODE");
    QCOMPARE(code.change, Change::Same);
    QVERIFY(code.moved);
    // What belongs to the card stays where it was.
    QVERIFY(!section(comparison, "MFG_INFO").moved);
    QVERIFY(!section(comparison, "DEV_INFO").moved);
}

void TestTocComparison::otherLoadAddress()
{
    firmware::Fs4Description other = test::smallFs4Description();
    const auto code = std::ranges::find(other.content.code, 0x02, &firmware::TocSectionDescription::type);
    code->loadAddress += 0x1000;
    const Comparison comparison = comparisonOf(test::smallFs4(), image(other));
    QCOMPARE(changedSections(comparison),
             (QStringList{text("Entries after ITOC_HEADER changed"), text("PCI_CODE changed")}));
    QVERIFY(section(comparison, "PCI_CODE").attributesDiffer);
    QCOMPARE(section(comparison, "PCI_CODE").differentBytes, 0u);
}

void TestTocComparison::identityOfFs4()
{
    firmware::Fs4Description other = test::smallFs4Description();
    other.content.identity.psid = "TST0000000099";
    other.content.identity.partNumber = "TEST555B-ECA_Ax";
    other.content.identity.securityVersion = 3;
    other.content.uids.guids[0].count = 4;
    const Comparison comparison = comparisonOf(test::smallFs4(), image(other));
    QCOMPARE(*field(comparison, "PSID").right, "TST0000000099");
    QCOMPARE(*field(comparison, "Part number").left, "TEST555A-ECA_Ax");
    QCOMPARE(*field(comparison, "Part number").right, "TEST555B-ECA_Ax");
    QCOMPARE(*field(comparison, "Security version").left, "0");
    QCOMPARE(*field(comparison, "Security version").right, "3");
    QCOMPARE(*field(comparison, "GUIDs").left, "0002c903005c6d70 x 8 (step 1)");
    QCOMPARE(*field(comparison, "GUIDs").right, "0002c903005c6d70 x 4 (step 1)");
    QCOMPARE(*field(comparison, "MACs").left, "0002c95c6d70 x 8 (step 1)");
    QCOMPARE(field(comparison, "MACs").change, Change::Same);
    QCOMPARE(*field(comparison, "Update method").left, "fw_ctrl");
    QVERIFY(changedSections(comparison).contains(text("IMAGE_INFO changed")));
    QVERIFY(changedSections(comparison).contains(text("MFG_INFO changed")));
    QVERIFY(changedSections(comparison).contains(text("Entries after DTOC_HEADER changed")));
}

void TestTocComparison::copiesOfADump()
{
    const Result<std::vector<firmware::Image>> copies = firmware::parseImageCopies(withBothSlots(), "dump.bin");
    QVERIFY(copies);
    QCOMPARE(copies->size(), std::size_t{2});
    QCOMPARE(copies->at(1).layout.start, slotSize);
    const Comparison comparison = compare::compareImages(copies->at(0), copies->at(1));
    QCOMPARE(comparison.differentBytes, 0u);
    QVERIFY2(changedSections(comparison).isEmpty(), qPrintable(changedSections(comparison).join(u',')));
    QVERIFY(std::ranges::none_of(comparison.sections, &compare::SectionDifference::moved));
    // What the other slot holds is no difference to a file with one image.
    const Comparison alone = compare::compareImages(parsed(test::smallFs3()), copies->at(1));
    QVERIFY(!alone.identical);
    QCOMPARE(alone.differentBytes, 0u);
    QVERIFY2(changedSections(alone).isEmpty(), qPrintable(changedSections(alone).join(u',')));
}

void TestTocComparison::acrossFormats()
{
    const Comparison comparison = comparisonOf(test::smallFs3(), test::smallFs4());
    QCOMPARE(*field(comparison, "Format").left, "FS3");
    QCOMPARE(*field(comparison, "Format").right, "FS4");
    for (const char* both : {"BOOT2", "MAIN_CODE", "IMAGE_INFO", "DBG_FW_INI", "MFG_INFO", "ITOC_HEADER"}) {
        QVERIFY2(section(comparison, both).left && section(comparison, both).right, both);
    }
    QCOMPARE(section(comparison, "RESET_INFO").change, Change::OnlyRight);
    QVERIFY(comparison.bytes.size() > 10);

    // FS2 has other types: only what means the same is paired.
    const Comparison older = comparisonOf(test::smallImage(), test::smallFs3());
    QVERIFY(section(older, "FW Configuration").right);
    QCOMPARE(section(older, "DDR").change, Change::OnlyLeft);
    QCOMPARE(section(older, "MAIN_CODE").change, Change::OnlyRight);
    QCOMPARE(*field(older, "Node GUID").left, "0002c90300aabb00");
    QCOMPARE(field(older, "Node GUID").change, Change::OnlyLeft);
    QCOMPARE(field(older, "GUIDs").change, Change::OnlyRight);
    QCOMPARE(compare::countDifferences(older.records), older.records.size());
}

void TestTocComparison::mutatedImages_data()
{
    QTest::addColumn<bool>("fs4");
    QTest::newRow("FS3") << false;
    QTest::newRow("FS4") << true;
}

void TestTocComparison::mutatedImages()
{
    QFETCH(const bool, fs4);
    const Bytes original = fs4 ? test::smallFs4() : test::smallFs3();
    const firmware::Image plain = parsed(original);
    // Where the headers and tables are: random bytes of code would hit nothing of interest.
    std::vector<std::size_t> places;
    for (const firmware::Section& entry : plain.sections) {
        places.push_back(static_cast<std::size_t>(entry.offset & ~std::uint64_t{3}));
        if (entry.toc) {
            places.push_back(static_cast<std::size_t>(entry.toc->offset));
        }
    }
    std::mt19937 random(13);
    int parsedImages = 0;
    for (int round = 0; round < 300; ++round) {
        Bytes bytes = original;
        for (std::size_t change = 0; change < 1 + random() % 4; ++change) {
            const std::size_t at = places[random() % places.size()] + random() % 8 * 4;
            if (at + 4 <= bytes.size()) {
                writeBe32(bytes, at, static_cast<std::uint32_t>(random() % 2 == 0 ? random() : random() % 0x40000));
            }
        }
        const Result<firmware::Image> damaged = firmware::parseImage(bytes, "mutated");
        if (!damaged) {
            continue;
        }
        ++parsedImages;
        const Comparison comparison = compare::compareImages(plain, *damaged);
        QCOMPARE(comparison.identical, bytes == original);
        for (const compare::ByteRange& range : comparison.bytes) {
            QVERIFY(range.leftOffset + range.leftSize <= plain.bytes.size());
            QVERIFY(range.rightOffset + range.rightSize <= damaged->bytes.size());
            QVERIFY(range.part < comparison.sections.size());
        }
        // No byte that differs at the same address is lost, as long as both have the same sections.
        if (plain.sections.size() == damaged->sections.size() && comparison.differentBytes == 0) {
            QVERIFY(std::ranges::any_of(comparison.sections, &compare::SectionDifference::moved) ||
                    comparison.identical);
        }
    }
    QVERIFY(parsedImages > 100);
}

void TestTocComparison::uidsSetByMstflint_data()
{
    QTest::addColumn<QByteArray>("image");
    const Bytes fs3 = test::smallFs3();
    const Bytes fs4 = test::smallFs4();
    QTest::newRow("FS3") << QByteArray(reinterpret_cast<const char*>(fs3.data()), static_cast<qsizetype>(fs3.size()));
    QTest::newRow("FS4") << QByteArray(reinterpret_cast<const char*>(fs4.data()), static_cast<qsizetype>(fs4.size()));
}

void TestTocComparison::uidsSetByMstflint()
{
    QFETCH(const QByteArray, image);
    const QString tool = QStandardPaths::findExecutable(text("mstflint"));
    if (tool.isEmpty()) {
        QSKIP("mstflint is not installed");
    }
    const Bytes original(image.begin(), image.end());
    const QTemporaryDir folder;
    const QString copy = folder.filePath(text("copy.bin"));
    QVERIFY(writeFile(copy.toStdString(), ByteView(original)));
    const test::ProcessResult result =
        test::runProcess(tool, {text("-i"), copy, text("-y"), text("--uid"), text("248a070300ccee00"), text("sg")});
    QVERIFY2(result.exitCode == 0, result.output);
    const Comparison comparison = comparisonOf(original, readFile(copy.toStdString(), 1 << 24).value());
    QCOMPARE(changedFields(comparison), (QStringList{text("GUIDs"), text("MACs")}));
    QCOMPARE(*field(comparison, "GUIDs").right, "248a070300ccee00 x 8 (step 1)");
    QCOMPARE(*field(comparison, "MACs").right, "248a07ccee00 x 8 (step 1)"); // reference 3.8
    for (const QString& changed : changedSections(comparison)) {
        QVERIFY2(changed.startsWith(text("DEV_INFO")) || changed.startsWith(text("Entries after")),
                 qPrintable(changed));
    }
    QVERIFY(changedSections(comparison).contains(text("DEV_INFO changed")));
}

QTEST_GUILESS_MAIN(TestTocComparison)
#include "testtoccomparison.moc"
