// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two FS2 images differ in. Offsets are those of plainImage() (tests/unit/firmware/variants.h).
#include <base/file.h>
#include <compare/comparison.h>
#include <firmware/edit.h>
#include <support/process.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <patch.h>
#include <random>
#include <variants.h>

using namespace firesteel;
using compare::ByteRange;
using compare::Change;
using compare::Comparison;
using compare::PartKind;

namespace {

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

Bytes imageOf(const firmware::Fs2Description& description)
{
    return firmware::writeFs2(description).value();
}

/// "GUID changed, Header of the image changed": what differs in a list of sections.
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

const compare::SectionDifference& section(const Comparison& comparison, std::string_view name, std::size_t skip = 0)
{
    for (const compare::SectionDifference& part : comparison.sections) {
        if (part.part == PartKind::Section && part.name == name && skip-- == 0) {
            return part;
        }
    }
    qFatal("no such section");
}

std::vector<std::pair<std::uint64_t, std::uint64_t>> leftRanges(const Comparison& comparison)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const ByteRange& range : comparison.bytes) {
        ranges.emplace_back(range.leftOffset, range.leftSize);
    }
    return ranges;
}

firmware::Fs2Description withIni(const std::string& ini)
{
    firmware::Fs2Description description = test::smallDescription();
    description.ini = ini;
    return description;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void identicalImages();
    void oneByteOfASection();
    void erasedFlashBehindTheImage();
    void identityFields();
    void romAddedMovesWhatFollows();
    void oneCodeSectionMore();
    void damagedSection();
    void iniKeys();
    void iniDuplicatesAndComments();
    void iniOnOneSideOnly();
    void damagedIni();
    void configurationRecords();
    void publicRegisterNames();
    void rangesAreBounded();
    void everyVariantAgainstThePlainOne();
    void mutatedImages();
    void guidsSetByMstflint();
    void vsdSetByMstflint();

private:
    /// The real image before and after a command of mstflint; empty where one of them is missing.
    std::optional<Comparison> changedByMstflint(const QStringList& command);
};

void TestComparison::identicalImages()
{
    const Comparison comparison = comparisonOf(test::smallImage(), test::smallImage());
    QVERIFY(comparison.identical);
    QCOMPARE(comparison.left.name, "left.bin");
    QCOMPARE(comparison.right.name, "right.bin");
    QCOMPARE(comparison.left.psid, "TST1200000001");
    QCOMPARE(comparison.left.version, "2.42.5000");
    QCOMPARE(comparison.left.format, "FS2");
    QCOMPARE(compare::countDifferences(comparison.identity), std::size_t{0});
    QCOMPARE(compare::countDifferences(comparison.sections), std::size_t{0});
    QCOMPARE(compare::countDifferences(comparison.ini), std::size_t{0});
    QCOMPARE(compare::countDifferences(comparison.records), std::size_t{0});
    QCOMPARE(comparison.bytes.size(), std::size_t{0});
    QCOMPARE(comparison.differentBytes, 0u);
    // What is the same is listed all the same: header, 2 BOOT2, Configuration, ROM, GUID, Image Info,
    // 2 DDR, Configuration, Jump addresses, FW Configuration; 9 keys; 5 + 8 records.
    QCOMPARE(comparison.sections.size(), std::size_t{12});
    QCOMPARE(comparison.ini.size(), std::size_t{9});
    QCOMPARE(comparison.records.size(), std::size_t{13});
}

void TestComparison::oneByteOfASection()
{
    const Bytes left = test::plainImage();
    // A byte of the DDR section at 0x744 with its payload at 0x754; its CRC stays wrong.
    const Comparison comparison = comparisonOf(left, test::Patch(left).flip(0x760).take());
    QVERIFY(!comparison.identical);
    QCOMPARE(changedSections(comparison), QStringList{QStringLiteral("DDR changed")});
    QCOMPARE(section(comparison, "DDR").differentBytes, 1u);
    QVERIFY(section(comparison, "DDR").attributesDiffer); // the CRC is good on one side only
    const std::vector<ByteRange> expected{
        {.leftOffset = 0x760, .rightOffset = 0x760, .leftSize = 1, .rightSize = 1, .part = comparison.bytes[0].part}};
    QCOMPARE(comparison.bytes, expected);
    QCOMPARE(comparison.sections[expected[0].part].left->offset, 0x744u);
    QCOMPARE(comparison.differentBytes, 1u);
}

void TestComparison::erasedFlashBehindTheImage()
{
    const Bytes left = test::plainImage();
    const Comparison erased = comparisonOf(left, test::Patch(left).append(4096, 0xff).take());
    QVERIFY(!erased.identical);
    QCOMPARE(erased.differentBytes, 0u);
    QVERIFY(erased.bytes.empty());
    QVERIFY(changedSections(erased).isEmpty());

    const Comparison more = comparisonOf(test::Patch(left).append(4096, 0x33).take(), left);
    QCOMPARE(changedSections(more), QStringList{QStringLiteral("Gap after FW Configuration only left")});
    QCOMPARE(more.differentBytes, 4096u);
    QCOMPARE(more.bytes.size(), std::size_t{1});
    QCOMPARE(more.bytes[0].leftOffset, 0xcacu);
    QCOMPARE(more.bytes[0].leftSize, 4096u);
    QCOMPARE(more.bytes[0].rightSize, 0u);
}

void TestComparison::identityFields()
{
    firmware::Fs2Description other = test::smallDescription();
    other.identity.version = firmware::Version{.major = 2, .minor = 42, .subminor = 5700};
    other.identity.psid = "HP_1380110017";
    other.identity.productVersion.reset();
    other.guids.guids[0] = 0x0002c903001122ff;
    other.rom.clear();
    const Comparison comparison = comparisonOf(test::smallImage(), imageOf(other));
    const auto field = [&comparison](const char* name) {
        for (const compare::IdentityDifference& entry : comparison.identity) {
            if (inEnglish(entry.field) == name) {
                return entry;
            }
        }
        qFatal("no such field");
    };
    QCOMPARE(*field("Firmware version").left, "2.42.5000");
    QCOMPARE(*field("Firmware version").right, "2.42.5700");
    QCOMPARE(field("Firmware version").change, Change::Changed);
    QCOMPARE(*field("PSID").left, "TST1200000001");
    QCOMPARE(*field("PSID").right, "HP_1380110017");
    QCOMPARE(*field("Node GUID").left, "0002c90300aabb00");
    QCOMPARE(*field("Node GUID").right, "0002c903001122ff");
    QCOMPARE(*field("Port 1 MAC").left, "0002c9aabb01");
    QCOMPARE(field("Port 1 MAC").change, Change::Same);
    QCOMPARE(field("Product version").change, Change::OnlyLeft);
    QVERIFY(!field("Product version").right);
    QCOMPARE(*field("Boot ROMs").left, "type=PXE version=3.4.752");
    QCOMPARE(field("Boot ROMs").change, Change::OnlyLeft);
    QCOMPARE(*field("PCI device id").left, "0x1007");
    QCOMPARE(*field("Chips").left, "ConnectX-3Pro");
}

void TestComparison::romAddedMovesWhatFollows()
{
    const Bytes with = test::smallImage();
    const Bytes without = firmware::withRom(parsed(with), {}).value();
    const Comparison comparison = comparisonOf(without, with);
    QCOMPARE(changedSections(comparison),
             (QStringList{QStringLiteral("Header of the image changed"), QStringLiteral("ROM only right")}));
    const compare::SectionDifference& rom = section(comparison, "ROM");
    QVERIFY(!rom.left);
    QCOMPARE(rom.differentBytes, 1024u);
    const compare::SectionDifference& code = section(comparison, "DDR");
    QCOMPARE(code.change, Change::Same);
    QVERIFY(code.moved);
    QCOMPARE(code.right->offset - code.left->offset, 1024u + 20u); // ROM with GPH and CRC
    QCOMPARE(code.differentBytes, 0u);
    QVERIFY(code.frameDiffers); // `next` counts from the start of the image
    const compare::SectionDifference& first = section(comparison, "Configuration");
    QVERIFY(!first.moved);
    QVERIFY(!first.frameDiffers); // what follows begins where it did
}

void TestComparison::oneCodeSectionMore()
{
    firmware::Fs2Description more = test::smallDescription();
    more.code.insert(more.code.begin(), {.type = 1, .data = Bytes(64, 0x77), .parameter = 0x00200000});
    const Comparison comparison = comparisonOf(test::smallImage(), imageOf(more));
    // Paired by load address: the two that were there stay the same.
    QCOMPARE(changedSections(comparison),
             (QStringList{QStringLiteral("Header of the image changed"), QStringLiteral("DDR only right")}));
    QCOMPARE(compare::countDifferences(comparison.sections), std::size_t{2});
    const Comparison back = comparisonOf(imageOf(more), test::smallImage());
    QCOMPARE(changedSections(back),
             (QStringList{QStringLiteral("Header of the image changed"), QStringLiteral("DDR only left")}));
}

void TestComparison::damagedSection()
{
    const Bytes left = test::plainImage();
    // Only the CRC dword of the DDR section at 0x744..0xb57 is wrong.
    const Comparison comparison = comparisonOf(left, test::Patch(left).flip(0xb57).take());
    const compare::SectionDifference& code = section(comparison, "DDR");
    QCOMPARE(code.change, Change::Changed);
    QVERIFY(code.attributesDiffer);
    QCOMPARE(code.differentBytes, 0u);
    QCOMPARE(leftRanges(comparison), (std::vector<std::pair<std::uint64_t, std::uint64_t>>{{0xb57, 1}}));
}

void TestComparison::iniKeys()
{
    const Comparison comparison = comparisonOf(imageOf(withIni("[HCA]\nnum_pfs = 1\nsriov_en=true\ngone = 3\n")),
                                               imageOf(withIni(";; new\n[HCA]\nnum_pfs = 1\nfirst = 0x1\n"
                                                               "sriov_en = false\n[IB]\nsriov_en = true\n")));
    using Difference = compare::IniDifference;
    const std::vector<Difference> expected{
        {"HCA", "num_pfs", "1", "1", Change::Same, 2, 3},
        {"HCA", "first", std::nullopt, "0x1", Change::OnlyRight, 0, 4},
        {"HCA", "sriov_en", "true", "false", Change::Changed, 3, 5},
        {"IB", "sriov_en", std::nullopt, "true", Change::OnlyRight, 0, 7},
        {"HCA", "gone", "3", std::nullopt, Change::OnlyLeft, 4, 0},
    };
    QCOMPARE(comparison.ini.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(comparison.ini[i] == expected[i], comparison.ini[i].key.c_str());
    }
    QVERIFY(!comparison.leftIniProblem && !comparison.rightIniProblem);
}

void TestComparison::iniDuplicatesAndComments()
{
    const Comparison comparison = comparisonOf(imageOf(withIni("prepMLX version 1\n"
                                                               "a = 1 ;; remark\n"
                                                               "[S]\r\n"
                                                               "Description = card; 10GigE ; more\r\n"
                                                               "x = 1\nx = 2\n"
                                                               "; x = 9\n")),
                                               imageOf(withIni("prepMLX version 1\n"
                                                               "a = 1\n"
                                                               "[S]\n"
                                                               "Description = card; 10GigE\n"
                                                               "x = 1\nx = 3\nx = 4")));
    using Difference = compare::IniDifference;
    const std::vector<Difference> expected{
        {"", "prepMLX version 1", "", "", Change::Same, 1, 1},
        {"", "a", "1", "1", Change::Same, 2, 2},
        {"S", "Description", "card; 10GigE ; more", "card; 10GigE", Change::Changed, 4, 4},
        {"S", "x", "1", "1", Change::Same, 5, 5},
        {"S", "x", "2", "3", Change::Changed, 6, 6},
        {"S", "x", std::nullopt, "4", Change::OnlyRight, 0, 7},
    };
    QCOMPARE(comparison.ini.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(comparison.ini[i] == expected[i], comparison.ini[i].key.c_str());
    }
}

void TestComparison::iniOnOneSideOnly()
{
    const Bytes without = imageOf(withIni(""));
    const Comparison one = comparisonOf(without, test::smallImage());
    QCOMPARE(compare::countDifferences(one.ini), std::size_t{9});
    QVERIFY(one.leftIniProblem);
    QCOMPARE(one.leftIniProblem->kind, ErrorKind::IniMissing);
    QVERIFY(!one.rightIniProblem);
    const Comparison none = comparisonOf(without, without);
    QVERIFY(!none.leftIniProblem && !none.rightIniProblem);
    QVERIFY(none.ini.empty());
}

void TestComparison::damagedIni()
{
    const Bytes left = test::plainImage();
    // The zlib stream begins at 0xc6c + 16.
    const Comparison comparison = comparisonOf(left, test::Patch(left).word(0xc7c, 0).take());
    QVERIFY(!comparison.leftIniProblem);
    QVERIFY(comparison.rightIniProblem);
    QCOMPARE(comparison.rightIniProblem->kind, ErrorKind::IniDamaged);
    QCOMPARE(comparison.ini.size(), std::size_t{1});
    QCOMPARE(comparison.ini[0].change, Change::OnlyLeft);
}

void TestComparison::configurationRecords()
{
    firmware::Fs2Description left = test::smallDescription();
    left.firstConfiguration = {{0x100, 1, 0xff}, {0x104, 2, 0xff}, {0x100, 3, 0xff}, {0x200, 4, 0xff}};
    left.secondConfiguration = {{0x100, 9, 0xff}};
    firmware::Fs2Description right = left;
    right.firstConfiguration = {{0x100, 1, 0xff}, {0x300, 7, 0xff}, {0x100, 5, 0x0f}, {0x200, 4, 0xff}};
    right.secondConfiguration = {{0x100, 8, 0xff}};
    const Comparison comparison = comparisonOf(imageOf(left), imageOf(right));
    std::vector<compare::RecordDifference> changed;
    std::ranges::copy_if(comparison.records, std::back_inserter(changed),
                         [](const auto& record) { return record.change != Change::Same; });
    QCOMPARE(comparison.records.size(), std::size_t{6});
    QCOMPARE(changed.size(), std::size_t{4});
    QCOMPARE(changed[0].address, 0x300u);
    QCOMPARE(changed[0].change, Change::OnlyRight);
    QCOMPARE(changed[0].right->value, 7u);
    QCOMPARE(changed[1].address, 0x104u);
    QCOMPARE(changed[1].change, Change::OnlyLeft);
    // The second of the two records for 0x100.
    QCOMPARE(changed[2].address, 0x100u);
    QCOMPARE(changed[2].left->value, 3u);
    QCOMPARE(changed[2].right->mask, 0x0fu);
    QCOMPARE(changed[2].changedBits(), 0xf6u); // 3 ^ 5 and 0xff ^ 0x0f
    QCOMPARE(changed[3].configuration, 1u);
    QCOMPARE(changed[3].left->value, 9u);
    // Where the record is: BOOT2 blocks of 64 and 128 bytes, then GPH.
    QCOMPARE(changed[2].left->offset, std::uint64_t{0x38 + 64 + 16 + 128 + 16 + 16 + 2 * 12});
}

void TestComparison::publicRegisterNames()
{
    // Stock HP 544+FLR 2.42.5700 and the edit people publish: bits 14, 23 and 25 (users-and-cards 5.2).
    compare::RecordDifference record{.address = 0x1f99c,
                                     .left = compare::RecordValue{.value = 0x1D03B900, .mask = 0x7F8FFF20},
                                     .right = compare::RecordValue{.value = 0x1F83F900, .mask = 0x7F8FFF20},
                                     .change = Change::Changed};
    QCOMPARE(compare::registerName(record),
             "scratchpad.eth.port[0]: kr4_ability, eth_802_3ap_56kr4_enable, kr4_enable");
    record.address = 0x1f0bc;
    QCOMPARE(compare::registerName(record), "PCI device id");
    record.address = 0x1f0c0;
    QCOMPARE(compare::registerName(record), "");
}

void TestComparison::rangesAreBounded()
{
    firmware::Fs2Description left = test::smallDescription();
    left.code[0].data = Bytes(1'600'000, 0);
    firmware::Fs2Description right = left;
    for (std::size_t i = 0; i < right.code[0].data.size(); i += 8) {
        right.code[0].data[i] = 1; // 200 000 runs of one byte
    }
    const Comparison comparison = comparisonOf(imageOf(left), imageOf(right));
    QVERIFY(comparison.byteRangesCut);
    QCOMPARE(comparison.bytes.size(), compare::maxByteRanges);
    QCOMPARE(section(comparison, "DDR").differentBytes, 200'000u);
    QVERIFY(comparison.differentBytes >= 200'000u);
    QVERIFY(std::ranges::is_sorted(comparison.bytes, {}, &ByteRange::leftOffset));
}

void TestComparison::everyVariantAgainstThePlainOne()
{
    const firmware::Image plain = parsed(test::plainImage());
    for (const test::Variant& variant : test::allVariants()) {
        const Result<firmware::Image> image = firmware::parseImage(variant.image, variant.name);
        if (!image) {
            continue;
        }
        for (const Comparison& comparison :
             {compare::compareImages(plain, *image), compare::compareImages(*image, plain)}) {
            // Only what is behind the image may differ without a trace.
            const bool sameStart = std::ranges::equal(plain.bytes, image->bytes);
            QVERIFY2(comparison.identical == sameStart, variant.name.c_str());
            QVERIFY2(comparison.bytes.empty() == (comparison.differentBytes == 0), variant.name.c_str());
        }
        QVERIFY(compare::compareImages(*image, *image).identical);
        QCOMPARE(compare::compareImages(*image, *image).differentBytes, 0u);
    }
}

void TestComparison::mutatedImages()
{
    const Bytes original = test::smallImage();
    const firmware::Image plain = parsed(original);
    std::mt19937 random(11);
    for (int round = 0; round < 400; ++round) {
        Bytes bytes = original;
        for (std::size_t change = 0; change < 1 + random() % 6; ++change) {
            const std::size_t at = random() % (bytes.size() / 4) * 4;
            writeBe32(bytes, at, static_cast<std::uint32_t>(random() % 2 == 0 ? random() : random() % 0x2000));
        }
        bytes.resize(bytes.size() - (random() % 4 == 0 ? random() % (bytes.size() / 2) & ~3U : 0));
        const Result<firmware::Image> image = firmware::parseImage(bytes, "mutated");
        if (!image) {
            continue;
        }
        const Comparison comparison = compare::compareImages(plain, *image);
        QCOMPARE(comparison.identical, bytes == original);
        // Each range lies inside its image and its part.
        for (const ByteRange& range : comparison.bytes) {
            QVERIFY(range.leftOffset + range.leftSize <= plain.bytes.size());
            QVERIFY(range.rightOffset + range.rightSize <= image->bytes.size());
            QVERIFY(range.part < comparison.sections.size());
        }
    }
}

std::optional<Comparison> TestComparison::changedByMstflint(const QStringList& command)
{
    const auto real = test::realImage();
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("mstflint"));
    const QTemporaryDir folder;
    if (!real || tool.isEmpty() || !folder.isValid()) {
        return std::nullopt;
    }
    const Bytes original = readFile(*real, 1 << 24).value();
    const QString copy = folder.filePath(QStringLiteral("copy.bin"));
    if (!writeFile(copy.toStdString(), ByteView(original))) {
        return std::nullopt;
    }
    const test::ProcessResult result =
        test::runProcess(tool, QStringList{QStringLiteral("-i"), copy, QStringLiteral("-y")} + command);
    if (result.exitCode != 0) {
        qWarning("%s", result.output.constData());
        return std::nullopt;
    }
    return comparisonOf(original, readFile(copy.toStdString(), 1 << 24).value());
}

void TestComparison::guidsSetByMstflint()
{
    const auto comparison =
        changedByMstflint({QStringLiteral("-guid"), QStringLiteral("0002c90300112200"), QStringLiteral("sg")});
    if (!comparison) {
        QSKIP("needs mstflint and the real image");
    }
    QCOMPARE(changedSections(*comparison),
             (QStringList{QStringLiteral("Header of the image changed"), QStringLiteral("GUID changed")}));
    QCOMPARE(changedFields(*comparison),
             (QStringList{QStringLiteral("Node GUID"), QStringLiteral("Port 1 GUID"), QStringLiteral("Port 2 GUID"),
                          QStringLiteral("System GUID"), QStringLiteral("Full-image CRC")}));
    // As `cmp -l` lists them: CRC in the header, five bytes of each GUID, the CRC of the section.
    const std::vector<std::pair<std::uint64_t, std::uint64_t>> expected{
        {0x22, 2}, {0x1d15f, 0x1d17c - 0x1d15f}, {0x1d18e, 2}};
    QCOMPARE(leftRanges(*comparison), expected);
    QCOMPARE(section(*comparison, "GUID").differentBytes, 20u);
    QCOMPARE(comparison->differentBytes, 24u);
    QCOMPARE(compare::countDifferences(comparison->ini), std::size_t{0});
    QCOMPARE(compare::countDifferences(comparison->records), std::size_t{0});
    QCOMPARE(comparison->records.size(), std::size_t{332 + 510}); // reference 5.2
}

void TestComparison::vsdSetByMstflint()
{
    const auto comparison = changedByMstflint({QStringLiteral("-vsd"), QStringLiteral("hello"), QStringLiteral("sv")});
    if (!comparison) {
        QSKIP("needs mstflint and the real image");
    }
    QCOMPARE(changedSections(*comparison),
             (QStringList{QStringLiteral("Header of the image changed"), QStringLiteral("Image Info changed")}));
    QCOMPARE(changedFields(*comparison), (QStringList{QStringLiteral("VSD"), QStringLiteral("Full-image CRC")}));
    const std::vector<std::pair<std::uint64_t, std::uint64_t>> expected{{0x22, 2}, {0x1d1f4, 5}, {0x1d316, 2}};
    QCOMPARE(leftRanges(*comparison), expected);
    QCOMPARE(comparison->differentBytes, 9u);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "testcomparison.moc"
