// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarysupport.h"

#include <firmware/finding.h>
#include <library/storedtext.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace firesteel;
using namespace firesteel::library;
using namespace firesteel::test;
using Qt::StringLiterals::operator""_s;

namespace {

ImageRecord sampleImage()
{
    ImageRecord image;
    image.entry = 7;
    image.choice = "A";
    image.copy = 1;
    image.copyState = firmware::CopyState::Spare;
    image.format = firmware::ImageFormat::Fs4;
    image.psid = "MT_0000000011";
    image.partNumber = "MCX515A-CCAT";
    image.description = "Karte für 100G; „schnell“";
    image.version = firmware::Version{16, 28, 1002};
    image.date = "2020-09-01";
    image.deviceId = 0x1017;
    image.chips = {{0x20d, 0}, {0x20d, 1}};
    image.roms = "PXE 3.6.204, UEFI 14.21.17";
    image.size = 32ull << 20;
    image.failsafe = true;
    image.logChunkSize = 24;
    image.encrypted = true;
    image.security = firmware::SecurityAttributes{.secureFw = true, .signedFw = true, .debugFw = false, .devKey = true};
    image.problem = firmware::damageError({.kind = firmware::FindingKind::SectionCrcWrong,
                                           .facts = {.section = "DDR", .offset = 0x1000, .expected = 1, .actual = 2}},
                                          "a.bin");
    return image;
}

FileRecord fileWith(const std::filesystem::path& path, std::vector<ImageRecord> images)
{
    return {.path = path,
            .stamp = {.size = 5, .modified = -7, .inode = ~std::uint64_t{0}},
            .format = "FS4",
            .images = std::move(images),
            .problem = {}};
}

/// Runs SQL on a file, as another program would.
void runSql(const std::filesystem::path& file, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other program"_s);
        database.setDatabaseName(QString::fromStdString(file.string()));
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"other program"_s);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack();
    void pathsNeedNotBeUtf8();
    void searches_data();
    void searches();
    void newestComesFirst();
    void foldersComeAndGo();
    void aFileStaysWhileAFolderHasIt();
    void putReplaces();
    void errorsComeBackToBeTranslated();
    void newerVersionsAreRefused();
    void foreignFilesAreRefused();
    void aHalfMadeDatabaseIsMadeAnew();
    void aNameWithoutFolder();
    void twoConnectionsAtOnce();
};

void TestStore::everyFieldComesBack()
{
    const LibraryFolder place;
    Store store = place.open();
    const Folder folder = must(store.addFolder(place.root()));
    ImageRecord image = sampleImage();
    image.path = place.root() / "a.mfa2";
    must(store.put(folder, must(store.beginScan(folder)), fileWith(image.path, {image, ImageRecord{}})));

    const std::vector<ImageRecord> found = must(store.find({.psid = "MT_0000000011"}));
    QCOMPARE(found.size(), std::size_t{1});
    const ImageRecord& back = found.front();
    QCOMPARE(back.path, image.path);
    QCOMPARE(back.entry, image.entry);
    QCOMPARE(back.choice, image.choice);
    QCOMPARE(back.copy, image.copy);
    QVERIFY(back.copyState == image.copyState && back.format == image.format);
    QCOMPARE(back.psid, image.psid);
    QCOMPARE(back.partNumber, image.partNumber);
    QCOMPARE(back.description, image.description);
    QVERIFY(back.version == image.version && back.chips == image.chips && back.security == image.security);
    QCOMPARE(back.date, image.date);
    QCOMPARE(back.deviceId, image.deviceId);
    QCOMPARE(back.roms, image.roms);
    QCOMPARE(back.size, image.size);
    QCOMPARE(back.failsafe, image.failsafe);
    QCOMPARE(back.logChunkSize, image.logChunkSize);
    QCOMPARE(back.encrypted, image.encrypted);
    QVERIFY(back.problem && errorSentence(*back.problem) == errorSentence(*image.problem));

    const std::vector<ImageRecord> all = must(store.find({}));
    QCOMPARE(all.size(), std::size_t{2});
    const auto bare = std::ranges::find(all, std::string(), &ImageRecord::psid);
    QVERIFY(bare != all.end() && !bare->entry && !bare->version && !bare->deviceId && !bare->security);
    QVERIFY(bare->isSound() && bare->chips.empty());
    const Store::KnownFiles known = must(store.knownFiles());
    QVERIFY((known.at(image.path).stamp == FileStamp{.size = 5, .modified = -7, .inode = ~std::uint64_t{0}}));
    QVERIFY(known.at(image.path).upToDate);
}

void TestStore::pathsNeedNotBeUtf8()
{
    const LibraryFolder place;
    Store store = place.open();
    const Folder folder = must(store.addFolder(place.root()));
    const std::filesystem::path strange = place.root() / "caf\xe9\n.bin";
    ImageRecord image = sampleImage();
    image.path = strange;
    must(store.put(folder, must(store.beginScan(folder)), fileWith(strange, {image})));
    QCOMPARE(must(store.find({})).front().path, strange);
    QVERIFY(must(store.knownFiles()).contains(strange));
}

void TestStore::searches_data()
{
    QTest::addColumn<QString>("psid");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("chip");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* psid, const char* part, int chip, const char* version,
                        const char* text, bool found) {
        QTest::newRow(name) << QString::fromUtf8(psid) << QString::fromUtf8(part) << chip << QString::fromUtf8(version)
                            << QString::fromUtf8(text) << found;
    };
    row("everything", "", "", 0, "", "", true);
    row("psid", "MT_0000000011", "", 0, "", "", true);
    row("psid in small letters", "mt_0000000011", "", 0, "", "", true);
    row("the start of a psid", "MT_00000000", "", 0, "", "", false);
    row("part", "", "MCX515A-CCAT", 0, "", "", true);
    row("a part of the part", "", "515a", 0, "", "", true);
    row("another part", "", "MCX516", 0, "", "", false);
    row("chip", "", "", 0x20d, "", "", true);
    row("another chip", "", "", 0x20, "", "", false);
    row("a chip that begins alike", "", "", 52, "", "", false);
    row("version", "", "", 0, "16.28.1002", "", true);
    row("major and minor", "", "", 0, "16.28", "", true);
    row("not by digits but by numbers", "", "", 0, "16.2", "", false);
    row("no version", "", "", 0, "new", "", false);
    row("too many numbers", "", "", 0, "16.28.1002.1", "", false);
    row("a word of the description", "", "", 0, "", "schnell", true);
    row("letter case beyond ASCII", "", "", 0, "", "FÜR", true);
    row("all words must be there", "", "", 0, "", "100g mcx515a", true);
    row("one word is not", "", "", 0, "", "100g mcx999", false);
    row("file name", "", "", 0, "", "a.mfa2", true);
    row("rom", "", "", 0, "", "3.6.204", true);
    row("chip by name", "", "", 0, "", "connectx-5", true);
    row("nothing is a pattern", "", "", 0, "", "%", false);
    row("nor ends the statement", "", "", 0, "", "'; DROP TABLE image; --", false);
    row("all at once", "MT_0000000011", "CCAT", 0x20d, "16", "2020-09", true);
    row("all but one", "MT_0000000011", "CCAT", 0x20d, "17", "2020-09", false);
}

void TestStore::searches()
{
    QFETCH(const QString, psid);
    QFETCH(const QString, part);
    QFETCH(const int, chip);
    QFETCH(const QString, version);
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    const LibraryFolder place;
    Store store = place.open();
    const Folder folder = must(store.addFolder(place.root()));
    ImageRecord image = sampleImage();
    image.path = place.root() / "a.mfa2";
    must(store.put(folder, must(store.beginScan(folder)), fileWith(image.path, {image})));
    Query query{.psid = psid.toStdString(),
                .part = part.toStdString(),
                .chips = {},
                .version = version.toStdString(),
                .text = text.toStdString()};
    if (chip != 0) {
        query.chips = {0x1f5, static_cast<std::uint16_t>(chip)};
    }
    QCOMPARE(must(store.find(query)).size(), found ? std::size_t{1} : std::size_t{0});
    QCOMPARE(must(store.chips()), std::vector<std::uint16_t>{0x20d});
}

void TestStore::newestComesFirst()
{
    const LibraryFolder place;
    Store store = place.open();
    const Folder folder = must(store.addFolder(place.root()));
    std::vector<ImageRecord> images(4);
    images[0].date = "2019-12-31";
    images[1].date = "2020-01-01";
    images[1].version = firmware::Version{16, 9, 9000};
    images[2].date = "2020-01-01";
    images[2].version = firmware::Version{16, 28, 1002};
    images[3].psid = "undated";
    must(store.put(folder, must(store.beginScan(folder)), fileWith(place.root() / "a", images)));
    const std::vector<ImageRecord> found = must(store.find({}));
    QCOMPARE(found.size(), std::size_t{4});
    QVERIFY(found[0].version == images[2].version); // 28 is more than 9
    QVERIFY(found[1].version == images[1].version);
    QCOMPARE(found[2].date, images[0].date);
    QCOMPARE(found[3].psid, images[3].psid);
}

void TestStore::foldersComeAndGo()
{
    const LibraryFolder place;
    Store store = place.open();
    QVERIFY(must(store.folders()).empty());
    const Folder folder = must(store.addFolder(place.root()));
    QCOMPARE(folder.path, place.root());
    QVERIFY(!folder.scanned);
    // The same folder under another name.
    std::filesystem::create_directory_symlink(place.root(), place.path() / "link");
    QCOMPARE(must(store.addFolder(place.path() / "link")).id, folder.id);
    QCOMPARE(must(store.addFolder(place.root() / ".")).id, folder.id);
    QCOMPARE(must(store.folders()).size(), std::size_t{1});

    QVERIFY(store.addFolder(place.path() / "nowhere").error().kind == ErrorKind::FolderUnreadable);
    QVERIFY(store.addFolder(place.write("file.bin")).error().kind == ErrorKind::NotAFolder);

    QVERIFY(!must(store.removeFolder(place.path() / "nowhere")));
    std::filesystem::remove_all(place.root());
    QVERIFY(must(store.removeFolder(place.root()))); // also when it is gone
    QVERIFY(must(store.folders()).empty());
}

void TestStore::aFileStaysWhileAFolderHasIt()
{
    const LibraryFolder place;
    place.write("sub/a.bin");
    Store store = place.open();
    must(store.addFolder(place.root()));
    must(store.addFolder(place.root() / "sub"));
    QCOMPARE(must(scanAll(store)).troubles.size(), std::size_t{0});
    QCOMPARE(must(store.find({})).size(), std::size_t{1});
    for (const Folder& folder : must(store.folders())) {
        QCOMPARE(folder.images, std::uint64_t{1});
        QVERIFY(folder.scanned == noon());
    }
    QVERIFY(must(store.removeFolder(place.root())));
    QCOMPARE(must(store.find({})).size(), std::size_t{1});
    QVERIFY(must(store.removeFolder(place.root() / "sub")));
    QVERIFY(must(store.find({})).empty());
    QVERIFY(must(store.knownFiles()).empty());
}

void TestStore::putReplaces()
{
    const LibraryFolder place;
    Store store = place.open();
    const Folder folder = must(store.addFolder(place.root()));
    const std::int64_t scan = must(store.beginScan(folder));
    must(store.put(folder, scan, fileWith(place.root() / "a", {ImageRecord{}, ImageRecord{}})));
    const std::int64_t id = must(store.knownFiles()).begin()->second.id;
    must(store.put(folder, scan, fileWith(place.root() / "a", {sampleImage()})));
    QCOMPARE(must(store.find({})).size(), std::size_t{1});
    QCOMPARE(must(store.knownFiles()).begin()->second.id, id);
}

void TestStore::errorsComeBackToBeTranslated()
{
    const Error damage = *sampleImage().problem;
    const std::optional<Error> back = errorFromText(storedText(damage));
    QVERIFY(back && back->kind == damage.kind && back->facts == damage.facts);
    QVERIFY(back->reason == damage.reason);
    const Error plain{.kind = ErrorKind::FileUnreadable, .facts = {.file = "x", .found = "it is gone"}};
    QVERIFY(errorFromText(storedText(plain))->kind == ErrorKind::FileUnreadable);
    QVERIFY(!errorFromText(storedText(plain))->reason);
    QVERIFY(!errorFromText(""));
    // What an other version has written, or nobody.
    const std::optional<Error> unknown =
        errorFromText(R"({"sentence": "{file}: a new trouble at {offset}", "facts": {"file": "a", "offset": 16}})");
    QVERIFY(unknown && errorSentence(*unknown).contains("a new trouble at 0x10"));
    QVERIFY(errorFromText("no JSON").has_value());
    QVERIFY(errorFromText("[1, 2]").has_value());
    QVERIFY(errorFromText(R"({"sentence": 1, "facts": {"offset": -1}, "reason": {"sentence": "new {section}",
                              "facts": {"section": "DDR"}}})")
                .has_value());
}

void TestStore::newerVersionsAreRefused()
{
    const LibraryFolder place;
    must(place.open().addFolder(place.root()));
    runSql(place.database(), {u"PRAGMA user_version = 1000"_s});
    const Result<Store> store = Store::open(place.database());
    QVERIFY(!store);
    QVERIFY(store.error().kind == ErrorKind::LibraryUnusable);
    QVERIFY(errorSentence(store.error()).contains("newer version"));
    // And nothing was changed in it.
    runSql(place.database(), {u"PRAGMA user_version = 1"_s});
    QCOMPARE(must(place.open().folders()).size(), std::size_t{1});
}

void TestStore::foreignFilesAreRefused()
{
    const LibraryFolder place;
    std::filesystem::create_directories(place.database().parent_path());
    runSql(place.database(), {u"CREATE TABLE theirs (a)"_s, u"INSERT INTO theirs VALUES (1)"_s});
    const Result<Store> foreign = Store::open(place.database());
    QVERIFY(!foreign && foreign.error().kind == ErrorKind::LibraryUnusable);
    runSql(place.database(), {u"SELECT a FROM theirs"_s});
    QVERIFY(!std::filesystem::exists(place.database().string() + "-wal"));

    const Bytes noDatabase(10'000, 0x41);
    must(writeFile(place.database(), ByteView(noDatabase)));
    const Result<Store> none = Store::open(place.database());
    QVERIFY(!none && none.error().kind == ErrorKind::LibraryDamaged);
    QCOMPARE(must(readFile(place.database(), 20'000)), noDatabase);

    const Result<Store> inFile = Store::open(place.database() / "library.sqlite");
    QVERIFY(!inFile && inFile.error().kind == ErrorKind::LibraryUnusable);

    const Result<Store> folder = Store::open(place.root());
    QVERIFY(!folder && folder.error().kind == ErrorKind::LibraryUnusable);
}

void TestStore::aHalfMadeDatabaseIsMadeAnew()
{
    const LibraryFolder place;
    std::filesystem::create_directories(place.database().parent_path());
    must(writeFile(place.database(), std::string_view{}));
    QVERIFY(must(place.open().folders()).empty());
}

void TestStore::aNameWithoutFolder()
{
    const LibraryFolder place;
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(place.path());
    const bool opened = Store::open("library.sqlite").has_value();
    std::filesystem::current_path(before);
    QVERIFY(opened);
    QVERIFY(std::filesystem::exists(place.path() / "library.sqlite"));
}

void TestStore::twoConnectionsAtOnce()
{
    const LibraryFolder place;
    Store first = place.open();
    const Folder folder = must(first.addFolder(place.root()));
    constexpr int rounds = 40;
    const auto fill = [&place, &folder](int from) {
        Store store = place.open();
        for (int i = 0; i < rounds; ++i) {
            const std::filesystem::path path = place.root() / std::to_string(from + i);
            must(store.put(folder, must(store.beginScan(folder)), fileWith(path, {sampleImage()})));
        }
    };
    std::thread other(fill, 0);
    std::thread third(fill, rounds);
    // A reader sees whole files, never a part of one.
    for (int i = 0; i < rounds; ++i) {
        const std::size_t files = must(first.knownFiles()).size();
        QVERIFY(must(first.find({})).size() >= files);
    }
    other.join();
    third.join();
    QCOMPARE(must(first.find({})).size(), std::size_t{2 * rounds});
}

QTEST_GUILESS_MAIN(TestStore)
#include "teststore.moc"
