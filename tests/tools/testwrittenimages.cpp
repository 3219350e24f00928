// SPDX-License-Identifier: GPL-3.0-or-later
//
// The vendor's own tool judges the FS3 and FS4 images that our writers make, and changes them; our
// parser then reads what it wrote.
#include <base/file.h>
#include <firmware/image.h>
#include <support/process.h>
#include <support/testfs3image.h>
#include <unit/firmware/tocvariants.h>

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using firesteel::test::ProcessResult;

namespace {

std::vector<test::Variant> writtenImages()
{
    std::vector<test::Variant> images = test::tocSoundVariants();
    images.push_back({"fs3small", test::smallFs3(), {}});
    images.push_back({"fs4small", test::smallFs4(), {}});
    images.push_back({"fs3large", firmware::writeFs3(test::largeFs3Description()).value(), {}});
    images.push_back({"fs4large", firmware::writeFs4(test::largeFs4Description()).value(), {}});
    for (const std::uint8_t log : {std::uint8_t{18}, std::uint8_t{21}, std::uint8_t{23}, std::uint8_t{24}}) {
        firmware::Fs3Description fs3 = test::plainFs3Description();
        fs3.logSlotSize = log;
        fs3.flashSize = 0;
        images.push_back({"fs3log" + std::to_string(log), firmware::writeFs3(fs3).value(), {}});
        firmware::Fs4Description fs4 = test::plainFs4Description();
        fs4.logSlotSize = log;
        fs4.flashSize = 0;
        images.push_back({"fs4log" + std::to_string(log), firmware::writeFs4(fs4).value(), {}});
    }
    return images;
}

firmware::TocImageDescription withoutProductVersion(firmware::TocImageDescription content)
{
    // With one, mstflint takes the ROM for a part of the firmware.
    content.identity.productVersion.reset();
    return content;
}

} // namespace

class TestWrittenImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accepted_data();
    void accepted();
    void setGuids_data() { formats(); }
    void setGuids();
    void setVsd_data() { formats(); }
    void setVsd();
    void guidsWithoutLeaveToOverride();
    void removeAndAddRom_data() { formats(); }
    void removeAndAddRom();

private:
    static void formats();
    ProcessResult mstflint(const QString& file, const QStringList& command) const;
    QString save(const Bytes& bytes) const;
    /// mstflint changes the file; our parser and mstflint itself accept what came out.
    firmware::Image changed(const QString& file, const QStringList& command) const;

    QString m_tool;
    QTemporaryDir m_folder;
};

void TestWrittenImages::initTestCase()
{
    m_tool = QStandardPaths::findExecutable(QStringLiteral("mstflint"));
    if (m_tool.isEmpty()) {
        QSKIP("mstflint is not installed");
    }
}

ProcessResult TestWrittenImages::mstflint(const QString& file, const QStringList& command) const
{
    return test::runProcess(m_tool, QStringList{QStringLiteral("-i"), file} + command, "y\n");
}

QString TestWrittenImages::save(const Bytes& bytes) const
{
    const QString file = m_folder.filePath(QStringLiteral("image.bin"));
    if (!writeFile(file.toStdString(), ByteView(bytes))) {
        qFatal("cannot write a test file");
    }
    return file;
}

firmware::Image TestWrittenImages::changed(const QString& file, const QStringList& command) const
{
    const ProcessResult done = mstflint(file, command);
    const ProcessResult verified = mstflint(file, {QStringLiteral("v")});
    const Result<SharedBytes> bytes = readSharedFile(file.toStdString(), firmware::maxImageFileSize);
    if (done.exitCode != 0 || verified.exitCode != 0 || !bytes) {
        qFatal("%s %s", done.output.constData(), verified.output.constData());
    }
    return firmware::parseImage(*bytes, "changed").value();
}

void TestWrittenImages::formats()
{
    QTest::addColumn<bool>("fs4");
    QTest::newRow("FS3") << false;
    QTest::newRow("FS4") << true;
}

void TestWrittenImages::accepted_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<test::Variant> images = writtenImages();
    for (std::size_t i = 0; i < images.size(); ++i) {
        QTest::newRow(images[i].name.c_str()) << i;
    }
}

void TestWrittenImages::accepted()
{
    QFETCH(std::size_t, index);
    static const std::vector<test::Variant> images = writtenImages();
    const test::Variant& variant = images[index];
    const QString file = save(variant.image);
    const ProcessResult verified = mstflint(file, {QStringLiteral("v")});
    QVERIFY2(verified.exitCode == 0 && verified.output.contains("FW image verification succeeded"), verified.output);
    const ProcessResult query = mstflint(file, {QStringLiteral("q"), QStringLiteral("full")});
    QVERIFY2(query.exitCode == 0, query.output);

    const Result<firmware::Image> image = firmware::parseImage(variant.image, variant.name);
    QVERIFY(image);
    QVERIFY2(image->isSound(), image->isSound() ? "" : findingSentence(*image->firstError()).c_str());
    const ProcessResult ini = mstflint(file, {QStringLiteral("dc")});
    if (const Result<std::string> ours = embeddedIni(*image)) {
        QVERIFY2(ini.exitCode == 0, ini.output);
        QCOMPARE(QByteArray::fromStdString(*ours).trimmed(), ini.output.trimmed());
    } else {
        QVERIFY(ini.exitCode != 0);
    }
    const ProcessResult ours = test::runProcess(test::builtProgram("firesteel-cli"), {QStringLiteral("verify"), file});
    QCOMPARE(ours.exitCode, 0);
    QCOMPARE(ours.output, verified.output);
}

void TestWrittenImages::setGuids()
{
    QFETCH(bool, fs4);
    const QString file = save(fs4 ? test::smallFs4() : test::smallFs3());
    const firmware::Image image =
        changed(file, {QStringLiteral("-uid"), QStringLiteral("248a070300ccee00"), QStringLiteral("sg")});
    QVERIFY(image.isSound() && image.uids);
    QVERIFY(image.uids->overridden);
    QCOMPARE(image.uids->guids.at(0).first, 0x248a070300ccee00ULL);
    QCOMPARE(image.uids->macs.at(0).first, 0x248a07ccee00ULL); // reference chapter 3.8
    QCOMPARE(image.uids->originalGuids.at(0).first, fs4 ? 0x0002c903005c6d70ULL : 0x0002c903004a5b60ULL);
}

void TestWrittenImages::setVsd()
{
    QFETCH(bool, fs4);
    const QString file = save(fs4 ? test::smallFs4() : test::smallFs3());
    const firmware::Image image =
        changed(file, {QStringLiteral("-vsd"), QStringLiteral("of the card"), QStringLiteral("sv")});
    QVERIFY(image.isSound());
    QCOMPARE(image.identity.deviceVsd, std::optional<std::string>("of the card"));
}

void TestWrittenImages::guidsWithoutLeaveToOverride()
{
    firmware::Fs3Description description = test::smallFs3Description();
    description.content.uids.overridden = false;
    const QString file = save(firmware::writeFs3(description).value());
    const ProcessResult refused =
        mstflint(file, {QStringLiteral("-uid"), QStringLiteral("248a070300ccee00"), QStringLiteral("sg")});
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.output.contains("guids override is not set"), refused.output);
}

void TestWrittenImages::removeAndAddRom()
{
    QFETCH(bool, fs4);
    firmware::Fs3Description fs3Description = test::smallFs3Description();
    fs3Description.content = withoutProductVersion(fs3Description.content);
    firmware::Fs4Description fs4Description = test::smallFs4Description();
    fs4Description.content = withoutProductVersion(fs4Description.content);
    const Bytes& rom = fs4 ? fs4Description.content.rom : fs3Description.content.rom;
    const QString file =
        save(fs4 ? firmware::writeFs4(fs4Description).value() : firmware::writeFs3(fs3Description).value());

    const firmware::Image without = changed(file, {QStringLiteral("drom")});
    QVERIFY(without.isSound());
    QVERIFY(!without.rom.present);
    const QString romFile = m_folder.filePath(QStringLiteral("rom.bin"));
    QVERIFY(writeFile(romFile.toStdString(), ByteView(rom)));
    const firmware::Image with = changed(file, {QStringLiteral("brom"), romFile});
    QVERIFY(with.isSound());
    QCOMPARE(with.rom.entries.size(), 1UZ);
    const firmware::Section* section = with.find(firmware::SectionKind::Rom);
    QVERIFY(section != nullptr);
    QVERIFY(std::ranges::equal(with.data(*section), rom));
}

QTEST_GUILESS_MAIN(TestWrittenImages)
#include "testwrittenimages.moc"
