// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"
#include "tocvariants.h"
#include "variants.h"

#include <base/file.h>
#include <firmware/edit.h>
#include <firmware/fs2/fs2writer.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace firesteel;
using firmware::Guids;
using firmware::PersonalData;
using firmware::SectionKind;

namespace {

firmware::Image parsed(Bytes bytes)
{
    Result<firmware::Image> image = firmware::parseImage(std::move(bytes), "image.bin");
    return image ? std::move(*image) : firmware::Image{};
}

/// The images edits are tried on: ours, and the real one where it is.
std::vector<std::pair<const char*, Bytes>> images()
{
    std::vector<std::pair<const char*, Bytes>> all{{"small", test::smallImage()}, {"plain", test::plainImage()}};
    if (const auto path = test::realImage()) {
        all.emplace_back("real", readFile(*path, firmware::maxImageFileSize).value_or(Bytes{}));
    }
    return all;
}

void addImageRows()
{
    QTest::addColumn<std::size_t>("index");
    const auto all = images();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].first) << i;
    }
}

/// mstflint on a file: exit code 0, or its output.
class Mstflint
{
public:
    static bool isHere() { return !QStandardPaths::findExecutable(QStringLiteral("mstflint")).isEmpty(); }

    QByteArray run(const Bytes& image, const QStringList& arguments)
    {
        const QString path = m_folder.filePath(QStringLiteral("image.bin"));
        if (!writeFile(path.toStdString(), ByteView(image))) {
            return "cannot write the file";
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("mstflint"), QStringList{QStringLiteral("-i"), path} + arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0) {
            return process.readAll() + "\nmstflint failed";
        }
        m_output = process.readAll();
        return {};
    }

    Bytes file() const
    {
        return readFile(m_folder.filePath(QStringLiteral("image.bin")).toStdString(), firmware::maxImageFileSize)
            .value_or(Bytes{});
    }
    QByteArray output() const { return m_output; }

private:
    QTemporaryDir m_folder;
    QByteArray m_output;
};

void acceptedByMstflint(const Bytes& image)
{
    Mstflint mstflint;
    const QByteArray problem = mstflint.run(image, {QStringLiteral("v")});
    QVERIFY2(problem.isEmpty(), problem.constData());
    QVERIFY2(mstflint.output().contains("(Full Image) - OK"), mstflint.output().constData());
    for (const char* verb : {"q", "dc"}) {
        const QByteArray complaint = mstflint.run(image, {QString::fromLatin1(verb)});
        QVERIFY2(complaint.isEmpty(), complaint.constData());
    }
}

std::set<std::size_t> changedDwords(const Bytes& before, const Bytes& after)
{
    std::set<std::size_t> changed;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i]) {
            changed.insert(i & ~3UZ);
        }
    }
    return changed;
}

Bytes romOf(const firmware::Image& image)
{
    const ByteView data = image.data(*image.find(SectionKind::Rom));
    return {data.begin(), data.end()};
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guidsChangeNothingElse();
    void partsKeepTheOthers();
    void guidsLikeMstflint_data() { addImageRows(); }
    void guidsLikeMstflint();
    void vsdLikeMstflint_data() { addImageRows(); }
    void vsdLikeMstflint();
    void blankGuidsAndBack();
    void macsComeFromGuidsWhereBlank();
    void refusesWhatDoesNotFit();
    void refusesDamagedImages();
    void refusesOtherFormats();
    void romOutAndInAgain_data() { addImageRows(); }
    void romOutAndInAgain();
    void anotherRom();
    void romIntoOneSection();
    void editsAreAcceptedByMstflint_data() { addImageRows(); }
    void editsAreAcceptedByMstflint();
};

void EditTest::guidsChangeNothingElse()
{
    const Bytes before = test::plainImage();
    const Guids guids{{0x1111, 0x2222, 0x3333, 0x4444}, {0x0002c9000001, 0x0002c9000002}, false};
    const Result<Bytes> after = firmware::withPersonalData(parsed(before), {.guids = guids, .vsd = {}});
    QVERIFY(after);
    QCOMPARE(after->size(), before.size());
    for (const std::size_t at : changedDwords(before, *after)) {
        // The full CRC, the GUID data and their CRC (reference chapter 2.16).
        QVERIFY(at == 0x20 || (at >= 0x58c && at < 0x5c0));
    }
    const firmware::Image image = parsed(*after);
    QVERIFY(image.isSound());
    QVERIFY(image.guids == guids);
}

void EditTest::partsKeepTheOthers()
{
    const Guids old = test::plainDescription().guids;
    const auto edited = [&](const Guids& wanted) {
        return parsed(firmware::withPersonalData(parsed(test::plainImage()), {.guids = wanted, .vsd = {}}).value())
            .guids;
    };
    const Guids onlyMacs = edited({{}, {0x10, 0x20}, false});
    QCOMPARE(onlyMacs.guids, old.guids);
    QCOMPARE(onlyMacs.macs, (std::vector<std::uint64_t>{0x10, 0x20}));
    const Guids onlyGuids = edited({{1, 2, 3, 4}, {}, false});
    QCOMPARE(onlyGuids.macs, old.macs);
    const Result<Bytes> nothing = firmware::withPersonalData(parsed(test::plainImage()), {});
    QVERIFY(nothing);
    QCOMPARE(*nothing, test::plainImage());
}

void EditTest::guidsLikeMstflint()
{
    if (!Mstflint::isHere()) {
        QSKIP("mstflint is not installed");
    }
    QFETCH(std::size_t, index);
    const Bytes image = images()[index].second;
    Mstflint mstflint;
    const QByteArray problem =
        mstflint.run(image, {QStringLiteral("--guid"), QStringLiteral("0002c90300112200"), QStringLiteral("--mac"),
                             QStringLiteral("0002c9112200"), QStringLiteral("-y"), QStringLiteral("sg")});
    QVERIFY2(problem.isEmpty(), problem.constData());
    const Guids guids{{0x0002c90300112200, 0x0002c90300112201, 0x0002c90300112202, 0x0002c90300112203},
                      {0x0002c9112200, 0x0002c9112201},
                      false};
    const Result<Bytes> ours = firmware::withPersonalData(parsed(image), {.guids = guids, .vsd = {}});
    QVERIFY(ours);
    QVERIFY(*ours == mstflint.file());
}

void EditTest::vsdLikeMstflint()
{
    if (!Mstflint::isHere()) {
        QSKIP("mstflint is not installed");
    }
    QFETCH(std::size_t, index);
    const Bytes image = images()[index].second;
    for (const std::string& vsd : {std::string("TEST-VSD-123"), std::string("two words"), std::string(208, 'v')}) {
        Mstflint mstflint;
        const QByteArray problem = mstflint.run(
            image, {QStringLiteral("--vsd"), QString::fromStdString(vsd), QStringLiteral("-y"), QStringLiteral("sv")});
        QVERIFY2(problem.isEmpty(), problem.constData());
        const Result<Bytes> ours = firmware::withPersonalData(parsed(image), {.guids = {}, .vsd = vsd});
        QVERIFY(ours);
        QVERIFY(*ours == mstflint.file());
    }
}

void EditTest::blankGuidsAndBack()
{
    const Bytes before = test::plainImage();
    const Guids old = test::plainDescription().guids;
    Guids blank;
    blank.blank = true;
    const Result<Bytes> blanked = firmware::withPersonalData(parsed(before), {.guids = blank, .vsd = {}});
    QVERIFY(blanked);
    const firmware::Image image = parsed(*blanked);
    QVERIFY(image.guids.blank);
    QCOMPARE(image.fullCrc.state, firmware::CrcState::Blank);
    // FF over 48 bytes, CRC 0xffff, full CRC 0xffff (reference chapter 2.8).
    Bytes expected = test::Patch(before).fill(0x58c, 48, 0xff).word(0x5bc, 0xffff).word(0x20, 0xffff).take();
    QCOMPARE(*blanked, expected);

    const Result<Bytes> vsd = firmware::withPersonalData(image, {.guids = {}, .vsd = "still blank"});
    QVERIFY(vsd);
    QVERIFY(parsed(*vsd).guids.blank);

    const Result<Bytes> back = firmware::withPersonalData(image, {.guids = old, .vsd = {}});
    QVERIFY(back);
    QCOMPARE(*back, before);
}

void EditTest::macsComeFromGuidsWhereBlank()
{
    Guids blank;
    blank.blank = true;
    const firmware::Image image =
        parsed(firmware::withPersonalData(parsed(test::plainImage()), {.guids = blank, .vsd = {}}).value());
    const Guids guids{{0x0002c90300112200, 0x0002c90300112201, 0x0002c90300112202, 0x0002c90300112203}, {}, false};
    const Result<Bytes> edited = firmware::withPersonalData(image, {.guids = guids, .vsd = {}});
    QVERIFY(edited);
    // The port GUIDs without their middle 16 bits (reference chapter 2.17).
    QCOMPARE(parsed(*edited).guids.macs, (std::vector<std::uint64_t>{0x0002c9112201, 0x0002c9112202}));
}

void EditTest::refusesWhatDoesNotFit()
{
    firmware::Fs2Description old = test::plainDescription();
    old.guids.macs.clear();
    const firmware::Image withoutMacs = parsed(firmware::writeFs2(old).value());
    const Guids macs{{}, {1, 2}, false};
    QCOMPARE(firmware::withPersonalData(withoutMacs, {.guids = macs, .vsd = {}}).error().kind,
             ErrorKind::ImageUnwritable);
    const Guids five{{1, 2, 3, 4, 5}, {}, false};
    QCOMPARE(firmware::withPersonalData(withoutMacs, {.guids = five, .vsd = {}}).error().kind,
             ErrorKind::ImageUnwritable);

    firmware::Fs2Description noVsd = test::plainDescription();
    noVsd.identity.vsd.reset();
    const firmware::Image withoutVsd = parsed(firmware::writeFs2(noVsd).value());
    QCOMPARE(firmware::withPersonalData(withoutVsd, {.guids = {}, .vsd = "x"}).error().kind,
             ErrorKind::ImageUnwritable);
    QCOMPARE(firmware::withPersonalData(parsed(test::plainImage()), {.guids = {}, .vsd = std::string(209, 'x')})
                 .error()
                 .kind,
             ErrorKind::InvalidArgument);

    QCOMPARE(firmware::withRom(parsed(test::plainImage()), Bytes(513)).error().kind, ErrorKind::ImageUnwritable);
    QCOMPARE(firmware::withRom(parsed(test::plainImage()), Bytes(0x400004)).error().kind, ErrorKind::ImageUnwritable);
    QCOMPARE(firmware::withRom(parsed(test::plainImage()), test::plainImage()).error().kind,
             ErrorKind::InvalidArgument);
}

void EditTest::refusesOtherFormats()
{
    for (const Bytes& bytes : {test::plainFs3(), test::plainFs4()}) {
        const firmware::Image image = firmware::parseImage(bytes, "newer").value();
        QVERIFY(image.isSound());
        for (const Result<Bytes>& edited : {withPersonalData(image, {.vsd = "text"}), withRom(image, {})}) {
            QVERIFY(!edited);
            QCOMPARE(edited.error().kind, ErrorKind::NotSupported);
            QVERIFY(edited.error().facts.found.contains(formatName(image.format)));
        }
    }
}

void EditTest::refusesDamagedImages()
{
    for (const test::Variant& variant : test::damagedVariants()) {
        const firmware::Image image = parsed(variant.image);
        const bool blankOnly = std::ranges::all_of(image.findings, [](const firmware::Finding& finding) {
            return finding.severity != firmware::Severity::Error || finding.kind == firmware::FindingKind::GuidsBlank;
        });
        const Result<Bytes> edited = firmware::withRom(image, {});
        const Result<Bytes> personal = firmware::withPersonalData(image, {.guids = {}, .vsd = "x"});
        if (blankOnly) {
            QVERIFY2(edited, variant.name.c_str());
        } else {
            QVERIFY2(!edited && edited.error().kind == ErrorKind::ImageDamaged, variant.name.c_str());
            QVERIFY2(!personal && personal.error().kind == ErrorKind::ImageDamaged, variant.name.c_str());
        }
    }
}

void EditTest::romOutAndInAgain()
{
    QFETCH(std::size_t, index);
    const Bytes before = images()[index].second;
    const firmware::Image image = parsed(before);
    const Result<Bytes> without = firmware::withRom(image, {});
    QVERIFY(without);
    const firmware::Image romless = parsed(*without);
    QVERIFY(romless.findings.empty());
    QVERIFY(!romless.rom.present);
    QCOMPARE(without->size(), before.size() - image.find(SectionKind::Rom)->size);
    const Result<Bytes> again = firmware::withRom(romless, romOf(image));
    QVERIFY(again);
    QVERIFY(*again == before);
    QVERIFY(firmware::withRom(romless, {}).value() == *without);
}

void EditTest::anotherRom()
{
    const Bytes rom = test::romWith({{.product = 0x11}, {.product = 0x10}});
    const Result<Bytes> edited = firmware::withRom(parsed(test::smallImage()), rom);
    QVERIFY(edited);
    firmware::Fs2Description description = test::smallDescription();
    description.rom = rom;
    QCOMPARE(*edited, firmware::writeFs2(description).value());
}

void EditTest::romIntoOneSection()
{
    // A ROM in first place stays there; without one the new ROM becomes the second section.
    firmware::Fs2Description description = test::plainDescription();
    description.firstConfiguration.clear();
    const firmware::Image first = parsed(firmware::writeFs2(description).value());
    QCOMPARE(first.sections[2].kind, SectionKind::Rom);
    const Bytes rom = romOf(first);
    const firmware::Image replaced = parsed(firmware::withRom(first, rom).value());
    QCOMPARE(replaced.sections[2].kind, SectionKind::Rom);
    const firmware::Image removed = parsed(firmware::withRom(first, {}).value());
    const firmware::Image added = parsed(firmware::withRom(removed, rom).value());
    QCOMPARE(added.sections[2].kind, SectionKind::Guid);
    QCOMPARE(added.sections[3].kind, SectionKind::Rom);
}

void EditTest::editsAreAcceptedByMstflint()
{
    if (!Mstflint::isHere()) {
        QSKIP("mstflint is not installed");
    }
    QFETCH(std::size_t, index);
    const firmware::Image image = parsed(images()[index].second);
    acceptedByMstflint(image.bytes.copy());
    acceptedByMstflint(firmware::withRom(image, {}).value());
    acceptedByMstflint(firmware::withRom(image, test::romWith({{.product = 0x11}})).value());
    const Guids guids{{1, 2, 3, 4}, {5, 6}, false};
    acceptedByMstflint(firmware::withPersonalData(image, {.guids = guids, .vsd = "accepted"}).value());
}

QTEST_GUILESS_MAIN(EditTest)
#include "testedit.moc"
