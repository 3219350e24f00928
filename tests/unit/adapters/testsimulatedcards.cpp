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
    QCOMPARE(adapters.size(), 1u);
    const Adapter& adapter = adapters.front();
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
            ::_exit(ensureStockCards(root()) && simulated().size() == 1 ? 0 : 1);
        }
    }
    for (const pid_t child : children) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    QCOMPARE(std::distance(fs::directory_iterator(root()), fs::directory_iterator()), 1); // nothing left over
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
    QVERIFY(ensureStockCards(root()));
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
