// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/sha256.h>
#include <jobs/openfile.h>
#include <jobs/savefile.h>
#include <support/testbundle.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <format>

using namespace firesteel;
using namespace firesteel::jobs;

namespace {

/// Remembers what it was told; asks to stop once told to.
class Watching final : public Progress
{
public:
    std::vector<Stage> stages;
    bool stop = false;

    void advance(Stage stage, std::uint64_t /*done*/, std::uint64_t /*total*/) override
    {
        if (stages.empty() || stages.back() != stage) {
            stages.push_back(stage);
        }
    }
    bool cancelRequested() const override { return stop; }
};

struct Run
{
    Result<> result;
    ReportStep report;
};

Run runNow(Operation& operation, Progress& progress)
{
    const SystemClock clock;
    Run run;
    run.report.kind = operation.kind();
    run.report.facts = operation.facts();
    adapters::DirectEngines engines;
    JobContext context(progress, clock, engines, run.report);
    run.result = operation.run(context);
    return run;
}

Run runNow(Operation& operation)
{
    NoProgress progress;
    return runNow(operation, progress);
}

std::shared_ptr<const firmware::Bundle> smallBundle()
{
    return std::make_shared<const firmware::Bundle>(
        firmware::parseBundle(test::mfaFile(test::mfaTables(test::smallMfa())), "small.mfa").value());
}

} // namespace

class TestOpenFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void opensByContent();
    void opensAnMfa2WithWholeVersions();
    void failuresAreNamed();
    void limitsDifferByContent();
    void extractsForViewing();
    void extractsToAFile();
    void cancelLeavesNoFile();
    void damageLeavesNoFile();
    void roomIsAskedFor();

private:
    std::filesystem::path path(const char* name) const
    {
        return m_folder->filePath(QLatin1StringView(name)).toStdString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenFile::opensByContent()
{
    const std::pair<const char*, Bytes> files[] = {{"bundle.bin", test::mfaFile(test::mfaTables(test::smallMfa()))},
                                                   {"fs2.mfa", test::smallImage()},
                                                   {"fs3.txt", test::smallFs3()},
                                                   {"fs4", test::smallFs4()}};
    for (const auto& [name, bytes] : files) {
        QVERIFY(writeFile(path(name), bytes));
        OpenFileOperation operation(path(name));
        const Run run = runNow(operation);
        QVERIFY2(run.result, name);
        const bool isBundle = std::string_view(name) == "bundle.bin";
        QCOMPARE(std::holds_alternative<firmware::Bundle>(operation.content()), isBundle);
        QCOMPARE(run.report.children.size(), 2);
        QCOMPARE(run.report.children[1].kind, isBundle ? StepKind::ListBundle : StepKind::ParseImage);
        if (!isBundle) {
            const auto& images = std::get<std::vector<firmware::Image>>(operation.content());
            QCOMPARE(images.size(), 1);
            QVERIFY(images.front().isSound());
        }
        QVERIFY(operation.command().starts_with(isBundle ? "firesteel-cli extract " : "firesteel-cli verify "));
    }
}

void TestOpenFile::opensAnMfa2WithWholeVersions()
{
    test::Mfa2Description description = test::smallMfa2();
    firmware::Fs4Description fs4 = test::smallFs4Description();
    fs4.content.identity.version = firmware::Version{29, 2000, 2308};
    description.components[1].image = firmware::writeFs4(fs4).value();
    description.components[1].version = {29, 2000 & 0xff, 2308 >> 8, 2308 & 0xff};
    QVERIFY(writeFile(path("a"), test::mfa2File(description)));
    OpenFileOperation operation(path("a"));
    QVERIFY(runNow(operation).result);
    const auto& bundle = std::get<firmware::Bundle>(operation.content());
    QVERIFY(bundle.entries[1].version() == firmware::Version(29, 2000, 2308));
}

void TestOpenFile::failuresAreNamed()
{
    OpenFileOperation missing(path("missing"));
    QCOMPARE(runNow(missing).result.error().kind, ErrorKind::FileNotFound);
    QVERIFY(writeFile(path("cut.mfa"), Bytes{'M', 'F', 'A', 'R', 0, 0}));
    OpenFileOperation cut(path("cut.mfa"));
    const Run run = runNow(cut);
    QCOMPARE(run.result.error().kind, ErrorKind::BundleDamaged);
    QCOMPARE(run.report.children.back().state, StepState::Failed);
    OpenFileOperation folder(m_folder->path().toStdString());
    QCOMPARE(runNow(folder).result.error().kind, ErrorKind::FileUnreadable);
}

void TestOpenFile::limitsDifferByContent()
{
    // Sparse files: neither takes room on the disk.
    const std::uint64_t size = firmware::maxImageFileSize + 4;
    for (const bool isBundle : {false, true}) {
        const std::filesystem::path file = path(isBundle ? "bundle" : "image");
        const std::string_view start = isBundle ? "MFAR" : "MTFW";
        QVERIFY(writeFile(file, start));
        std::filesystem::resize_file(file, size);
        const Result<SharedBytes> bytes = readFirmwareFile(file);
        QCOMPARE(bytes.has_value(), isBundle);
        if (!isBundle) {
            QCOMPARE(bytes.error().kind, ErrorKind::FileTooLarge);
            QCOMPARE(bytes.error().facts.expected, firmware::maxImageFileSize);
        }
    }
}

void TestOpenFile::extractsForViewing()
{
    const auto bundle = smallBundle();
    ExtractImageOperation operation(bundle, bundle->entries[1]);
    Watching progress;
    const Run run = runNow(operation, progress);
    QVERIFY(run.result);
    QCOMPARE(operation.image().identity.psid, "TST_BUNDLE_B");
    QCOMPARE(operation.image().bytes.copy(), test::smallMfa().parts[1].content);
    QCOMPARE(progress.stages, (std::vector{Stage::UnpackingImage, Stage::CheckingImage}));
    QCOMPARE(operation.command(), "firesteel-cli verify small.mfa --psid TST_BUNDLE_B");
    QVERIFY(reportText(run.report).contains("Take the image for TST_BUNDLE_B out of small.mfa"));
}

void TestOpenFile::extractsToAFile()
{
    const auto bundle = smallBundle();
    QVERIFY(writeFile(path("image.bin"), "old"));
    ExtractImageOperation operation(bundle, bundle->entries[0], path("image.bin"));
    const Run run = runNow(operation);
    QVERIFY(run.result);
    const Bytes expected = test::smallMfa().parts[0].content;
    QCOMPARE(readFile(path("image.bin"), 1 << 20).value(), expected);
    QCOMPARE(operation.sha256(), sha256Hex(expected));
    QCOMPARE(run.report.children.back().kind, StepKind::SaveImage);
    QCOMPARE(operation.command(), "firesteel-cli extract small.mfa TST_BUNDLE_A " + path("image.bin").string());
}

void TestOpenFile::cancelLeavesNoFile()
{
    const auto bundle = smallBundle();
    ExtractImageOperation operation(bundle, bundle->entries[0], path("image.bin"));
    Watching progress;
    progress.stop = true;
    const Run run = runNow(operation, progress);
    QCOMPARE(run.result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(run.report.children.back().state, StepState::Cancelled);
    QVERIFY(std::filesystem::is_empty(m_folder->path().toStdString()));
}

void TestOpenFile::damageLeavesNoFile()
{
    Bytes bytes = test::mfaFile(test::mfaTables(test::smallMfa()));
    bytes[bytes.size() - 300] ^= 1;
    const auto bundle = std::make_shared<const firmware::Bundle>(firmware::parseBundle(bytes, "damaged.mfa").value());
    ExtractImageOperation operation(bundle, bundle->entries[0], path("image.bin"));
    QCOMPARE(runNow(operation).result.error().kind, ErrorKind::BundleDamaged);
    QVERIFY(std::filesystem::is_empty(m_folder->path().toStdString()));
}

void TestOpenFile::roomIsAskedFor()
{
    QVERIFY(checkRoom(path("."), 1));
    // No disk is that large. The folder need not exist, nor does asking make it.
    const Result<> full = checkRoom(path("to/be/made"), UINT64_MAX);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(full.error().facts.file, path("to/be/made").string());
    const std::string sentence = errorSentence(full.error());
    QVERIFY2(sentence.contains(std::to_string(UINT64_MAX)), sentence.c_str());
    QVERIFY2(sentence.contains(std::format("only {}.", full.error().facts.actual)), sentence.c_str());
    QVERIFY(std::filesystem::is_empty(m_folder->path().toStdString()));
}

QTEST_GUILESS_MAIN(TestOpenFile)
#include "testopenfile.moc"
