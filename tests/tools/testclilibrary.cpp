// SPDX-License-Identifier: GPL-3.0-or-later
// firesteel-cli library, as a user runs it.
#include <support/process.h>
#include <unit/library/librarysupport.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace firesteel;
using namespace firesteel::test;
using Qt::StringLiterals::operator""_s;

namespace {

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

auto identity(const char* psid, firmware::Version version)
{
    return [psid, version](firmware::Fs2Description& description) {
        description.identity.psid = psid;
        description.identity.version = version;
    };
}

} // namespace

class TestCliLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void scanAddsAndFinds();
    void jsonIsOneAnswer();
    void whatFitsAPsid();
    void whatFitsACard();
    void foldersAreListedAndRemoved();
    void mistakes();
    void aFolderThatIsGone();
    void adviceKeepsOtherThings();
    void theOthersStartWithoutQt();

private:
    ProcessResult run(const QStringList& arguments) const
    {
        return runProcess(builtProgram("firesteel-cli"),
                          QStringList{u"library"_s, u"--database"_s, text(m_place->database())} + arguments);
    }
    QJsonDocument json(const QStringList& arguments) const
    {
        const ProcessResult result = run(QStringList{u"--json"_s} + arguments);
        return QJsonDocument::fromJson(result.output);
    }

    std::unique_ptr<LibraryFolder> m_place;
};

void TestCliLibrary::init()
{
    m_place = std::make_unique<LibraryFolder>();
    m_place->write("a/old.bin", identity("HP_2420110034", {2, 36, 5000}));
    m_place->write("a/new.bin", identity("HP_2420110034", {2, 42, 5000}));
    m_place->write("b/twin.bin", identity("MT_2420110034", {2, 42, 5000}));
}

void TestCliLibrary::scanAddsAndFinds()
{
    const ProcessResult scanned = run({u"scan"_s, text(m_place->root())});
    QCOMPARE(scanned.exitCode, 0);
    QVERIFY2(scanned.output.contains("images read: 3"), scanned.output);
    const ProcessResult again = run({u"scan"_s});
    QVERIFY2(again.output.contains("unchanged: 3"), again.output);

    const ProcessResult found = run({u"find"_s, u"--psid"_s, u"hp_2420110034"_s});
    QCOMPARE(found.exitCode, 0);
    const QList<QByteArray> lines = found.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains("2.42.5000") && lines[0].contains("new.bin")); // newest first
    QVERIFY(lines[1].contains("2.36.5000"));
    QCOMPARE(run({u"find"_s, u"--version"_s, u"2.42"_s}).output.trimmed().split('\n').size(), 2);
    QCOMPARE(run({u"find"_s, u"--chip"_s, u"ConnectX-3 Pro"_s}).output.trimmed().split('\n').size(), 3);
    QCOMPARE(run({u"find"_s, u"--chip"_s, u"0x1f5"_s}).output, QByteArray());
    QCOMPARE(run({u"find"_s, u"--part"_s, u"test-"_s, u"twin"_s, u"2017"_s}).output.trimmed().split('\n').size(), 1);
}

void TestCliLibrary::jsonIsOneAnswer()
{
    const QJsonObject summary = json({u"scan"_s, text(m_place->root())}).object();
    QCOMPARE(summary[u"images"].toInt(), 3);
    QCOMPARE(summary[u"unreadable"].toArray().size(), 0);
    const QJsonArray images = json({u"find"_s, u"--psid"_s, u"MT_2420110034"_s}).array();
    QCOMPARE(images.size(), 1);
    const QJsonObject image = images[0].toObject();
    QCOMPARE(image[u"version"].toString(), u"2.42.5000"_s);
    QCOMPARE(image[u"file"].toString(), text(m_place->root() / "b" / "twin.bin"));
    QVERIFY(image[u"sound"].toBool() && image[u"entry"].isNull());
}

void TestCliLibrary::whatFitsAPsid()
{
    run({u"scan"_s, text(m_place->root())});
    // A ConnectX-4 Lx by the table: nothing for a ConnectX-3 Pro fits it.
    const ProcessResult other = run({u"find"_s, u"--for-psid"_s, u"DEL2420110034"_s, u"--all"_s});
    QVERIFY2(other.output.startsWith("Does not fit: 3"), other.output);
    QVERIFY(other.output.contains("It is made for another chip: ConnectX-3 Pro; the card has ConnectX-4 Lx."));
    // Nothing is known of this board, but its number is that of another.
    const QJsonArray offers = json({u"find"_s, u"--for-psid"_s, u"ZZZ2420110034"_s}).array();
    QCOMPARE(offers.size(), 3);
    QCOMPARE(offers[0].toObject()[u"fit"].toString(), u"psid-change"_s);
    QCOMPARE(offers[0].toObject()[u"twin"].toObject()[u"confidence"].toString(), u"medium"_s);
}

void TestCliLibrary::whatFitsACard()
{
    const QString cards = text(m_place->path() / "cards");
    // The card of the simulation, whatever it is, fits what was read from it.
    const QString simulate = u"--simulate="_s + cards;
    QCOMPARE(runProcess(builtProgram("firesteel-cli"), {u"simulate"_s, u"create"_s, cards}).exitCode, 0);
    const QJsonArray adapters =
        QJsonDocument::fromJson(runProcess(builtProgram("firesteel-cli"), {simulate, u"--json"_s, u"list"_s}).output)
            .array();
    QVERIFY(!adapters.isEmpty());
    const QString address = adapters[0].toObject()[u"pciAddress"].toString();
    QCOMPARE(runProcess(builtProgram("firesteel-cli"),
                        {simulate, u"read-image"_s, address, text(m_place->root() / "card.bin")})
                 .exitCode,
             0);
    run({u"scan"_s, text(m_place->root())});
    const QJsonArray offers = json({simulate, u"find"_s, u"--card"_s, address}).array();
    QVERIFY(offers.size() == 4);
    const QJsonObject best = offers[0].toObject();
    QCOMPARE(best[u"fit"].toString(), u"fits"_s);
    QVERIFY(best[u"file"].toString().endsWith(u"card.bin"_s));
    QVERIFY(best[u"reasons"].toArray()[0].toString().contains(u"the version that is on the card"_s));
}

void TestCliLibrary::foldersAreListedAndRemoved()
{
    QVERIFY(run({u"list"_s}).output.contains("no folders yet"));
    QCOMPARE(run({u"add"_s, text(m_place->root() / "a"), text(m_place->root() / "b")}).exitCode, 0);
    QVERIFY(run({u"list"_s}).output.contains("scanned: never"));
    run({u"scan"_s});
    QCOMPARE(json({u"list"_s}).object()[u"folders"].toArray()[0].toObject()[u"images"].toInt(), 2);
    QCOMPARE(run({u"remove"_s, text(m_place->root() / "a")}).exitCode, 0);
    QCOMPARE(run({u"find"_s}).output.trimmed().split('\n').size(), 1);
    QVERIFY(std::filesystem::exists(m_place->root() / "a" / "new.bin"));
}

void TestCliLibrary::mistakes()
{
    QCOMPARE(run({}).exitCode, 2);
    QCOMPARE(run({u"burn"_s}).exitCode, 2);
    QCOMPARE(run({u"find"_s, u"--card"_s, u"23:00.0"_s, u"--for-psid"_s, u"A"_s}).exitCode, 2);
    const ProcessResult nowhere = run({u"add"_s, text(m_place->path() / "nowhere")});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY2(nowhere.errors.contains("The folder ") && nowhere.errors.contains("No such file"), nowhere.errors);
    for (const QString& verb : {u"add"_s, u"scan"_s}) {
        const ProcessResult file = run({verb, text(m_place->root() / "a" / "new.bin")});
        QCOMPARE(file.exitCode, 1);
        QVERIFY2(file.errors.contains("new.bin is not a folder."), file.errors);
        QVERIFY2(!file.errors.contains("Success") && !file.errors.contains("does not exist"), file.errors);
    }
    QCOMPARE(run({u"remove"_s, text(m_place->root())}).exitCode, 1);
    QCOMPARE(run({u"find"_s, u"--chip"_s, u"ConnectX-99"_s}).exitCode, 2);
    QCOMPARE(run({u"--json"_s, u"find"_s, u"--chip"_s, u"nope"_s}).exitCode, 2);
    QVERIFY(json({u"find"_s, u"--chip"_s, u"nope"_s}).object().contains(u"error"));
    must(writeFile(m_place->database(), std::string_view("no database, but long enough to be looked at as one")));
    const ProcessResult damaged = run({u"list"_s});
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY(damaged.errors.contains("is damaged or not a library"));
    QVERIFY(damaged.errors.contains("delete the file"));
}

void TestCliLibrary::aFolderThatIsGone()
{
    QCOMPARE(run({u"add"_s, text(m_place->root() / "a"), text(m_place->root() / "b")}).exitCode, 0);
    std::filesystem::rename(m_place->root() / "a", m_place->path() / "away");
    const ProcessResult scanned = run({u"scan"_s});
    QCOMPARE(scanned.exitCode, 1);
    QVERIFY2(scanned.output.contains("images read: 1"), scanned.output);
    QVERIFY2(scanned.errors.contains("The folder "), scanned.errors);
    QVERIFY2(!scanned.errors.contains("The file "), scanned.errors);
    QCOMPARE(json({u"find"_s}).array().size(), 1); // what could be read is there
    QCOMPARE(run({u"--json"_s, u"scan"_s}).exitCode, 1);
    QCOMPARE(json({u"scan"_s}).object()[u"unreadable"].toArray().size(), 1);
    std::filesystem::rename(m_place->path() / "away", m_place->root() / "a");
    QCOMPARE(run({u"scan"_s}).exitCode, 0);
}

// "Delete the file" would be said of a folder full of firmware, or of somebody else's data.
void TestCliLibrary::adviceKeepsOtherThings()
{
    const auto list = [](const std::filesystem::path& database) {
        return runProcess(builtProgram("firesteel-cli"), {u"library"_s, u"--database"_s, text(database), u"list"_s});
    };
    // A folder; a place below a file.
    const std::filesystem::path below = m_place->root() / "a" / "new.bin" / "library.sqlite";
    for (const std::filesystem::path& database : {m_place->root(), below}) {
        const ProcessResult answer = list(database);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains("cannot be used"), answer.errors);
        QVERIFY2(!answer.errors.contains("delete"), answer.errors);
    }
}

// What the library needs must not slow the others down: they do not load Qt at all.
void TestCliLibrary::theOthersStartWithoutQt()
{
    const ProcessResult loaded = runProcess(u"ldd"_s, {builtProgram("firesteel-cli")});
    QCOMPARE(loaded.exitCode, 0);
    QVERIFY(loaded.output.contains("libc.so"));
    QVERIFY2(!loaded.output.contains("libQt6"), loaded.output);
}

QTEST_GUILESS_MAIN(TestCliLibrary)
#include "testclilibrary.moc"
