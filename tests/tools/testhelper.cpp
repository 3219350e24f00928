// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real firesteel-helper, met by clients that misbehave, vanish and interrupt.

// The header of glibc 2.41 declares its functions without C linkage.
extern "C" {
#include <sys/pidfd.h>
}
#include <adapters/discovery.h>
#include <adapters/engine.h>
#include <base/file.h>
#include <firmware/fs2/fs2writer.h>
#include <silicon/simulatedcard.h>
#include <silicon/simulatedchip.h>
#include <support/rawhelper.h>
#include <support/testimage.h>
#include <sys/mman.h>

#include <QDir>
#include <QTemporaryDir>

#include <fcntl.h>

using namespace firesteel;
using firesteel::test::RawHelper;
using helper::Request;
using helper::Verb;

namespace {

constexpr std::chrono::microseconds slow{20}; // for each flash command: a burn takes seconds
constexpr firmware::Version oldVersion{.major = 2, .minor = 42, .subminor = 5000};
constexpr firmware::Version newVersion{.major = 2, .minor = 99, .subminor = 1};

/// A large image, so that there is a middle.
Bytes imageOf(const firmware::Version& version)
{
    firmware::Fs2Description description = test::largeDescription();
    description.identity = test::smallDescription().identity;
    description.identity.version = version;
    return firmware::writeFs2(description).value();
}

/// The process that this one has started; 0 where there is none.
pid_t childOf(qint64 parent)
{
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(name));
        if (!status.open(QIODevice::ReadOnly)) {
            continue;
        }
        // PID (NAME) STATE PARENT; the name may contain anything.
        const QByteArray text = status.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == parent) {
            return name.toInt();
        }
    }
    return 0;
}

} // namespace

class TestHelper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aPersonAtATerminalIsToldWhatItIs();
    void itServesAndEnds();
    void badLinesAreRefusedAndTheNextIsServed_data();
    void badLinesAreRefusedAndTheNextIsServed();
    void linesWithoutEndAreRefused();
    void numbersGoUpwards();
    void imagesMustBeSealedAndComplete();
    void filesThatNobodyAskedForAreRefused();
    void oneOperationAtATime();
    void cancelStopsAtASafePoint();
    void burnOutlivesItsParent();
    void burnOutlivesHangUps();
    void stopSignalCancelsAndIsAnswered();
    void readingEndsWithItsReader();
    void realCardsAreLookedUp();
    void raisedPrivilegesServeNoFolders();
    void clientThatDoesNotReadStopsNothing();

private:
    std::string folder() const { return m_folder->filePath(QStringLiteral("card")).toStdString(); }
    void setDelay(std::chrono::nanoseconds delay) const;
    Request onCard(Verb verb, std::uint64_t id) const;
    Request burn(std::uint64_t id) const;
    bool sendBurn(RawHelper& raw, std::uint64_t id) const;
    std::optional<firmware::Version> boots() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Bytes m_old;
    Bytes m_new;
};

void TestHelper::initTestCase()
{
    m_old = imageOf(oldVersion);
    m_new = imageOf(newVersion);
}

void TestHelper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(adapters::createSimulatedCard(folder(), m_old));
}

void TestHelper::setDelay(std::chrono::nanoseconds delay) const
{
    silicon::SimulatedCard card = silicon::readSimulatedCard(folder()).value();
    card.commandDelay = delay;
    QVERIFY(silicon::writeSimulatedCard(folder(), card));
}

Request TestHelper::onCard(Verb verb, std::uint64_t id) const
{
    Request request;
    request.id = id;
    request.verb = verb;
    request.simulated = folder();
    return request;
}

Request TestHelper::burn(std::uint64_t id) const
{
    Request request = onCard(Verb::Burn, id);
    request.image = {.name = "new.bin", .size = m_new.size(), .start = 0};
    return request;
}

bool TestHelper::sendBurn(RawHelper& raw, std::uint64_t id) const
{
    return raw.send(burn(id), helper::sealedFile(m_new).value().get());
}

/// The version of the sound image that the card starts, found with the flash semaphore free.
std::optional<firmware::Version> TestHelper::boots() const
{
    setDelay({});
    const std::vector<adapters::Adapter> cards =
        adapters::discoverAdapters({.simulatedRoot = folder(), .includeReal = false});
    NoProgress progress;
    const auto engine = adapters::openEngine(cards.at(0));
    const Result<firmware::Image> image = engine ? (*engine)->verify(progress) : failure(engine);
    if (!image) {
        qWarning("%s", errorSentence(image.error()).c_str());
        return std::nullopt;
    }
    return image->isSound() ? image->identity.version : std::nullopt;
}

void TestHelper::aPersonAtATerminalIsToldWhatItIs()
{
    const test::ProcessResult started = test::runProcess(test::builtProgram("firesteel-helper"), {});
    QCOMPARE(started.exitCode, 2);
    QVERIFY2(started.errors.contains("use firesteel-cli"), started.errors);
    QVERIFY(started.output.isEmpty());
    const test::ProcessResult argument =
        test::runProcess(test::builtProgram("firesteel-helper"), {QStringLiteral("/bin/sh")});
    QCOMPARE(argument.exitCode, 2);
}

void TestHelper::itServesAndEnds()
{
    RawHelper raw;
    const auto hello = raw.next([](const helper::Message&) { return true; });
    QVERIFY(hello);
    QVERIFY(std::holds_alternative<helper::Hello>(hello->content));
    QCOMPARE(std::get<helper::Hello>(hello->content).protocol, helper::protocolVersion);

    QVERIFY(raw.send(onCard(Verb::ReadImage, 1)));
    const auto answer = raw.answer(1);
    QVERIFY(answer);
    const auto& read = std::get<helper::Succeeded>(answer->content);
    QCOMPARE(read.bytes.value(), m_old.size());
    const SharedBytes bytes = helper::mapSealed(raw.takeFile(), m_old.size()).value();
    QVERIFY(std::ranges::equal(bytes, m_old));

    Request quit;
    quit.id = 2;
    quit.verb = Verb::Quit;
    QVERIFY(raw.send(quit));
    QVERIFY(raw.succeeds(2));
    const int status = raw.waitForEnd();
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestHelper::badLinesAreRefusedAndTheNextIsServed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<quint64>("id");
    const QByteArray card = "\"simulated\":\"" + QByteArray::fromStdString(folder()) + "\"";
    QTest::newRow("empty") << QByteArray() << quint64{0};
    QTest::newRow("not JSON") << QByteArray("burn it") << quint64{0};
    QTest::newRow("half an object") << QByteArray("{\"id\":1,\"verb\":") << quint64{0};
    QTest::newRow("an array") << QByteArray("[1,2]") << quint64{0};
    QTest::newRow("NUL bytes") << QByteArray(9, '\0') << quint64{0};
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":1,\"verb\":\"\xff\xfe\"}") << quint64{0};
    QTest::newRow("deep") << QByteArray(30000, '[') << quint64{0};
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(5000) << quint64{0};
    QTest::newRow("no number") << QByteArray("{\"verb\":\"query\",\"depth\":\"full\"," + card + "}") << quint64{0};
    QTest::newRow("number is text") << QByteArray("{\"id\":\"1\",\"verb\":\"cancel\"}") << quint64{0};
    QTest::newRow("number is negative") << QByteArray("{\"id\":-1,\"verb\":\"cancel\"}") << quint64{0};
    QTest::newRow("number is broken") << QByteArray("{\"id\":1.5,\"verb\":\"cancel\"}") << quint64{0};
    QTest::newRow("no verb") << QByteArray("{\"id\":7}") << quint64{7};
    QTest::newRow("unknown verb") << QByteArray("{\"id\":7,\"verb\":\"exec\",\"path\":\"/bin/sh\"}") << quint64{7};
    QTest::newRow("unknown field") << QByteArray("{\"id\":7,\"verb\":\"verify\",\"tool\":\"/bin/sh\"," + card + "}")
                                   << quint64{7};
    QTest::newRow("field of another verb")
        << QByteArray("{\"id\":7,\"verb\":\"verify\",\"depth\":\"full\"," + card + "}") << quint64{7};
    QTest::newRow("field twice") << QByteArray("{\"id\":7,\"verb\":\"cancel\",\"verb\":\"quit\"}") << quint64{0};
    QTest::newRow("no card") << QByteArray("{\"id\":7,\"verb\":\"verify\"}") << quint64{7};
    QTest::newRow("two cards") << QByteArray("{\"id\":7,\"verb\":\"verify\",\"address\":\"0000:23:00.0\"," + card + "}")
                               << quint64{7};
    for (const char* address : {"", "23:00.0", "0000:23:00.8", "0000:23:00.0 ", "0000:2G:00.0", "../../../etc",
                                "0000:23:00.0/../x", "0000:AB:00.0"}) {
        QTest::addRow("address '%s'", address)
            << QByteArray(QByteArray("{\"id\":7,\"verb\":\"verify\",\"address\":\"") + address + "\"}") << quint64{7};
    }
    QTest::newRow("relative folder") << QByteArray("{\"id\":7,\"verb\":\"verify\",\"simulated\":\"card\"}")
                                     << quint64{7};
    QTest::newRow("folder with NUL") << QByteArray(R"({"id":7,"verb":"verify","simulated":"/tmp\u0000"})")
                                     << quint64{7};
    QTest::newRow("wrong depth") << QByteArray("{\"id\":7,\"verb\":\"query\",\"depth\":\"deep\"," + card + "}")
                                 << quint64{7};
    const QByteArray options = R"("options":{"allowPsidChange":false,"allowDowngrade":false,"useImageGuids":false,)"
                               R"("useImageVsd":false,"allowLoss":false})";
    const auto burning = [&](const QByteArray& image, const QByteArray& consents) {
        return QByteArray("{\"id\":7,\"verb\":\"burn\"," + image + consents + "," + card + "}");
    };
    QTest::newRow("no image") << burning({}, options) << quint64{7};
    QTest::newRow("no file") << burning(R"("image":{"name":"a","size":1024,"start":0},)", options) << quint64{7};
    QTest::newRow("empty image") << burning(R"("image":{"name":"a","size":0,"start":0},)", options) << quint64{7};
    QTest::newRow("huge image") << burning(R"("image":{"name":"a","size":99999999999,"start":0},)", options)
                                << quint64{7};
    QTest::newRow("image size is text") << burning(R"("image":{"name":"a","size":"9","start":0},)", options)
                                        << quint64{7};
    QTest::newRow("a consent is a number")
        << burning(R"("image":{"name":"a","size":9,"start":0},)", QByteArray(options).replace("false", "1"))
        << quint64{7};
    QTest::newRow("guids without end") << QByteArray(
                                              "{\"id\":7,\"verb\":\"set-guids\",\"guids\":{\"guids\":[1,2,3,4,5],"
                                              "\"macs\":[],\"blank\":false}," +
                                              card + "}")
                                       << quint64{7};
}

void TestHelper::badLinesAreRefusedAndTheNextIsServed()
{
    QFETCH(const QByteArray, line);
    QFETCH(const quint64, id);
    RawHelper raw;
    QVERIFY(raw.send(line.toStdString() + "\n"));
    const std::optional<Error> refusal = raw.refusal(id);
    QVERIFY(refusal);
    QCOMPARE(refusal->kind, ErrorKind::RequestInvalid);
    QVERIFY(!refusal->facts.found.empty());

    Request query = onCard(Verb::Query, 100);
    QVERIFY(raw.send(query));
    QVERIFY(raw.succeeds(100));
}

void TestHelper::linesWithoutEndAreRefused()
{
    RawHelper raw;
    const std::string letters(std::size_t{8} << 20, 'x');
    QVERIFY(raw.send(letters));
    QVERIFY(raw.send("\n"));
    QCOMPARE(raw.refusal(0).value().kind, ErrorKind::RequestInvalid);
    QVERIFY(raw.send(onCard(Verb::Query, 1)));
    QVERIFY(raw.succeeds(1));
}

void TestHelper::numbersGoUpwards()
{
    RawHelper raw;
    QVERIFY(raw.send(onCard(Verb::Query, 5)));
    QVERIFY(raw.succeeds(5));
    for (const std::uint64_t id : {std::uint64_t{5}, std::uint64_t{4}, std::uint64_t{0}}) {
        QVERIFY(raw.send(onCard(Verb::Query, id)));
        QCOMPARE(raw.refusal(id).value().kind, ErrorKind::RequestInvalid);
    }
    // A cancel with nothing to cancel is no fault: the work may have ended on its way.
    Request cancel;
    cancel.id = 6;
    cancel.verb = Verb::Cancel;
    QVERIFY(raw.send(cancel));
    QVERIFY(raw.succeeds(6));
    QVERIFY(raw.send(onCard(Verb::Query, 7)));
    QVERIFY(raw.succeeds(7));
}

void TestHelper::imagesMustBeSealedAndComplete()
{
    RawHelper raw;
    // Could still be changed after it was checked.
    const helper::FileDescriptor open(::memfd_create("open", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    QCOMPARE(::write(open.get(), m_new.data(), m_new.size()), static_cast<ssize_t>(m_new.size()));
    QVERIFY(raw.send(burn(1), open.get()));
    QCOMPARE(raw.refusal(1).value().kind, ErrorKind::RequestInvalid);
    // Not the size that was checked.
    const helper::FileDescriptor shorter = helper::sealedFile(ByteView(m_new).first(4096)).value();
    QVERIFY(raw.send(burn(2), shorter.get()));
    QCOMPARE(raw.refusal(2).value().kind, ErrorKind::RequestInvalid);
    // A file of the file system, and a pipe that nobody writes to.
    const helper::FileDescriptor device(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    QVERIFY(raw.send(burn(3), device.get()));
    QCOMPARE(raw.refusal(3).value().kind, ErrorKind::RequestInvalid);
    int ends[2]{};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const helper::FileDescriptor readEnd(ends[0]);
    const helper::FileDescriptor writeEnd(ends[1]);
    QVERIFY(raw.send(burn(4), readEnd.get()));
    QCOMPARE(raw.refusal(4).value().kind, ErrorKind::RequestInvalid);
    // Sealed, but no image.
    Request request = burn(5);
    request.image->size = 4096;
    QVERIFY(raw.send(request, helper::sealedFile(Bytes(4096, 0x5a)).value().get()));
    QCOMPARE(raw.refusal(5).value().kind, ErrorKind::ImageWithoutMagic);
    QCOMPARE(boots(), std::optional(oldVersion));
}

void TestHelper::filesThatNobodyAskedForAreRefused()
{
    RawHelper raw;
    const helper::FileDescriptor file = helper::sealedFile(m_new).value();
    QVERIFY(raw.send(onCard(Verb::Query, 1), file.get()));
    QCOMPARE(raw.refusal(1).value().kind, ErrorKind::RequestInvalid);
    QVERIFY(raw.send(onCard(Verb::Query, 2)));
    QVERIFY(raw.succeeds(2));
}

void TestHelper::oneOperationAtATime()
{
    setDelay(slow);
    RawHelper raw;
    QVERIFY(sendBurn(raw, 1));
    QVERIFY(raw.reaches(Stage::WritingImage));
    QVERIFY(raw.send(onCard(Verb::Query, 2)));
    QCOMPARE(raw.refusal(2).value().kind, ErrorKind::HelperBusy);
    // Another helper on the same card, too; it does not even touch the flash semaphore.
    RawHelper other;
    QVERIFY(other.send(onCard(Verb::Query, 1)));
    QCOMPARE(other.refusal(1).value().kind, ErrorKind::HelperBusy);
    Request quit;
    quit.id = 3;
    quit.verb = Verb::Quit;
    QVERIFY(raw.send(quit));
    QCOMPARE(raw.refusal(3).value().kind, ErrorKind::HelperBusy);

    QVERIFY(raw.succeeds(1));
    QCOMPARE(boots(), std::optional(newVersion));
}

void TestHelper::cancelStopsAtASafePoint()
{
    setDelay(slow);
    RawHelper raw;
    QVERIFY(sendBurn(raw, 1));
    QVERIFY(raw.reaches(Stage::WritingImage));
    Request cancel;
    cancel.id = 2;
    cancel.verb = Verb::Cancel;
    QVERIFY(raw.send(cancel));
    QCOMPARE(raw.refusal(1).value().kind, ErrorKind::Cancelled);
    QCOMPARE(boots(), std::optional(oldVersion));
    // The same helper burns after that.
    QVERIFY(sendBurn(raw, 3));
    QVERIFY(raw.succeeds(3));
    QCOMPARE(boots(), std::optional(newVersion));
}

void TestHelper::burnOutlivesItsParent()
{
    setDelay(slow);
    const std::filesystem::path image = m_folder->filePath(QStringLiteral("new.bin")).toStdString();
    QVERIFY(writeFile(image, ByteView(m_new)));
    QProcess parent;
    parent.setReadChannel(QProcess::StandardError);
    parent.start(test::builtProgram("firesteel-cli"),
                 {QStringLiteral("--simulate=") + QString::fromStdString(folder()), QStringLiteral("burn"),
                  QStringLiteral("0000:24:00.0"), QString::fromStdString(image.string()), QStringLiteral("--no-backup"),
                  QStringLiteral("-y")});
    QByteArray said;
    while (!said.contains("Writing the image")) {
        QVERIFY2(parent.waitForReadyRead(60'000), said);
        said += parent.readAllStandardError();
    }
    const pid_t child = childOf(parent.processId());
    QVERIFY(child > 0);
    const helper::FileDescriptor burning(::pidfd_open(child, 0));
    QVERIFY(burning.isOpen());

    parent.kill();
    QVERIFY(parent.waitForFinished());
    pollfd ended{.fd = burning.get(), .events = POLLIN, .revents = 0};
    QCOMPARE(::poll(&ended, 1, 0), 0); // it goes on
    QCOMPARE(::poll(&ended, 1, 120'000), 1);
    QCOMPARE(boots(), std::optional(newVersion));
}

void TestHelper::burnOutlivesHangUps()
{
    setDelay(slow);
    RawHelper raw;
    QVERIFY(sendBurn(raw, 1));
    QVERIFY(raw.reaches(Stage::WritingImage));
    raw.signal(SIGHUP);
    raw.signal(SIGPIPE);
    raw.hangUp();
    const int status = raw.waitForEnd();
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(boots(), std::optional(newVersion));
}

void TestHelper::stopSignalCancelsAndIsAnswered()
{
    for (const int number : {SIGTERM, SIGINT}) {
        setDelay(slow);
        RawHelper raw;
        QVERIFY(sendBurn(raw, 1));
        QVERIFY(raw.reaches(Stage::WritingImage));
        raw.signal(number);
        QCOMPARE(raw.refusal(1).value().kind, ErrorKind::Cancelled);
        const int status = raw.waitForEnd();
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(boots(), std::optional(oldVersion));
    }
}

void TestHelper::readingEndsWithItsReader()
{
    setDelay(std::chrono::milliseconds(20)); // the whole flash would take an hour
    RawHelper raw;
    QVERIFY(raw.send(onCard(Verb::ReadFlash, 1)));
    QVERIFY(raw.reaches(Stage::ReadingFlash));
    raw.hangUp();
    const int status = raw.waitForEnd();
    QVERIFY(WIFEXITED(status));
    QCOMPARE(boots(), std::optional(oldVersion));
}

void TestHelper::realCardsAreLookedUp()
{
    RawHelper raw;
    Request request;
    request.id = 1;
    request.verb = Verb::Verify;
    request.address = "ffff:ff:1f.7"; // no bridge leads there
    QVERIFY(raw.send(request));
    QCOMPARE(raw.refusal(1).value().kind, ErrorKind::DeviceNotFound);
}

void TestHelper::raisedPrivilegesServeNoFolders()
{
    qputenv("PKEXEC_UID", "1000");
    RawHelper raised(true); // as pkexec starts it
    RawHelper ordinary;     // of a simulated card: the launcher takes no such variable along
    qunsetenv("PKEXEC_UID");
    QVERIFY(raised.send(onCard(Verb::Query, 1)));
    QCOMPARE(raised.refusal(1).value().kind, ErrorKind::RequestInvalid);
    QVERIFY(ordinary.send(onCard(Verb::Query, 1)));
    QVERIFY(ordinary.succeeds(1));
}

void TestHelper::clientThatDoesNotReadStopsNothing()
{
    setDelay(slow);
    RawHelper raw;
    QVERIFY(sendBurn(raw, 1));
    // Requests that nobody waits for, whose answers fill every buffer.
    Request query = onCard(Verb::Query, 1);
    for (std::uint64_t id = 2; id < 5000; ++id) {
        query.id = id;
        QVERIFY(raw.send(query));
    }
    QVERIFY(raw.succeeds(1));
    QCOMPARE(boots(), std::optional(newVersion));
}

QTEST_GUILESS_MAIN(TestHelper)
#include "testhelper.moc"
