// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarysupport.h"

#include <firmware/failsafe.h>
#include <library/scanoperation.h>
#include <library/walk.h>
#include <support/shareddata.h>
#include <sys/stat.h>

#include <QTest>

#include <map>

using namespace firesteel;
using namespace firesteel::library;
using namespace firesteel::test;

namespace {

std::set<std::string> psids(Store& store)
{
    std::set<std::string> found;
    for (const ImageRecord& image : must(store.find({}))) {
        found.insert(image.psid);
    }
    return found;
}

std::function<void(firmware::Fs2Description&)> withPsid(const std::string& psid)
{
    return [psid](firmware::Fs2Description& description) { description.identity.psid = psid; };
}

void setModified(const std::filesystem::path& file, int seconds)
{
    std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) + std::chrono::seconds(seconds));
}

} // namespace

class TestScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByContentAtAnyDepth();
    void takesWhatTheImageTells();
    void linksAreFollowedOnce();
    void linksDoNotLeaveTheFolder();
    void readsOnlyWhatChanged();
    void forgetsWhatIsGone();
    void aMissingFolderIsKept();
    void damagedFilesAreListed();
    void pipesAreNotRead();
    void dumpsShowBothCopies();
    void chipsOfImagesThatNameNone();
    void onlyTheChosenFolders();
    void cancelKeepsWhatIsDone();
    void threadsAndMemoryChangeNothing_data();
    void threadsAndMemoryChangeNothing();
    void asAJob();
    void realBundles();
};

void TestScan::findsByContentAtAnyDepth()
{
    const LibraryFolder place;
    place.write("one.bin", withPsid("TST_ONE"));
    place.write("a/b/c/d/no extension", withPsid("TST_DEEP"));
    place.write("Русское имя.txt", withPsid("TST_NAME"));
    place.write(".hidden/h.bin", withPsid("TST_HIDDEN"));
    place.write(".hidden.bin", withPsid("TST_HIDDEN"));
    place.write("empty.bin", Bytes{});
    place.write("text.bin", Bytes(100'000, 'M'));
    place.write("short.bin", Bytes{'M', 'T', 'F', 'W'});
    Store store = place.open();
    must(store.addFolder(place.root()));
    const ScanSummary summary = must(scanAll(store));
    QCOMPARE(psids(store), (std::set<std::string>{"TST_ONE", "TST_DEEP", "TST_NAME"}));
    QCOMPARE(summary.files, std::uint64_t{3});
    QCOMPARE(summary.images, std::uint64_t{3});
    QVERIFY(summary.troubles.empty());
}

void TestScan::takesWhatTheImageTells()
{
    const LibraryFolder place;
    const std::filesystem::path file = place.write("a.bin");
    Store store = place.open();
    must(store.addFolder(place.root()));
    must(scanAll(store));
    const std::vector<ImageRecord> images = must(store.find({}));
    QCOMPARE(images.size(), std::size_t{1});
    // What tests/support/testimage.cpp writes.
    const ImageRecord& image = images.front();
    QCOMPARE(image.path, file);
    QVERIFY(!image.entry);
    QCOMPARE(image.psid, std::string("TST1200000001"));
    QCOMPARE(image.partNumber, std::string("TEST-CARD"));
    QCOMPARE(image.description, std::string("ConnectX-3 Pro test card"));
    QCOMPARE(firmware::toString(*image.version), std::string("2.42.5000"));
    QCOMPARE(image.date, std::string("2017-09-05"));
    QCOMPARE(image.deviceId, std::optional<std::uint16_t>{0x1007});
    QVERIFY((image.chips == std::vector<firmware::HardwareId>{{0x1f7, 0}}));
    QCOMPARE(image.roms, std::string("PXE 3.4.752"));
    QVERIFY(image.isSound() && image.failsafe);
    QVERIFY(image.size <= std::filesystem::file_size(file) && image.size > 1000);
}

void TestScan::linksAreFollowedOnce()
{
    const LibraryFolder place;
    place.write("a/one.bin", withPsid("TST_ONE"));
    namespace fs = std::filesystem;
    const fs::path outside = place.path() / "outside";
    fs::create_directories(outside);
    fs::rename(place.write("two.bin", withPsid("TST_TWO")), outside / "two.bin");
    fs::create_symlink(outside / "two.bin", place.root() / "to-outside.bin");
    fs::create_directory_symlink(place.root(), place.root() / "a" / "to-the-top");
    fs::create_directory_symlink(place.root() / "a", place.root() / "again");
    fs::create_symlink(place.root() / "a" / "one.bin", place.root() / "same.bin");
    fs::create_symlink("nowhere", place.root() / "dangling.bin");
    fs::create_symlink("itself", place.root() / "itself");
    Store store = place.open();
    must(store.addFolder(place.root()));
    const ScanSummary summary = must(scanAll(store));
    QCOMPARE(summary.files, std::uint64_t{2});
    std::set<fs::path> paths;
    for (const ImageRecord& image : must(store.find({}))) {
        paths.insert(image.path);
    }
    QCOMPARE(paths, (std::set<fs::path>{place.root() / "a" / "one.bin", outside / "two.bin"}));
}

void TestScan::linksDoNotLeaveTheFolder()
{
    namespace fs = std::filesystem;
    const LibraryFolder place;
    place.write("one.bin", withPsid("TST_ONE"));
    place.write("sub/inner/two.bin", withPsid("TST_TWO"));
    // Its name begins like that of the folder, and still it is not below it.
    const fs::path outside = place.path() / "firmware-of-others";
    fs::create_directories(outside / "deep");
    fs::rename(place.write("three.bin", withPsid("TST_THREE")), outside / "deep" / "three.bin");
    fs::create_directory_symlink(outside, place.root() / "sub" / "outside");
    fs::create_directory_symlink("/", place.root() / "sub" / "root");
    fs::create_directory_symlink("..", place.root() / "up");
    fs::create_directory_symlink("sub/inner", place.root() / "inside");
    const WalkResult found = must(walk(place.root(), {}, {}));
    QCOMPARE(found.seen, (std::set<fs::path>{place.root() / "one.bin", place.root() / "sub" / "inner" / "two.bin"}));
    QVERIFY(found.rootReadable && found.troubles.empty());

    // A folder whose own name has become a link.
    fs::rename(place.root(), place.path() / "moved");
    fs::create_directory_symlink(place.path() / "moved", place.root());
    fs::remove(place.path() / "moved" / "one.bin");
    fs::create_symlink(place.path() / "moved" / "sub", place.path() / "moved" / "again");
    std::set<std::string> names;
    for (const fs::path& path : must(walk(place.root(), {}, {})).seen) {
        names.insert(path.filename().string());
    }
    QCOMPARE(names, std::set<std::string>{"two.bin"});
}

void TestScan::readsOnlyWhatChanged()
{
    const LibraryFolder place;
    const std::filesystem::path same = place.write("same.bin", withPsid("TST_SAME"));
    const std::filesystem::path changing = place.write("changing.bin", withPsid("TST_OLD"));
    Store store = place.open();
    must(store.addFolder(place.root()));
    QCOMPARE(must(scanAll(store)).images, std::uint64_t{2});

    ScanSummary again = must(scanAll(store));
    QCOMPARE(again.unchanged, std::uint64_t{2});
    QCOMPARE(again.images, std::uint64_t{0});
    QCOMPARE(psids(store), (std::set<std::string>{"TST_SAME", "TST_OLD"}));

    // Written over: the same size, another time.
    place.write("changing.bin", withPsid("TST_NEW"));
    setModified(changing, 10);
    place.write("added.bin", withPsid("TST_ADDED"));
    again = must(scanAll(store));
    QCOMPARE(again.unchanged, std::uint64_t{1});
    QCOMPARE(again.images, std::uint64_t{2});
    QCOMPARE(psids(store), (std::set<std::string>{"TST_SAME", "TST_NEW", "TST_ADDED"}));

    // Not firmware any more.
    place.write("changing.bin", Bytes(std::filesystem::file_size(changing), 0));
    setModified(changing, 20);
    again = must(scanAll(store));
    QCOMPARE(again.removed, std::uint64_t{1});
    QCOMPARE(psids(store), (std::set<std::string>{"TST_SAME", "TST_ADDED"}));
}

void TestScan::forgetsWhatIsGone()
{
    const LibraryFolder place;
    place.write("a/one.bin", withPsid("TST_ONE"));
    const std::filesystem::path two = place.write("two.bin", withPsid("TST_TWO"));
    Store store = place.open();
    must(store.addFolder(place.root()));
    must(scanAll(store));
    std::filesystem::remove_all(place.root() / "a");
    std::filesystem::rename(two, place.root() / "renamed.bin");
    const ScanSummary summary = must(scanAll(store));
    QCOMPARE(summary.removed, std::uint64_t{2}); // one, and two under its old name
    QCOMPARE(psids(store), (std::set<std::string>{"TST_TWO"}));
    QCOMPARE(must(store.find({})).front().path, place.root() / "renamed.bin");
}

void TestScan::aMissingFolderIsKept()
{
    const LibraryFolder place;
    place.write("a.bin", withPsid("TST_A"));
    Store store = place.open();
    must(store.addFolder(place.root()));
    must(scanAll(store));
    // A disk that is taken out, and comes back.
    std::filesystem::rename(place.root(), place.path() / "away");
    ScanSummary summary = must(scanAll(store));
    QCOMPARE(summary.troubles.size(), std::size_t{1});
    QCOMPARE(summary.troubles.front().path, place.root());
    QVERIFY(summary.troubles.front().error.kind == ErrorKind::FolderUnreadable);
    QCOMPARE(summary.foldersUnread, std::uint64_t{1});
    QCOMPARE(psids(store), (std::set<std::string>{"TST_A"}));
    QCOMPARE(must(store.troubles()).size(), std::size_t{1});
    QVERIFY(must(store.troubles()).front().error.kind == ErrorKind::FolderUnreadable);
    std::filesystem::rename(place.path() / "away", place.root());
    summary = must(scanAll(store));
    QVERIFY(summary.troubles.empty() && summary.foldersUnread == 0);
    QVERIFY(must(store.troubles()).empty());
    QCOMPARE(psids(store), (std::set<std::string>{"TST_A"}));
}

void TestScan::damagedFilesAreListed()
{
    const LibraryFolder place;
    Bytes damaged = smallImage();
    const firmware::Image whole = must(firmware::parseImage(damaged, "x"));
    const firmware::Section* code = whole.find(firmware::SectionKind::Ddr);
    QVERIFY(code != nullptr);
    damaged[code->dataOffset] ^= 1;
    place.write("damaged.bin", damaged);
    place.write("odd.bin", Bytes(damaged.begin(), damaged.begin() + 1001));
    const std::string mfa = "MFAR but nothing behind it that would be a bundle, only this text, which goes on";
    place.write("bundle.mfa", Bytes(mfa.begin(), mfa.end()));
    Store store = place.open();
    must(store.addFolder(place.root()));
    const ScanSummary summary = must(scanAll(store));
    const std::vector<ImageRecord> images = must(store.find({.psid = "TST1200000001"}));
    QCOMPARE(images.size(), std::size_t{1});
    QVERIFY(!images.front().isSound());
    QCOMPARE(images.front().problem->facts.section, std::string("DDR"));
    std::map<std::string, ErrorKind> troubles;
    for (const Trouble& trouble : must(store.troubles())) {
        troubles.emplace(trouble.path.filename().string(), trouble.error.kind);
    }
    QCOMPARE(troubles.size(), summary.troubles.size());
    QVERIFY(troubles.contains("odd.bin") && troubles["odd.bin"] == ErrorKind::ImageUnaligned);
    // They are known, so they are not read again.
    QCOMPARE(must(scanAll(store)).unchanged, summary.files);
    QCOMPARE(must(store.troubles()).size(), troubles.size());
}

void TestScan::pipesAreNotRead()
{
    const LibraryFolder place;
    const std::filesystem::path pipe = place.root() / "pipe.bin";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    Store store = place.open();
    must(store.addFolder(place.root()));
    QCOMPARE(must(scanAll(store)).files, std::uint64_t{0}); // and does not wait for a writer
    QVERIFY(!must(recognise("/dev/null", 0)));
}

void TestScan::dumpsShowBothCopies()
{
    const LibraryFolder place;
    firmware::Fs2Description description = smallDescription();
    description.identity.psid = "TST_FIRST";
    const Bytes first = must(firmware::writeFs2(description));
    description.identity.psid = "TST_SECOND";
    const Bytes second = must(firmware::writeFs2(description));
    // Chunks of the two copies alternate on the flash (firmware-formats 1.6).
    const unsigned logChunk = must(firmware::parseImage(first, "x")).layout.logChunkSize;
    Bytes flash(std::size_t{4} << logChunk, 0xff);
    for (const auto& [image, half] : {std::pair{&first, 0U}, {&second, 1U}}) {
        for (std::size_t i = 0; i < image->size(); ++i) {
            flash[firmware::physicalAddress(i, logChunk, half)] = (*image)[i];
        }
    }
    place.write("flash.bin", flash);
    Store store = place.open();
    must(store.addFolder(place.root()));
    QCOMPARE(must(scanAll(store)).images, std::uint64_t{2});
    const std::vector<ImageRecord> boots = must(store.find({.psid = "TST_FIRST"}));
    const std::vector<ImageRecord> spare = must(store.find({.psid = "TST_SECOND"}));
    QCOMPARE(boots.size(), std::size_t{1});
    QCOMPARE(spare.size(), std::size_t{1});
    QVERIFY(boots.front().copy == 0 && boots.front().copyState == firmware::CopyState::Boots);
    QVERIFY(spare.front().copy == 1 && spare.front().copyState == firmware::CopyState::Spare);
}

void TestScan::chipsOfImagesThatNameNone()
{
    const LibraryFolder place;
    place.write("a.bin", [](firmware::Fs2Description& description) { description.identity.hardwareIds.clear(); });
    Store store = place.open();
    must(store.addFolder(place.root()));
    must(scanAll(store));
    // The image names device 0x1007 only, which is a ConnectX-3 Pro.
    const std::vector<ImageRecord> found = must(store.find({.chips = {0x1f7}}));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found.front().chips.empty());
    QCOMPARE(must(store.chips()), std::vector<std::uint16_t>{0x1f7});
}

void TestScan::onlyTheChosenFolders()
{
    const LibraryFolder place;
    place.write("a/one.bin", withPsid("TST_ONE"));
    place.write("b/two.bin", withPsid("TST_TWO"));
    Store store = place.open();
    must(store.addFolder(place.root() / "a"));
    must(store.addFolder(place.root() / "b"));
    must(scanAll(store, {.folders = {place.root() / "b"}}));
    QCOMPARE(psids(store), (std::set<std::string>{"TST_TWO"}));
    const Result<ScanSummary> other = scanAll(store, {.folders = {place.root()}});
    QVERIFY(!other && other.error().kind == ErrorKind::FileNotFound);
}

void TestScan::cancelKeepsWhatIsDone()
{
    const LibraryFolder place;
    std::set<std::string> all;
    for (int i = 0; i < 12; ++i) {
        const std::string psid = "TST_" + std::to_string(i);
        place.write("folder" + std::to_string(i % 3) + "/" + psid, withPsid(psid));
        all.insert(psid);
    }
    bool finished = false;
    std::size_t before = 0;
    bool sawSome = false;
    Store store = place.open();
    must(store.addFolder(place.root()));
    for (int questions = 0; !finished && questions < 200; ++questions) {
        CountingProgress progress(questions);
        const Result<ScanSummary> summary = library::scan(store, {.threads = 2}, noon(), progress);
        finished = summary.has_value();
        QVERIFY(finished || summary.error().kind == ErrorKind::Cancelled);
        // What is there is whole, and what one scan has read the next does not lose.
        const std::vector<ImageRecord> images = must(store.find({}));
        QVERIFY(images.size() >= before);
        QCOMPARE(must(store.knownFiles()).size(), images.size());
        QVERIFY(finished == must(store.folders()).front().scanned.has_value());
        sawSome = sawSome || (!images.empty() && images.size() < all.size());
        before = images.size();
    }
    QVERIFY(finished && sawSome);
    QCOMPARE(psids(store), all);
}

void TestScan::threadsAndMemoryChangeNothing_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::addColumn<quint64>("memory");
    QTest::newRow("one") << 1U << (quint64{1} << 30);
    QTest::newRow("many") << 16U << quint64{1024 * 1024};
    QTest::newRow("no memory") << 4U << quint64{0};
}

void TestScan::threadsAndMemoryChangeNothing()
{
    QFETCH(const unsigned, threads);
    QFETCH(const quint64, memory);
    const LibraryFolder place;
    std::set<std::string> all;
    for (int i = 0; i < 40; ++i) {
        const std::string psid = "TST_" + std::to_string(i);
        place.write(psid, withPsid(psid));
        all.insert(psid);
    }
    Store store = place.open();
    must(store.addFolder(place.root()));
    CountingProgress progress;
    const ScanSummary summary = must(library::scan(store, {.threads = threads, .memory = memory}, noon(), progress));
    QCOMPARE(summary.images, std::uint64_t{40});
    QCOMPARE(psids(store), all);
    QVERIFY(progress.inOrder);
    QVERIFY(progress.lastStage == Stage::ReadingFirmware);
}

void TestScan::asAJob()
{
    const LibraryFolder place;
    place.write("a.bin");
    must(place.open().addFolder(place.root()));
    ScanLibraryOperation operation(place.database(), {});
    QVERIFY(operation.command().contains("library scan --database"));
    CountingProgress progress;
    const jobs::SystemClock clock;
    jobs::ReportStep report;
    adapters::DirectEngines engines;
    jobs::JobContext context(progress, clock, engines, report);
    must(operation.run(context));
    QCOMPARE(operation.summary().images, std::uint64_t{1});
    QCOMPARE(report.output.size(), std::size_t{2});
    QVERIFY(inEnglish(report.output.front()).contains('1'));
}

void TestScan::realBundles()
{
    const std::optional<std::filesystem::path> data = sharedData();
    if (!data) {
        QSKIP("the real bundles are not here (FIRESTEEL_SHARED)");
    }
    const LibraryFolder place;
    Store store = place.open();
    must(store.addFolder(*data / "firmware"));
    const ScanSummary summary = must(scanAll(store));
    QVERIFY(summary.troubles.empty());
    // Counts, versions and dates as firmware-formats 7 and mstflint's queries of the images have them.
    std::map<std::string, int> counts;
    for (const ImageRecord& image : must(store.find({}))) {
        ++counts[image.path.extension().string()];
        if (image.path.extension() == ".mfa") {
            QVERIFY2(image.isSound(), image.psid.c_str());
            QVERIFY(image.entry && !image.description.empty() && !image.date.empty() && !image.chips.empty());
            QCOMPARE(image.size, image.size / 4 * 4);
        }
    }
    QCOMPARE(counts[".bin"], 1);
    QCOMPARE(must(store.find({.chips = {}, .version = "13.1224.142"})).size(), std::size_t{36});
    QCOMPARE(must(store.find({.version = "29.1961.6"})).size(), std::size_t{6});
    QCOMPARE(must(store.find({.psid = "MT_1200111023"})).size(), std::size_t{1});
    QCOMPARE(must(scanAll(store)).unchanged, summary.files);
}

QTEST_GUILESS_MAIN(TestScan)
#include "testscan.moc"
