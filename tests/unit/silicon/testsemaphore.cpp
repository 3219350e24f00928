// SPDX-License-Identifier: GPL-3.0-or-later
// The flash semaphore: who has it, and whether anybody is at work.
#include <silicon/deviceusers.h>
#include <silicon/flashsemaphore.h>
#include <silicon/mappedfile.h>
#include <silicon/simulatedchip.h>
#include <sys/wait.h>
#include <unit/silicon/hookedcrspace.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace firesteel;
using namespace firesteel::silicon;
using firesteel::test::HookedCrSpace;

namespace {

constexpr std::uint32_t semaphore = 0xf03fc;
constexpr std::uint32_t gatewayCommand = 0xf0400;
constexpr SemaphoreTiming impatient{.wait = {1, 3, 1us, 1us}, .quiet = {1, 4, 1us, 1us}};

} // namespace

class TestSemaphore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void freeIsTaken();
    void leftTaken();
    void inUse();
    void inUseLater();
    void freedWhileWaiting();
    void goneChip();

    void othersThatHaveAFileOpen();
    void othersThatHaveAFileMapped();
    void noOthers();

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<SimulatedChip> m_chip;
};

void TestSemaphore::init()
{
    m_folder.emplace();
    const std::filesystem::path path = m_folder->filePath(QStringLiteral("card")).toStdString();
    QVERIFY(SimulatedChip::create(path, {.name = "test card", .pciAddress = "0000:01:00.0"}));
    m_chip.emplace(std::move(*SimulatedChip::open(path)));
}

void TestSemaphore::cleanup()
{
    m_chip.reset();
    m_folder.reset();
}

void TestSemaphore::freeIsTaken()
{
    QVERIFY(takeFlashSemaphore(m_chip->crSpace(), impatient));
    QCOMPARE(m_chip->crSpace().read32(semaphore).value(), 1u);
    QVERIFY(freeFlashSemaphore(m_chip->crSpace()));
    QCOMPARE(m_chip->crSpace().read32(semaphore).value(), 0u);
}

void TestSemaphore::leftTaken()
{
    QCOMPARE(m_chip->crSpace().read32(semaphore).value(), 0u); // read-to-take: somebody else has it now
    CountingCrSpace counting(m_chip->crSpace());
    const auto taken = takeFlashSemaphore(counting, impatient);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::SemaphoreLeftTaken);
    QCOMPARE(taken.error().facts.file, std::string("test card"));
    QCOMPARE(counting.reads(), 7u * 4u); // bounded by the policies
    QCOMPARE(counting.writes(), 0u);     // and not freed for the one who has it
}

void TestSemaphore::inUse()
{
    QCOMPARE(m_chip->crSpace().read32(semaphore).value(), 0u);
    HookedCrSpace hooked(m_chip->crSpace());
    std::uint32_t commands = 0;
    unsigned polls = 0;
    hooked.onRead = [&](std::uint32_t address, std::uint32_t value) {
        polls += address == semaphore ? 1 : 0;
        return address == gatewayCommand ? ++commands : value;
    };
    const auto taken = takeFlashSemaphore(hooked, impatient);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::DeviceBusy);
    QCOMPARE(polls, 3u); // told after the first wait
}

void TestSemaphore::inUseLater()
{
    // An erase of 64 KiB: for a long time nothing moves.
    QCOMPARE(m_chip->crSpace().read32(semaphore).value(), 0u);
    HookedCrSpace hooked(m_chip->crSpace());
    unsigned polls = 0;
    hooked.onRead = [&](std::uint32_t address, std::uint32_t value) {
        polls += address == semaphore ? 1 : 0;
        return address == gatewayCommand && polls == 7 ? value + 1 : value;
    };
    const auto taken = takeFlashSemaphore(hooked, impatient);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::DeviceBusy);
}

void TestSemaphore::freedWhileWaiting()
{
    QCOMPARE(m_chip->crSpace().read32(semaphore).value(), 0u);
    HookedCrSpace hooked(m_chip->crSpace());
    unsigned polls = 0;
    hooked.onRead = [&](std::uint32_t address, std::uint32_t value) {
        if (address == semaphore && ++polls == 4) {
            [[maybe_unused]] const auto freed = freeFlashSemaphore(m_chip->crSpace());
        }
        return value;
    };
    QVERIFY(takeFlashSemaphore(hooked, impatient));
    QCOMPARE(polls, 5u);
}

void TestSemaphore::goneChip()
{
    HookedCrSpace hooked(m_chip->crSpace());
    hooked.onRead = [](std::uint32_t, std::uint32_t) { return 0xffffffffu; };
    QCOMPARE(takeFlashSemaphore(hooked, impatient).error().kind, ErrorKind::DeviceGone);
}

void TestSemaphore::othersThatHaveAFileOpen()
{
    const QString file = m_folder->filePath(QStringLiteral("device"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const std::filesystem::path files[] = {file.toStdString(), "/does/not/exist"};
    QVERIFY(otherUsersOf(files).empty());
    QProcess other;
    other.setStandardInputFile(file);
    // The shell reads the file's end and then waits for a line on its other input, which never comes.
    other.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo ready; tail -f /dev/null")});
    QVERIFY(other.waitForReadyRead());
    const auto users = otherUsersOf(files);
    QVERIFY(!users.empty());
    QVERIFY(std::ranges::contains(users, static_cast<int>(other.processId()), &DeviceUser::processId));
    const auto shell = std::ranges::find(users, static_cast<int>(other.processId()), &DeviceUser::processId);
    QCOMPARE(shell->program, std::string("sh"));
    other.kill();
    QVERIFY(other.waitForFinished());
}

void TestSemaphore::othersThatHaveAFileMapped()
{
    const std::filesystem::path registers = m_chip->folder() / "registers.bin";
    int toParent[2];
    int toChild[2];
    QVERIFY(::pipe(toParent) == 0 && ::pipe(toChild) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        // Maps the chip's files as every program that works with it does, until it is told to end.
        char byte = 0;
        ::close(toChild[1]);
        [[maybe_unused]] const auto told = ::write(toParent[1], "x", 1);
        [[maybe_unused]] const auto ended = ::read(toChild[0], &byte, 1);
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(toParent[0], &byte, 1), 1);
    const std::filesystem::path files[] = {registers};
    const auto users = otherUsersOf(files);
    QCOMPARE(users.size(), 1u);
    QCOMPARE(users.front().processId, static_cast<int>(child));
    ::close(toChild[1]);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    for (const int descriptor : {toParent[0], toParent[1], toChild[0]}) {
        ::close(descriptor);
    }
}

void TestSemaphore::noOthers()
{
    // This process itself has the chip mapped.
    const std::filesystem::path files[] = {m_chip->folder() / "registers.bin"};
    QVERIFY(otherUsersOf(files).empty());
    QVERIFY(otherUsersOf({}).empty());
}

QTEST_GUILESS_MAIN(TestSemaphore)
#include "testsemaphore.moc"
