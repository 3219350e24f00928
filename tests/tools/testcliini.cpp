// SPDX-License-Identifier: GPL-3.0-or-later
// `firesteel-cli ini ...`
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
using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace {

constexpr const char* address = "0000:23:00.0"; // the stock HP 544+FLR

const QByteArray board = ";; by hand\r\n[ADAPTER]\r\nPSID = HP_1380110017\r\nadapter_dev_id = 0x1007\r\n\r\n[HCA]\r\n"
                         "eth_xfi_en=true   ;; Ethernet\r\nsriov_en = true\r\nname = \xe4\r\n[IB]\r\nname = b";

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

class TestCliIni : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void getFromAFile();
    void getFromAnImage();
    void getFromACard();
    void getFails_data();
    void getFails();
    void setKeepsTheRest();
    void setKeepsTheNotation();
    void setWritesElsewhere();
    void setAdds();
    void setRefuses_data();
    void setRefuses();
    void setJson();
    void diffOfFiles();
    void diffOfFileAndCard();
    void theStory();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QString save(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", name);
        }
        return file.fileName();
    }
    QByteArray content(const QString& name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }

    /// "--simulate=DIR" of the stock cards, made anew.
    QString stockCards() const
    {
        const ProcessResult made = cli({u"simulate"_s, u"create"_s, path("cards")});
        return made.exitCode == 0 ? u"--simulate="_s + path("cards") : QString::fromUtf8(made.errors);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliIni::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliIni::getFromAFile()
{
    const QString file = save("board.ini", board);
    const ProcessResult both = cli({u"ini"_s, u"get"_s, file, u"HCA"_s, u"eth_xfi_en"_s});
    QCOMPARE(both.exitCode, 0);
    QCOMPARE(both.output, "true\n");
    const ProcessResult alone = cli({u"ini"_s, u"get"_s, file, u"PSID"_s});
    QCOMPARE(alone.output, "HP_1380110017\n");
    const QJsonObject json = jsonOf(cli({u"--json"_s, u"ini"_s, u"get"_s, file, u"sriov_en"_s}));
    QCOMPARE(json["section"_L1].toString(), u"HCA"_s);
    QCOMPARE(json["value"_L1].toString(), u"true"_s);
    QCOMPARE(json["line"_L1].toInt(), 8);
    QVERIFY(json["known"_L1]["meaning"_L1].toString().contains(u"SR-IOV"_s));
    QCOMPARE(json["known"_L1]["confidence"_L1].toString(), u"reported"_s);
    QVERIFY(jsonOf(cli({u"--json"_s, u"ini"_s, u"get"_s, file, u"IB"_s, u"name"_s}))["known"_L1].isNull());
}

void TestCliIni::getFromAnImage()
{
    firmware::Fs2Description description = test::smallDescription();
    description.ini = "[HCA]\nsriov_en = 0\n";
    const QString file = path("image.bin");
    QVERIFY(writeFile(file.toStdString(), ByteView(firmware::writeFs2(description).value_or(Bytes{}))).has_value());
    QCOMPARE(cli({u"ini"_s, u"get"_s, file, u"HCA"_s, u"sriov_en"_s}).output, "0\n");
    const std::optional<std::filesystem::path> data = test::sharedData();
    if (data) {
        const QString real = QString::fromStdString(
            (*data / "firmware" / "fw-ConnectX3Pro-rel-2_42_5000-MCX312B-XCC_Ax-FlexBoot-3.4.752.bin").string());
        QCOMPARE(cli({u"ini"_s, u"get"_s, real, u"HCA"_s, u"eth_xfi_en"_s}).output, "true\n");
        QCOMPARE(cli({u"ini"_s, u"get"_s, real, u"log_flashdev_size"_s}).output, "21\n");
    }
}

void TestCliIni::getFromACard()
{
    const ProcessResult card = cli({stockCards(), u"ini"_s, u"get"_s, QLatin1StringView(address), u"sriov_en"_s});
    QCOMPARE(card.exitCode, 0);
    QCOMPARE(card.output, "true\n");
}

void TestCliIni::getFails_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no key") << QStringList{u"HCA"_s, u"no_such_key"_s} << u"[HCA] no_such_key"_s;
    QTest::newRow("other section") << QStringList{u"IB"_s, u"sriov_en"_s} << u"[IB] sriov_en"_s;
    QTest::newRow("nowhere") << QStringList{u"no_such_key"_s} << u"no_such_key"_s;
    QTest::newRow("several sections") << QStringList{u"name"_s} << u"[HCA], [IB]"_s;
}

void TestCliIni::getFails()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const QString file = save("board.ini", board);
    const ProcessResult plain = cli(QStringList{u"ini"_s, u"get"_s, file} + arguments);
    QCOMPARE(plain.exitCode, 1);
    QVERIFY(plain.output.isEmpty());
    QVERIFY2(plain.errors.contains(says.toUtf8()), plain.errors.constData());
    const ProcessResult json = cli(QStringList{u"--json"_s, u"ini"_s, u"get"_s, file} + arguments);
    QCOMPARE(json.exitCode, 1);
    QVERIFY(jsonOf(json)["error"_L1]["text"_L1].toString().contains(says));
    const ProcessResult missing = cli(QStringList{u"ini"_s, u"get"_s, path("none.ini")} + arguments);
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.errors.contains("none.ini"));
    const QString noise = save("noise.ini", QByteArray(64, '\0') + board);
    QCOMPARE(cli(QStringList{u"ini"_s, u"get"_s, noise} + arguments).exitCode, 1);
}

void TestCliIni::setKeepsTheRest()
{
    const QString file = save("board.ini", board);
    const ProcessResult done = cli({u"ini"_s, u"set"_s, file, u"HCA"_s, u"eth_xfi_en"_s, u"false"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(content(file), QByteArray(board).replace("eth_xfi_en=true ", "eth_xfi_en=false "));
    QVERIFY(done.output.contains("[HCA] eth_xfi_en = false (line 7)"));
}

void TestCliIni::setKeepsTheNotation()
{
    const QString file = save("board.ini", board);
    QCOMPARE(cli({u"ini"_s, u"set"_s, file, u"HCA"_s, u"sriov_en"_s, u"0"_s}).exitCode, 0);
    QCOMPARE(content(file), QByteArray(board).replace("sriov_en = true", "sriov_en = false"));
    QCOMPARE(cli({u"ini"_s, u"set"_s, file, u"ADAPTER"_s, u"adapter_dev_id"_s, u"4099"_s}).exitCode, 0);
    QVERIFY(content(file).contains("adapter_dev_id = 0x1003\r\n"));
    QCOMPARE(cli({u"ini"_s, u"set"_s, file, u"HCA"_s, u"sriov_en"_s, u"0"_s, u"--verbatim"_s}).exitCode, 0);
    QVERIFY(content(file).contains("sriov_en = 0\r\n"));
}

void TestCliIni::setWritesElsewhere()
{
    const QString file = save("board.ini", board);
    QCOMPARE(cli({u"ini"_s, u"set"_s, file, u"IB"_s, u"name"_s, u"c"_s, u"--out"_s, path("new.ini")}).exitCode, 0);
    QCOMPARE(content(file), board);
    QVERIFY(content(path("new.ini")).endsWith("[IB]\r\nname = c"));
    const ProcessResult failed =
        cli({u"ini"_s, u"set"_s, file, u"IB"_s, u"name"_s, u"c"_s, u"--out"_s, path("none/new.ini")});
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(failed.errors.contains("none/new.ini"));
}

void TestCliIni::setAdds()
{
    const QString file = save("board.ini", board);
    const ProcessResult done = cli({u"ini"_s, u"set"_s, file, u"HCA"_s, u"total_vfs"_s, u"8"_s});
    QCOMPARE(done.exitCode, 0);
    QVERIFY(done.errors.contains("[HCA] total_vfs was not there"));
    QCOMPARE(content(file), QByteArray(board).replace("\r\n[IB]", "\r\ntotal_vfs = 8\r\n[IB]"));
    // Keys that nobody knows may be set, too.
    QCOMPARE(cli({u"ini"_s, u"set"_s, file, u"NEW"_s, u"who_knows"_s, u"0x5"_s}).exitCode, 0);
    QVERIFY(content(file).endsWith("\r\n\r\n[NEW]\r\nwho_knows = 0x5"));
}

void TestCliIni::setRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("out of range") << QStringList{u"HCA"_s, u"total_vfs"_s, u"127"_s} << u"126"_s;
    QTest::newRow("no bool") << QStringList{u"HCA"_s, u"sriov_en"_s, u"maybe"_s} << u"sriov_en"_s;
    QTest::newRow("no PSID") << QStringList{u"ADAPTER"_s, u"PSID"_s, u"a b"_s} << u"PSID"_s;
    QTest::newRow("line break") << QStringList{u"HCA"_s, u"x"_s, u"1\ny = 2"_s} << u"line break"_s;
    QTest::newRow("no key") << QStringList{u"HCA"_s, u"a=b"_s, u"1"_s} << u"a=b"_s;
}

void TestCliIni::setRefuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const QString file = save("board.ini", board);
    const ProcessResult done = cli(QStringList{u"ini"_s, u"set"_s, file} + arguments);
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.errors.contains(says.toUtf8()), done.errors.constData());
    QVERIFY2(!done.errors.contains(".."), done.errors.constData());
    QCOMPARE(content(file), board);
    // An image is not edited this way.
    const QString image = path("image.bin");
    QVERIFY(writeFile(image.toStdString(), ByteView(test::smallImage())).has_value());
    const ProcessResult ofImage = cli(QStringList{u"ini"_s, u"set"_s, image} + arguments);
    QCOMPARE(ofImage.exitCode, 1);
    QVERIFY2(ofImage.errors.contains("rebuild"), ofImage.errors.constData());
    if (says == u"126"_s) {
        QCOMPARE(cli(QStringList{u"ini"_s, u"set"_s, u"--force"_s, file} + arguments).exitCode, 0);
        QVERIFY(content(file).contains("total_vfs = 127\r\n"));
    }
}

void TestCliIni::setJson()
{
    const QString file = save("board.ini", board);
    const QJsonObject json =
        jsonOf(cli({u"--json"_s, u"ini"_s, u"set"_s, file, u"ADAPTER"_s, u"PSID"_s, u"MT_1090111019"_s}));
    QCOMPARE(json["before"_L1].toString(), u"HP_1380110017"_s);
    QCOMPARE(json["after"_L1].toString(), u"MT_1090111019"_s);
    QCOMPARE(json["line"_L1].toInt(), 3);
    QCOMPARE(json["findings"_L1].toArray().size(), 1); // the PSID changes
    QVERIFY(json["findings"_L1][0].toString().contains(u"HP_1380110017"_s));
}

void TestCliIni::diffOfFiles()
{
    const QString a = save("a.ini", board);
    const QString b = save("b.ini", "[HCA]\nsriov_en = 0\neth_xfi_en = 1 ;; same\nname = \xe4\n[ADAPTER]\nPSID = "
                                    "HP_1380110017\nadapter_dev_id = 0x1007\n[IB]\nnew_key = 1\n");
    const ProcessResult done = cli({u"ini"_s, u"diff"_s, a, b});
    QCOMPARE(done.exitCode, 3);
    QCOMPARE(done.output, "  [HCA] sriov_en: true -> 0\n"
                          "  [HCA] eth_xfi_en: true -> 1 (means the same)\n"
                          "+ [IB] new_key = 1\n"
                          "- [IB] name = b\n");
    const QJsonArray changes = jsonOf(cli({u"--json"_s, u"ini"_s, u"diff"_s, a, b}))["changes"_L1].toArray();
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes[1]["sameMeaning"_L1].toBool(), true);
    QCOMPARE(changes[2]["change"_L1].toString(), u"added"_s);
    QVERIFY(changes[2]["before"_L1].isNull());
    QCOMPARE(changes[3]["before"_L1]["value"_L1].toString(), u"b"_s);
    const ProcessResult same = cli({u"ini"_s, u"diff"_s, a, a});
    QCOMPARE(same.exitCode, 0);
    QVERIFY(same.output.contains("same"));
}

void TestCliIni::diffOfFileAndCard()
{
    const QString simulate = stockCards();
    const ProcessResult dumped = cli({simulate, u"dump-ini"_s, QLatin1StringView(address)});
    const QString file = save("card.ini", dumped.output);
    QCOMPARE(cli({simulate, u"ini"_s, u"diff"_s, QLatin1StringView(address), file}).exitCode, 0);
    QCOMPARE(cli({u"ini"_s, u"set"_s, file, u"HCA"_s, u"sriov_en"_s, u"0"_s}).exitCode, 0);
    const ProcessResult done = cli({simulate, u"ini"_s, u"diff"_s, QLatin1StringView(address), file});
    QCOMPARE(done.exitCode, 3);
    QCOMPARE(done.output, "  [HCA] sriov_en: true -> false\n");
}

// The edit that the published stories make in the INI of the real image.
void TestCliIni::theStory()
{
    const std::optional<std::filesystem::path> data = test::sharedData();
    if (!data) {
        QSKIP("the firmware files are not here (FIRESTEEL_SHARED)");
    }
    const QByteArray text = content(QString::fromStdString((*data / "firmware" / "MCX312B-XCC_Ax.ini").string()));
    const QString file = save("new_config.ini", text);
    QCOMPARE(cli({u"ini"_s, u"set"_s, file, u"HCA"_s, u"sriov_en"_s, u"0"_s}).exitCode, 0);
    QCOMPARE(content(file), QByteArray(text).replace("led_gt_mode_en=1\n", "led_gt_mode_en=1\nsriov_en=0\n"));
}

QTEST_GUILESS_MAIN(TestCliIni)
#include "testcliini.moc"
