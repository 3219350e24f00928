// SPDX-License-Identifier: GPL-3.0-or-later
//
// firesteel-cli as a user or a script meets it.
#include <base/file.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/image.h>
#include <silicon/simulatedchip.h>
#include <support/process.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using firesteel::test::ProcessResult;

namespace {

constexpr const char* address = "0000:24:00.0";

ProcessResult cli(const QStringList& arguments, const QByteArray& input = {})
{
    return test::runProcess(test::builtProgram("firesteel-cli"), arguments, input);
}

/// The recorded answer of mstflint 4.21 to one command in a file of ../shared.
QByteArray recorded(const QString& file, const QByteArray& command)
{
    const auto data = test::sharedData();
    const QString path =
        QString::fromStdString((*data / "outputs" / "mstflint-on-fs2").string()) + QLatin1Char('/') + file;
    QFile recording(path);
    if (!recording.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray text = recording.readAll();
    const qsizetype header = text.indexOf("$ mstflint -i original.bin " + command + "   (exit 0)\n");
    const qsizetype start = text.indexOf('\n', header) + 1;
    const qsizetype end = text.indexOf("$ mstflint", start);
    return header < 0 ? QByteArray() : text.mid(start, end < 0 ? -1 : end - start);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void usage();
    void realImagePrintsWhatMstflintPrints();
    void realIniIsByteIdentical();
    void sectionsAsJson();
    void damagedFilesAreNamed_data();
    void damagedFilesAreNamed();
    void oddFiles_data();
    void oddFiles();
    void fullDiskIsAFailure();
    void realCardsNeedNoRootToList();
    void wholeJobOnASimulatedCard();
    void burnAsksAndCanBeDeclined();
    void burnNeedsConsent();
    void stopSignalLeavesABootableCard();
    void cardsGetTheirAddresses();
    void killedBurnIsCuredByAPowerCycle();
    void simulatedFoldersAreChecked();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QString save(const char* name, const Bytes& bytes) const;
    QStringList onCard(const QStringList& arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Bytes m_image;
};

void TestCli::initTestCase()
{
    m_image = test::smallImage();
}

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCli::save(const char* name, const Bytes& bytes) const
{
    const QString file = path(name);
    if (!writeFile(file.toStdString(), ByteView(bytes))) {
        qFatal("cannot write a test file");
    }
    return file;
}

QStringList TestCli::onCard(const QStringList& arguments) const
{
    return QStringList{QStringLiteral("--simulate=") + path("card")} + arguments;
}

void TestCli::usage()
{
    QCOMPARE(cli({}).exitCode, 2);
    QCOMPARE(cli({QStringLiteral("explode")}).exitCode, 2);
    const ProcessResult typo = cli({QStringLiteral("verfy"), QStringLiteral("x.bin")});
    QCOMPARE(typo.exitCode, 2);
    QVERIFY(typo.errors.contains("\"verfy\" is not a verb of firesteel-cli. Did you mean verify?"));
    const ProcessResult json = cli({QStringLiteral("--json"), QStringLiteral("verify"), QStringLiteral("--bogus")});
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(QJsonDocument::fromJson(json.output)[u"error"][u"kind"].toString(), QStringLiteral("usage"));
    QCOMPARE(cli({QStringLiteral("verify")}).exitCode, 2);
    const ProcessResult help = cli({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    for (const char* verb :
         {"verify", "query", "dump-ini", "sections", "list", "read-image", "backup", "burn", "simulate"}) {
        QVERIFY2(help.output.contains(verb), verb);
    }
    const ProcessResult version = cli({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("firesteel-cli "));
}

void TestCli::realImagePrintsWhatMstflintPrints()
{
    const auto real = test::realImage();
    if (!real) {
        QSKIP("no real image on this machine");
    }
    const QString file = QString::fromStdString(real->string());
    const ProcessResult query = cli({QStringLiteral("query"), QStringLiteral("--full"), file});
    QCOMPARE(query.exitCode, 0);
    // The recording separates commands by an empty line.
    QCOMPARE(query.output + "\n", recorded(QStringLiteral("original.txt"), "q full"));
    const ProcessResult verify = cli({QStringLiteral("verify"), file});
    QCOMPARE(verify.exitCode, 0);
    QCOMPARE(verify.output + "\n", recorded(QStringLiteral("original.txt"), "v"));
}

void TestCli::realIniIsByteIdentical()
{
    const auto data = test::sharedData();
    const auto real = test::realImage();
    if (!real) {
        QSKIP("no real image on this machine");
    }
    QFile ini(QString::fromStdString((*data / "firmware" / "MCX312B-XCC_Ax.ini").string()));
    QVERIFY(ini.open(QIODevice::ReadOnly));
    const ProcessResult dump = cli({QStringLiteral("dump-ini"), QString::fromStdString(real->string())});
    QCOMPARE(dump.exitCode, 0);
    QCOMPARE(dump.output, ini.readAll());
}

void TestCli::sectionsAsJson()
{
    const QString file = save("image.bin", m_image);
    const ProcessResult result = cli({QStringLiteral("sections"), QStringLiteral("--json"), file});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject map = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(map[QStringLiteral("format")].toString(), QStringLiteral("FS2"));
    QCOMPARE(map[QStringLiteral("sound")].toBool(), true);
    const QJsonArray sections = map[QStringLiteral("sections")].toArray();
    const firmware::Image image = firmware::parseImage(m_image, "x").value();
    QCOMPARE(static_cast<std::size_t>(sections.size()), image.sections.size());
    // Chain order of the description: the first block is BOOT2 at 0x38, the last ends the image.
    QCOMPARE(sections.first()[QStringLiteral("name")].toString(), QStringLiteral("BOOT2"));
    QCOMPARE(sections.first()[QStringLiteral("offset")].toInteger(), 0x38);
    const QJsonValue last = sections.last();
    QCOMPARE(last[QStringLiteral("offset")].toInteger() + last[QStringLiteral("size")].toInteger(),
             static_cast<qint64>(m_image.size()));
    const QString damaged = save("damaged.bin", [this] {
        Bytes bytes = m_image;
        bytes.back() ^= 1;
        return bytes;
    }());
    const ProcessResult bad = cli({QStringLiteral("--json"), QStringLiteral("sections"), damaged});
    QCOMPARE(bad.exitCode, 1);
    QCOMPARE(QJsonDocument::fromJson(bad.output)[QStringLiteral("sound")].toBool(true), false);
}

void TestCli::damagedFilesAreNamed_data()
{
    QTest::addColumn<QString>("section");
    for (const char* name :
         {"BOOT2", "Configuration", "ROM", "GUID", "Image Info", "DDR", "Jump addresses", "FW Configuration"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
}

void TestCli::damagedFilesAreNamed()
{
    QFETCH(const QString, section);
    Bytes bytes = m_image;
    const firmware::Image image = firmware::parseImage(m_image, "x").value();
    const auto found = std::ranges::find(image.sections, section.toStdString(), &firmware::Section::name);
    QVERIFY(found != image.sections.end());
    // The last byte before the CRC: payload in every section.
    bytes[static_cast<std::size_t>(found->end()) - 5] ^= 0x10;
    const QString file = save("damaged.bin", bytes);
    for (const char* verb : {"verify", "query", "dump-ini", "sections"}) {
        const ProcessResult result = cli({QLatin1StringView(verb), file});
        QVERIFY(!result.crashed);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("damaged.bin"), result.errors);
        QVERIFY2(result.errors.contains(section.toLatin1()), result.errors);
        QVERIFY2(result.errors.contains(QByteArray::number(static_cast<qulonglong>(found->offset), 16)), result.errors);
    }
    const ProcessResult verify = cli({QStringLiteral("verify"), file});
    QVERIFY(verify.output.contains("(" + section.toLatin1() + ") /0x"));
    QVERIFY(verify.output.contains("wrong CRC (exp:0x"));
    QVERIFY(!verify.output.contains("succeeded"));
}

void TestCli::oddFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("complaint");
    const QByteArray image(reinterpret_cast<const char*>(m_image.data()), static_cast<qsizetype>(m_image.size()));
    QTest::newRow("empty") << QByteArray() << QByteArray("too short");
    QTest::newRow("8 bytes") << image.first(8) << QByteArray("too short");
    QTest::newRow("0x34 bytes") << image.first(0x34) << QByteArray("too short");
    QTest::newRow("not a multiple of 4") << image.chopped(1) << QByteArray("multiple of 4");
    QTest::newRow("zeros") << QByteArray(65536, '\0') << QByteArray("no firmware image");
    QTest::newRow("text") << QByteArray("hello world\n").repeated(400) << QByteArray("no firmware image");
    QTest::newRow("cut in the last CRC") << image.chopped(4) << QByteArray("FW Configuration");
    QTest::newRow("shifted by 64 KiB") << QByteArray(65536, '\xff') + image << QByteArray("0x10000");
}

void TestCli::oddFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, complaint);
    const QString file = save("odd.bin", Bytes(content.begin(), content.end()));
    for (const char* verb : {"verify", "query", "dump-ini", "sections"}) {
        const ProcessResult result = cli({QLatin1StringView(verb), file});
        QVERIFY(!result.crashed);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("odd.bin"), result.errors);
        QVERIFY2(result.errors.contains(complaint), result.errors);
    }
    QCOMPARE(cli({QStringLiteral("verify"), path("missing.bin")}).exitCode, 1);
}

void TestCli::fullDiskIsAFailure()
{
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        QSKIP("no /dev/full");
    }
    const QString file = save("image.bin", m_image);
    const ProcessResult result = test::runProcess(
        QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("exec \"$0\" verify \"$1\" >/dev/full"),
                                    test::builtProgram("firesteel-cli"), file});
    QCOMPARE(result.exitCode, 1);
}

void TestCli::realCardsNeedNoRootToList()
{
    QCOMPARE(cli({QStringLiteral("list")}).exitCode, 0);
    const ProcessResult missing = cli({QStringLiteral("query"), QStringLiteral("ff:1f.7")});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.errors.contains("ff:1f.7"));
}

void TestCli::wholeJobOnASimulatedCard()
{
    const QString file = save("image.bin", m_image);
    firmware::Fs2Description newer = test::smallDescription();
    newer.identity.version = firmware::Version{.major = 2, .minor = 99, .subminor = 1};
    const Bytes newerImage = firmware::writeFs2(newer).value();
    const QString newerFile = save("newer.bin", newerImage);

    const ProcessResult created =
        cli({QStringLiteral("simulate"), QStringLiteral("create"), path("card"), QStringLiteral("--image"), file});
    QCOMPARE(created.exitCode, 0);
    const ProcessResult listed = cli(onCard({QStringLiteral("list"), QStringLiteral("--json")}));
    const QJsonArray cards = QJsonDocument::fromJson(listed.output).array();
    QCOMPARE(cards.size(), 1);
    const QString card = cards.first()[QStringLiteral("pciAddress")].toString();

    const ProcessResult backup =
        cli(onCard({QStringLiteral("--json"), QStringLiteral("backup"), card, path("backups")}));
    QCOMPARE(backup.exitCode, 0);
    const QString saved =
        QJsonDocument::fromJson(backup.output)[QStringLiteral("folder")].toString() + QStringLiteral("/firmware.bin");
    QCOMPARE(readFile(saved.toStdString(), 1 << 24).value(), m_image);

    const ProcessResult burned =
        cli(onCard({QStringLiteral("burn"), card, newerFile, QStringLiteral("--no-backup"), QStringLiteral("-y")}));
    QVERIFY2(burned.exitCode == 0, burned.errors);
    QCOMPARE(cli(onCard({QStringLiteral("verify"), card})).exitCode, 0);
    QCOMPARE(cli(onCard({QStringLiteral("read-image"), card, path("back.bin")})).exitCode, 0);
    QCOMPARE(readFile(path("back.bin").toStdString(), 1 << 24).value(), newerImage);
    const ProcessResult query = cli(onCard({QStringLiteral("query"), QStringLiteral("--full"), card}));
    QVERIFY(query.output.contains("FW Version:            2.99.0001\n"));

    const ProcessResult back = cli(onCard({QStringLiteral("burn"), card, saved, QStringLiteral("--allow-downgrade"),
                                           QStringLiteral("--backup"), path("backups"), QStringLiteral("-y")}));
    QVERIFY2(back.exitCode == 0, back.errors);
    QCOMPARE(cli(onCard({QStringLiteral("read-image"), card, path("back.bin")})).exitCode, 0);
    QCOMPARE(readFile(path("back.bin").toStdString(), 1 << 24).value(), m_image);
}

void TestCli::burnAsksAndCanBeDeclined()
{
    const QString file = save("image.bin", m_image);
    QCOMPARE(cli({QStringLiteral("simulate"), QStringLiteral("create"), path("card"), QStringLiteral("--image"), file})
                 .exitCode,
             0);
    const Bytes before = readFile(path("card/flash.bin").toStdString(), 1 << 26).value();
    const QStringList burn = onCard({QStringLiteral("burn"), QLatin1StringView(address), file,
                                     QStringLiteral("--allow-downgrade"), QStringLiteral("--no-backup")});
    const ProcessResult declined = cli(burn, "n\n");
    QVERIFY2(declined.exitCode == 7, declined.errors);
    QCOMPARE(cli(burn).exitCode, 7); // end of input
    QCOMPARE(readFile(path("card/flash.bin").toStdString(), 1 << 26).value(), before);
    QCOMPARE(cli(burn, "y\n").exitCode, 0);
}

void TestCli::burnNeedsConsent()
{
    const QString file = save("image.bin", m_image);
    QCOMPARE(cli({QStringLiteral("simulate"), QStringLiteral("create"), path("card"), QStringLiteral("--image"), file})
                 .exitCode,
             0);
    const Bytes before = readFile(path("card/flash.bin").toStdString(), 1 << 26).value();
    const ProcessResult same =
        cli(onCard({QStringLiteral("burn"), QLatin1StringView(address), file, QStringLiteral("-y")}));
    QCOMPARE(same.exitCode, 1);
    QVERIFY2(same.errors.contains("--allow-downgrade"), same.errors);
    QVERIFY(same.errors.contains("Nothing was written"));
    QCOMPARE(readFile(path("card/flash.bin").toStdString(), 1 << 26).value(), before);
}

void TestCli::stopSignalLeavesABootableCard()
{
    const QString file = save("image.bin", m_image);
    // Slow enough that the burn takes seconds and the signal meets it in the middle.
    QCOMPARE(cli({QStringLiteral("simulate"), QStringLiteral("create"), path("card"), QStringLiteral("--image"), file,
                  QStringLiteral("--command-delay"), QStringLiteral("20")})
                 .exitCode,
             0);
    firmware::Fs2Description large = test::largeDescription();
    large.identity = test::smallDescription().identity;
    large.identity.version = firmware::Version{.major = 2, .minor = 99, .subminor = 1};
    const QString newer = save("large.bin", firmware::writeFs2(large).value());

    QProcess process;
    process.start(test::builtProgram("firesteel-cli"),
                  onCard({QStringLiteral("burn"), QLatin1StringView(address), newer, QStringLiteral("--no-backup"),
                          QStringLiteral("-y")}));
    QByteArray said;
    while (!said.contains("Writing the image") && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(100);
        said += process.readAllStandardError();
    }
    process.terminate();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    said += process.readAllStandardError();
    QVERIFY2(said.contains("Stopped on request"), said);
    // The old image still boots, whole.
    const ProcessResult query = cli(onCard({QStringLiteral("query"), QLatin1StringView(address)}));
    QVERIFY2(!query.output.contains("2.99.0001"), query.output);
    QCOMPARE(cli(onCard({QStringLiteral("verify"), QLatin1StringView(address)})).exitCode, 0);
}

void TestCli::cardsGetTheirAddresses()
{
    const QString file = save("image.bin", m_image);
    const auto create = [&](const char* folder, const QString& address) {
        return cli({QStringLiteral("simulate"), QStringLiteral("create"), path(folder), QStringLiteral("--image"), file,
                    QStringLiteral("--address"), address});
    };
    QCOMPARE(create("two/a", QStringLiteral("0000:05:00.0")).exitCode, 0);
    QCOMPARE(create("two/b", QStringLiteral("0001:c4:00.1")).exitCode, 0);
    const ProcessResult both = cli({QStringLiteral("--simulate=%1").arg(path("two")), QStringLiteral("list")});
    QCOMPARE(both.exitCode, 0);
    QVERIFY2(both.output.contains("0000:05:00.0") && both.output.contains("0001:c4:00.1"), both.output);
    for (const char* wrong : {"05:00.0", "0000:05:00.0x", "0000:0G:00.0", ""}) {
        QCOMPARE(create("wrong", QString::fromLatin1(wrong)).exitCode, 2);
    }
}

void TestCli::killedBurnIsCuredByAPowerCycle()
{
    const QString file = save("image.bin", m_image);
    const QStringList create{QStringLiteral("simulate"), QStringLiteral("create"), path("card"),
                             QStringLiteral("--image"), file};
    QCOMPARE(cli(create).exitCode, 0);
    // What kill -9 in the middle of a flash command leaves: the semaphore of the flash is taken.
    silicon::SimulatedChip chip = silicon::SimulatedChip::open(path("card").toStdString()).value();
    QCOMPARE(chip.crSpace().read32(0xf03fc).value(), 0u);
    const ProcessResult busy = cli(onCard({QStringLiteral("verify"), QLatin1StringView(address)}));
    QCOMPARE(busy.exitCode, 1);
    QVERIFY2(busy.errors.contains("semaphore"), busy.errors);
    QCOMPARE(cli({QStringLiteral("simulate"), QStringLiteral("power-cycle"), path("card")}).exitCode, 0);
    QCOMPARE(cli(onCard({QStringLiteral("verify"), QLatin1StringView(address)})).exitCode, 0);
    QCOMPARE(cli({QStringLiteral("simulate"), QStringLiteral("power-cycle"), path("nothing")}).exitCode, 1);
}

void TestCli::simulatedFoldersAreChecked()
{
    const QStringList create{QStringLiteral("simulate"), QStringLiteral("create")};
    const QString bad = save("bad.bin", Bytes(1024));
    const ProcessResult refused = cli(create + QStringList{path("card"), QStringLiteral("--image"), bad});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("bad.bin"), refused.errors);
    QVERIFY(!QFile::exists(path("card/card.json")));

    const QString file = save("image.bin", m_image);
    for (const char* folder : {"cards/one", "cards/two"}) {
        QCOMPARE(cli(create + QStringList{path(folder), QStringLiteral("--image"), file}).exitCode, 0);
    }
    QCOMPARE(cli(create + QStringList{path("cards/one")}).exitCode, 1);

    const ProcessResult ambiguous =
        cli({QStringLiteral("--simulate=") + path("cards"), QStringLiteral("query"), QLatin1StringView(address)});
    QCOMPARE(ambiguous.exitCode, 1);
    QVERIFY2(ambiguous.errors.contains("several"), ambiguous.errors);
    QCOMPARE(cli({QStringLiteral("--simulate=") + path("nowhere"), QStringLiteral("list")}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCli)
#include "testcli.moc"
