// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/discovery.h>
#include <base/file.h>
#include <base/sha256.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/image.h>
#include <jobs/operations.h>
#include <support/testimage.h>

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace firesteel;
using namespace firesteel::jobs;

namespace {

class FixedClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override
    {
        return std::chrono::system_clock::time_point(std::chrono::seconds(1'700'000'000));
    }
};

Bytes imageWith(firmware::Version version, const std::string& psid = {})
{
    firmware::Fs2Description description = test::smallDescription();
    description.identity.version = version;
    if (!psid.empty()) {
        description.identity.psid = psid;
    }
    return firmware::writeFs2(description).value();
}

struct Run
{
    Result<> result;
    ReportStep report;
};

Run runNow(Operation& operation)
{
    NoProgress progress;
    const FixedClock clock;
    Run run;
    run.report.started = clock.now();
    adapters::DirectEngines engines;
    JobContext context(progress, clock, engines, run.report);
    run.result = operation.run(context);
    return run;
}

std::set<std::string> namesIn(const std::filesystem::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.insert(entry.path().filename().string());
    }
    return names;
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void backupIsComplete();
    void backupsOfOneSecondDoNotCollide();
    void unwritableBackupFolderStopsTheFlash();
    void flashesAndGoesBack();
    void refusesWithoutConsent();
    void namesTheRefusal();
    void refusesBeforeTheBackup();
    void damagedRomNeedsConsent();
    void cancelOnceActiveComesTooLate();
    void damagedImageTouchesNothing();
    void commandsCanBePasted();

private:
    adapters::Adapter adapter() const;
    Bytes flash() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_card;
    Bytes m_original;
};

void TestOperations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_card = m_folder->filePath(QStringLiteral("cards/one")).toStdString();
    std::filesystem::create_directories(m_card.parent_path());
    m_original = imageWith({2, 40, 5000});
    QVERIFY(adapters::createSimulatedCard(m_card, m_original));
}

adapters::Adapter TestOperations::adapter() const
{
    const std::vector<adapters::Adapter> found =
        adapters::discoverAdapters({.simulatedRoot = m_card.parent_path(), .includeReal = false});
    return found.at(0);
}

Bytes TestOperations::flash() const
{
    return readFile(m_card / "flash.bin", 64 << 20).value();
}

void TestOperations::backupIsComplete()
{
    const std::filesystem::path parent = m_folder->filePath(QStringLiteral("backups")).toStdString();
    BackUpOperation operation(adapter(), parent);
    const Run run = runNow(operation);
    QVERIFY(run.result);
    const Backup& backup = operation.backup();
    QCOMPARE(readFile(backup.image, 1 << 24).value(), m_original);
    QCOMPARE(backup.imageSha256, sha256Hex(m_original));
    QCOMPARE(namesIn(backup.folder), (std::set<std::string>{"SHA256SUMS", "board.ini", "firmware.bin", "query.txt"}));
    QCOMPARE(namesIn(parent).size(), std::size_t{1});
    const Bytes query = readFile(backup.folder / "query.txt", 1 << 20).value();
    QVERIFY(std::string(query.begin(), query.end()).contains("FW Version:            2.40.5000"));
    const Bytes sums = readFile(backup.folder / "SHA256SUMS", 1 << 20).value();
    QVERIFY(std::string(sums.begin(), sums.end()).contains(sha256Hex(m_original) + "  firmware.bin\n"));
    const Bytes ini = readFile(backup.folder / "board.ini", 1 << 20).value();
    QCOMPARE(std::string(ini.begin(), ini.end()), test::smallDescription().ini);
}

void TestOperations::backupsOfOneSecondDoNotCollide()
{
    const std::filesystem::path parent = m_folder->filePath(QStringLiteral("backups")).toStdString();
    for (int i = 0; i < 3; ++i) {
        BackUpOperation operation(adapter(), parent);
        QVERIFY(runNow(operation).result);
    }
    QCOMPARE(namesIn(parent).size(), std::size_t{3});
}

void TestOperations::unwritableBackupFolderStopsTheFlash()
{
    const std::filesystem::path parent = m_folder->filePath(QStringLiteral("file")).toStdString();
    QVERIFY(writeFile(parent, std::string_view("in the way")));
    const Bytes before = flash();
    FlashOperation operation(adapter(), firmware::parseImage(imageWith({2, 42, 5000}), "new").value(), {}, parent);
    QCOMPARE(runNow(operation).result.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(flash(), before);
}

void TestOperations::flashesAndGoesBack()
{
    const std::filesystem::path parent = m_folder->filePath(QStringLiteral("backups")).toStdString();
    const Bytes wanted = imageWith({2, 42, 5000});
    FlashOperation flashing(adapter(), firmware::parseImage(wanted, "new.bin").value(), {}, parent);
    const Run run = runNow(flashing);
    QVERIFY2(run.result, run.result ? "" : errorSentence(run.result.error()).c_str());
    QVERIFY(flashing.verified()->isSound());
    QVERIFY(flashing.verified()->identity.version == firmware::Version(2, 42, 5000));
    QVERIFY(std::ranges::equal(flashing.verified()->bytes, wanted)); // same GUIDs in both: nothing is patched
    QCOMPARE(readFile(flashing.backup()->image, 1 << 24).value(), m_original);

    Bytes saved = readFile(flashing.backup()->image, 1 << 24).value();
    FlashOperation goingBack(adapter(), firmware::parseImage(std::move(saved), "firmware.bin").value(),
                             {.allowDowngrade = true}, std::nullopt);
    QVERIFY(runNow(goingBack).result);
    QVERIFY(std::ranges::equal(goingBack.verified()->bytes, m_original));
    QVERIFY(!goingBack.backup());
}

void TestOperations::refusesWithoutConsent()
{
    const Bytes before = flash();
    FlashOperation older(adapter(), firmware::parseImage(imageWith({2, 36, 5000}), "old").value(), {}, std::nullopt);
    QCOMPARE(runNow(older).result.error().kind, ErrorKind::BurnRefused);
    FlashOperation otherPsid(adapter(), firmware::parseImage(imageWith({2, 42, 5000}, "MT_9990110999"), "psid").value(),
                             {}, std::nullopt);
    const Run run = runNow(otherPsid);
    QCOMPARE(run.result.error().kind, ErrorKind::BurnRefused);
    QVERIFY(errorSentence(run.result.error()).contains("MT_9990110999"));
    QCOMPARE(flash(), before);
}

void TestOperations::namesTheRefusal()
{
    // The consent that is there (other board, listed first) is not the one that is missing.
    FlashOperation operation(adapter(), firmware::parseImage(imageWith({2, 36, 5000}, "MT_9990110999"), "x").value(),
                             {.allowPsidChange = true}, std::nullopt);
    const Run run = runNow(operation);
    QCOMPARE(run.result.error().kind, ErrorKind::BurnRefused);
    QVERIFY2(errorSentence(run.result.error()).contains("older"), errorSentence(run.result.error()).c_str());
}

void TestOperations::refusesBeforeTheBackup()
{
    const std::filesystem::path parent = m_folder->filePath(QStringLiteral("backups")).toStdString();
    firmware::Fs2Description description = test::smallDescription();
    description.identity.version = firmware::Version{2, 40, 5000};
    description.guids.macs = {0x24be05c557c1, 0x24be05c557c2};
    std::filesystem::remove_all(m_card);
    QVERIFY(adapters::createSimulatedCard(m_card, firmware::writeFs2(description).value()));
    const Bytes before = flash();
    description.identity.version = firmware::Version{2, 42, 5000};
    description.guids.macs.clear(); // no place for the MACs of the card, which its GUIDs do not give
    FlashOperation withoutPlace(adapter(), firmware::parseImage(firmware::writeFs2(description).value(), "x").value(),
                                {}, parent);
    QVERIFY(!runNow(withoutPlace).result);
    QVERIFY(!std::filesystem::exists(parent));

    description = test::smallDescription();
    description.identity.version = firmware::Version{2, 42, 5000};
    description.rom.clear();
    const std::size_t size = firmware::writeFs2(description).value().size();
    description.code.at(0).data.resize(description.code.at(0).data.size() + 0xfe000 - 0x20 - size, 0x11);
    FlashOperation tooLarge(adapter(), firmware::parseImage(firmware::writeFs2(description).value(), "x").value(), {},
                            parent);
    QCOMPARE(runNow(tooLarge).result.error().kind, ErrorKind::BurnRefused);
    QVERIFY(!std::filesystem::exists(parent));
    QCOMPARE(flash(), before);
}

void TestOperations::damagedRomNeedsConsent()
{
    const firmware::Image original = firmware::parseImage(m_original, "x").value();
    Bytes cells = flash();
    cells[original.find(firmware::SectionKind::Rom)->dataOffset + 300] ^= 4;
    QVERIFY(writeFile(m_card / "flash.bin", ByteView(cells)));
    firmware::Fs2Description description = test::smallDescription();
    description.identity.version = firmware::Version{2, 42, 5000};
    description.rom.clear();
    const firmware::Image image = firmware::parseImage(firmware::writeFs2(description).value(), "x").value();
    FlashOperation operation(adapter(), image, {}, std::nullopt);
    const Run run = runNow(operation);
    QCOMPARE(run.result.error().kind, ErrorKind::BurnRefused);
    QVERIFY2(errorSentence(run.result.error()).contains("damaged"), errorSentence(run.result.error()).c_str());
    QCOMPARE(flash(), cells);
    FlashOperation allowed(adapter(), image, {.allowLoss = true}, std::nullopt);
    QVERIFY(runNow(allowed).result);
}

void TestOperations::cancelOnceActiveComesTooLate()
{
    class CancelLate final : public Progress
    {
    public:
        void advance(Stage stage, std::uint64_t, std::uint64_t) override
        {
            m_cancelled = m_cancelled || stage == Stage::ActivatingImage;
        }
        bool cancelRequested() const override { return m_cancelled; }

    private:
        bool m_cancelled = false;
    };
    CancelLate progress;
    const FixedClock clock;
    ReportStep report;
    adapters::DirectEngines engines;
    JobContext context(progress, clock, engines, report);
    FlashOperation operation(adapter(), firmware::parseImage(imageWith({2, 42, 5000}), "new").value(), {},
                             std::nullopt);
    QVERIFY(operation.run(context));
    QVERIFY(progress.cancelRequested());
    QVERIFY(operation.verified()->isSound());
}

void TestOperations::damagedImageTouchesNothing()
{
    const Bytes before = flash();
    Bytes damaged = imageWith({2, 42, 5000});
    const firmware::Image sound = firmware::parseImage(damaged, "x").value();
    const firmware::Section& ddr = *sound.find(firmware::SectionKind::Ddr);
    damaged[ddr.dataOffset] ^= 1;
    FlashOperation operation(adapter(), firmware::parseImage(damaged, "damaged.bin").value(), {}, std::nullopt);
    const Run run = runNow(operation);
    QCOMPARE(run.result.error().kind, ErrorKind::ImageDamaged);
    QCOMPARE(run.result.error().facts.section, std::string("DDR"));
    QCOMPARE(run.result.error().facts.offset, std::optional(ddr.offset));
    QVERIFY(run.report.children.empty());
    QCOMPARE(flash(), before);
}

void TestOperations::commandsCanBePasted()
{
    const adapters::Adapter card = adapter();
    const FlashOperation operation(card, firmware::parseImage(m_original, "/a b/new.bin").value(),
                                   {.allowPsidChange = true, .allowLoss = true}, "/backups");
    QCOMPARE(operation.command(), "firesteel-cli --simulate=" + card.simulatedState->string() + " burn " +
                                      card.pciAddress +
                                      " '/a b/new.bin' --allow-psid-change --allow-loss --backup /backups");
}

QTEST_GUILESS_MAIN(TestOperations)
#include "testoperations.moc"
