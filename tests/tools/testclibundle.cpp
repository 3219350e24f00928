// SPDX-License-Identifier: GPL-3.0-or-later
//
// firesteel-cli with bundles, as a user or a script meets it.
#include <base/file.h>
#include <support/process.h>
#include <support/testbundle.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <unistd.h>

using namespace firesteel;
using firesteel::test::ProcessResult;
using Qt::StringLiterals::operator""_s;

namespace {

ProcessResult cli(const QStringList& arguments)
{
    return test::runProcess(test::builtProgram("firesteel-cli"), arguments);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray asText(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

class TestCliBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsAsATable();
    void listsAsJson();
    void extractsOne();
    void asksForAChoice();
    void refusesToOverwrite();
    void leavesNothingHalfWritten();
    void extractsAll();
    void otherVerbsLookInside();
    void tellsWhyNot();
    void controlCharactersStayInTheFile();
    void damagedBundlesFail();
    void emptyImagesAreLeftOut();
    void likeNamedImagesStayApart();
    void asksForRoomFirst();
    void stopsBetweenImages();
    void twoAtOnceLeaveWholeFiles();

private:
    QString save(const QString& name, const Bytes& bytes);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_bundle;
    test::MfaDescription m_description;
};

QString TestCliBundle::save(const QString& name, const Bytes& bytes)
{
    const QString path = m_folder->filePath(name);
    if (!writeFile(path.toStdString(), bytes)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

void TestCliBundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_description = test::smallMfa();
    // Told by content: the name says something else.
    m_bundle = save(u"bundle.bin"_s, test::mfaFile(test::mfaTables(m_description)));
}

void TestCliBundle::listsAsATable()
{
    const ProcessResult result = cli({u"extract"_s, m_bundle});
    QCOMPARE(result.exitCode, 0);
    const QByteArray size = QByteArray::number(m_description.parts[0].content.size());
    QCOMPARE(result.output, "PSID          part number  version    size  description\n"
                            "TST_BUNDLE_A  CARD-A_Ax    2.42.5000  " +
                                size + "  Test card A; two ports\n" + "TST_BUNDLE_B  CARD-B_Bx    2.40.7000  " + size +
                                "  Test card B; one port\n");
    QVERIFY(result.errors.isEmpty());
}

void TestCliBundle::listsAsJson()
{
    const ProcessResult result = cli({u"--json"_s, u"extract"_s, m_bundle});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject bundle = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(bundle[u"format"].toString(), u"MFA"_s);
    QVERIFY(bundle[u"sound"].toBool());
    const QJsonArray entries = bundle[u"entries"].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1][u"psid"].toString(), u"TST_BUNDLE_B"_s);
    QCOMPARE(entries[1][u"version"].toString(), u"2.40.7000"_s);
    QCOMPARE(entries[1][u"partNumber"].toString(), u"CARD-B_Bx"_s);
    QCOMPARE(entries[1][u"size"].toInteger(), static_cast<qint64>(m_description.parts[1].content.size()));
}

void TestCliBundle::extractsOne()
{
    const QString file = m_folder->filePath(u"image.bin"_s);
    const ProcessResult result = cli({u"extract"_s, m_bundle, u"tst_bundle_b"_s, file});
    QVERIFY2(result.exitCode == 0, result.errors);
    QCOMPARE(contentOf(file), asText(m_description.parts[1].content));
    QVERIFY(result.output.contains("version 2.40.7000"));
    const ProcessResult json =
        cli({u"--json"_s, u"extract"_s, m_bundle, u"TST_BUNDLE_A"_s, m_folder->filePath(u"a.bin"_s)});
    QCOMPARE(json.exitCode, 0);
    const QJsonObject image = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(image[u"psid"].toString(), u"TST_BUNDLE_A"_s);
    QCOMPARE(image[u"sha256"].toString().size(), 64);
    // Without a file name the PSID is the name, in the folder where the user is.
    QProcess here;
    here.setWorkingDirectory(m_folder->path());
    here.start(test::builtProgram("firesteel-cli"), {u"extract"_s, m_bundle, u"TST_BUNDLE_A"_s});
    QVERIFY(here.waitForFinished());
    QCOMPARE(here.exitCode(), 0);
    QCOMPARE(contentOf(m_folder->filePath(u"TST_BUNDLE_A.bin"_s)), asText(m_description.parts[0].content));
}

void TestCliBundle::asksForAChoice()
{
    test::MfaDescription description = m_description;
    description.boards[0].choices = {{.part = 0, .tag = "first"}, {.part = 1, .tag = "second"}};
    const QString bundle = save(u"choices.mfa"_s, test::mfaFile(test::mfaTables(description)));
    const QString file = m_folder->filePath(u"image.bin"_s);
    const ProcessResult open = cli({u"extract"_s, bundle, u"TST_BUNDLE_A"_s, file});
    QCOMPARE(open.exitCode, 1);
    QVERIFY2(open.errors.contains("first, second"), open.errors);
    QVERIFY(!QFile::exists(file));
    const ProcessResult chosen = cli({u"extract"_s, bundle, u"TST_BUNDLE_A"_s, file, u"--select"_s, u"first"_s});
    QVERIFY2(chosen.exitCode == 0, chosen.errors);
    QCOMPARE(contentOf(file), asText(description.parts[0].content));
    QVERIFY(cli({u"extract"_s, bundle}).output.contains("[--select first] [--select second]"));
}

void TestCliBundle::refusesToOverwrite()
{
    const QString file = save(u"image.bin"_s, Bytes{1, 2, 3});
    const ProcessResult refused = cli({u"extract"_s, m_bundle, u"TST_BUNDLE_A"_s, file});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("--force"), refused.errors);
    QCOMPARE(contentOf(file).size(), 3);
    QCOMPARE(cli({u"extract"_s, m_bundle, u"TST_BUNDLE_A"_s, file, u"--force"_s}).exitCode, 0);
    QCOMPARE(contentOf(file), asText(m_description.parts[0].content));
}

void TestCliBundle::leavesNothingHalfWritten()
{
    // The second half of the packed data is damaged: the checksum of the file tells.
    Bytes bytes = test::mfaFile(test::mfaTables(m_description));
    bytes[bytes.size() - 200] ^= 1;
    const QString bundle = save(u"damaged.mfa"_s, bytes);
    const QString file = m_folder->filePath(u"image.bin"_s);
    const ProcessResult result = cli({u"extract"_s, bundle, u"TST_BUNDLE_A"_s, file});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("checksum"), result.errors);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{u"bundle.bin"_s, u"damaged.mfa"_s}));
    const ProcessResult nowhere =
        cli({u"extract"_s, m_bundle, u"TST_BUNDLE_A"_s, m_folder->filePath(u"missing/image.bin"_s)});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(nowhere.errors.contains("cannot be written"));
}

void TestCliBundle::extractsAll()
{
    const QString folder = m_folder->filePath(u"all"_s);
    const ProcessResult result = cli({u"extract"_s, m_bundle, u"--all"_s, folder});
    QVERIFY2(result.exitCode == 0, result.errors);
    QCOMPARE(contentOf(folder + u"/TST_BUNDLE_A.bin"_s), asText(m_description.parts[0].content));
    QCOMPARE(contentOf(folder + u"/TST_BUNDLE_B.bin"_s), asText(m_description.parts[1].content));
    QCOMPARE(cli({u"extract"_s, m_bundle, u"--all"_s, folder}).exitCode, 1);
    const ProcessResult again = cli({u"--json"_s, u"extract"_s, m_bundle, u"--all"_s, folder, u"--force"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(again.output)[u"images"].toArray().size(), 2);
}

void TestCliBundle::otherVerbsLookInside()
{
    const QString file = save(u"plain.bin"_s, m_description.parts[1].content);
    for (const QString& verb : {u"verify"_s, u"query"_s, u"sections"_s, u"dump-ini"_s}) {
        const ProcessResult inside = cli({verb, m_bundle, u"--psid"_s, u"TST_BUNDLE_B"_s});
        QVERIFY2(inside.exitCode == 0, inside.errors);
        QCOMPARE(inside.output, cli({verb, file}).output);
        const ProcessResult missing = cli({verb, m_bundle});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.errors.contains("is a bundle of 2 images"), missing.errors);
    }
}

void TestCliBundle::tellsWhyNot()
{
    const ProcessResult unknown = cli({u"extract"_s, m_bundle, u"TST_OTHER"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errors.contains("no image for the PSID TST_OTHER"), unknown.errors);
    const QString image = save(u"image.mfa"_s, m_description.parts[0].content);
    const ProcessResult noBundle = cli({u"extract"_s, image});
    QCOMPARE(noBundle.exitCode, 1);
    QVERIFY2(noBundle.errors.contains("is no bundle"), noBundle.errors);
    QCOMPARE(cli({u"extract"_s, m_folder->filePath(u"none"_s)}).exitCode, 1);
    QCOMPARE(cli({u"extract"_s}).exitCode, 2);
    QCOMPARE(cli({u"extract"_s, m_bundle, u"TST_BUNDLE_A"_s, u"--all"_s, u"x"_s}).exitCode, 2);
}

void TestCliBundle::controlCharactersStayInTheFile()
{
    test::MfaDescription description = m_description;
    description.boards[0].psid = "TST\x1b[2J";
    description.boards[0].partNumber = "\x1b]0;title\x07";
    description.boards[1].description = "two\nlines\r\x9b";
    const QString bundle = save(u"control.mfa"_s, test::mfaFile(test::mfaTables(description)));
    for (const QStringList& arguments :
         {QStringList{u"extract"_s, bundle},
          QStringList{u"extract"_s, bundle, u"--all"_s, m_folder->filePath(u"all"_s)},
          QStringList{u"extract"_s, bundle, QString::fromLatin1("TST\x1b[2J"), m_folder->filePath(u"one.bin"_s)},
          QStringList{u"query"_s, bundle, u"--psid"_s, QString::fromLatin1("TST\x1b[2J")}}) {
        const ProcessResult result = cli(arguments);
        for (const char c : result.output + result.errors) {
            QVERIFY2(c == '\n' || (c >= ' ' && c <= '~'), (result.output + result.errors).toPercentEncoding());
        }
    }
    QVERIFY(QFile::exists(m_folder->filePath(u"all/TST2J.bin"_s)));
}

void TestCliBundle::damagedBundlesFail()
{
    Bytes bytes = test::mfaFile(test::mfaTables(m_description));
    bytes.back() ^= 1;
    const QString bundle = save(u"damaged.mfa"_s, bytes);
    const ProcessResult list = cli({u"extract"_s, bundle});
    QCOMPARE(list.exitCode, 1);
    QVERIFY(list.output.contains("TST_BUNDLE_A")); // what can be read is shown
    QVERIFY2(list.errors.contains("checksum of the whole bundle"), list.errors);
    QCOMPARE(cli({u"verify"_s, bundle, u"--psid"_s, u"TST_BUNDLE_A"_s}).exitCode, 1);
}

void TestCliBundle::emptyImagesAreLeftOut()
{
    test::MfaDescription description = m_description;
    description.parts[0].content.clear();
    const QString bundle = save(u"empty.mfa"_s, test::mfaFile(test::mfaTables(description)));
    const QString folder = m_folder->filePath(u"all"_s);
    const ProcessResult all = cli({u"extract"_s, bundle, u"--all"_s, folder});
    QCOMPARE(all.exitCode, 1);
    QVERIFY2(all.errors.contains("TST_BUNDLE_A was left out"), all.errors);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"TST_BUNDLE_B.bin"_s});
    const ProcessResult one = cli({u"extract"_s, bundle, u"TST_BUNDLE_A"_s, folder + u"/a.bin"_s});
    QCOMPARE(one.exitCode, 1);
    QVERIFY2(one.errors.contains("size of 0 bytes"), one.errors);
    QVERIFY(!QFile::exists(folder + u"/a.bin"_s));
    QVERIFY(cli({u"extract"_s, bundle}).output.contains("TST_BUNDLE_A"));
}

void TestCliBundle::likeNamedImagesStayApart()
{
    test::MfaDescription description = m_description;
    description.boards[0].psid = "../TST/A";
    description.boards[1].psid = "tst:a";
    description.boards.push_back({.psid = "TSTA-2", .choices = {{.part = 1}}});
    description.boards.push_back({.psid = "TST A", .choices = {{.part = 0}}});
    const QString bundle = save(u"names.mfa"_s, test::mfaFile(test::mfaTables(description)));
    const QString folder = m_folder->filePath(u"all"_s);
    const ProcessResult result = cli({u"extract"_s, bundle, u"--all"_s, folder});
    QVERIFY2(result.exitCode == 0, result.errors);
    QCOMPARE(result.errors.count("no such name has"), 1);
    // Told apart where letter case is not, too; nothing lands outside the folder.
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             (QStringList{u"TSTA-2-2.bin"_s, u"TSTA-3.bin"_s, u"TSTA.bin"_s, u"tsta-2.bin"_s}));
    QCOMPARE(contentOf(folder + u"/TSTA.bin"_s), asText(description.parts[0].content));
    QCOMPARE(contentOf(folder + u"/tsta-2.bin"_s), asText(description.parts[1].content));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{u"bundle.bin"_s, u"names.mfa"_s}));
}

void TestCliBundle::asksForRoomFirst()
{
    constexpr std::uint64_t imageSize = 64ull << 20;
    constexpr std::uint64_t boards = 4096;
    if (std::filesystem::space(m_folder->path().toStdString()).available >= boards * imageSize) {
        QSKIP("this disk has room for 256 GiB");
    }
    test::MfaDescription description;
    description.parts = {{.content = Bytes(imageSize)}};
    description.boards.assign(boards, {.psid = "TST_MANY", .choices = {{.part = 0}}});
    const QString bundle = save(u"many.mfa"_s, test::mfaFile(test::mfaTables(description)));
    const QString folder = m_folder->filePath(u"all"_s);
    QProcess process;
    // A program that writes in spite of it ends at once instead of filling the disk.
    process.setChildProcessModifier([] {
        const rlimit limit{.rlim_cur = 1 << 20, .rlim_max = 1 << 20};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(test::builtProgram("firesteel-cli"), {u"extract"_s, bundle, u"--all"_s, folder});
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(errors.contains("274877906944 bytes are needed"), errors);
    QVERIFY2(errors.contains("has room for only"), errors);
    QVERIFY(!QDir(folder).exists());
}

void TestCliBundle::stopsBetweenImages()
{
    test::MfaDescription description;
    description.parts = {{.content = Bytes(1 << 20, 0x5a)}};
    for (const char* psid : {"TST_1", "TST_2", "TST_3"}) {
        description.boards.push_back({.psid = psid, .choices = {{.part = 0}}});
    }
    const QString bundle = save(u"three.mfa"_s, test::mfaFile(test::mfaTables(description)));
    const QString folder = m_folder->filePath(u"all"_s);
    QVERIFY(QDir().mkdir(folder));
    // The second image goes into a pipe, which holds the program up until the stop has arrived.
    const QByteArray pipe = QFile::encodeName(folder + u"/TST_2.bin"_s);
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QProcess process;
    process.start(test::builtProgram("firesteel-cli"), {u"extract"_s, bundle, u"--all"_s, folder});
    QVERIFY(process.waitForStarted());
    pollfd ready{.fd = reader, .events = POLLIN, .revents = 0};
    QCOMPARE(::poll(&ready, 1, 30'000), 1);
    process.terminate();
    Bytes part(1 << 16);
    std::size_t received = 0;
    while (true) {
        const ssize_t got = ::poll(&ready, 1, 30'000) == 1 ? ::read(reader, part.data(), part.size()) : -1;
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        received += static_cast<std::size_t>(got);
    }
    ::close(reader);
    QCOMPARE(received, description.parts[0].content.size());
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(errors.contains("-I- 2 of 3 images were written to " + QFile::encodeName(folder)), errors);
    QVERIFY2(errors.contains("Stopped on request."), errors);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"TST_1.bin"_s, u"TST_2.bin"_s}));
    QCOMPARE(contentOf(folder + u"/TST_1.bin"_s), asText(description.parts[0].content));
}

void TestCliBundle::twoAtOnceLeaveWholeFiles()
{
    const QString folder = m_folder->filePath(u"all"_s);
    std::array<QProcess, 2> processes;
    for (QProcess& process : processes) {
        process.start(test::builtProgram("firesteel-cli"), {u"extract"_s, m_bundle, u"--all"_s, folder, u"--force"_s});
    }
    for (QProcess& process : processes) {
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    }
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"TST_BUNDLE_A.bin"_s, u"TST_BUNDLE_B.bin"_s}));
    QCOMPARE(contentOf(folder + u"/TST_BUNDLE_A.bin"_s), asText(m_description.parts[0].content));
    QCOMPARE(contentOf(folder + u"/TST_BUNDLE_B.bin"_s), asText(m_description.parts[1].content));
}

QTEST_GUILESS_MAIN(TestCliBundle)
#include "testclibundle.moc"
