// SPDX-License-Identifier: GPL-3.0-or-later
//
// The story that the program is for: the stock HP 544+FLR gives no network interface because SR-IOV is on.
// Back up, set sriov_en = 0 in the INI, rebuild, verify, burn, read back; mstflint agrees, on the file and on
// the card. And the verbs `rebuild`, `records` and `learn-map`.
#include <base/file.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/image.h>
#include <support/shareddata.h>
#include <support/simulatedtools.h>
#include <support/testimage.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using firesteel::test::ProcessResult;
using namespace Qt::StringLiterals;

namespace {

const QString card = u"0000:23:00.0"_s;

} // namespace

class TestCliBuild : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sriovOffOnTheStockCard();
    void stockImageAgreesWithItself();
    void realImageFor56Gb();
    void untranslatedKeys();
    void romGuidsAndVsd();
    void recordsOfTwoImages();
    void learnsAMap();
    void wrongMaps();
    void usage();
    void mlxburnIsNamedWhereItIsMissing();

private:
    ProcessResult cli(QStringList arguments) const;
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QString save(const char* name, const Bytes& bytes) const;
    QString saveText(const char* name, const QByteArray& text) const;
    void mstflintVerifies(const QString& file) const;
    QString stockImage() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliBuild::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", path("data").toUtf8());
}

ProcessResult TestCliBuild::cli(QStringList arguments) const
{
    return test::runProcess(test::builtProgram("firesteel-cli"),
                            QStringList{u"--simulate="_s + path("cards")} + arguments);
}

QString TestCliBuild::save(const char* name, const Bytes& bytes) const
{
    if (!writeFile(path(name).toStdString(), ByteView(bytes))) {
        qFatal("cannot write a test file");
    }
    return path(name);
}

QString TestCliBuild::saveText(const char* name, const QByteArray& text) const
{
    return save(name, Bytes(text.begin(), text.end()));
}

void TestCliBuild::mstflintVerifies(const QString& file) const
{
    const QString tool = test::installedTool("mstflint");
    if (tool.isEmpty()) {
        return;
    }
    const ProcessResult result = test::runProcess(tool, {u"-i"_s, file, u"v"_s});
    QVERIFY2(result.exitCode == 0 && result.output.contains("FW image verification succeeded"), result.output);
    QVERIFY2(!result.output.contains("wrong CRC"), result.output);
}

QString TestCliBuild::stockImage() const
{
    const QString file = path("stock.bin");
    const ProcessResult read = cli({u"read-image"_s, card, file});
    return read.exitCode == 0 ? file : QString();
}

void TestCliBuild::sriovOffOnTheStockCard()
{
    ProcessResult result = cli({u"simulate"_s, u"create"_s, path("cards")});
    QVERIFY2(result.exitCode == 0, result.errors);
    // Back up
    result = cli({u"--json"_s, u"backup"_s, card, path("backups")});
    QVERIFY2(result.exitCode == 0, result.errors);
    const QStringList folders = QDir(path("backups")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QString image = path("backups") + u'/' + folders.first() + u"/firmware.bin"_s;
    QVERIFY(QFile::exists(image));
    // Edit
    const ProcessResult before = cli({u"dump-ini"_s, image});
    QVERIFY(before.output.contains("\nsriov_en = true\n"));
    const QByteArray edited = QByteArray(before.output).replace("\nsriov_en = true\n", "\nsriov_en = 0\n");
    const QString ini = saveText("new.ini", edited);
    // Rebuild and verify
    const QString built = path("new.bin");
    result = cli({u"rebuild"_s, image, u"--ini"_s, ini, u"--out"_s, built});
    QVERIFY2(result.exitCode == 0, result.errors);
    QVERIFY2(result.output.contains("[HCA] sriov_en: true -> 0  (written into the Configuration records)"),
             result.output);
    QVERIFY2(result.output.contains("0x1fa00: 03011003/0f0f7f03 -> 03011002/0f0f7f03  simulated.board.sriov_en"),
             result.output);
    result = cli({u"verify"_s, built});
    QVERIFY2(result.exitCode == 0, result.output);
    mstflintVerifies(built);
    // Burn and read back
    result = cli({u"burn"_s, card, built, u"--yes"_s, u"--no-backup"_s, u"--allow-downgrade"_s});
    QVERIFY2(result.exitCode == 0, result.errors);
    const QString back = stockImage();
    QVERIFY(!back.isEmpty());
    QCOMPARE(cli({u"dump-ini"_s, back}).output, edited);
    result = cli({u"--json"_s, u"records"_s, card});
    QVERIFY2(result.exitCode == 0, result.errors);
    int seen = 0;
    const QJsonObject records = QJsonDocument::fromJson(result.output).object();
    for (const QJsonValue& record : records[u"records"_s].toArray()) {
        if (record[u"address"_s].toInteger() == 0x1fa00) {
            QCOMPARE(record[u"value"_s].toInteger() & 1, 0);
            ++seen;
        }
    }
    QCOMPARE(seen, 1);
    for (const QJsonValue& key : records[u"keys"_s].toArray()) {
        QVERIFY2(key[u"agrees"_s].toBool(), qPrintable(key[u"key"_s].toString()));
    }
    // The vendor's tool, on the file and on the card
    const QString tool = test::installedTool("mstflint");
    if (tool.isEmpty()) {
        QSKIP("mstflint is not installed; the rest of the story holds");
    }
    QCOMPARE(test::runProcess(tool, {u"-i"_s, built, u"dc"_s}).output.trimmed(), edited.trimmed());
    const std::filesystem::path cards = path("cards").toStdString();
    const ProcessResult verified = test::runOnSilicon(cards, tool, {u"-d"_s, u"23:00.0"_s, u"v"_s});
    QVERIFY2(verified.output.contains("FW image verification succeeded"), verified.output + verified.errors);
    const ProcessResult dumped = test::runOnSilicon(cards, tool, {u"-d"_s, u"23:00.0"_s, u"dc"_s});
    QCOMPARE(dumped.output.trimmed(), edited.trimmed());
}

void TestCliBuild::stockImageAgreesWithItself()
{
    QCOMPARE(cli({u"simulate"_s, u"create"_s, path("cards")}).exitCode, 0);
    const QString image = stockImage();
    QVERIFY(!image.isEmpty());
    const ProcessResult result = cli({u"--json"_s, u"records"_s, image});
    QVERIFY2(result.exitCode == 0, result.errors);
    const QJsonArray keys = QJsonDocument::fromJson(result.output).object()[u"keys"_s].toArray();
    QVERIFY(keys.size() >= 13); // eight speeds, five keys of the board
    for (const QJsonValue& key : keys) {
        QVERIFY2(key[u"agrees"_s].toBool(), qPrintable(key[u"key"_s].toString()));
    }
    // Unchanged is the same to the byte.
    const QString ini = saveText("same.ini", cli({u"dump-ini"_s, image}).output);
    QCOMPARE(cli({u"rebuild"_s, image, u"--ini"_s, ini, u"--out"_s, path("same.bin")}).exitCode, 0);
    QVERIFY(readFile(path("same.bin").toStdString(), 1 << 24).value() ==
            readFile(image.toStdString(), 1 << 24).value());
}

void TestCliBuild::realImageFor56Gb()
{
    const auto real = test::realImage();
    if (!real) {
        QSKIP("the real ConnectX-3 Pro image is not here");
    }
    const QString image = QString::fromStdString(real->string());
    QByteArray ini = cli({u"dump-ini"_s, image}).output;
    const QString same = saveText("same.ini", ini);
    QCOMPARE(cli({u"rebuild"_s, image, u"--ini"_s, same, u"--out"_s, path("same.bin")}).exitCode, 0);
    QVERIFY(readFile(path("same.bin").toStdString(), 1 << 24).value() == readFile(*real, 1 << 24).value());

    ini += "\n[IB]\n";
    for (const char* port : {"port1", "port2"}) {
        for (const char* what :
             {"56kr4_ability", "56kr4_enable", "cr4_ability", "cr4_enable", "kr4_ability", "kr4_enable"}) {
            ini += QByteArray(port) + "_802_3ap_" + what + " = true\n";
        }
    }
    ini.replace("kx4_ability = false", "kx4_ability = true").replace("kx4_enable  = false", "kx4_enable  = true");
    const QString edited = saveText("56.ini", ini);
    const ProcessResult built = cli({u"--json"_s, u"rebuild"_s, image, u"--ini"_s, edited, u"--out"_s, path("56.bin")});
    QVERIFY2(built.exitCode == 0, built.errors);
    const QJsonArray records = QJsonDocument::fromJson(built.output).object()[u"records"_s].toArray();
    QCOMPARE(records.size(), 2);
    for (const QJsonValue& record : records) {
        QCOMPARE(record[u"after"_s][u"value"_s].toInteger(), 0x1f83f900); // published for 56 Gb/s
        QCOMPARE(record[u"after"_s][u"mask"_s].toInteger(), 0x7f8fff20);
    }
    mstflintVerifies(path("56.bin"));
    const QString tool = test::installedTool("mstflint");
    if (!tool.isEmpty()) {
        QCOMPARE(test::runProcess(tool, {u"-i"_s, path("56.bin"), u"dc"_s}).output.trimmed(), ini.trimmed());
    }
}

void TestCliBuild::untranslatedKeys()
{
    const QString image = save("small.bin", test::smallImage());
    QByteArray ini = cli({u"dump-ini"_s, image}).output;
    const QString edited = saveText("new.ini", ini.replace("sriov_en = true", "sriov_en = false"));
    const QStringList rebuild{u"rebuild"_s, image, u"--ini"_s, edited, u"--out"_s, path("new.bin")};
    const ProcessResult refused = cli(rebuild);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(
        refused.errors.contains("[HCA] sriov_en: true -> false  (not translated: no parameter map knows this key)"),
        refused.errors);
    QVERIFY(refused.errors.contains("--accept-untranslated"));
    QVERIFY(!QFile::exists(path("new.bin")));
    const ProcessResult json = cli(QStringList{u"--json"_s} + rebuild);
    const QJsonObject answer = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(answer[u"error"_s][u"kind"_s].toString(), u"keys-untranslated"_s);
    QCOMPARE(answer[u"keys"_s][0][u"outcome"_s].toString(), u"untranslated"_s);
    const ProcessResult accepted = cli(QStringList(rebuild) << u"--accept-untranslated"_s);
    QVERIFY2(accepted.exitCode == 0, accepted.errors);
    QVERIFY(cli({u"dump-ini"_s, path("new.bin")}).output.contains("sriov_en = false"));
    QCOMPARE(cli({u"records"_s, image, path("new.bin")}).exitCode, 0);
    mstflintVerifies(path("new.bin"));
    // What is there is not overwritten by accident.
    const ProcessResult again = cli(QStringList(rebuild) << u"--accept-untranslated"_s);
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.errors.contains("--force"));
    QCOMPARE(cli(QStringList(rebuild) << u"--accept-untranslated"_s << u"--force"_s).exitCode, 0);
}

void TestCliBuild::romGuidsAndVsd()
{
    const QString image = save("small.bin", test::smallImage());
    const ProcessResult built =
        cli({u"rebuild"_s, image, u"--remove-rom"_s, u"--guid"_s, u"0002c90300112200"_s, u"--mac"_s, u"0002c9112200"_s,
             u"--vsd"_s, u"made at home"_s, u"--out"_s, path("mine.bin")});
    QVERIFY2(built.exitCode == 0, built.errors);
    mstflintVerifies(path("mine.bin"));
    const QString tool = test::installedTool("mstflint");
    const ProcessResult query = tool.isEmpty() ? cli({u"query"_s, path("mine.bin")})
                                               : test::runProcess(tool, {u"-i"_s, path("mine.bin"), u"q"_s});
    QVERIFY2(query.output.contains("0002c90300112200 0002c90300112201 0002c90300112202 0002c90300112203"),
             query.output);
    QVERIFY2(query.output.contains("0002c9112200     0002c9112201"), query.output);
    QVERIFY2(query.output.contains("made at home"), query.output);
    QVERIFY2(!query.output.contains("Rom Info"), query.output);
    const QString rom = save("rom.bin", test::smallDescription().rom);
    QCOMPARE(cli({u"rebuild"_s, path("mine.bin"), u"--rom"_s, rom, u"--out"_s, path("with.bin")}).exitCode, 0);
    QVERIFY(cli({u"query"_s, path("with.bin")}).output.contains("type=PXE version=3.4.752"));
    QCOMPARE(cli({u"rebuild"_s, image, u"--rom"_s, image, u"--out"_s, path("no.bin")}).exitCode, 1);
    QVERIFY(!QFile::exists(path("no.bin")));
}

void TestCliBuild::recordsOfTwoImages()
{
    firmware::Fs2Description description = test::smallDescription();
    description.secondConfiguration[0] = {0x1f99c, 0x1d03b900, 0x7f8fff20};
    const QString left = save("left.bin", firmware::writeFs2(description).value());
    description.secondConfiguration[0].value = 0x1f83f900;
    const QString right = save("right.bin", firmware::writeFs2(description).value());
    const ProcessResult one = cli({u"records"_s, left});
    QVERIFY2(one.output.contains("2        0x0001f99c  0x1d03b900  0x7f8fff20  scratchpad.eth.port[0].mode_40g_is_50g"),
             one.output);
    const ProcessResult both = cli({u"records"_s, left, right});
    QCOMPARE(both.exitCode, 3);
    QCOMPARE(both.output, QByteArray("section 2  0x1f99c: 1d03b900 mask 7f8fff20 -> 1f83f900 mask 7f8fff20  "
                                     "scratchpad.eth.port[0].kr4_ability, "
                                     "scratchpad.eth.port[0].eth_802_3ap_56kr4_enable, "
                                     "scratchpad.eth.port[0].kr4_enable\n"));
    const QString mlx = saveText("fw.mlx", "my.own.name 0x1f068.0 16\n");
    QVERIFY(cli({u"records"_s, left, u"--mlx"_s, mlx}).output.contains("my.own.name"));
}

void TestCliBuild::learnsAMap()
{
    // Two builds of one firmware that differ in one key.
    firmware::Fs2Description description = test::smallDescription();
    description.secondConfiguration[2] = {0x70000, 0x0000a001, 0x0000ffff};
    const QString on = save("on.bin", firmware::writeFs2(description).value());
    description.secondConfiguration[2].value = 0x0000a000;
    description.ini.replace(description.ini.find("sriov_en = true"), 15, "sriov_en = 0");
    const QString off = save("off.bin", firmware::writeFs2(description).value());
    const ProcessResult learned = cli({u"learn-map"_s, on, off, u"--out"_s, path("data/firesteel/maps/mine.json")});
    QCOMPARE(learned.exitCode, 1); // there is no such folder
    QVERIFY(QDir().mkpath(path("data/firesteel/maps")));
    const ProcessResult again = cli({u"learn-map"_s, on, off, u"--out"_s, path("data/firesteel/maps/mine.json")});
    QVERIFY2(again.exitCode == 0, again.errors);
    QVERIFY2(again.output.contains("[HCA] sriov_en: 0x70000.0  (2 images, 2 values, rarer state in 1)"), again.output);
    // Maps in the user's folder are used: the INI of one makes the other one.
    const QString ini = saveText("off.ini", cli({u"dump-ini"_s, off}).output);
    const ProcessResult built = cli({u"rebuild"_s, on, u"--ini"_s, ini, u"--out"_s, path("built.bin")});
    QVERIFY2(built.exitCode == 0, built.errors);
    QVERIFY(readFile(path("built.bin").toStdString(), 1 << 20).value() == readFile(off.toStdString(), 1 << 20).value());
}

void TestCliBuild::wrongMaps()
{
    const QString image = save("small.bin", test::smallImage());
    const QString map = saveText("wrong.json", "{\"format\": \"firesteel-parameter-map\"");
    const ProcessResult result = cli({u"records"_s, image, u"--map"_s, map});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("wrong.json"), result.errors);
    QVERIFY2(result.errors.contains("docs/parameter-map.md"), result.errors);
    // One that contradicts the shipped map
    const QString other = saveText("other.json", R"({"format": "firesteel-parameter-map", "version": 1, "name": "x",
        "scope": {"deviceIds": ["0x1007"]}, "sources": {}, "parameters": [{"section": "IB", "key": "mine",
        "transform": "number", "fields": [{"address": "0x1f99c", "bit": 20, "width": 4}],
        "confidence": "reported", "source": []}]})");
    const ProcessResult contradiction = cli({u"records"_s, image, u"--map"_s, other});
    QCOMPARE(contradiction.exitCode, 1);
    QVERIFY2(contradiction.errors.contains("both claim the bits 0x00800000 of register 0x1f99c"), contradiction.errors);
}

void TestCliBuild::usage()
{
    QCOMPARE(cli({u"rebuild"_s, u"x.bin"_s}).exitCode, 2);
    QCOMPARE(cli({u"rebuild"_s, u"x.bin"_s, u"--out"_s, u"y"_s, u"--rom"_s, u"r"_s, u"--remove-rom"_s}).exitCode, 2);
    QCOMPARE(cli({u"learn-map"_s, u"x.bin"_s, u"--out"_s, u"y"_s}).exitCode, 2);
    QCOMPARE(cli({u"rebuild"_s, u"x.bin"_s, u"--out"_s, u"y"_s, u"--mlx"_s, u"fw.mlx"_s}).exitCode, 2); // needs --ini
}

void TestCliBuild::mlxburnIsNamedWhereItIsMissing()
{
    if (!test::installedTool("mlxburn").isEmpty()) {
        QSKIP("mlxburn is installed here");
    }
    const QString image = save("small.bin", test::smallImage());
    const QString ini = saveText("new.ini", "[HCA]\n");
    const QString mlx = saveText("fw.mlx", "");
    const ProcessResult result =
        cli({u"rebuild"_s, image, u"--ini"_s, ini, u"--mlx"_s, mlx, u"--out"_s, path("x.bin")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("mlxburn"), result.errors);
}

QTEST_GUILESS_MAIN(TestCliBuild)
#include "testclibuild.moc"
