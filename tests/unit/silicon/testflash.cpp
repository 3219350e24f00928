// SPDX-License-Identifier: GPL-3.0-or-later
// The flash gateway and the SPI flash behind it, on a simulated chip.
#include <silicon/flashgateway.h>
#include <silicon/simulatedchip.h>
#include <silicon/spiflash.h>
#include <unit/silicon/hookedcrspace.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using firesteel::Bytes;
using firesteel::ErrorKind;
using firesteel::silicon::CountingCrSpace;
using firesteel::silicon::FlashGateway;
using firesteel::silicon::GatewayTiming;
using firesteel::silicon::SimulatedChip;
using firesteel::silicon::SpiFlash;
using firesteel::test::HookedCrSpace;

namespace {

constexpr std::uint32_t semaphore = 0xf03fc;
constexpr std::uint32_t gatewayCommand = 0xf0400;
constexpr std::uint32_t busyBit = 1u << 30;

constexpr GatewayTiming impatient{.semaphore = {{1, 3, 1us, 1us}, {1, 3, 1us, 1us}}, .busy = {1, 3, 1us, 1us}};

Bytes pattern(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    }
    return bytes;
}

} // namespace

class TestFlash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void semaphoreIsHeldForTheGatewaysLife();
    void movedGatewayReleasesOnce();
    void goneChipIsTold();
    void stuckGatewayTimesOut();
    void transferSizesAreChecked();
    void accessesPerCommand();

    void jedecTable_data();
    void jedecTable();
    void identifies();
    void unknownFlashIsRefused();

    void readsAnyRange();
    void eraseFillsOneBlock();
    void programClearsBitsOnly();
    void programWithoutWriteEnableDoesNothing();
    void programWrapsInItsPage();
    void argumentsAreChecked();
    void outOfRange();
    void stuckWriteTimesOut();
    void writeProtection();
    void statusTellsWriteInProgress();
    void otherChipSelectReadsOnes();
    void opcodeInsideHeldTransactionIsData();

private:
    FlashGateway acquired() { return std::move(*FlashGateway::acquire(m_chip->crSpace(), impatient)); }
    std::uint32_t readRegister(std::uint32_t address) { return m_chip->crSpace().read32(address).value(); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<SimulatedChip> m_chip;
};

void TestFlash::init()
{
    m_folder.emplace();
    const std::filesystem::path path = m_folder->filePath(QStringLiteral("card")).toStdString();
    QVERIFY(SimulatedChip::create(path, {.name = "test card", .pciAddress = "0000:01:00.0"}));
    auto chip = SimulatedChip::open(path);
    QVERIFY(chip);
    m_chip.emplace(std::move(*chip));
}

void TestFlash::cleanup()
{
    m_chip.reset();
    m_folder.reset();
}

void TestFlash::semaphoreIsHeldForTheGatewaysLife()
{
    {
        const FlashGateway gateway = acquired();
        const auto second = FlashGateway::acquire(m_chip->crSpace(), impatient);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::SemaphoreLeftTaken); // nothing moves
        QCOMPARE(second.error().facts.file, std::string("test card"));
    }
    QVERIFY(FlashGateway::acquire(m_chip->crSpace(), impatient));
}

void TestFlash::movedGatewayReleasesOnce()
{
    std::optional<FlashGateway> first(acquired());
    const FlashGateway second = std::move(*first);
    first.reset(); // must not free what the second one holds
    QVERIFY(!FlashGateway::acquire(m_chip->crSpace(), impatient));
}

void TestFlash::goneChipIsTold()
{
    FlashGateway gateway = acquired();
    m_chip->cutPowerAfter(0);
    std::array<std::uint8_t, 4> id{};
    const auto done = gateway.execute({.opcode = 0x9f, .readInto = id});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DeviceGone);
    const auto again = FlashGateway::acquire(m_chip->crSpace(), impatient);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::DeviceGone);
}

void TestFlash::stuckGatewayTimesOut()
{
    HookedCrSpace hooked(m_chip->crSpace());
    auto gateway = FlashGateway::acquire(hooked, impatient);
    QVERIFY(gateway);
    hooked.onRead = [](std::uint32_t address, std::uint32_t value) {
        return address == gatewayCommand ? value | busyBit : value;
    };
    const auto done = gateway->execute({.opcode = 0xd8, .address = 0x30000});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::GatewayTimeout);
    QCOMPARE(done.error().facts.offset.value(), 0x30000u);
}

void TestFlash::transferSizesAreChecked()
{
    FlashGateway gateway = acquired();
    std::array<std::uint8_t, 32> bytes{};
    for (const std::size_t size : {3u, 5u, 12u, 32u}) {
        const auto done = gateway.execute({.opcode = 0x03, .address = 0, .readInto = std::span(bytes).first(size)});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidArgument);
    }
    QCOMPARE(gateway.commandsExecuted(), 0u);
}

void TestFlash::accessesPerCommand()
{
    CountingCrSpace counting(m_chip->crSpace());
    auto gateway = FlashGateway::acquire(counting, impatient);
    QVERIFY(gateway);
    std::array<std::uint8_t, 16> block{};
    const auto cost = [&](const FlashGateway::Command& command) {
        const std::uint64_t before = counting.reads() + counting.writes();
        return gateway->execute(command) ? counting.reads() + counting.writes() - before : 0;
    };
    // Command and poll; then address, and one access for each data dword.
    QCOMPARE(cost({.opcode = 0x06}), 2u);
    QCOMPARE(cost({.opcode = 0x05, .readInto = std::span(block).first(1)}), 3u);
    QCOMPARE(cost({.opcode = 0xd8, .address = 0}), 3u);
    QCOMPARE(cost({.opcode = 0x03, .address = 0, .readInto = block, .holdChipSelect = true}), 7u);
    QCOMPARE(cost({.readInto = block}), 6u);
}

void TestFlash::jedecTable_data()
{
    QTest::addColumn<quint32>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint64>("size");
    // Sizes from the data sheets of the chips.
    QTest::newRow("W25Q16") << 0x1540efu << u"W25QxxBV"_s << quint64{2} * 1024 * 1024;
    QTest::newRow("W25Q128") << 0x1840efu << u"W25QxxBV"_s << quint64{16} * 1024 * 1024;
    QTest::newRow("N25Q032") << 0x16ba20u << u"N25Q0XX"_s << quint64{4} * 1024 * 1024;
    QTest::newRow("MX25L1605") << 0x1520c2u << u"MX25L16xxx"_s << quint64{2} * 1024 * 1024;
    QTest::newRow("AT25DF161") << 0x02461fu << u"AT25DFxxx"_s << quint64{2} * 1024 * 1024;
    QTest::newRow("AT25DF641") << 0x00481fu << u"AT25DFxxx"_s << quint64{8} * 1024 * 1024;
    QTest::newRow("S25FL116K") << 0x154001u << u"S25FL11xx"_s << quint64{2} * 1024 * 1024;
    QTest::newRow("S25FL016A") << 0x140201u << u"S25FLXXXP"_s << quint64{2} * 1024 * 1024;
    QTest::newRow("SST25VF016B") << 0x4125bfu << u"SST25VFxx"_s << quint64{2} * 1024 * 1024;
    QTest::newRow("nothing there") << 0xffffffu << QString() << quint64{0};
    QTest::newRow("zero") << 0u << QString() << quint64{0};
    QTest::newRow("needs 4-byte addresses") << 0x1940efu << QString() << quint64{0};
    QTest::newRow("absurd size") << 0xff40efu << QString() << quint64{0};
}

void TestFlash::jedecTable()
{
    QFETCH(quint32, id);
    QFETCH(QString, name);
    QFETCH(quint64, size);
    const auto geometry = firesteel::silicon::flashGeometry(id);
    QCOMPARE(geometry ? QString::fromStdString(geometry->typeName) : QString(), name);
    QCOMPARE(geometry ? geometry->size : 0, size);
}

void TestFlash::identifies()
{
    FlashGateway gateway = acquired();
    const auto flash = SpiFlash::identify(gateway);
    QVERIFY(flash);
    QCOMPARE(flash->geometry().jedecId, 0x1540efu);
    QCOMPARE(flash->geometry().size, 0x200000u);
}

void TestFlash::unknownFlashIsRefused()
{
    HookedCrSpace hooked(m_chip->crSpace());
    hooked.onRead = [](std::uint32_t address, std::uint32_t value) { return address == 0xf0410 ? 0x12345600 : value; };
    auto gateway = FlashGateway::acquire(hooked, impatient);
    QVERIFY(gateway);
    const auto flash = SpiFlash::identify(*gateway);
    QVERIFY(!flash);
    QCOMPARE(flash.error().kind, ErrorKind::FlashUnknown);
    QCOMPARE(flash.error().facts.actual, 0x563412u);
}

void TestFlash::readsAnyRange()
{
    const Bytes content = pattern(4096);
    std::ranges::copy(content, m_chip->flash().subspan(0x1000).begin());
    FlashGateway gateway = acquired();
    auto flash = SpiFlash::identify(gateway);
    QVERIFY(flash);
    for (const std::size_t first : {0u, 1u, 15u, 16u, 250u, 256u, 300u}) {
        for (const std::size_t size : {0u, 1u, 15u, 16u, 17u, 255u, 256u, 257u, 1000u}) {
            Bytes read(size);
            QVERIFY(flash->read(0x1000 + first, read));
            QVERIFY(std::ranges::equal(read, std::span(content).subspan(first, size)));
        }
    }
    Bytes last(16);
    QVERIFY(flash->read(0x200000 - 16, last));
}

void TestFlash::eraseFillsOneBlock()
{
    std::ranges::fill(m_chip->flash(), std::uint8_t{0});
    FlashGateway gateway = acquired();
    auto flash = SpiFlash::identify(gateway);
    QVERIFY(flash);
    QVERIFY(flash->erase(0x30000));
    const auto cells = m_chip->flash();
    QCOMPARE(std::ranges::count(cells, 0xff), 0x10000);
    QVERIFY(std::ranges::all_of(cells.subspan(0x30000, 0x10000), [](auto cell) { return cell == 0xff; }));
}

void TestFlash::programClearsBitsOnly()
{
    FlashGateway gateway = acquired();
    auto flash = SpiFlash::identify(gateway);
    QVERIFY(flash);
    const Bytes content = pattern(256);
    QVERIFY(flash->program(0x5000, content));
    QVERIFY(std::ranges::equal(m_chip->flash().subspan(0x5000, 256), content));
    QVERIFY(flash->program(0x5010, Bytes(16, 0xf0)));
    for (std::size_t i = 0; i < 256; ++i) {
        const std::uint8_t expected = i / 16 == 1 ? content[i] & 0xf0 : content[i];
        QCOMPARE(m_chip->flash()[0x5000 + i], expected);
    }
    QCOMPARE(m_chip->flash()[0x4fff], 0xff);
    QCOMPARE(m_chip->flash()[0x5100], 0xff);
}

void TestFlash::programWithoutWriteEnableDoesNothing()
{
    FlashGateway gateway = acquired();
    const std::array<std::uint8_t, 16> zeros{};
    QVERIFY(gateway.execute({.opcode = 0x02, .address = 0, .write = zeros}));
    QVERIFY(gateway.execute({.opcode = 0xd8, .address = 0}));
    QCOMPARE(m_chip->flash()[0], 0xff);
    // The latch falls back after each program.
    QVERIFY(gateway.execute({.opcode = 0x06}));
    QVERIFY(gateway.execute({.opcode = 0x02, .address = 0, .write = zeros}));
    QVERIFY(gateway.execute({.opcode = 0x02, .address = 16, .write = zeros}));
    QCOMPARE(m_chip->flash()[15], 0x00);
    QCOMPARE(m_chip->flash()[16], 0xff);
}

void TestFlash::programWrapsInItsPage()
{
    FlashGateway gateway = acquired();
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::generate(bytes, [i = std::uint8_t{0}]() mutable { return i++; });
    QVERIFY(gateway.execute({.opcode = 0x06}));
    QVERIFY(gateway.execute({.opcode = 0x02, .address = 0x2f8, .write = bytes}));
    QCOMPARE(m_chip->flash()[0x2f8], 0);
    QCOMPARE(m_chip->flash()[0x2ff], 7);
    QCOMPARE(m_chip->flash()[0x200], 8);
    QCOMPARE(m_chip->flash()[0x207], 15);
    QCOMPARE(m_chip->flash()[0x300], 0xff);
}

void TestFlash::argumentsAreChecked()
{
    FlashGateway gateway = acquired();
    auto flash = SpiFlash::identify(gateway);
    QVERIFY(flash);
    const std::uint64_t before = gateway.commandsExecuted();
    const std::pair<std::uint64_t, std::size_t> wrong[] = {{8, 16}, {0, 8}, {0, 0}, {0xf0, 32}, {0, 512}};
    for (const auto& [address, size] : wrong) {
        const auto done = flash->program(address, Bytes(size));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidArgument);
    }
    QVERIFY(!flash->erase(0x8000));
    QCOMPARE(gateway.commandsExecuted(), before);
}

void TestFlash::outOfRange()
{
    FlashGateway gateway = acquired();
    auto flash = SpiFlash::identify(gateway);
    QVERIFY(flash);
    Bytes bytes(32);
    for (const std::uint64_t address : {std::uint64_t{0x1ffff0}, std::uint64_t{0x200000}, ~std::uint64_t{0} - 15}) {
        const auto done = flash->read(address, bytes);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::FlashOutOfRange);
        QCOMPARE(done.error().facts.expected, 0x200000u);
    }
    QCOMPARE(flash->erase(0x200000).error().kind, ErrorKind::FlashOutOfRange);
    QCOMPARE(flash->program(0x200000, Bytes(16)).error().kind, ErrorKind::FlashOutOfRange);
}

void TestFlash::stuckWriteTimesOut()
{
    HookedCrSpace hooked(m_chip->crSpace());
    auto gateway = FlashGateway::acquire(hooked, impatient);
    QVERIFY(gateway);
    auto flash = SpiFlash::identify(*gateway, {.program = {1, 4, 1us, 1us}, .erase = {1, 4, 1us, 1us}});
    QVERIFY(flash);
    hooked.onRead = [](std::uint32_t address, std::uint32_t value) {
        return address == 0xf0410 ? value | 1u << 24 : value; // status bit 0 in the first byte
    };
    const auto erased = flash->erase(0x40000);
    QVERIFY(!erased);
    QCOMPARE(erased.error().kind, ErrorKind::FlashTimeout);
    QCOMPARE(erased.error().facts.offset.value(), 0x40000u);
    QCOMPARE(flash->program(0, Bytes(16)).error().kind, ErrorKind::FlashTimeout);
}

void TestFlash::writeProtection()
{
    FlashGateway gateway = acquired();
    auto flash = SpiFlash::identify(gateway);
    QVERIFY(flash);
    const std::array<std::uint8_t, 1> protectUpperBlock{1u << 2};
    QVERIFY(gateway.execute({.opcode = 0x06}));
    QVERIFY(gateway.execute({.opcode = 0x01, .write = protectUpperBlock}));
    QVERIFY(flash->program(0x1f0000, Bytes(16, 0)));
    QVERIFY(flash->program(0x1e0000, Bytes(16, 0)));
    QCOMPARE(m_chip->flash()[0x1f0000], 0xff);
    QCOMPARE(m_chip->flash()[0x1e0000], 0x00);
    m_chip->powerOn(); // protection survives a power cycle
    FlashGateway later = acquired();
    std::array<std::uint8_t, 1> status{};
    QVERIFY(later.execute({.opcode = 0x05, .readInto = status}));
    QCOMPARE(status[0], 1u << 2);
}

void TestFlash::statusTellsWriteInProgress()
{
    FlashGateway gateway = acquired();
    std::array<std::uint8_t, 1> status{};
    QVERIFY(gateway.execute({.opcode = 0x06}));
    QVERIFY(gateway.execute({.opcode = 0x05, .readInto = status}));
    QCOMPARE(status[0], 2); // write enabled
    QVERIFY(gateway.execute({.opcode = 0xd8, .address = 0}));
    // Until the status says so, the chip is deaf to everything else.
    std::array<std::uint8_t, 4> id{};
    QVERIFY(gateway.execute({.opcode = 0x9f, .readInto = id}));
    QCOMPARE(id[0], 0xff);
    QVERIFY(gateway.execute({.opcode = 0x05, .readInto = status}));
    QCOMPARE(status[0], 1);
    QVERIFY(gateway.execute({.opcode = 0x05, .readInto = status}));
    QCOMPARE(status[0], 0);
    QVERIFY(gateway.execute({.opcode = 0x9f, .readInto = id}));
    QCOMPARE(id[0], 0xef);
}

void TestFlash::otherChipSelectReadsOnes()
{
    m_chip->flash()[0] = 0;
    auto& crSpace = m_chip->crSpace();
    constexpr std::uint32_t readJedec = 1u << 30 | 1u << 13 | 1u << 4 | 2u << 8 | 1u << 2 | 1u | 0x9fu << 16;
    QVERIFY(crSpace.write32(gatewayCommand, readJedec));
    QCOMPARE(readRegister(0xf0410), 0xef401500u); // first byte most significant
    QVERIFY(crSpace.write32(gatewayCommand, readJedec | 1u << 11));
    QCOMPARE(readRegister(0xf0410), 0xffffffffu);
    QVERIFY(crSpace.write32(gatewayCommand, readJedec & ~(1u << 13)));
    QCOMPARE(readRegister(0xf0410), 0xffffffffu);
    QCOMPARE(readRegister(gatewayCommand) & busyBit, 0u);
}

void TestFlash::opcodeInsideHeldTransactionIsData()
{
    FlashGateway gateway = acquired();
    const std::array<std::uint8_t, 16> zeros{};
    std::array<std::uint8_t, 4> id{};
    QVERIFY(gateway.execute({.opcode = 0x06}));
    QVERIFY(gateway.execute({.opcode = 0x02, .address = 0, .write = zeros, .holdChipSelect = true}));
    QVERIFY(gateway.execute({.opcode = 0x9f, .readInto = id, .holdChipSelect = false}));
    QVERIFY(id[0] != 0xef);
    QCOMPARE(m_chip->flash()[0], 0x00);
    QCOMPARE(m_chip->flash()[16], 0x9f); // what was meant as an opcode was programmed
}

QTEST_GUILESS_MAIN(TestFlash)
#include "testflash.moc"
