// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/terminal.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <format>
#include <string_view>
#include <unistd.h>

namespace firesteel::cli {

namespace {

std::atomic_bool stopRequested = false;
static_assert(std::atomic_bool::is_always_lock_free, "set from a signal handler");

/// For operations on files.
class NoEngines final : public adapters::EngineOpener
{
public:
    Result<std::unique_ptr<adapters::Engine>> open(const adapters::Adapter& adapter, Progress& /*progress*/) override
    {
        return failure(ErrorKind::NotSupported, {.file = adapter.name, .found = "this works on files only"});
    }
};

void requestStop(int /*signal*/)
{
    stopRequested.store(true, std::memory_order_relaxed);
}

void catchStopSignals()
{
    struct sigaction action{};
    action.sa_handler = requestStop;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        ::sigaction(signal, &action, nullptr);
    }
    // A reader that goes away must not end a burn.
    ::signal(SIGPIPE, SIG_IGN);
}

} // namespace

TerminalProgress::TerminalProgress(std::vector<jobs::StageWeight> plan)
    : m_weights(std::move(plan))
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    catchStopSignals();
}

TerminalProgress::~TerminalProgress()
{
    endLine();
}

void TerminalProgress::endLine()
{
    if (m_lineOpen) {
        std::fputc('\n', stderr);
        m_lineOpen = false;
    }
}

void TerminalProgress::advance(Stage stage, std::uint64_t done, std::uint64_t total)
{
    const unsigned percent = m_weights.advance(stage, done, total) / 10;
    const bool newStage = stage != m_stage;
    if (!newStage && percent == m_percent) {
        return;
    }
    m_stage = stage;
    m_percent = percent;
    if (m_isTerminal) {
        std::fputs(std::format("\r\033[2K{:3}% {}", percent, stageName(stage)).c_str(), stderr);
        m_lineOpen = true;
    } else if (newStage) {
        std::fputs(std::format("{}\n", stageName(stage)).c_str(), stderr);
    }
}

bool TerminalProgress::cancelRequested() const
{
    return stopRequested.load(std::memory_order_relaxed);
}

Result<> runHere(jobs::Operation& operation, adapters::EngineOpener& engines, jobs::ReportStep& report)
{
    const jobs::SystemClock clock;
    TerminalProgress progress(operation.plan());
    report.kind = operation.kind();
    report.facts = operation.facts();
    report.command = operation.command();
    report.started = clock.now();
    jobs::JobContext context(progress, clock, engines, report);
    Result<> result = operation.run(context);
    jobs::finishStep(report, clock.now(), result ? nullptr : &result.error());
    return result;
}

Result<> runHere(jobs::Operation& operation, jobs::ReportStep& report)
{
    NoEngines engines;
    return runHere(operation, engines, report);
}

bool askToContinue()
{
    std::fputs("\n Do you want to continue ? (y/n) [n] : ", stderr);
    std::array<char, 64> line{};
    if (std::fgets(line.data(), line.size(), stdin) == nullptr) {
        std::fputc('\n', stderr);
        return false;
    }
    const std::string_view answer = line.data();
    return answer == "y\n" || answer == "Y\n" || answer == "yes\n" || answer == "y" || answer == "yes";
}

} // namespace firesteel::cli
