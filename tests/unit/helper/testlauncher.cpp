// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client: how helpers are started, with scripts in the place of pkexec, and what happens when they
// end before their work.
#include <adapters/discovery.h>
#include <base/file.h>
#include <helper/helperengines.h>
#include <helper/helperprocess.h>
#include <helper/helperslot.h>
#include <support/rawhelper.h>
#include <support/testimage.h>

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace firesteel;
using helper::LaunchedHelper;

namespace {

constexpr const char* command = "sudo firesteel-cli verify 0000:fe:1f.7";

/// Asks for a stop at the first sight of a stage, or does something else then.
class AtStage final : public Progress
{
public:
    AtStage(Stage stage, std::function<void()> act)
        : m_stage(stage)
        , m_act(std::move(act))
    {
    }
    void advance(Stage stage, std::uint64_t done, std::uint64_t /*total*/) override
    {
        if (stage == m_stage && done > 0 && !std::exchange(m_seen, true)) {
            m_act();
        }
    }
    bool cancelRequested() const override { return m_cancel.load(); }
    void cancel() { m_cancel.store(true); }

private:
    Stage m_stage;
    std::function<void()> m_act;
    bool m_seen = false;
    std::atomic_bool m_cancel = false;
};

/// Remembers which processes were started.
class WatchedLauncher final : public helper::Launcher
{
public:
    explicit WatchedLauncher(helper::LaunchOptions options)
        : m_launcher(std::move(options))
    {
    }
    Result<LaunchedHelper> launch(bool asRoot) override
    {
        Result<LaunchedHelper> launched = m_launcher.launch(asRoot);
        if (launched) {
            started.push_back(launched->process);
        }
        return launched;
    }

    std::vector<pid_t> started;

private:
    helper::SystemLauncher m_launcher;
};

/// A real card; nothing has this address.
adapters::Adapter realCard()
{
    return {.id = "0000:fe:1f.7",
            .pciAddress = "0000:fe:1f.7",
            .vendorId = 0x15b3,
            .deviceId = 0x1007,
            .family = "ConnectX-3 Pro",
            .name = "the card",
            .simulatedState = std::nullopt};
}

} // namespace

class TestLauncher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusalsOfPkexec_data();
    void refusalsOfPkexec();
    void refusalCountsForASecond();
    void forbiddenCardIsNamedWithTheCommand();
    void missingHelper();
    void missingPkexec();
    void oneAuthorisationServesAllCards();
    void rootIsNotAsked();
    void waitingForThePasswordCanBeCancelled();
    void otherVersionsAreRefused();
    void killedHelperIsToldAndStartedAgain();
    void cancelReachesTheHelper();
    void wholeJobThroughTheHelper();

private:
    helper::LaunchOptions throughPkexec() const;
    void writePkexec(const QByteArray& script) const;
    adapters::Adapter simulatedCard(std::chrono::nanoseconds delay = {}) const;
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLauncher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bin")));
}

helper::LaunchOptions TestLauncher::throughPkexec() const
{
    helper::LaunchOptions options = test::directLaunch();
    options.administrator = false;
    options.searchPath = path("bin").toStdString();
    return options;
}

void TestLauncher::writePkexec(const QByteArray& script) const
{
    QFile file(path("bin/pkexec"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

adapters::Adapter TestLauncher::simulatedCard(std::chrono::nanoseconds delay) const
{
    const std::filesystem::path folder = path("card").toStdString();
    firmware::Fs2Description large = test::largeDescription();
    if (!adapters::createSimulatedCard(folder, firmware::writeFs2(large).value(), {.commandDelay = delay})) {
        qFatal("no card");
    }
    return adapters::discoverAdapters({.simulatedRoot = folder, .includeReal = false}).at(0);
}

void TestLauncher::refusalsOfPkexec_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ErrorKind>("kind");
    // Words and codes of pkexec 126.
    QTest::newRow("no agent") << QByteArray("echo 'Error executing command as another user: No authentication agent "
                                            "found.' >&2\nexit 127\n")
                              << ErrorKind::PolkitAgentMissing;
    QTest::newRow("no polkit service")
        << QByteArray("echo 'Error getting authority: Error initializing authority: Could not connect: No such file "
                      "or directory' >&2\nexit 127\n")
        << ErrorKind::PolkitAgentMissing;
    QTest::newRow("dismissed") << QByteArray("echo 'Error executing command as another user: Request dismissed' >&2\n"
                                             "exit 126\n")
                               << ErrorKind::AuthorizationDeclined;
    QTest::newRow("not authorized") << QByteArray("echo 'Error executing command as another user: Not authorized' >&2\n"
                                                  "echo >&2\necho 'This incident has been reported.' >&2\nexit 127\n")
                                    << ErrorKind::AuthorizationDenied;
    QTest::newRow("breaks down") << QByteArray("exit 3\n") << ErrorKind::HelperFailed;
    QTest::newRow("killed") << QByteArray("kill -9 $$\n") << ErrorKind::HelperFailed;
}

void TestLauncher::refusalsOfPkexec()
{
    QFETCH(const QByteArray, script);
    QFETCH(const ErrorKind, kind);
    writePkexec(script);
    helper::SystemLauncher launcher(throughPkexec());
    helper::HelperEngines engines(launcher, command);
    NoProgress progress;
    const auto engine = engines.open(realCard(), progress);
    QVERIFY(!engine);
    QCOMPARE(engine.error().kind, kind);
    QCOMPARE(engine.error().facts.file, std::string("the card"));
    QVERIFY(!errorSentence(engine.error()).contains('{'));
    if (kind != ErrorKind::HelperFailed) {
        QCOMPARE(engine.error().facts.wanted, std::string(command));
        const std::string next = fillSentence(nextStepTemplate(kind), engine.error().facts);
        QVERIFY2(next.contains(command), next.c_str());
    }
}

void TestLauncher::refusalCountsForASecond()
{
    writePkexec("echo asked >> '" + path("asked").toUtf8() +
                "'\necho 'Error executing command as another user: Request dismissed' >&2\nexit 126\n");
    const auto timesAsked = [this] {
        QFile asked(path("asked"));
        return asked.open(QIODevice::ReadOnly) ? asked.readAll().count('\n') : 0;
    };
    helper::SystemLauncher launcher(throughPkexec());
    helper::HelperSlot::Time now{};
    helper::HelperSlot slot(launcher, true, [&now] { return now; });
    NoProgress progress;
    const auto refused = [&] {
        const Result<> started = slot.start(progress);
        return !started && started.error().kind == ErrorKind::AuthorizationDeclined;
    };
    QVERIFY(refused());
    QCOMPARE(timesAsked(), 1);
    now += std::chrono::milliseconds(999); // jobs of one click
    QVERIFY(refused());
    QCOMPARE(timesAsked(), 1);
    now += std::chrono::milliseconds(1); // a new wish
    QVERIFY(refused());
    QCOMPARE(timesAsked(), 2);
    now += std::chrono::milliseconds(999);
    QVERIFY(refused());
    QCOMPARE(timesAsked(), 2);
}

void TestLauncher::forbiddenCardIsNamedWithTheCommand()
{
    const auto version = test::runProcess(test::builtProgram("firesteel-helper"), {QStringLiteral("--version")});
    const std::string number = version.output.trimmed().split(' ').last().toStdString();
    const auto save = [this](const char* name, const helper::Message& message) {
        return writeFile(path(name).toStdString(), helper::encodeMessage(message)).has_value();
    };
    QVERIFY(save("hello", {.content = helper::Hello{.version = number}}));
    // The helper knows the card by its address only, and no command.
    QVERIFY(save("answer", {.id = 1, .content = helper::Failed{{.kind = ErrorKind::PermissionDenied}}}));
    writePkexec("cd '" + path(".").toUtf8() + "'\ncat hello >&0\nread request\ncat answer >&0\nexec cat >/dev/null\n");
    helper::SystemLauncher launcher(throughPkexec());
    helper::HelperEngines engines(launcher, command);
    NoProgress progress;
    const auto engine = engines.open(realCard(), progress);
    QVERIFY2(engine, engine ? "" : errorSentence(engine.error()).c_str());
    const auto verified = (*engine)->verify(progress);
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, ErrorKind::PermissionDenied);
    QCOMPARE(errorSentence(verified.error()), std::string("You may not access the registers of the card."));
    const std::string next = fillSentence(nextStepTemplate(verified.error().kind), verified.error().facts);
    QVERIFY2(next.contains(command), next.c_str());
}

void TestLauncher::missingHelper()
{
    helper::LaunchOptions options = test::directLaunch();
    options.helper = path("bin/firesteel-helper").toStdString();
    helper::SystemLauncher launcher(options);
    helper::HelperEngines engines(launcher, command);
    NoProgress progress;
    const auto engine = engines.open(simulatedCard(), progress);
    QVERIFY(!engine);
    QCOMPARE(engine.error().kind, ErrorKind::HelperMissing);
    QCOMPARE(engine.error().facts.found, options.helper.string());
}

void TestLauncher::missingPkexec()
{
    helper::SystemLauncher launcher(throughPkexec());
    helper::HelperEngines engines(launcher, command);
    NoProgress progress;
    const auto engine = engines.open(realCard(), progress);
    QVERIFY(!engine);
    QCOMPARE(engine.error().kind, ErrorKind::PolkitMissing);
    QCOMPARE(engine.error().facts.wanted, std::string(command));
    // A simulated card needs none.
    QVERIFY(engines.open(simulatedCard(), progress));
}

void TestLauncher::oneAuthorisationServesAllCards()
{
    writePkexec("echo \"$*\" >> '" + path("asked").toUtf8() +
                "'\n[ \"$1\" = --disable-internal-agent ] || exit 99\nshift\nPKEXEC_UID=1000 exec \"$@\"\n");
    helper::SystemLauncher launcher(throughPkexec());
    helper::HelperEngines engines(launcher, command);
    NoProgress progress;
    for (int i = 0; i < 2; ++i) {
        const auto engine = engines.open(realCard(), progress);
        QVERIFY2(engine, engine ? "" : errorSentence(engine.error()).c_str());
        // The helper looks for the card itself.
        const auto card = (*engine)->query(adapters::QueryDepth::Burn, progress);
        QVERIFY(!card);
        QCOMPARE(card.error().kind, ErrorKind::DeviceNotFound);
    }
    QFile asked(path("asked"));
    QVERIFY(asked.open(QIODevice::ReadOnly));
    QCOMPARE(asked.readAll().trimmed().split('\n'),
             QList<QByteArray>{"--disable-internal-agent " + test::builtProgram("firesteel-helper").toUtf8()});
}

void TestLauncher::rootIsNotAsked()
{
    writePkexec("exit 99\n");
    helper::LaunchOptions options = throughPkexec();
    options.administrator = true;
    helper::SystemLauncher launcher(options);
    helper::HelperEngines engines(launcher);
    NoProgress progress;
    QVERIFY(engines.open(realCard(), progress));
}

void TestLauncher::waitingForThePasswordCanBeCancelled()
{
    writePkexec("exec cat\n"); // as if nobody ever typed anything
    WatchedLauncher launcher(throughPkexec());
    AtStage progress(Stage::StartingHelper, [] {});
    progress.cancel();
    helper::HelperEngines engines(launcher);
    const auto engine = engines.open(realCard(), progress);
    QVERIFY(!engine);
    QCOMPARE(engine.error().kind, ErrorKind::Cancelled);
    QCOMPARE(launcher.started.size(), std::size_t{1});
    QCOMPARE(::kill(launcher.started[0], 0), -1); // gone, and waited for
}

void TestLauncher::otherVersionsAreRefused()
{
    writePkexec("echo '{\"hello\":{\"protocol\":1,\"version\":\"99.9\"}}' >&0\nexec cat >/dev/null\n");
    helper::SystemLauncher launcher(throughPkexec());
    helper::HelperEngines engines(launcher);
    NoProgress progress;
    const auto engine = engines.open(realCard(), progress);
    QVERIFY(!engine);
    QCOMPARE(engine.error().kind, ErrorKind::RequestInvalid);
    QVERIFY(engine.error().detail.contains("99.9"));
}

void TestLauncher::killedHelperIsToldAndStartedAgain()
{
    const adapters::Adapter card = simulatedCard(std::chrono::microseconds(20));
    WatchedLauncher launcher(test::directLaunch());
    helper::HelperEngines engines(launcher);
    AtStage progress(Stage::ReadingFlash, [&launcher] { ::kill(launcher.started.back(), SIGKILL); });
    const auto engine = engines.open(card, progress);
    QVERIFY(engine);
    const auto flash = (*engine)->readFlash(progress);
    QVERIFY(!flash);
    QCOMPARE(flash.error().kind, ErrorKind::HelperFailed);
    QCOMPARE(flash.error().facts.file, card.name);
    QCOMPARE(errorSentence(flash.error()),
             std::string("The program firesteel-helper ended before its work was done: it was ended by signal 9."));
    // The next call has a new one. The semaphore of the flash is still taken: its holder is dead.
    const auto query = (*engine)->query(adapters::QueryDepth::Burn, progress);
    QCOMPARE(launcher.started.size(), std::size_t{2});
    QVERIFY(!query);
    QVERIFY(query.error().kind == ErrorKind::DeviceBusy || query.error().kind == ErrorKind::SemaphoreLeftTaken);
}

void TestLauncher::cancelReachesTheHelper()
{
    const adapters::Adapter card = simulatedCard(std::chrono::milliseconds(1)); // a minute for all of it
    helper::SystemLauncher launcher(test::directLaunch());
    helper::HelperEngines engines(launcher);
    AtStage progress(Stage::ReadingFlash, [&progress] { progress.cancel(); });
    const auto engine = engines.open(card, progress);
    QVERIFY(engine);
    const auto flash = (*engine)->readFlash(progress);
    QVERIFY(!flash);
    QCOMPARE(flash.error().kind, ErrorKind::Cancelled);
}

void TestLauncher::wholeJobThroughTheHelper()
{
    const adapters::Adapter card = simulatedCard();
    WatchedLauncher launcher(test::directLaunch());
    helper::HelperEngines engines(launcher);
    NoProgress progress;
    const auto engine = engines.open(card, progress);
    const auto direct = adapters::openEngine(card);
    QVERIFY(engine && direct);
    const auto query = (*engine)->query(adapters::QueryDepth::Full, progress);
    QVERIFY(query);
    QCOMPARE(query->flashSize, (*direct)->query(adapters::QueryDepth::Full, progress)->flashSize);
    QCOMPARE(*(*engine)->readImage(progress), *(*direct)->readImage(progress));
    QCOMPARE(*(*engine)->readFlash(progress), *(*direct)->readFlash(progress));

    firmware::Fs2Description description = test::largeDescription();
    description.identity.version = firmware::Version{.major = 2, .minor = 99, .subminor = 7};
    const firmware::Image image = firmware::parseImage(firmware::writeFs2(description).value(), "new.bin").value();
    QVERIFY((*engine)->prepareBurn(image, {}, progress));
    const auto report = (*engine)->burn(image, {}, progress);
    QVERIFY2(report, report ? "" : errorSentence(report.error()).c_str());
    QCOMPARE(report->image, *(*direct)->readImage(progress));
    QVERIFY(report->gatewayCommands > 0 && report->bytesWritten > 0);
    // What the helper refuses is told as in this process.
    const auto again = (*engine)->burn(image, {}, progress);
    const auto directly = (*direct)->burn(image, {}, progress);
    QVERIFY(!again && !directly);
    QCOMPARE(again.error().kind, ErrorKind::BurnRefused);
    QCOMPARE(errorSentence(again.error()), errorSentence(directly.error()));
    const auto verified = (*engine)->verify(progress);
    QVERIFY(verified && verified->isSound());
    QCOMPARE(verified->findings.size(), (*direct)->verify(progress)->findings.size());
    QCOMPARE(launcher.started.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestLauncher)
#include "testlauncher.moc"
