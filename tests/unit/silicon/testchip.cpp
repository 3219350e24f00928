// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated chip: registers, state on disk, faults, and state files that are not in order.
#include <base/file.h>
#include <silicon/flashgateway.h>
#include <silicon/simulatedchip.h>
#include <silicon/spiflash.h>
#include <sys/wait.h>

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdlib>
#include <fstream>
#include <random>
#include <unistd.h>

using namespace std::chrono_literals;
using firesteel::Bytes;
using firesteel::ErrorKind;
using firesteel::silicon::FlashGateway;
using firesteel::silicon::SimulatedCard;
using firesteel::silicon::SimulatedChip;
using firesteel::silicon::SpiFlash;

namespace {

constexpr firesteel::silicon::GatewayTiming impatient{.semaphore = {{1, 3, 1us, 1us}, {1, 3, 1us, 1us}},
                                                      .busy = {1, 3, 1us, 1us}};

SimulatedCard sampleCard()
{
    return {
        .name = "a \"quoted\" card, ünïcode",
        .pciAddress = "0000:23:00.0",
        .deviceId = 0x1003,
        .subsystemVendorId = 0x103c,
        .subsystemId = 0x22f4,
        .hardwareId = 0x101f5,
        .jedecId = 0x16ba20,
        .driver = "",
        .partNumber = "P",
        .serialNumber = "S",
    };
}

} // namespace

class TestChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void describesItself();
    void createRefusesForeignFolders();
    void registers();
    void unknownRegistersTrap();
    void semaphoresReadToTake();
    void stateOutlivesTheProcess();
    void killedProcessLeavesTheSemaphore();
    void processesExcludeEachOther();
    void powerCutAndPowerOn();
    void tornProgramAndErase();

    void damagedDescription_data();
    void damagedDescription();
    void randomDescriptions();
    void damagedFiles();
    void randomChipState();

private:
    std::filesystem::path folder() const { return m_folder->filePath(QStringLiteral("card")).toStdString(); }
    void rewrite(const char* file, const Bytes& content)
    {
        std::ofstream(folder() / file, std::ios::binary)
            .write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestChip::init()
{
    m_folder.emplace();
    QVERIFY(SimulatedChip::create(folder(), sampleCard()));
}

void TestChip::describesItself()
{
    const auto chip = SimulatedChip::open(folder());
    QVERIFY(chip);
    QCOMPARE(chip->card(), sampleCard());
    QCOMPARE(chip->flash().size(), 4u << 20);
    QVERIFY(chip->hasPower());
}

void TestChip::createRefusesForeignFolders()
{
    QCOMPARE(SimulatedChip::create(folder(), sampleCard()).error().kind, ErrorKind::InvalidArgument);
    SimulatedCard odd = sampleCard();
    odd.jedecId = 0x123456;
    QCOMPARE(SimulatedChip::create(folder().string() + "2", odd).error().kind, ErrorKind::FlashUnknown);
    QCOMPARE(SimulatedChip::create("/proc/nowhere/card", sampleCard()).error().kind, ErrorKind::FileUnwritable);
}

void TestChip::registers()
{
    auto chip = SimulatedChip::open(folder());
    QVERIFY(chip);
    auto& crSpace = chip->crSpace();
    QCOMPARE(crSpace.read32(0xf0014).value(), 0x101f5u);
    QVERIFY(crSpace.write32(0xf0014, 0));
    QCOMPARE(crSpace.read32(0xf0014).value(), 0x101f5u);
    QVERIFY(crSpace.write32(0xf0380, 5));
    QCOMPARE(crSpace.read32(0xf0380).value(), 0u);
    for (const std::uint32_t address : {0x41270u, 0xf0408u, 0xf040cu, 0xf0420u, 0x1f064u, 0x1f070u, 0xf0000u}) {
        QCOMPARE(crSpace.read32(address).value(), 0u);
    }
    QVERIFY(crSpace.write32(0xf0000, 0x8000006));
    QCOMPARE(crSpace.read32(0xf0000).value(), 0x8000006u);
    QVERIFY(crSpace.write32(0xe0000, 1));
    QVERIFY(crSpace.write32(0xe011c, 2));
    QCOMPARE(crSpace.read32(0xe0000).value(), 1u);
    QCOMPARE(crSpace.read32(0xe011c).value(), 2u);
    QVERIFY(crSpace.write32(0x80798, 1u << 23 | 0x3)); // a configuration command ends, refused
    QCOMPARE(crSpace.read32(0x80798).value(), 2u << 24 | 0x3u);
}

void TestChip::unknownRegistersTrap()
{
    auto chip = SimulatedChip::open(folder());
    QVERIFY(chip);
    QCOMPARE(chip->crSpace().read32(0x50000).value(), 0xbadacce5u);
    QVERIFY(chip->crSpace().write32(0x50000, 1));
    QCOMPARE(chip->crSpace().read32(0x50000).value(), 0xbadacce5u);
    for (const std::uint32_t address : {0xf0001u, 0x100000u, 0xfffffffcu}) {
        QCOMPARE(chip->crSpace().read32(address).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(chip->crSpace().write32(address, 0).error().kind, ErrorKind::InvalidArgument);
    }
}

void TestChip::semaphoresReadToTake()
{
    auto chip = SimulatedChip::open(folder());
    QVERIFY(chip);
    for (const std::uint32_t address : {0xf03fcu, 0xf03bcu, 0xf03a0u}) {
        QCOMPARE(chip->crSpace().read32(address).value(), 0u);
        QCOMPARE(chip->crSpace().read32(address).value(), 1u);
        QVERIFY(chip->crSpace().write32(address, 0));
        QCOMPARE(chip->crSpace().read32(address).value(), 0u);
    }
}

void TestChip::stateOutlivesTheProcess()
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto chip = SimulatedChip::open(folder());
        if (!chip || !chip->crSpace().write32(0xf0000, 77)) {
            ::_exit(1);
        }
        auto gateway = FlashGateway::acquire(chip->crSpace(), impatient);
        auto flash = gateway ? SpiFlash::identify(*gateway) : firesteel::failure(gateway);
        ::_exit(flash && flash->program(0x100, Bytes(16, 0x5a)) ? 0 : 1); // no destructor runs
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    auto chip = SimulatedChip::open(folder());
    QVERIFY(chip);
    QCOMPARE(chip->flash()[0x100], 0x5a);
    QCOMPARE(chip->crSpace().read32(0xf0000).value(), 77u);
}

void TestChip::killedProcessLeavesTheSemaphore()
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto chip = SimulatedChip::open(folder());
        auto gateway = FlashGateway::acquire(chip->crSpace(), impatient);
        ::_exit(gateway ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    auto chip = SimulatedChip::open(folder());
    QVERIFY(chip);
    QCOMPARE(FlashGateway::acquire(chip->crSpace(), impatient).error().kind, ErrorKind::SemaphoreLeftTaken);
    chip->powerOn();
    QVERIFY(FlashGateway::acquire(chip->crSpace(), impatient));
}

void TestChip::processesExcludeEachOther()
{
    auto one = SimulatedChip::open(folder());
    auto two = SimulatedChip::open(folder());
    QVERIFY(one && two);
    {
        auto gateway = FlashGateway::acquire(one->crSpace(), impatient);
        QVERIFY(gateway);
        QVERIFY(!FlashGateway::acquire(two->crSpace(), impatient));
        auto flash = SpiFlash::identify(*gateway);
        QVERIFY(flash && flash->program(0, Bytes(16, 0)));
    }
    auto gateway = FlashGateway::acquire(two->crSpace(), impatient);
    QVERIFY(gateway);
    auto flash = SpiFlash::identify(*gateway);
    Bytes read(16, 0xff);
    QVERIFY(flash && flash->read(0, read));
    QCOMPARE(read, Bytes(16, 0));
}

void TestChip::powerCutAndPowerOn()
{
    auto chip = SimulatedChip::open(folder());
    QVERIFY(chip);
    QCOMPARE(chip->crSpace().read32(0xf03a0).value(), 0u);
    {
        auto gateway = FlashGateway::acquire(chip->crSpace(), impatient);
        QVERIFY(gateway);
        chip->cutPowerAfter(2);
        QVERIFY(gateway->execute({.opcode = 0x06}));
        QVERIFY(gateway->execute({.opcode = 0x06}));
        QVERIFY(chip->hasPower());
        QCOMPARE(gateway->execute({.opcode = 0x06}).error().kind, ErrorKind::DeviceGone);
    }
    QVERIFY(!chip->hasPower());
    QCOMPARE(chip->gatewayCommands(), 3u);
    QCOMPARE(chip->crSpace().read32(0xf0014).value(), 0xffffffffu);
    QVERIFY(!SimulatedChip::open(folder())->hasPower()); // another process sees it too
    chip->powerOn();
    QVERIFY(chip->hasPower());
    QCOMPARE(chip->crSpace().read32(0xf0014).value(), 0x101f5u);
    QCOMPARE(chip->crSpace().read32(0xf03fc).value(), 0u);
    QCOMPARE(chip->crSpace().read32(0xf03a0).value(), 0u);
}

void TestChip::tornProgramAndErase()
{
    auto chip = SimulatedChip::open(folder());
    QVERIFY(chip);
    {
        auto gateway = FlashGateway::acquire(chip->crSpace(), impatient);
        auto flash = SpiFlash::identify(*gateway);
        QVERIFY(flash);
        chip->cutPowerAfter(1); // the write-enable goes through, the program stops half-way
        QCOMPARE(flash->program(0, Bytes(16, 0)).error().kind, ErrorKind::DeviceGone);
    }
    const auto programmed = std::ranges::count(chip->flash().first(16), 0);
    QVERIFY(programmed > 0 && programmed < 16);
    QVERIFY(std::ranges::all_of(chip->flash().subspan(16), [](auto cell) { return cell == 0xff; }));
    chip->powerOn();
    std::ranges::fill(chip->flash(), std::uint8_t{0});
    {
        auto gateway = FlashGateway::acquire(chip->crSpace(), impatient);
        auto flash = SpiFlash::identify(*gateway);
        QVERIFY(flash);
        chip->cutPowerAfter(1);
        QCOMPARE(flash->erase(0x10000).error().kind, ErrorKind::DeviceGone);
    }
    const auto erased = std::ranges::count(chip->flash().subspan(0x10000, 0x10000), 0xff);
    QVERIFY(erased > 0 && erased < 0x10000);
    QCOMPARE(std::ranges::count(chip->flash(), 0xff), erased);
}

void TestChip::damagedDescription_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto content = firesteel::readFile(folder() / "card.json", 65536);
    const QByteArray good(reinterpret_cast<const char*>(content->data()), static_cast<qsizetype>(content->size()));
    const auto changed = [&good](const char* from, const char* to) {
        QByteArray text = good;
        [&] { QVERIFY2(text.contains(from), from); }();
        return text.replace(from, to);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << good.first(good.size() / 2);
    QTest::newRow("array") << QByteArray("[1, 2]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("other format") << changed("\"format\": 1", "\"format\": 2");
    QTest::newRow("format of text") << changed("\"format\": 1", "\"format\": \"1\"");
    QTest::newRow("no name") << changed("\"name\"", "\"nome\"");
    QTest::newRow("name is a number") << changed("\"driver\": \"\"", "\"driver\": 5");
    QTest::newRow("line break in a name") << changed("\"P\"", "\"P\\n\"");
    QTest::newRow("id too large") << changed("\"0x1003\"", "\"0x11003\"");
    QTest::newRow("id not hexadecimal") << changed("\"0x1003\"", "\"4099\"");
    QTest::newRow("id with rubbish") << changed("\"0x1003\"", "\"0x1003g\"");
    QTest::newRow("id empty") << changed("\"0x1003\"", "\"0x\"");
    QTest::newRow("unknown flash") << changed("0x16ba20", "0x999999");
    QTest::newRow("other flash size") << changed("0x16ba20", "0x1540ef");
    QTest::newRow("deep") << QByteArray(60000, '[');
    QTest::newRow("too long") << good + QByteArray(70000, ' ');
    QTest::newRow("bad UTF-8") << changed("\"P\"", "\"\xff\xfe\"");
    QTest::newRow("long text") << changed("\"P\"", ("\"" + QByteArray(5000, 'x') + "\"").constData());
}

void TestChip::damagedDescription()
{
    QFETCH(QByteArray, content);
    rewrite("card.json", Bytes(content.begin(), content.end()));
    const auto chip = SimulatedChip::open(folder());
    QVERIFY(!chip);
    QCOMPARE(chip.error().kind, ErrorKind::DeviceStateInvalid);
    QCOMPARE(chip.error().facts.file, folder().string());
    QVERIFY(!chip.error().facts.found.empty());
}

void TestChip::randomDescriptions()
{
    std::mt19937 random(7);
    const auto good = firesteel::readFile(folder() / "card.json", 65536);
    QVERIFY(good);
    for (int round = 0; round < 300; ++round) {
        Bytes noise(random() % 300);
        std::ranges::generate(noise, [&random] { return static_cast<std::uint8_t>(random()); });
        rewrite("card.json", noise);
        const auto chip = SimulatedChip::open(folder());
        QVERIFY(!chip);
        QCOMPARE(chip.error().kind, ErrorKind::DeviceStateInvalid);
    }
    for (int round = 0; round < 300; ++round) {
        Bytes mutated = *good;
        for (unsigned i = 0; i <= random() % 3; ++i) {
            mutated[random() % mutated.size()] = static_cast<std::uint8_t>(random());
        }
        rewrite("card.json", mutated);
        const auto chip = SimulatedChip::open(folder()); // a changed name is still a name
        QVERIFY(chip || chip.error().kind == ErrorKind::DeviceStateInvalid);
    }
}

void TestChip::damagedFiles()
{
    const auto expectInvalid = [this] {
        const auto chip = SimulatedChip::open(folder());
        QVERIFY(!chip);
        QCOMPARE(chip.error().kind, ErrorKind::DeviceStateInvalid);
    };
    const Bytes registers = *firesteel::readFile(folder() / "registers.bin", 1 << 22);
    Bytes other = registers;
    other[0x100000] ^= 1; // the mark of the chip's state
    rewrite("registers.bin", other);
    expectInvalid();
    rewrite("registers.bin", Bytes(registers.begin(), registers.end() - 1));
    expectInvalid();
    rewrite("registers.bin", registers);
    QVERIFY(SimulatedChip::open(folder()));
    std::filesystem::resize_file(folder() / "flash.bin", 12);
    expectInvalid();
    std::filesystem::remove(folder() / "flash.bin");
    expectInvalid();
    std::filesystem::create_directory(folder() / "flash.bin");
    expectInvalid();
    std::filesystem::remove_all(folder());
    expectInvalid();
}

void TestChip::randomChipState()
{
    // Whatever lies in the state page, gateway commands stay inside the flash.
    const Bytes good = *firesteel::readFile(folder() / "registers.bin", 1 << 22);
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        Bytes noisy = good;
        std::generate(noisy.begin() + 0x100008, noisy.end(), [&random] { return static_cast<std::uint8_t>(random()); });
        rewrite("registers.bin", noisy);
        auto chip = SimulatedChip::open(folder());
        QVERIFY(chip);
        auto gateway = FlashGateway::acquire(chip->crSpace(), impatient);
        for (int i = 0; gateway && i < 200; ++i) {
            std::array<std::uint8_t, 16> bytes{};
            constexpr std::uint8_t opcodes[] = {0x9f, 0x05, 0x06, 0x03, 0x02, 0xd8, 0x20, 0x01, 0x31, 0x35, 0xab, 0x00};
            FlashGateway::Command command{.opcode = opcodes[random() % std::size(opcodes)], .address = random()};
            (random() % 2 == 0 ? command.readInto = bytes : command.readInto = {});
            if (command.readInto.empty()) {
                command.write = bytes;
            }
            command.holdChipSelect = random() % 4 == 0;
            static_cast<void>(gateway->execute(command)); // may be busy or gone: no crash is the point
        }
        chip->powerOn();
        QCOMPARE(chip->crSpace().read32(0xf0014).value(), 0x101f5u);
    }
}

QTEST_GUILESS_MAIN(TestChip)
#include "testchip.moc"
