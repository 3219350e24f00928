// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starting programs, finding tools, and handing on what they say.
#include <base/file.h>
#include <sys/stat.h>
#include <tools/privatefolder.h>
#include <tools/process.h>
#include <tools/toolrun.h>
#include <tools/toolset.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <deque>
#include <unistd.h>

using namespace firesteel;
using namespace std::chrono_literals;
using namespace std::string_literals;
using tools::Command;
using tools::ProcessEnd;

namespace {

constexpr std::size_t mostOutput = 1 << 20;

Command shell(const std::string& script)
{
    return {.program = "/bin/sh", .arguments = {"-c", script}, .environment = tools::cleanEnvironment()};
}

Result<tools::Finished> ran(const Command& command)
{
    tools::PosixProcesses processes;
    return tools::runToEnd(processes, command, 30s, mostOutput);
}

void putProgram(const std::filesystem::path& path, const std::string& script)
{
    if (!writeFile(path, "#!/bin/sh\n" + script) || ::chmod(path.c_str(), 0755) != 0) {
        qFatal("cannot write a test program");
    }
}

/// A process that a test has written down: what it prints, piece by piece, and how it ends.
class WrittenProcess final : public tools::Process
{
public:
    WrittenProcess(std::deque<std::string> output, ProcessEnd end, bool& terminated)
        : m_output(std::move(output))
        , m_end(end)
        , m_terminated(terminated)
    {
    }
    std::string read(std::chrono::milliseconds) override
    {
        if (m_output.empty() || m_terminated) {
            m_ended = true;
            return {};
        }
        std::string piece = m_output.front();
        m_output.pop_front();
        return piece;
    }
    std::optional<ProcessEnd> end() override
    {
        if (!m_ended) {
            return std::nullopt;
        }
        return m_terminated ? ProcessEnd{.exitCode = 0, .signal = SIGTERM} : m_end;
    }
    void terminate() override { m_terminated = true; }

private:
    std::deque<std::string> m_output;
    ProcessEnd m_end;
    bool& m_terminated;
    bool m_ended = false;
};

class WrittenProcesses final : public tools::ProcessFactory
{
public:
    Result<std::unique_ptr<tools::Process>> start(const Command&) override
    {
        return std::make_unique<WrittenProcess>(output, end, terminated);
    }
    std::deque<std::string> output;
    ProcessEnd end;
    bool terminated = false;
};

class Recorded final : public Progress
{
public:
    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override
    {
        values.emplace_back(stage, done);
        totals.push_back(total);
    }
    bool cancelRequested() const override { return !values.empty() && values.back().second >= cancelAt; }
    void ran(std::string_view command) override { commands.emplace_back(command); }
    void printed(std::string_view line) override { lines.emplace_back(line); }

    std::uint64_t cancelAt = 1000;
    std::vector<std::pair<Stage, std::uint64_t>> values;
    std::vector<std::uint64_t> totals;
    std::vector<std::string> commands;
    std::vector<std::string> lines;
};

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outputAndExitCode();
    void environmentIsClean();
    void noOtherFilesAreOpen();
    void signalIsNoExitCode();
    void terminateEndsIt();
    void missingProgram();
    void tooMuchOutput();
    void tooLong();
    void childKeepsTheOutputOpen();
    void shellLines();
    void findsToolsWithVersions();
    void untrustedPlacesAreLeftOut();
    void versions();
    void privateFolder();
    void toolRun();
    void toolRunCancelled();
};

void TestProcesses::outputAndExitCode()
{
    const auto finished = ran(shell("echo out; echo err >&2; exit 7"));
    QVERIFY(finished);
    QCOMPARE(finished->output, "out\nerr\n"s);
    QCOMPARE(finished->end, (ProcessEnd{.exitCode = 7, .signal = 0}));
}

void TestProcesses::environmentIsClean()
{
    qputenv("FLASH_DEBUG", "1");
    const auto finished = ran({.program = "/usr/bin/env", .environment = tools::cleanEnvironment()});
    QVERIFY(finished);
    QCOMPARE(finished->output, "LC_ALL=C\nPATH=/usr/sbin:/usr/bin:/sbin:/bin\n"s);
}

void TestProcesses::noOtherFilesAreOpen()
{
    const int open = ::dup(STDOUT_FILENO); // without close-on-exec
    const auto finished = ran(shell("ls /proc/self/fd | wc -l; readlink /proc/self/fd/0; pwd"));
    ::close(open);
    QVERIFY(finished);
    QCOMPARE(finished->output, "4\n/dev/null\n/\n"s); // the fourth is the folder that ls reads
}

void TestProcesses::signalIsNoExitCode()
{
    const auto finished = ran(shell("kill -TERM $$"));
    QVERIFY(finished);
    QCOMPARE(finished->end, (ProcessEnd{.exitCode = 0, .signal = SIGTERM}));
}

void TestProcesses::terminateEndsIt()
{
    tools::PosixProcesses processes;
    auto process = processes.start(shell("trap 'echo bye; exit 3' TERM; echo ready; while :; do :; done"));
    QVERIFY(process);
    std::string output;
    while (!output.contains("ready") && !(*process)->end()) {
        output += (*process)->read(1s);
    }
    (*process)->terminate();
    while (!(*process)->end()) {
        output += (*process)->read(1s);
    }
    QCOMPARE(*(*process)->end(), (ProcessEnd{.exitCode = 3, .signal = 0}));
    QVERIFY(output.contains("bye"));
}

void TestProcesses::missingProgram()
{
    const auto finished = ran({.program = "/nonexistent/mstflint"});
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::ToolMissing);
}

void TestProcesses::tooMuchOutput()
{
    tools::PosixProcesses processes;
    Command command = shell("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done");
    command.worksOnCard = false;
    const auto finished = tools::runToEnd(processes, command, 60s, 100'000);
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::ToolStopped);
}

void TestProcesses::tooLong()
{
    tools::PosixProcesses processes;
    Command command = shell("trap '' TERM; while :; do :; done");
    command.worksOnCard = false; // so it is killed
    const auto finished = tools::runToEnd(processes, command, 50ms, mostOutput);
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::ToolStopped);
}

void TestProcesses::childKeepsTheOutputOpen()
{
    // Its end counts, not that of its output.
    const auto finished = ran(shell("tail -f /dev/null & echo $!"));
    QVERIFY(finished);
    QCOMPARE(finished->end, ProcessEnd{});
    ::kill(static_cast<pid_t>(std::stol(finished->output)), SIGKILL);
}

void TestProcesses::shellLines()
{
    Command command{.program = "/usr/bin/mstflint",
                    .arguments = {"-d", "0000:23:00.0", "-i", "a b'c.bin", "burn"},
                    .environment = tools::cleanEnvironment()};
    QCOMPARE(tools::shellLine(command), "mstflint -d 0000:23:00.0 -i 'a b'\\''c.bin' burn"s);
    command.environment.emplace_back("LD_PRELOAD", "/x y/lib.so");
    command.program = "/opt/mellanox/mft/bin/flint";
    QCOMPARE(tools::shellLine(command),
             "LD_PRELOAD='/x y/lib.so' /opt/mellanox/mft/bin/flint -d 0000:23:00.0 -i 'a b'\\''c.bin' burn"s);
}

void TestProcesses::findsToolsWithVersions()
{
    QTemporaryDir folder;
    const std::filesystem::path one = folder.filePath(QStringLiteral("one")).toStdString();
    const std::filesystem::path two = folder.filePath(QStringLiteral("two")).toStdString();
    std::filesystem::create_directories(one);
    std::filesystem::create_directories(two);
    putProgram(one / "mstflint", "echo 'mstflint, mstflint 4.21.0, Git SHA Hash: N/A'\n");
    putProgram(one / "flint", "echo 'flint, mft 4.22.1-15, built on Feb 10 2023'\n");
    putProgram(two / "mstflint", "echo 'mstflint, mstflint 4.31.0, Git SHA Hash: e94e92f'\n");
    putProgram(two / "mstconfig", "echo nothing known; exit 3\n");
    putProgram(two / "mst", "test \"$1\" = version && echo 'mst, mft 4.9.0-38, built on ...'\n");
    tools::PosixProcesses processes;
    const tools::ToolSet set = tools::findTools({.folders = {one, "relative", two}, .trustedOnly = false}, processes);
    QCOMPARE(set.tools.size(), std::size_t{5});
    QCOMPARE(set.find(tools::ToolKind::Flint)->path, one / "mstflint");
    QCOMPARE(set.tools[1].path, two / "mstflint");
    QCOMPARE(tools::programText(set.tools[1]), "mstflint 4.31.0"s);
    QCOMPARE(tools::programText(set.tools[2]), "flint 4.22.1"s);
    QVERIFY(set.tools[2].mft && !set.tools[1].mft);
    QCOMPARE(tools::programText(*set.find(tools::ToolKind::Config)), "mstconfig"s);
    QVERIFY(set.find(tools::ToolKind::Mst)->version == (tools::ToolVersion{4, 9, 0}));
    QVERIFY(set.find(tools::ToolKind::FirmwareReset) == nullptr);
}

void TestProcesses::untrustedPlacesAreLeftOut()
{
    QTemporaryDir folder; // in a place where everybody may write
    const std::filesystem::path path = folder.path().toStdString();
    putProgram(path / "mstflint", "touch \"$0.ran\"\n");
    tools::PosixProcesses processes;
    QVERIFY(tools::findTools({.folders = {path}, .trustedOnly = true}, processes).tools.empty());
    QVERIFY(!std::filesystem::exists(path / "mstflint.ran"));
    if (geteuid() == 0) {
        QVERIFY(tools::ToolSearch::standard().trustedOnly);
    }
}

void TestProcesses::versions()
{
    QVERIFY(tools::parseVersion("4.31.0") == (tools::ToolVersion{4, 31, 0}));
    QVERIFY(tools::parseVersion("4.9") == (tools::ToolVersion{4, 9, 0}));
    QVERIFY((tools::ToolVersion{4, 9, 0}) < (tools::ToolVersion{4, 21, 0}));
    for (const char* const wrong : {"", "4", "4.", ".4", "4.x", "4.1.2.3", "99999999999.1", "-1.2"}) {
        QVERIFY2(!tools::parseVersion(wrong), wrong);
    }
}

void TestProcesses::privateFolder()
{
    std::filesystem::path path;
    {
        auto folder = tools::PrivateFolder::make();
        QVERIFY(folder);
        path = folder->path();
        QCOMPARE(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_all);
        QVERIFY(writeFile(path / "file", "text"));
        const tools::PrivateFolder moved = std::move(*folder);
        QCOMPARE(moved.path(), path);
    }
    QVERIFY(!std::filesystem::exists(path));
}

void TestProcesses::toolRun()
{
    WrittenProcesses processes;
    processes.output = {"\rBurning FW image without",
                        " signatures -  10%\rBurning FW image without signatures -  4",
                        "0%\rBurning FW image without signatures -  20%\rBurning FW image without signatures - OK\n",
                        "Restoring signature    - OK\n",
                        "Reading flash section: 50%\r",
                        "-E- it fails"};
    processes.end = {.exitCode = 1, .signal = 0};
    Recorded progress;
    const auto answer = tools::runTool(processes, {}, "the command", Stage::PreparingTool, progress);
    QVERIFY(answer);
    QVERIFY(!answer->succeeded());
    QVERIFY(!answer->askedToStop);
    QCOMPARE(progress.commands, std::vector{"the command"s});
    using Values = std::vector<std::pair<Stage, std::uint64_t>>;
    QCOMPARE(progress.values, (Values{{Stage::WritingImage, 10},
                                      {Stage::WritingImage, 40},
                                      {Stage::WritingImage, 40}, // it went back, we do not
                                      {Stage::WritingImage, 100},
                                      {Stage::ActivatingImage, 100},
                                      {Stage::PreparingTool, 50}}));
    QCOMPARE(answer->lines.back(), "-E- it fails"s);
    QCOMPARE(progress.lines, answer->lines);
}

void TestProcesses::toolRunCancelled()
{
    WrittenProcesses processes;
    processes.output = {"Burning -  10%\r", "Burning -  30%\r", "Burning -  90%\r", "end\n"};
    Recorded progress;
    progress.cancelAt = 30;
    const auto answer = tools::runTool(processes, {}, "burn", Stage::PreparingTool, progress);
    QVERIFY(answer);
    QVERIFY(answer->askedToStop);
    QCOMPARE(answer->end.signal, SIGTERM);
    QCOMPARE(progress.values.back().second, 30U);
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "testprocesses.moc"
