// SPDX-License-Identifier: GPL-3.0-or-later
//
// The unmodified mstflint of this system on every simulated chip: what it says, what it reads, and
// what it leaves on the flash.
#include <adapters/discovery.h>
#include <base/file.h>
#include <firmware/failsafe.h>
#include <firmware/image.h>
#include <silicon/simulatedchip.h>
#include <support/simulatedtools.h>
#include <tools/smallcards.h>

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace firesteel;
using firesteel::silicon::FaultKind;
using firesteel::silicon::SimulatedChip;
using firesteel::test::ProcessResult;

namespace {

/// With a higher subminor version, so that mstflint asks nothing.
Bytes newerFirmware(const char* card)
{
    return test::smallFirmware(card,
                               [](firmware::Identity& identity) {
                                   identity.version->subminor =
                                       static_cast<std::uint16_t>(identity.version->subminor + 10);
                               })
        .value();
}

struct Subject
{
    const char* card; ///< of the stock set
    const char* address;
    const char* format;
    const char* psid;
    const char* version;
    const char* newVersion;
};

// Versions and PSIDs as mstflint prints them.
constexpr Subject subjects[] = {
    {"hp-544flr", "23:00.0", "FS2", "HP_1380110017", "2.42.5700", "2.42.5710"},
    {"mcx354a", "32:00.0", "FS2", "MT_1090120019", "2.42.5000", "2.42.5010"},
    {"mcx455a", "41:00.0", "FS3", "MT_2180110032", "12.28.2006", "12.28.2016"},
    {"mcx4121a", "5e:00.0", "FS3", "MT_2420110034", "14.32.1010", "14.32.1020"},
    {"mcx515a", "81:00.0", "FS4", "MT_0000000011", "16.35.2000", "16.35.2010"},
};

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestSimulatedSilicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder.emplace(); }

    void queryAndVerify_data() { everyChip(); }
    void queryAndVerify();
    void readImage_data() { everyChip(); }
    void readImage();
    void burn_data() { everyChip(); }
    void burn();
    void setGuids_data() { everyChip(); }
    void setGuids();
    void removeRom_data() { everyChip(); }
    void removeRom();
    void flashRecovery_data() { everyChip(); }
    void flashRecovery();
    void hardwareQuery();
    void vitalProductData();
    void lockdown();
    void accessDisabled();
    void twoCards();
    void traceOfABurn();

private:
    static void everyChip();
    static Subject subject();
    /// The subject of the row, its card made: a small one, because mstflint reads whole flashes.
    Subject prepare() const;
    std::filesystem::path root() const { return m_folder->path().toStdString(); }
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QString save(const char* name, const Bytes& bytes) const;
    SimulatedChip chip(const char* card) const { return SimulatedChip::open(root() / card).value(); }
    /// What our parser finds on the flash: the copy that boots.
    firmware::Image onFlash(const char* card) const;
    ProcessResult mstflint(const char* address, const QStringList& arguments) const;

    QString m_tool;
    std::optional<QTemporaryDir> m_folder;
};

void TestSimulatedSilicon::initTestCase()
{
    m_tool = test::installedTool("mstflint");
    if (m_tool.isEmpty()) {
        QSKIP("mstflint is not installed");
    }
}

void TestSimulatedSilicon::everyChip()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(subjects)); ++i) {
        QTest::newRow(subjects[i].card) << i;
    }
}

Subject TestSimulatedSilicon::subject()
{
    return subjects[*static_cast<int*>(QTest::qData("index", QMetaType::Int))];
}

Subject TestSimulatedSilicon::prepare() const
{
    const Subject subject = TestSimulatedSilicon::subject();
    if (!test::makeSmallCard(root(), subject.card)) {
        qFatal("no small card");
    }
    return subject;
}

QString TestSimulatedSilicon::save(const char* name, const Bytes& bytes) const
{
    if (!writeFile(path(name).toStdString(), ByteView(bytes))) {
        qFatal("cannot write a test file");
    }
    return path(name);
}

firmware::Image TestSimulatedSilicon::onFlash(const char* card) const
{
    const SimulatedChip opened = chip(card);
    const ByteView flash = opened.flash();
    return firmware::parseImageCopies(Bytes(flash.begin(), flash.end()), card).value().front();
}

ProcessResult TestSimulatedSilicon::mstflint(const char* address, const QStringList& arguments) const
{
    return test::runOnSilicon(root(), m_tool, QStringList{QStringLiteral("-d"), text(address)} + arguments);
}

void TestSimulatedSilicon::queryAndVerify()
{
    // As users get it, with all its flash.
    const Subject subject = TestSimulatedSilicon::subject();
    QVERIFY(adapters::ensureStockCard(root(), subject.card));
    const ProcessResult query = mstflint(subject.address, {QStringLiteral("q")});
    QVERIFY2(query.exitCode == 0, query.output);
    QVERIFY2(query.output.contains(QByteArray("Image type:            ") + subject.format), query.output);
    QVERIFY2(query.output.contains(QByteArray("PSID:                  ") + subject.psid), query.output);
    QVERIFY2(query.output.contains(QByteArray("FW Version:            ") + subject.version), query.output);
    const ProcessResult verify = mstflint(subject.address, {QStringLiteral("v")});
    QVERIFY2(verify.exitCode == 0, verify.output);
    QVERIFY2(verify.output.contains("FW image verification succeeded"), verify.output);
    QVERIFY2(!verify.output.contains("wrong CRC"), verify.output);
    const ProcessResult ini = mstflint(subject.address, {QStringLiteral("dc")});
    QVERIFY2(ini.output.contains("(simulated)"), ini.output); // the board's description
}

void TestSimulatedSilicon::readImage()
{
    const Subject subject = TestSimulatedSilicon::subject();
    QVERIFY(adapters::ensureStockCard(root(), subject.card));
    QCOMPARE(mstflint(subject.address, {QStringLiteral("ri"), path("read.bin")}).exitCode, 0);
    const Bytes read = readFile(path("read.bin").toStdString(), firmware::maxImageFileSize).value();
    const auto image = firmware::parseImage(read, "read").value();
    QVERIFY(image.isSound());
    QCOMPARE(image.identity.psid.value(), std::string(subject.psid));
    const SimulatedChip opened = chip(subject.card);
    // FS2 lies in every other chunk of 512 KiB; FS3 and FS4 as they are.
    const bool interleaved = text(subject.format) == QLatin1StringView("FS2");
    const Bytes expected = interleaved ? firmware::logicalCopy(opened.flash(), 19, 0)
                                       : Bytes(opened.flash().begin(), opened.flash().end());
    QVERIFY(read.size() > 500'000 && read.size() <= expected.size());
    if (text(subject.format) != QLatin1StringView("FS4")) {
        QVERIFY(std::ranges::equal(read, ByteView(expected).first(read.size())));
        return;
    }
    // Between the sections of an FS4 image mstflint writes zeros, whatever is on the flash.
    const auto original = firmware::parseImage(expected, "flash").value();
    QCOMPARE(image.sections.size(), original.sections.size());
    for (std::size_t i = 0; i < image.sections.size(); ++i) {
        QCOMPARE(image.sections[i].offset, original.sections[i].offset);
        QVERIFY(std::ranges::equal(image.data(image.sections[i]), original.data(original.sections[i])));
    }
}

void TestSimulatedSilicon::burn()
{
    const Subject subject = prepare();
    const QString file = save("newer.bin", newerFirmware(subject.card));
    const ProcessResult burned =
        mstflint(subject.address, {QStringLiteral("-i"), file, QStringLiteral("-y"), QStringLiteral("b")});
    QVERIFY2(burned.exitCode == 0, burned.output);
    QVERIFY2(burned.output.contains("Restoring signature"), burned.output);
    const firmware::Image image = onFlash(subject.card);
    QVERIFY(image.isSound());
    QCOMPARE(firmware::toString(image.identity.version.value()), std::string(subject.newVersion));
    QVERIFY(image.layout.start != 0); // into the copy that was not in use
    const ProcessResult verify = mstflint(subject.address, {QStringLiteral("v")});
    QVERIFY2(verify.output.contains("FW image verification succeeded"), verify.output);
    // A cold boot finds it.
    SimulatedChip opened = chip(subject.card);
    opened.powerOn();
    QVERIFY(!opened.card().inRecovery);
}

void TestSimulatedSilicon::setGuids()
{
    const Subject subject = prepare();
    QStringList arguments{QStringLiteral("-y"), QStringLiteral("--guid"), QStringLiteral("0x0002c90300aabb00")};
    const bool fs2 = text(subject.format) == QLatin1StringView("FS2");
    if (!fs2) {
        arguments += QStringLiteral("-ocr");
    }
    const ProcessResult set = mstflint(subject.address, arguments + QStringList{QStringLiteral("sg")});
    QVERIFY2(set.exitCode == 0, set.output);
    const firmware::Image image = onFlash(subject.card);
    QVERIFY(image.isSound());
    QCOMPARE(fs2 ? image.guids.guids.at(0) : image.uids.value().guids.at(0).first, 0x0002c90300aabb00u);
}

void TestSimulatedSilicon::removeRom()
{
    const Subject subject = prepare();
    QVERIFY(onFlash(subject.card).rom.present);
    const ProcessResult removed =
        mstflint(subject.address, {QStringLiteral("-y"), QStringLiteral("--allow_rom_change"), QStringLiteral("drom")});
    QVERIFY2(removed.exitCode == 0, removed.output);
    const firmware::Image image = onFlash(subject.card);
    QVERIFY(image.isSound());
    QVERIFY(!image.rom.present);
}

void TestSimulatedSilicon::flashRecovery()
{
    const Subject subject = prepare();
    {
        SimulatedChip opened = chip(subject.card);
        std::ranges::fill(opened.flash().first(0x10000), std::uint8_t{0xff});
        opened.powerOn();
        QVERIFY(opened.card().inRecovery);
    }
    const ProcessResult query = mstflint(subject.address, {QStringLiteral("q")});
    QCOMPARE(query.exitCode, 1);
    QVERIFY2(query.output.contains("No valid"), query.output);
    const QString file = save("newer.bin", newerFirmware(subject.card));
    const bool fs2 = text(subject.format) == QLatin1StringView("FS2");
    const QStringList identity =
        fs2 ? QStringList{QStringLiteral("--use_image_guids"), QStringLiteral("--use_image_ps")}
            : QStringList{QStringLiteral("--use_image_ps"), QStringLiteral("--ignore_dev_data")};
    const ProcessResult burned = mstflint(
        subject.address, QStringList{QStringLiteral("-i"), file, QStringLiteral("--nofs"), QStringLiteral("-y")} +
                             identity + QStringList{QStringLiteral("b")});
    QVERIFY2(burned.exitCode == 0, burned.output);
    SimulatedChip opened = chip(subject.card);
    opened.powerOn();
    QVERIFY(!opened.card().inRecovery);
    QCOMPARE(firmware::toString(onFlash(subject.card).identity.version.value()), std::string(subject.newVersion));
    const ProcessResult after = mstflint(subject.address, {QStringLiteral("q")});
    QVERIFY2(after.output.contains(subject.psid), after.output);
}

void TestSimulatedSilicon::hardwareQuery()
{
    QVERIFY(adapters::ensureStockCard(root(), "hp-544flr"));
    const ProcessResult hardware = mstflint("23:00.0", {QStringLiteral("hw"), QStringLiteral("query")});
    QVERIFY2(hardware.output.contains("HwDevId                 503"), hardware.output);
    QVERIFY2(hardware.output.contains("JEDEC_ID                0x1540ef"), hardware.output);
}

void TestSimulatedSilicon::vitalProductData()
{
    const QString tool = test::installedTool("mstvpd");
    if (tool.isEmpty()) {
        QSKIP("mstvpd is not installed");
    }
    QVERIFY(adapters::ensureStockCard(root(), "mcx455a"));
    const ProcessResult vpd = test::runOnSilicon(root(), tool, {QStringLiteral("41:00.0")});
    QVERIFY2(vpd.exitCode == 0, vpd.output + vpd.errors); // a wrong checksum fails
    QVERIFY2(vpd.output.contains("PN:      MCX455A-ECAT"), vpd.output);
    QVERIFY2(vpd.output.contains("SN:      SIMULATED04"), vpd.output);
}

void TestSimulatedSilicon::lockdown()
{
    for (const char* const card : {"hp-544flr", "mcx455a"}) {
        QVERIFY(adapters::ensureStockCard(root(), card));
        chip(card).setFault({.kind = FaultKind::Lockdown});
    }
    for (const char* const address : {"23:00.0", "41:00.0"}) {
        const ProcessResult refused = mstflint(address, {QStringLiteral("q")});
        QCOMPARE(refused.exitCode, 1);
        const QByteArray all = refused.output + refused.errors;
        QVERIFY2(all.contains("Operation not permitted"), all);
    }
    chip("hp-544flr").clearFaults();
    QCOMPARE(mstflint("23:00.0", {QStringLiteral("q")}).exitCode, 0);
}

void TestSimulatedSilicon::accessDisabled()
{
    QVERIFY(adapters::ensureStockCard(root(), "hp-544flr"));
    chip("hp-544flr").setFault({.kind = FaultKind::AccessDisabled});
    const ProcessResult refused = mstflint("23:00.0", {QStringLiteral("q")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.output.contains("HW access is disabled"), refused.output);
}

void TestSimulatedSilicon::twoCards()
{
    QVERIFY(test::makeSmallCard(root(), "hp-544flr"));
    QVERIFY(test::makeSmallCard(root(), "mcx354a"));
    const SimulatedChip other = chip("hp-544flr");
    const Bytes before(other.flash().begin(), other.flash().end());
    const QString file = save("newer.bin", newerFirmware("mcx354a"));
    const ProcessResult burned =
        mstflint("32:00.0", {QStringLiteral("-i"), file, QStringLiteral("-y"), QStringLiteral("b")});
    QVERIFY2(burned.exitCode == 0, burned.output);
    QVERIFY(std::ranges::equal(before, other.flash()));
    QVERIFY(mstflint("23:00.0", {QStringLiteral("q")}).output.contains("HP_1380110017"));
    QVERIFY(mstflint("32:00.0", {QStringLiteral("q")}).output.contains("2.42.5010"));
    // No card answers at another address, and none of this computer's own.
    QCOMPARE(mstflint("33:00.0", {QStringLiteral("q")}).exitCode, 1);
}

void TestSimulatedSilicon::traceOfABurn()
{
    QVERIFY(test::makeSmallCard(root(), "hp-544flr"));
    QVERIFY(chip("hp-544flr").traceInto(path("trace").toStdString()));
    const QString file = save("newer.bin", newerFirmware("hp-544flr"));
    QCOMPARE(mstflint("23:00.0", {QStringLiteral("-i"), file, QStringLiteral("-y"), QStringLiteral("b")}).exitCode, 0);
    const Bytes trace = readFile(path("trace").toStdString(), 1 << 22).value();
    const QList<QByteArray> lines =
        QByteArray(reinterpret_cast<const char*>(trace.data()), static_cast<qsizetype>(trace.size()))
            .trimmed()
            .split('\n');
    QVERIFY(lines.size() > 1000);
    QVERIFY2(lines.first().startsWith("erase 0x"), lines.first());
    // Reference chapter 2.17: the signature of the new copy comes when all else is written, then the
    // old one loses its own.
    QCOMPARE(lines.at(lines.size() - 2), QByteArray("program 0x20000 0x10"));
    QVERIFY2(lines.last().startsWith("program 0x0 "), lines.last());
    for (const QByteArray& line : lines) {
        // Odd chunks belong to the new copy; nothing else is touched before the end.
        const QList<QByteArray> words = line.split(' ');
        QCOMPARE(words.size(), 3);
        const qulonglong address = words.at(1).toULongLong(nullptr, 16);
        QVERIFY2((address & 0x20000) != 0 || line == lines.last(), line);
    }
}

QTEST_GUILESS_MAIN(TestSimulatedSilicon)
#include "testsimulatedsilicon.moc"
