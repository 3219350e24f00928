// SPDX-License-Identifier: GPL-3.0-or-later
// Faults, counters, trace and flash recovery of a simulated chip: in its state on disk, so that every
// program meets them.
#include <base/file.h>
#include <silicon/flashgateway.h>
#include <silicon/registers.h>
#include <silicon/simulatedchip.h>
#include <silicon/simulatedmodels.h>
#include <silicon/spiflash.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace std::chrono_literals;
using firesteel::Bytes;
using firesteel::ErrorKind;
using namespace firesteel::silicon;

namespace {

constexpr GatewayTiming impatient{.semaphore = {{1, 3, 1us, 1us}, {1, 3, 1us, 1us}}, .busy = {1, 3, 1us, 1us}};
constexpr FlashTiming impatientFlash{.program = {4, 8, 1us, 1us}, .erase = {4, 8, 1us, 1us}};

constexpr std::array<std::uint8_t, 16> sample{0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88,
                                              0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xef, 0xf1};

/// What erasing and programming one block led to.
firesteel::Result<> rewriteBlock(SimulatedChip& chip, std::uint64_t address)
{
    auto gateway = FlashGateway::acquire(chip.crSpace(), impatient);
    if (!gateway) {
        return firesteel::failure(gateway);
    }
    auto flash = SpiFlash::identify(*gateway, impatientFlash);
    if (!flash) {
        return firesteel::failure(flash);
    }
    if (auto erased = flash->erase(address); !erased) {
        return erased;
    }
    return flash->program(address, sample);
}

} // namespace

class TestSimulatedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void names();
    void faultsOutliveTheObject();
    void writeProtected();
    void flippedBit();
    void stuckBusy();
    void stuckWriteInProgress();
    void lockdown();
    void semaphoreTaken();
    void accessDisabled();
    void counters();
    void trace();
    void recoveryFollowsTheFlash_data();
    void recoveryFollowsTheFlash();
    void configurationHeader();
    void vendorWindow();
    void unknownChip();

private:
    std::filesystem::path folder() const { return m_folder->filePath(QStringLiteral("card")).toStdString(); }
    SimulatedChip chip() const { return SimulatedChip::open(folder()).value(); }
    SimulatedChip make(std::uint32_t hardwareId, std::uint16_t deviceId);
    std::uint32_t config(SimulatedChip& chip, std::uint32_t offset) const;
    void setConfig(SimulatedChip& chip, std::uint32_t offset, std::uint32_t value) const;

    std::optional<QTemporaryDir> m_folder;
};

void TestSimulatedFaults::init()
{
    m_folder.emplace();
    QVERIFY(SimulatedChip::create(folder(), {.name = "card", .pciAddress = "0000:23:00.0"}));
}

SimulatedChip TestSimulatedFaults::make(std::uint32_t hardwareId, std::uint16_t deviceId)
{
    m_folder.emplace();
    if (!SimulatedChip::create(folder(), {.name = "card",
                                          .pciAddress = "0000:23:00.0",
                                          .deviceId = deviceId,
                                          .subsystemId = 0x0033,
                                          .hardwareId = hardwareId})) {
        qFatal("no card");
    }
    return chip();
}

std::uint32_t TestSimulatedFaults::config(SimulatedChip& chip, std::uint32_t offset) const
{
    std::array<std::uint8_t, 4> word{};
    chip.readConfig(offset, word);
    return word[0] | std::uint32_t{word[1]} << 8 | std::uint32_t{word[2]} << 16 | std::uint32_t{word[3]} << 24;
}

void TestSimulatedFaults::setConfig(SimulatedChip& chip, std::uint32_t offset, std::uint32_t value) const
{
    std::array<std::uint8_t, 4> word{};
    for (unsigned i = 0; i < 4; ++i) {
        word.at(i) = static_cast<std::uint8_t>(value >> (8 * i));
    }
    QVERIFY(chip.writeConfig(offset, word));
}

void TestSimulatedFaults::names()
{
    for (const FaultKind kind :
         {FaultKind::WriteProtected, FaultKind::FlippedBit, FaultKind::StuckBusy, FaultKind::StuckWriteInProgress,
          FaultKind::Lockdown, FaultKind::SemaphoreTaken, FaultKind::AccessDisabled, FaultKind::SlowFlash}) {
        QVERIFY(faultNamed(faultName(kind)) == kind);
    }
    QVERIFY(!faultNamed("power-cut"));
    QVERIFY(!faultNamed(""));
}

void TestSimulatedFaults::faultsOutliveTheObject()
{
    chip().setFault({.kind = FaultKind::FlippedBit, .at = 0x1234});
    chip().setFault({.kind = FaultKind::WriteProtected});
    const auto faults = chip().faults();
    QCOMPARE(faults.size(), 2u);
    QVERIFY(std::ranges::contains(faults, SimulatedFault{.kind = FaultKind::FlippedBit, .at = 0x1234}));
    SimulatedChip other = chip();
    other.powerOn(); // a cold boot repairs nothing
    QCOMPARE(other.faults().size(), 2u);
    other.clearFaults();
    QVERIFY(chip().faults().empty());
}

void TestSimulatedFaults::writeProtected()
{
    SimulatedChip card = chip();
    card.flash()[0x20000] = 0x5a;
    card.setFault({.kind = FaultKind::WriteProtected});
    static_cast<void>(rewriteBlock(card, 0x20000)); // the engine tells; the cells are the point here
    QCOMPARE(card.flash()[0x20000], 0x5a);
    card.clearFaults();
    QVERIFY(rewriteBlock(card, 0x20000));
    QCOMPARE(card.flash()[0x20000], 0x11);
}

void TestSimulatedFaults::flippedBit()
{
    SimulatedChip card = chip();
    card.setFault({.kind = FaultKind::FlippedBit, .at = 0x20003});
    QVERIFY(rewriteBlock(card, 0x20000));
    QCOMPARE(card.flash()[0x20002], 0x33);
    QCOMPARE(card.flash()[0x20003], 0x45); // 0x44 with bit 0 wrong
    QCOMPARE(card.flash()[0x20004], 0x55);
    QVERIFY(rewriteBlock(card, 0x30000)); // elsewhere all is well
    QVERIFY(std::ranges::equal(card.flash().subspan(0x30000, sample.size()), sample));
}

void TestSimulatedFaults::stuckBusy()
{
    SimulatedChip card = chip();
    card.setFault({.kind = FaultKind::StuckBusy, .at = 3});
    const auto stuck = rewriteBlock(card, 0x20000);
    QVERIFY(!stuck);
    QCOMPARE(stuck.error().kind, ErrorKind::GatewayTimeout);
    QVERIFY((card.crSpace().read32(registers::gatewayCommand).value() & registers::gatewayBusy) != 0);
    card.clearFaults();
    QVERIFY(rewriteBlock(card, 0x20000));
}

void TestSimulatedFaults::stuckWriteInProgress()
{
    SimulatedChip card = chip();
    card.setFault({.kind = FaultKind::StuckWriteInProgress});
    const auto stuck = rewriteBlock(card, 0x20000);
    QVERIFY(!stuck);
    card.clearFaults();
    QVERIFY(rewriteBlock(card, 0x20000));
}

void TestSimulatedFaults::lockdown()
{
    SimulatedChip card = chip();
    card.setFault({.kind = FaultKind::Lockdown});
    const std::array<std::uint8_t, 4> address{0x14, 0, 0x0f, 0};
    const auto refused = card.writeConfig(0x58, address);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::KernelLockdown);
    QCOMPARE(config(card, 0) & 0xffff, 0x15b3u); // reading is allowed
}

void TestSimulatedFaults::semaphoreTaken()
{
    SimulatedChip card = chip();
    card.setFault({.kind = FaultKind::SemaphoreTaken});
    QVERIFY(!FlashGateway::acquire(card.crSpace(), impatient));
    QCOMPARE(card.faults().size(), 1u);
    QVERIFY(card.crSpace().write32(registers::flashSemaphore, 0)); // what clear-semaphore does
    QVERIFY(card.faults().empty());
    QVERIFY(FlashGateway::acquire(card.crSpace(), impatient));
}

void TestSimulatedFaults::accessDisabled()
{
    SimulatedChip card = chip();
    card.setFault({.kind = FaultKind::AccessDisabled});
    QCOMPARE(card.crSpace().read32(registers::hardwareId).value(), 0xbad0cafeu); // tools-and-devices A3
    card.clearFaults();
    QCOMPARE(card.crSpace().read32(registers::hardwareId).value(), 0x1f7u);
}

void TestSimulatedFaults::counters()
{
    SimulatedChip card = chip();
    card.resetCounters();
    QVERIFY(card.crSpace().read32(registers::hardwareId));
    QVERIFY(card.crSpace().read32(registers::hardwareId));
    QVERIFY(card.crSpace().write32(registers::gatewayAddress, 0));
    QVERIFY(card.crSpace().write32(registers::gatewayCommand, registers::gatewayBusy));
    const SimulatedCounters counted = chip().counters(); // another object: another program
    QCOMPARE(counted.reads, 2u);
    QCOMPARE(counted.writes, 2u);
    QCOMPARE(counted.gatewayCommands, 1u);
    card.resetCounters();
    QVERIFY(chip().counters() == SimulatedCounters{});
}

void TestSimulatedFaults::trace()
{
    SimulatedChip card = chip();
    const std::filesystem::path file = m_folder->filePath(QStringLiteral("trace")).toStdString();
    QVERIFY(card.traceInto(file));
    SimulatedChip other = chip();
    QVERIFY(rewriteBlock(other, 0x80000));
    QVERIFY(card.traceInto({}));
    QVERIFY(rewriteBlock(other, 0x90000));
    const Bytes text = firesteel::readFile(file, 1 << 20).value();
    QCOMPARE(std::string(text.begin(), text.end()), std::string("erase 0x80000 0x10000\nprogram 0x80000 0x10\n"));
    const auto tooLong = card.traceInto("/" + std::string(2000, 'x'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, ErrorKind::InvalidArgument);
}

void TestSimulatedFaults::recoveryFollowsTheFlash_data()
{
    // PCI ids: users-and-cards 4.1.
    QTest::addColumn<int>("hardwareId");
    QTest::addColumn<int>("deviceId");
    QTest::addColumn<int>("recoveryId");
    QTest::newRow("ConnectX-2") << 0xb00190 << 0x673c << 0x0191;
    QTest::newRow("ConnectX-3") << 0x101f5 << 0x1003 << 0x01f6;
    QTest::newRow("ConnectX-3 Pro") << 0x1f7 << 0x1007 << 0x01f8;
    QTest::newRow("ConnectX-4") << 0x209 << 0x1013 << 0x0209;
    QTest::newRow("ConnectX-4 Lx") << 0x20b << 0x1015 << 0x020b;
    QTest::newRow("ConnectX-5") << 0x20d << 0x1017 << 0x020d;
}

void TestSimulatedFaults::recoveryFollowsTheFlash()
{
    QFETCH(const int, hardwareId);
    QFETCH(const int, deviceId);
    QFETCH(const int, recoveryId);
    SimulatedChip card = make(static_cast<std::uint32_t>(hardwareId), static_cast<std::uint16_t>(deviceId));
    QCOMPARE(static_cast<int>(card.card().visibleDeviceId()), deviceId);
    card.powerOn(); // an empty flash
    QVERIFY(card.card().inRecovery);
    QCOMPARE(static_cast<int>(chip().card().visibleDeviceId()), recoveryId);
    QCOMPARE(static_cast<int>(config(card, 0) >> 16), recoveryId);
    QCOMPARE(config(card, 0x08) >> 8, 0x050000u); // lspci: memory controller
    // The magic of firmware-formats 1.3 in the second half brings it back.
    constexpr std::array<std::uint8_t, 16> magic{0x4d, 0x54, 0x46, 0x57, 0x8c, 0xdf, 0xd0, 0x00,
                                                 0xde, 0xad, 0x92, 0x70, 0x41, 0x54, 0xbe, 0xef};
    std::ranges::copy(magic, card.flash().subspan(0x80000).begin());
    card.powerOn();
    QCOMPARE(static_cast<int>(chip().card().visibleDeviceId()), deviceId);
    // A cleared signature does not boot.
    card.flash()[0x80000] = 0;
    card.powerOn();
    QVERIFY(card.card().inRecovery);
}

void TestSimulatedFaults::configurationHeader()
{
    SimulatedChip card = chip();
    QCOMPARE(config(card, 0x00), 0x100715b3u);
    QCOMPARE(config(card, 0x2c), 0x000015b3u);
    // The pair of tools-and-devices A1: the address, then the data, little-endian.
    setConfig(card, 0x58, 0xf0014);
    QCOMPARE(config(card, 0x5c), 0x1f7u);
    setConfig(card, 0x58, registers::gatewayAddress);
    setConfig(card, 0x5c, 0x123456);
    QCOMPARE(card.crSpace().read32(registers::gatewayAddress).value(), 0x123456u);
    std::array<std::uint8_t, 8> behind{};
    card.readConfig(4094, behind);
    QCOMPARE(behind[2], 0xff);
}

void TestSimulatedFaults::vendorWindow()
{
    SimulatedChip card = make(0x209, 0x1013);
    // tools-and-devices A4: follow the list of capabilities to id 9.
    std::uint32_t at = config(card, 0x34) & 0xff;
    for (int i = 0; i < 16 && (config(card, at) & 0xff) != 9; ++i) {
        at = config(card, at) >> 8 & 0xff;
    }
    QCOMPARE(config(card, at) & 0xff, 9u);
    const std::uint32_t ticket = config(card, at + 8);
    QVERIFY(config(card, at + 8) != ticket);
    setConfig(card, at + 0xc, ticket);
    QCOMPARE(config(card, at + 0xc), ticket);
    setConfig(card, at + 0xc, ticket + 5); // somebody else comes too late
    QCOMPARE(config(card, at + 0xc), ticket);
    setConfig(card, at + 4, 2); // the CR space
    QVERIFY((config(card, at + 4) >> 29) != 0);
    setConfig(card, at + 0x10, 0xf0014);
    QVERIFY((config(card, at + 0x10) >> 31) == 1); // the data are there
    QCOMPARE(config(card, at + 0x14), 0x209u);
    setConfig(card, at + 0x14, 0x4321);
    setConfig(card, at + 0x10, registers::gatewayAddress | 1u << 31);
    QVERIFY((config(card, at + 0x10) >> 31) == 0); // written
    QCOMPARE(card.crSpace().read32(registers::gatewayAddress).value(), 0x4321u);
    setConfig(card, at + 4, 0x55); // no such space
    QCOMPARE(config(card, at + 4) >> 29, 0u);
    setConfig(card, at + 0xc, 0);
    QCOMPARE(config(card, at + 0xc), 0u);
}

void TestSimulatedFaults::unknownChip()
{
    QVERIFY(simulatedModel(0x249) == nullptr); // Spectrum
    m_folder.emplace();
    QVERIFY(SimulatedChip::create(folder(), {.name = "card", .pciAddress = "0000:23:00.0", .hardwareId = 0x249}));
    const auto opened = SimulatedChip::open(folder());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DeviceStateInvalid);
}

QTEST_GUILESS_MAIN(TestSimulatedFaults)
#include "testsimulatedfaults.moc"
