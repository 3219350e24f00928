// SPDX-License-Identifier: GPL-3.0-or-later
//
// `firesteel-cli compare`, and what --json says when something fails.
#include <base/file.h>
#include <firmware/fs2/fs2writer.h>
#include <support/process.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using firesteel::test::ProcessResult;

namespace {

constexpr const char* address = "0000:24:00.0";

ProcessResult cli(const QStringList& arguments)
{
    return test::runProcess(test::builtProgram("firesteel-cli"), arguments);
}

QJsonObject jsonOf(const ProcessResult& result)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(result.output, &error);
    if (error.error != QJsonParseError::NoError) {
        qWarning("%s", qPrintable(error.errorString()));
    }
    return document.object();
}

} // namespace

class TestCliCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sameFiles();
    void differentFiles();
    void page();
    void pageThatCannotBeWritten();
    void cardAgainstFile();
    void dumpAgainstImage();
    void entriesOfABundle();
    void damagedImageIsComparedAndNamed();
    void failuresAreOneJsonObject_data();
    void failuresAreOneJsonObject();
    void usage();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QString save(const char* name, const Bytes& bytes) const;
    QString saveOther() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliCompare::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCliCompare::save(const char* name, const Bytes& bytes) const
{
    const QString file = path(name);
    if (!writeFile(file.toStdString(), ByteView(bytes))) {
        qFatal("cannot write a test file");
    }
    return file;
}

/// smallImage() with 8 instead of 16 virtual functions in its INI.
QString TestCliCompare::saveOther() const
{
    firmware::Fs2Description description = test::smallDescription();
    const std::string key = "total_vfs = 16";
    description.ini.replace(description.ini.find(key), key.size(), "total_vfs = 8");
    return save("other.bin", firmware::writeFs2(description).value());
}

void TestCliCompare::sameFiles()
{
    const QString left = save("left.bin", test::smallImage());
    const QString right = save("right.bin", test::smallImage());
    const ProcessResult result = cli({QStringLiteral("compare"), left, right});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("identical"), result.output);
    QCOMPARE(
        jsonOf(cli({QStringLiteral("compare"), QStringLiteral("--json"), left, right}))[QStringLiteral("identical")],
        QJsonValue(true));
    // Erased flash behind it is nothing that matters.
    Bytes longer = test::smallImage();
    longer.resize(longer.size() + 4096, 0xff);
    QCOMPARE(cli({QStringLiteral("compare"), left, save("longer.bin", longer)}).exitCode, 0);
}

void TestCliCompare::differentFiles()
{
    const QString left = save("left.bin", test::smallImage());
    const QString right = saveOther();
    const ProcessResult text = cli({QStringLiteral("compare"), left, right});
    QCOMPARE(text.exitCode, 3);
    QVERIFY2(text.output.contains("total_vfs"), text.output);
    QVERIFY(!text.output.contains("\nBytes\n"));
    QVERIFY(text.errors.isEmpty());
    QVERIFY(cli({QStringLiteral("compare"), QStringLiteral("--bytes"), left, right}).output.contains("\nBytes\n"));

    const ProcessResult json = cli({QStringLiteral("compare"), left, right, QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 3);
    const QJsonArray keys = jsonOf(json)[QStringLiteral("ini")][QStringLiteral("keys")].toArray();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys[0][QStringLiteral("section")].toString(), QStringLiteral("HCA"));
    QCOMPARE(keys[0][QStringLiteral("left")].toString(), QStringLiteral("16"));
    QCOMPARE(keys[0][QStringLiteral("right")].toString(), QStringLiteral("8"));
}

void TestCliCompare::page()
{
    const QString left = save("left.bin", test::smallImage());
    const ProcessResult result =
        cli({QStringLiteral("compare"), left, saveOther(), QStringLiteral("--html"), path("page.html")});
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.output.count('\n'), 1); // only the verdict
    QFile page(path("page.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("total_vfs"));
}

void TestCliCompare::pageThatCannotBeWritten()
{
    const QString left = save("left.bin", test::smallImage());
    const ProcessResult result =
        cli({QStringLiteral("compare"), left, left, QStringLiteral("--html"), path("no/such/folder.html")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("folder.html"), result.errors);
}

void TestCliCompare::cardAgainstFile()
{
    const QString file = save("image.bin", test::smallImage());
    QCOMPARE(cli({QStringLiteral("simulate"), QStringLiteral("create"), path("card"), QStringLiteral("--image"), file})
                 .exitCode,
             0);
    const QString simulate = QStringLiteral("--simulate=") + path("card");
    const ProcessResult same = cli({simulate, QStringLiteral("compare"), QLatin1StringView(address), file});
    QVERIFY2(same.exitCode == 0, same.output + same.errors);
    const ProcessResult different = cli({simulate, QStringLiteral("compare"), saveOther(), QLatin1StringView(address)});
    QCOMPARE(different.exitCode, 3);
    QVERIFY2(different.output.contains("(simulated)"), different.output);
    QVERIFY(different.output.contains("total_vfs"));
}

/// What the other copy has in the same flash is not this image's.
void TestCliCompare::dumpAgainstImage()
{
    const QString file = save("image.bin", test::smallImage());
    QCOMPARE(cli({QStringLiteral("simulate"), QStringLiteral("create"), path("card"), QStringLiteral("--image"), file})
                 .exitCode,
             0);
    const QString simulate = QStringLiteral("--simulate=") + path("card");
    const QString other = saveOther();
    const ProcessResult burned =
        cli({simulate, QStringLiteral("burn"), QLatin1StringView(address), other, QStringLiteral("--allow-downgrade"),
             QStringLiteral("--no-backup"), QStringLiteral("--yes")});
    QVERIFY2(burned.exitCode == 0, burned.errors);
    QCOMPARE(cli({simulate, QStringLiteral("read-flash"), QLatin1StringView(address), path("dump.bin")}).exitCode, 0);
    QCOMPARE(cli({simulate, QStringLiteral("read-image"), QLatin1StringView(address), path("read.bin")}).exitCode, 0);
    const ProcessResult same = cli({QStringLiteral("compare"), path("dump.bin"), path("read.bin")});
    QVERIFY2(same.exitCode == 0, same.output + same.errors);
    const ProcessResult old = cli({QStringLiteral("compare"), QStringLiteral("--json"), path("dump.bin"), file});
    QCOMPARE(old.exitCode, 3);
    QCOMPARE(jsonOf(old)[QStringLiteral("ini")][QStringLiteral("keys")].toArray().size(), 1);
}

void TestCliCompare::entriesOfABundle()
{
    const auto data = test::sharedData();
    const QString bundle =
        data ? QString::fromStdString((*data / "firmware" / "fw-SPC2-rel-29_1961_0006-EVB.mfa").string()) : QString();
    if (!QFile::exists(bundle)) {
        QSKIP("needs the shared bundles");
    }
    // The first two boards that `mstflint -i IMAGE q` names in the images of this bundle.
    const ProcessResult result =
        cli({QStringLiteral("compare"), bundle, bundle, QStringLiteral("--left-psid"), QStringLiteral("MT_0000000199"),
             QStringLiteral("--right-psid"), QStringLiteral("MT_0000000198"), QStringLiteral("--json")});
    QVERIFY2(result.exitCode == 3, result.errors);
    const QJsonObject json = jsonOf(result);
    QCOMPARE(json[QStringLiteral("left")][QStringLiteral("psid")].toString(), QStringLiteral("MT_0000000199"));
    QCOMPARE(json[QStringLiteral("right")][QStringLiteral("psid")].toString(), QStringLiteral("MT_0000000198"));
    QStringList changed;
    for (const QJsonValue& section : json[QStringLiteral("sections")].toArray()) {
        if (section[QStringLiteral("change")] != QStringLiteral("same")) {
            changed.append(QStringLiteral("%1 %2")
                               .arg(section[QStringLiteral("name")].toString())
                               .arg(section[QStringLiteral("differentBytes")].toInteger()));
        }
    }
    // Counted by a script that walks both tables of entries as reference chapter 4.3 has them.
    QCOMPARE(changed, (QStringList{QStringLiteral("ITOC_HEADER 17"), QStringLiteral("IMAGE_INFO 4"),
                                   QStringLiteral("FW_MAIN_CFG 128"), QStringLiteral("IMAGE_SIGNATURE_256 32"),
                                   QStringLiteral("DBG_FW_INI 12649"), QStringLiteral("MFG_INFO 2"),
                                   QStringLiteral("DTOC_HEADER 4")}));
    const ProcessResult missing = cli(
        {QStringLiteral("compare"), bundle, bundle, QStringLiteral("--left-psid"), QStringLiteral("MT_0000000199")});
    QCOMPARE(missing.exitCode, 1);
}

void TestCliCompare::damagedImageIsComparedAndNamed()
{
    const QString left = save("left.bin", test::smallImage());
    Bytes damaged = test::smallImage();
    damaged.back() ^= 1;
    const ProcessResult result = cli({QStringLiteral("compare"), left, save("damaged.bin", damaged)});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.errors.contains("damaged.bin") && result.errors.contains("FW Configuration"), result.errors);
}

void TestCliCompare::failuresAreOneJsonObject_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<QString>("kind");
    const QString missing = QStringLiteral("missing.bin");
    const QString noCard = QStringLiteral("ff:1f.7");
    const auto row = [](const char* name, const QStringList& verb, const char* kind) {
        QTest::newRow(name) << verb << QString::fromLatin1(kind);
    };
    for (const char* verb : {"verify", "query", "dump-ini", "sections", "extract"}) {
        row(verb, {QLatin1StringView(verb), missing}, "file-not-found");
    }
    row("compare", {QStringLiteral("compare"), missing, missing}, "file-not-found");
    row("query of a card", {QStringLiteral("query"), noCard}, "device-not-found");
    row("verify of a card", {QStringLiteral("verify"), noCard}, "device-not-found");
    row("read-image", {QStringLiteral("read-image"), noCard, missing}, "device-not-found");
    row("read-flash", {QStringLiteral("read-flash"), noCard, missing}, "device-not-found");
    row("backup", {QStringLiteral("backup"), noCard}, "device-not-found");
    row("burn", {QStringLiteral("burn"), noCard, missing}, "device-not-found");
    row("simulate create",
        {QStringLiteral("simulate"), QStringLiteral("create"), QStringLiteral("made"), QStringLiteral("--image"),
         missing},
        "file-not-found");
    row("simulate power-cycle", {QStringLiteral("simulate"), QStringLiteral("power-cycle"), missing},
        "device-not-found");
    row("list", {QStringLiteral("--simulate=/nowhere"), QStringLiteral("list")}, "device-state-invalid");
}

void TestCliCompare::failuresAreOneJsonObject()
{
    QFETCH(const QStringList, verb);
    QFETCH(const QString, kind);
    const ProcessResult result = cli(QStringList{QStringLiteral("--json")} + verb);
    QCOMPARE(result.exitCode, 1);
    const QJsonObject error = jsonOf(result)[QStringLiteral("error")].toObject();
    QCOMPARE(error[QStringLiteral("kind")].toString(), kind);
    QVERIFY(!error[QStringLiteral("text")].toString().isEmpty());
    QVERIFY2(result.errors.startsWith("-E- "), result.errors);
    QVERIFY(cli(verb).output.isEmpty()); // without --json only standard error speaks
}

void TestCliCompare::usage()
{
    QCOMPARE(cli({QStringLiteral("compare"), QStringLiteral("one.bin")}).exitCode, 2);
    QCOMPARE(cli({QStringLiteral("compare"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}).exitCode,
             2);
    QVERIFY(cli({QStringLiteral("--help")}).output.contains("compare"));
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "testclicompare.moc"
