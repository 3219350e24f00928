// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated cards: the stock ones, those made of an image, and damaged ones.
#include <adapters/discovery.h>
#include <adapters/engine.h>
#include <silicon/simulatedchip.h>
#include <support/testimage.h>
#include <sys/wait.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <fstream>
#include <unistd.h>

using firesteel::ErrorKind;
using firesteel::adapters::Adapter;
using firesteel::adapters::AdapterState;
using firesteel::adapters::ensureStockCards;
namespace fs = std::filesystem;

class TestSimulatedCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void stockCard();
    void stockSet_data();
    void stockSet();
    void stockCardsByName();
    void stockCardsAreMadeOnce();
    void stockCardsTwoProcesses();
    void stockCardsUnwritable();
    void damagedSimulatedCard();
    void simulatedCardOfAnImage();
    void refusesWhatIsNoCardImage();
    void defaultRoot();

private:
    fs::path root() const { return m_folder->path().toStdString(); }
    std::vector<Adapter> simulated() const
    {
        return firesteel::adapters::discoverAdapters({.simulatedRoot = root(), .includeReal = false});
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestSimulatedCards::stockCard()
{
    QVERIFY(ensureStockCards(root()));
    const auto adapters = simulated();
    QCOMPARE(adapters.size(), 7u);
    const Adapter& adapter = adapters.front(); // what the window shows first
    QVERIFY(adapter.isSimulated());
    QCOMPARE(adapter.id, "simulated:" + adapter.simulatedState->string());
    QCOMPARE(adapter.deviceId, 0x1007);
    QCOMPARE(adapter.subsystemVendorId, 0x103c);
    QCOMPARE(adapter.subsystemId, 0x22f4);
    QCOMPARE(adapter.state, AdapterState::NoInterface); // the classic story
    QVERIFY(adapter.name.contains("544+FLR"));

    auto engine = firesteel::adapters::openEngine(adapter);
    QVERIFY(engine);
    firesteel::NoProgress progress;
    const auto query = (*engine)->query(firesteel::adapters::QueryDepth::Full, progress);
    QVERIFY(query);
    QCOMPARE(query->identity.psid.value(), std::string("HP_1380110017"));
    QCOMPARE(firesteel::firmware::toString(query->identity.version.value()), std::string("2.42.5700"));
    QCOMPARE(query->rom.entries.size(), 1u);
    QCOMPARE(firesteel::firmware::toString(query->rom.entries[0]), std::string("type=PXE version=3.4.752"));
    QVERIFY(!query->rom.checksumBad);
    QCOMPARE(query->guids.guids.at(0), 0x24be05ffffc557c0u);
    QCOMPARE(query->guids.macs.at(0), 0x24be05c557c1u);
    QCOMPARE(query->findings.size(), 0u);
    QVERIFY(query->imageSize > 0x80000 && query->imageSize <= 0xfe000); // two chunks, as the real one
    const auto image = (*engine)->verify(progress);
    QVERIFY(image);
    QVERIFY(image->isSound());
    QCOMPARE(image->findings.size(), 0u);
    const auto ini = firesteel::firmware::embeddedIni(*image);
    QVERIFY(ini);
    QVERIFY(ini->contains("sriov_en = true"));
    QVERIFY(ini->contains("PSID = HP_1380110017"));
}

void TestSimulatedCards::stockSet_data()
{
    // PCI ids and PSIDs: users-and-cards 4.1 and 4.2; formats: firmware-formats 6.
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("deviceId");
    QTest::addColumn<QString>("family");
    QTest::addColumn<AdapterState>("state");
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<QString>("psid");
    QTest::addColumn<QString>("format");
    const QString ib = QStringLiteral("InfiniBand");
    const QString eth = QStringLiteral("Ethernet");
    const auto row = [](const char* name, int id, const char* family, AdapterState state, const QStringList& links,
                        const char* psid, const char* format) {
        QTest::newRow(name) << QString::fromLatin1(name) << id << QString::fromLatin1(family) << state << links
                            << QString::fromLatin1(psid) << QString::fromLatin1(format);
    };
    row("hp-544flr", 0x1007, "ConnectX-3 Pro", AdapterState::NoInterface, {}, "HP_1380110017", "FS2");
    row("mhqh29b", 0x673c, "ConnectX-2", AdapterState::Ready, {ib, ib}, "MT_0D80120009", "FS2");
    row("mcx354a", 0x1003, "ConnectX-3", AdapterState::Ready, {eth, eth}, "MT_1090120019", "FS2");
    row("mcx455a", 0x1013, "ConnectX-4", AdapterState::Ready, {ib}, "MT_2180110032", "FS3");
    row("mcx4121a", 0x1015, "ConnectX-4 Lx", AdapterState::Ready, {eth}, "MT_2420110034", "FS3");
    row("mcx515a", 0x1017, "ConnectX-5", AdapterState::Ready, {eth}, "MT_0000000011", "FS4");
    row("mcx312a-recovery", 0x01f6, "ConnectX-3", AdapterState::FlashRecovery, {}, "", "");
}

void TestSimulatedCards::stockSet()
{
    QFETCH(const QString, name);
    QFETCH(const QString, format);
    QVERIFY(firesteel::adapters::ensureStockCard(root(), name.toStdString()));
    const auto adapters = simulated();
    QCOMPARE(adapters.size(), 1u);
    const Adapter& adapter = adapters.front();
    QTEST(static_cast<int>(adapter.deviceId), "deviceId");
    QTEST(QString::fromStdString(adapter.family), "family");
    QTEST(adapter.state, "state");
    QStringList links;
    for (const firesteel::adapters::Port& port : adapter.ports) {
        links += QString::fromStdString(port.linkType);
        QCOMPARE(port.number, static_cast<unsigned>(links.size()));
        QVERIFY(!port.interface.empty());
    }
    QTEST(links, "links");
    const auto chip = firesteel::silicon::SimulatedChip::open(*adapter.simulatedState);
    QVERIFY(chip);
    const firesteel::ByteView flash = chip->flash();
    const auto image = firesteel::firmware::parseImage(firesteel::Bytes(flash.begin(), flash.end()), "flash");
    if (format.isEmpty()) {
        QVERIFY(!image || !image->isSound()); // nothing that boots
        QVERIFY(adapter.driver.empty());
        return;
    }
    QVERIFY(image);
    QCOMPARE(QString::fromLatin1(firesteel::firmware::formatName(image->format)), format);
    QTEST(QString::fromStdString(image->identity.psid.value_or("")), "psid");
    QVERIFY(image->rom.entries.size() == 1);
    if (format != QLatin1StringView("FS2")) { // FS2 lies on the flash in chunks
        QVERIFY(image->isSound());
        for (const firesteel::firmware::Finding& finding : image->findings) {
            QCOMPARE(finding.severity, firesteel::firmware::Severity::Note);
        }
    }
}

void TestSimulatedCards::stockCardsByName()
{
    const auto unknown = firesteel::adapters::ensureStockCard(root(), "connectx-99");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(simulated().empty());
    QVERIFY(ensureStockCards(root()));
    QCOMPARE(simulated().size(), firesteel::adapters::stockCardNames().size());
    for (const std::string& name : firesteel::adapters::stockCardNames()) {
        QVERIFY(fs::exists(root() / name / "card.json"));
    }
}

void TestSimulatedCards::stockCardsAreMadeOnce()
{
    QVERIFY(ensureStockCards(root() / "deep" / "er"));
    const fs::path card = root() / "deep" / "er" / "hp-544flr";
    auto chip = firesteel::silicon::SimulatedChip::open(card);
    QVERIFY(chip);
    chip->flash()[0x1fffff] = 0x12; // what a user did to the card stays
    QVERIFY(ensureStockCards(root() / "deep" / "er"));
    QCOMPARE(chip->flash()[0x1fffff], 0x12);
    QCOMPARE(firesteel::silicon::SimulatedChip::open(card)->flash()[0x1fffff], 0x12);
}

void TestSimulatedCards::stockCardsTwoProcesses()
{
    std::array<pid_t, 4> children{};
    for (pid_t& child : children) {
        child = ::fork();
        if (child == 0) {
            ::_exit(ensureStockCards(root()) && simulated().size() == 7 ? 0 : 1);
        }
    }
    for (const pid_t child : children) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    QCOMPARE(std::distance(fs::directory_iterator(root()), fs::directory_iterator()), 7); // nothing left over
    QVERIFY(firesteel::adapters::openEngine(simulated().at(0)));
}

void TestSimulatedCards::stockCardsUnwritable()
{
    const auto made = ensureStockCards("/proc/nowhere");
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::FileUnwritable);
}

void TestSimulatedCards::damagedSimulatedCard()
{
    QVERIFY(firesteel::adapters::ensureStockCard(root(), "hp-544flr"));
    std::ofstream(root() / "hp-544flr" / "card.json") << "{ not json";
    const auto adapters = simulated(); // still listed, so that opening it can say what is wrong
    QCOMPARE(adapters.size(), 1u);
    QCOMPARE(adapters[0].name, std::string("hp-544flr"));
    QCOMPARE(adapters[0].state, firesteel::adapters::AdapterState::Unreadable);
    const auto engine = firesteel::adapters::openEngine(adapters[0]);
    QVERIFY(!engine);
    QCOMPARE(engine.error().kind, ErrorKind::DeviceStateInvalid);
}

void TestSimulatedCards::simulatedCardOfAnImage()
{
    auto description = firesteel::test::largeDescription();
    description.identity.deviceId = 0x1003;
    description.identity.hardwareIds = {{.chip = 0x1f5, .revision = 1}};
    const auto bytes = firesteel::firmware::writeFs2(description);
    QVERIFY(bytes);
    QVERIFY(firesteel::adapters::createSimulatedCard(root() / "mine", *bytes));
    const auto chip = firesteel::silicon::SimulatedChip::open(root() / "mine");
    QVERIFY(chip);
    QCOMPARE(chip->card().deviceId, 0x1003);
    QCOMPARE(chip->card().hardwareId, 0x101f5u);
    QVERIFY(chip->card().name.contains("TST1200000001"));
    // Chunk k of the image lies in chunk 2k of the flash (reference chapter 1.6).
    QVERIFY(std::ranges::equal(chip->flash().first(0x80000), std::span(*bytes).first(0x80000)));
    const auto rest = std::span(*bytes).subspan(0x80000);
    QVERIFY(!rest.empty());
    QVERIFY(std::ranges::equal(chip->flash().subspan(0x100000, rest.size()), rest));
    QCOMPARE(std::ranges::count(chip->flash().subspan(0x80000, 0x80000), 0xff), 0x80000);
    // Listed from the folder above and from its own.
    const auto above = simulated();
    const auto own = firesteel::adapters::discoverAdapters({.simulatedRoot = root() / "mine", .includeReal = false});
    QCOMPARE(above.size(), 1u);
    QVERIFY(own == above);
    // The folder is taken now.
    QCOMPARE(firesteel::adapters::createSimulatedCard(root() / "mine", *bytes).error().kind,
             ErrorKind::InvalidArgument);
}

void TestSimulatedCards::refusesWhatIsNoCardImage()
{
    using firesteel::adapters::createSimulatedCard;
    firesteel::Bytes damaged = firesteel::test::smallImage();
    damaged[0x50] ^= 1;
    QCOMPARE(createSimulatedCard(root() / "a", damaged).error().kind, ErrorKind::ImageDamaged);
    QCOMPARE(createSimulatedCard(root() / "b", firesteel::Bytes(4096)).error().kind, ErrorKind::ImageWithoutMagic);
    auto description = firesteel::test::smallDescription();
    description.identity.deviceId = 0x1013; // ConnectX-4
    QCOMPARE(createSimulatedCard(root() / "c", *firesteel::firmware::writeFs2(description)).error().kind,
             ErrorKind::NotSupported);
    QVERIFY(!fs::exists(root() / "a") && !fs::exists(root() / "b") && !fs::exists(root() / "c"));
}

void TestSimulatedCards::defaultRoot()
{
    using firesteel::adapters::defaultSimulatedRoot;
    qputenv("HOME", "/home/someone");
    qputenv("XDG_STATE_HOME", "/state");
    QCOMPARE(defaultSimulatedRoot(), fs::path("/state/firesteel/simulated"));
    qputenv("XDG_STATE_HOME", "relative");
    QCOMPARE(defaultSimulatedRoot(), fs::path("/home/someone/.local/state/firesteel/simulated"));
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(defaultSimulatedRoot(), fs::path("/home/someone/.local/state/firesteel/simulated"));
}

QTEST_GUILESS_MAIN(TestSimulatedCards)
#include "testsimulatedcards.moc"
