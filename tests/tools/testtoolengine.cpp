// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tool engine: real mstflint works on simulated cards, and our own parser says what is on them.
#include <base/file.h>
#include <firmware/image.h>
#include <support/process.h>
#include <tools/toolcard.h>

#include <QTest>

#include <algorithm>
#include <ranges>

using namespace firesteel;
using adapters::BurnOptions;
using adapters::CardQuery;
using adapters::QueryDepth;
using test::RecordedProgress;
using test::stockFirmware;
using test::told;
using test::ToolCard;

namespace {

constexpr firmware::Version later{.major = 30, .minor = 99, .subminor = 7000};

std::string romText(const firmware::RomInfo& rom)
{
    std::string text;
    for (const firmware::RomEntry& entry : rom.entries) {
        text += firmware::toString(entry) + '\n';
    }
    return text;
}

} // namespace

class TestToolEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::needMstflint(); }

    void queryTellsWhatTheImageSays_data() { test::addToolCards(); }
    void queryTellsWhatTheImageSays();
    void readsWhatIsThere_data() { test::addToolCards({"hp-544flr", "mcx455a", "mcx515a"}); }
    void readsWhatIsThere();
    void damageIsTold_data() { test::addToolCards({"hp-544flr", "mcx455a", "mcx515a"}); }
    void damageIsTold();
    void burn_data() { test::addToolCards(); }
    void burn();
    void burnAsksFirst_data() { test::addToolCards({"hp-544flr"}); }
    void burnAsksFirst();
    void psidChange_data() { test::addToolCards({"hp-544flr", "mcx455a"}); }
    void psidChange();
    void romIsRemoved_data() { test::addToolCards({"hp-544flr", "mcx455a", "mcx515a"}); }
    void romIsRemoved();
    void guids();
    void baseAddresses_data();
    void baseAddresses();
    void resetIsRefusedWithAReason();
    void nothingButAnAddressIsNamed();
    void libraryInAnyFolder();
    void commandsRunInAShell_data() { test::addToolCards({"hp-544flr", "mcx455a"}); }
    void commandsRunInAShell();
};

void TestToolEngine::queryTellsWhatTheImageSays()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    RecordedProgress progress;
    const Result<CardQuery> query = stock.engine().query(QueryDepth::Full, progress);
    QVERIFY2(query, told(query).c_str());
    const firmware::Image image = stock.image();
    QVERIFY(query->program.starts_with("mstflint 4."));
    QCOMPARE(query->format, image.format);
    QCOMPARE(query->identity.version, image.identity.version);
    QCOMPARE(query->identity.releaseDate, image.identity.releaseDate);
    QCOMPARE(query->identity.psid, image.identity.psid);
    QCOMPARE(query->identity.prsName, image.identity.prsName);
    QCOMPARE(query->identity.partNumber, image.identity.partNumber);
    QCOMPARE(query->identity.description, image.identity.description);
    QCOMPARE(query->identity.productVersion, image.identity.productVersion);
    QCOMPARE(romText(query->rom), romText(image.rom));
    QVERIFY(query->rom.present);
    QVERIFY(std::ranges::contains(image.identity.hardwareIds, query->hardwareId));
    QCOMPARE(query->flashSize, std::uint64_t{stock.chip().flash().size()});
    QCOMPARE(query->jedecId, stock.chip().card().jedecId);
    QVERIFY(!query->inRecovery);
    if (image.format == firmware::ImageFormat::Fs2) {
        QCOMPARE(query->guids.guids, image.guids.guids);
        QCOMPARE(query->guids.macs, image.guids.macs);
    } else {
        QCOMPARE(query->uids.guids.at(0).first, image.uids->guids.at(0).first);
        QCOMPARE(query->uids.guids.at(0).count, image.uids->guids.at(0).count);
        QCOMPARE(query->uids.macs.at(0).first, image.uids->macs.at(0).first);
    }
    QVERIFY(progress.printedSomethingWith(*image.identity.psid));
    QCOMPARE(progress.commands().size(), std::size_t{2});
}

void TestToolEngine::readsWhatIsThere()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    RecordedProgress progress;
    const auto image = stock.engine().verify(progress);
    QVERIFY2(image, told(image).c_str());
    QVERIFY(image->isSound());
    QVERIFY(progress.printedSomethingWith("verification succeeded"));

    const auto read = stock.engine().readImage(progress);
    QVERIFY2(read, told(read).c_str());
    QVERIFY(std::ranges::equal(*read, image->bytes));

    const auto flash = stock.engine().readFlash(progress);
    QVERIFY2(flash, told(flash).c_str());
    const silicon::SimulatedChip chip = stock.chip();
    QVERIFY(std::ranges::equal(*flash, chip.flash()));

    const auto ini = stock.engine().readIni(progress);
    QVERIFY2(ini, told(ini).c_str());
    QCOMPARE(*ini, firmware::embeddedIni(*image).value());

    const auto rom = stock.engine().readRom(progress);
    QVERIFY2(rom, told(rom).c_str());
    QVERIFY(std::ranges::equal(*rom, image->data(*image->find(firmware::SectionKind::Rom))));
    QVERIFY(!progress.everWentDown());
}

void TestToolEngine::damageIsTold()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    const firmware::Image image = stock.image();
    const firmware::Section* const rom = image.find(firmware::SectionKind::Rom);
    QVERIFY(rom != nullptr && rom->dataOffset < image.layout.chunkSize()); // at the same place on the flash
    stock.chip().flash()[rom->dataOffset + 0x200] ^= 0x10;
    RecordedProgress progress;
    const auto verified = stock.engine().verify(progress);
    QVERIFY(progress.printedSomethingWith("wrong CRC"));
    if (image.format == firmware::ImageFormat::Fs2) {
        QVERIFY2(verified, told(verified).c_str());
        QCOMPARE(verified->firstError()->facts.section, std::string("ROM"));
        return;
    }
    // Newer damaged images mstflint does not read out.
    QVERIFY(!verified);
    QVERIFY2(verified.error().kind == ErrorKind::ImageDamaged, told(verified).c_str());
    QVERIFY2(verified.error().detail.contains("ROM"), told(verified).c_str());
}

void TestToolEngine::burn()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    RecordedProgress asking;
    const CardQuery before = stock.engine().query(QueryDepth::Full, asking).value();
    const firmware::Image image = stockFirmware(card.toStdString(), later);
    RecordedProgress preparing;
    const auto prepared = stock.engine().prepareBurn(image, {}, preparing);
    QVERIFY2(prepared, told(prepared).c_str());
    RecordedProgress progress;
    const auto burned = stock.engine().burn(image, {}, progress);
    QVERIFY2(burned, told(burned).c_str());
    const auto& percentages = progress.values(Stage::WritingImage);
    QVERIFY2(percentages.size() > 50, std::to_string(percentages.size()).c_str());
    QCOMPARE(percentages.back(), 100U);
    QVERIFY(!progress.values(Stage::ActivatingImage).empty());
    QVERIFY(!progress.values(Stage::VerifyingFlash).empty());
    QVERIFY(!progress.everWentDown());
    QVERIFY(progress.printedSomethingWith("Restoring signature"));

    const firmware::Image now = stock.image();
    QVERIFY(now.isSound());
    QVERIFY(stock.engine().verify(progress)); // the tool's own word
    QCOMPARE(now.identity.version, std::optional(later));
    const CardQuery after = stock.engine().query(QueryDepth::Full, asking).value();
    QCOMPARE(after.guids.guids, before.guids.guids);
    QCOMPARE(after.guids.macs, before.guids.macs);
    QCOMPARE(after.uids.guids, before.uids.guids);
    QCOMPARE(after.uids.macs, before.uids.macs);
    QCOMPARE(after.identity.psid, before.identity.psid);
    QVERIFY(std::ranges::equal(burned->image, stock.engine().readImage(progress).value()));
}

void TestToolEngine::burnAsksFirst()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    const silicon::SimulatedChip chip = stock.chip();
    const Bytes flash(chip.flash().begin(), chip.flash().end());
    const firmware::Version older{.major = 1, .minor = 0, .subminor = 1};
    const firmware::Image image = stockFirmware(card.toStdString(), older);
    RecordedProgress progress;
    const auto burned = stock.engine().burn(image, {}, progress);
    QVERIFY(!burned);
    QCOMPARE(burned.error().kind, ErrorKind::BurnRefused);
    QVERIFY(std::ranges::equal(flash, chip.flash()));
    QVERIFY(std::ranges::none_of(progress.commands(), [](const std::string& line) { return line.ends_with(" burn"); }));

    const auto allowed = stock.engine().burn(image, {.allowDowngrade = true}, progress);
    QVERIFY2(allowed, told(allowed).c_str());
    QCOMPARE(stock.image().identity.version, std::optional(older));
}

void TestToolEngine::psidChange()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    RecordedProgress progress;
    const firmware::Image image = stockFirmware(card.toStdString(), later, "TST1234567890");
    const auto refused = stock.engine().burn(image, {}, progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BurnRefused);
    QVERIFY2(errorSentence(refused.error()).contains("TST1234567890"), told(refused).c_str());

    const auto burned = stock.engine().burn(image, {.allowPsidChange = true}, progress);
    QVERIFY2(burned, told(burned).c_str());
    QVERIFY(std::ranges::any_of(progress.commands(),
                                [](const std::string& line) { return line.contains("--allow_psid_change"); }));
    const CardQuery after = stock.engine().query(QueryDepth::Full, progress).value();
    QCOMPARE(after.identity.psid, std::optional<std::string>("TST1234567890"));
    QVERIFY(stock.image().isSound());
    QVERIFY(stock.engine().verify(progress));
}

void TestToolEngine::romIsRemoved()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    RecordedProgress progress;
    const auto removed = stock.engine().removeRom(progress);
    QVERIFY2(removed, told(removed).c_str());
    const firmware::Image now = stock.image();
    QVERIFY(now.isSound());
    QVERIFY(stock.engine().verify(progress)); // the tool's own word
    QVERIFY(!now.rom.present);
    const CardQuery after = stock.engine().query(QueryDepth::Full, progress).value();
    QVERIFY(!after.rom.present);
    const auto rom = stock.engine().readRom(progress);
    QVERIFY2(rom, told(rom).c_str());
    QVERIFY(rom->empty());

    const auto again = stock.engine().removeRom(progress);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotSupported);
}

void TestToolEngine::guids()
{
    ToolCard stock("hp-544flr");
    RecordedProgress progress;
    const firmware::Guids guids{
        .guids = {0x248a0703009f0100, 0x248a0703009f0101, 0x248a0703009f0102, 0x248a0703009f0103},
        .macs = {0x248a079f0101, 0x248a079f0102}};
    const auto set = stock.engine().setGuids(guids, progress);
    QVERIFY2(set, told(set).c_str());
    const firmware::Image now = stock.image();
    QVERIFY(now.isSound());
    QVERIFY(stock.engine().verify(progress)); // the tool's own word
    QCOMPARE(now.guids.guids, guids.guids);
    QCOMPARE(now.guids.macs, guids.macs);

    const auto three = stock.engine().setGuids({.guids = {1, 2, 3}, .macs = {}}, progress);
    QVERIFY(!three);
    QCOMPARE(three.error().kind, ErrorKind::InvalidArgument);
}

void TestToolEngine::baseAddresses_data()
{
    QTest::addColumn<QByteArray>("card");
    for (const char* const name : {"mcx455a", "mcx515a"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TestToolEngine::baseAddresses()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    RecordedProgress progress;
    const firmware::Guids guids{.guids = {0x248a0703009f0100}, .macs = {0x248a079f0100}};
    const auto set = stock.engine().setGuids(guids, progress);
    QVERIFY2(set, told(set).c_str());
    const firmware::Image now = stock.image();
    QVERIFY(now.isSound());
    QVERIFY(stock.engine().verify(progress)); // the tool's own word
    QCOMPARE(now.uids->guids.at(0).first, guids.guids.at(0));
    QCOMPARE(now.uids->macs.at(0).first, guids.macs.at(0));

    // The tool itself refuses what no adapter may have.
    const auto multicast = stock.engine().setGuids({.guids = {}, .macs = {0x0100'0000'0001}}, progress);
    QVERIFY(!multicast);
    QCOMPARE(multicast.error().kind, ErrorKind::ToolFailed);
    QVERIFY2(errorSentence(multicast.error()).contains("Multicast"), told(multicast).c_str());
}

void TestToolEngine::resetIsRefusedWithAReason()
{
    ToolCard fs2("hp-544flr");
    RecordedProgress progress;
    const auto reset = fs2.engine().reset(progress);
    QVERIFY(!reset);
    QCOMPARE(reset.error().kind, ErrorKind::NotSupported);
    QVERIFY2(errorSentence(reset.error()).contains("cold boot"), told(reset).c_str());
}

void TestToolEngine::nothingButAnAddressIsNamed()
{
    const auto ask = [](const char* address) {
        const adapters::FlintTool flint({.adapter = {.pciAddress = address, .name = "card"},
                                         .tools = tools::findTools(),
                                         .simulatedLibrary = {},
                                         .processes = std::make_shared<tools::PosixProcesses>()});
        RecordedProgress progress;
        const auto answer = flint.run({"query"}, Stage::Querying, progress);
        return answer || !progress.commands().empty() || answer.error().kind != ErrorKind::InvalidArgument;
    };
    for (const char* const address :
         {"", "23:00.0", "/dev/mst/mt4099_pci_cr0", "0000:23:00.8", "0000:23:00.", "0000:23:0g.0", "0000:23-00.0",
          "000:23:00.0", "123456789:23:00.0", "0000:23:00.0 ", "0000:23:00.0;x", "-i:23:00.0"}) {
        QVERIFY2(!ask(address), address);
    }
    for (const char* const address : {"ffff:ff:1f.7", "abcd0123:FF:1F.0"}) {
        QVERIFY2(ask(address), address); // asked, and there is no such card
    }
}

void TestToolEngine::libraryInAnyFolder()
{
    const std::filesystem::path library = adapters::simulatedLibrary().value();
    QTemporaryDir root;
    const auto copyIn = [&](const char* name) {
        const std::filesystem::path folder = std::filesystem::path(root.path().toStdString()) / name;
        std::filesystem::create_directory(folder);
        std::filesystem::copy(library, folder / library.filename());
        qputenv("FIRESTEEL_SIMULATED_LIBRARY", QByteArray::fromStdString((folder / library.filename()).string()));
    };
    RecordedProgress progress;
    copyIn("a folder with blanks");
    ToolCard stock("mcx455a");
    const Result<CardQuery> query = stock.engine().query(QueryDepth::Full, progress);
    QVERIFY2(query, told(query).c_str());
    const auto shown = test::runProcess(QStringLiteral("/bin/sh"),
                                        {QStringLiteral("-c"), QString::fromStdString(progress.commands().at(0))});
    QVERIFY2(shown.exitCode == 0, shown.output);
    copyIn("a:colon");
    const auto refused = adapters::ToolEngine::open(stock.adapter());
    qunsetenv("FIRESTEEL_SIMULATED_LIBRARY");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotSupported);
    QVERIFY2(errorSentence(refused.error()).contains("colon"), told(refused).c_str());
}

void TestToolEngine::commandsRunInAShell()
{
    QFETCH(const QByteArray, card);
    ToolCard stock(card.constData());
    RecordedProgress progress;
    QVERIFY(stock.engine().query(QueryDepth::Full, progress));
    const auto verified = stock.engine().verify(progress);
    QVERIFY2(verified, told(verified).c_str());
    QVERIFY(stock.engine().readIni(progress));
    QVERIFY(stock.engine().readRom(progress));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a name with blanks & quotes'.bin"));
    firmware::Image image = stockFirmware(card.toStdString(), later);
    QVERIFY(writeFile(file.toStdString(), ByteView(image.bytes)));
    image.name = file.toStdString();
    QVERIFY(stock.engine().burn(image, {}, progress));
    for (const std::string& command : progress.commands()) {
        const auto result = test::runProcess(QStringLiteral("/bin/sh"),
                                             {QStringLiteral("-c"), QStringLiteral("cd \"$1\" && eval \"$2\""),
                                              QStringLiteral("sh"), folder.path(), QString::fromStdString(command)});
        QVERIFY2(result.exitCode == 0, (command + '\n' + result.output.toStdString()).c_str());
    }
}

QTEST_GUILESS_MAIN(TestToolEngine)
#include "testtoolengine.moc"
