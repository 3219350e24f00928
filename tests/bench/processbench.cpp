// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole processes, from fork to exit, beside mstflint in the same run: time and peak memory, and how
// much of mstflint's time we take.
#include "imagefiles.h"

#include <base/file.h>
#include <benchmark/benchmark.h>
#include <firmware/fs2/fs2writer.h>
#include <support/shareddata.h>
#include <support/testimage.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <spawn.h>
#include <string>
#include <string_view>
#include <vector>

extern char** environ; // NOLINT(readability-redundant-declaration): POSIX leaves it to the user

namespace {

namespace fs = std::filesystem;

struct Finished
{
    std::chrono::duration<double> time{};
    long peakKib = 0;
    bool succeeded = false;
};

Finished runOnce(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    for (const std::string& word : command) {
        arguments.push_back(const_cast<char*>(word.c_str())); // NOLINT: posix_spawn wants it so
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);

    Finished finished;
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0) {
        int status = 0;
        rusage usage{};
        wait4(child, &status, 0, &usage);
        finished.succeeded = WIFEXITED(status) && WEXITSTATUS(status) == 0;
        finished.peakKib = usage.ru_maxrss;
    }
    finished.time = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&actions);
    return finished;
}

void measure(benchmark::State& state, const std::vector<std::string>& command)
{
    long peak = 0;
    for (auto iteration : state) {
        (void)iteration;
        const Finished finished = runOnce(command);
        if (!finished.succeeded) {
            state.SkipWithError("the command failed: " + command[0]);
            return;
        }
        state.SetIterationTime(finished.time.count());
        peak = std::max(peak, finished.peakKib);
    }
    state.counters["peak_KiB"] = static_cast<double>(peak);
}

void add(const std::string& name, std::vector<std::string> command)
{
    benchmark::RegisterBenchmark(name, measure, std::move(command))
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->MinTime(1.0);
}

/// As the console shows it, and remembers the times.
class Reporter final : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.skipped == benchmark::internal::NotSkipped && run.run_type == Run::RT_Iteration) {
                m_times[run.run_name.function_name] = run.GetAdjustedRealTime();
            }
        }
    }

    /// "verify FS3: 0.31 of mstflint's time", for each pair that was measured.
    void printRatios() const
    {
        const std::string ours = "/firesteel";
        for (const auto& [name, time] : m_times) {
            const std::string what = name.ends_with(ours) ? name.substr(0, name.size() - ours.size()) : std::string();
            const auto theirs = m_times.find(what + "/mstflint");
            if (!what.empty() && theirs != m_times.end()) {
                std::printf("%s: %.2f of mstflint's time\n", what.c_str(), time / theirs->second);
            }
        }
    }

private:
    std::map<std::string, double> m_times;
};

/// The real image where it is, else one of our own of the same size.
fs::path measuredImage()
{
    if (const auto real = firesteel::test::realImage()) {
        return *real;
    }
    fs::path file = fs::temp_directory_path() / "firesteel-bench.bin";
    const auto bytes = firesteel::firmware::writeFs2(firesteel::test::largeDescription());
    if (!bytes || !firesteel::writeFile(file, firesteel::ByteView(*bytes))) {
        std::abort();
    }
    return file;
}

constexpr const char* makeImages = "--make-images";

/// Made by another process: the peak memory of a program counts from that of the one that starts it.
std::vector<fs::path> largeImages(const char* self)
{
    const fs::path folder = fs::temp_directory_path() / "firesteel-bench-images";
    fs::create_directories(folder);
    if (!runOnce({self, makeImages, folder.string()}).succeeded) {
        std::abort();
    }
    std::vector<fs::path> files{fs::directory_iterator(folder), {}};
    std::ranges::sort(files);
    return files;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == makeImages) {
        return firesteel::bench::writeLargeImages(argv[2]) ? 0 : 1;
    }
    const fs::path programs = fs::absolute(fs::path(argv[0])).parent_path();
    const std::string cli = (programs / "firesteel-cli").string();
    const std::string image = measuredImage().string();
    add("verify/firesteel", {cli, "verify", image});
    add("verify/mstflint", {"mstflint", "-i", image, "verify"});
    for (const fs::path& file : largeImages(argv[0])) {
        const std::string name = "verify " + file.stem().string();
        add(name + "/firesteel", {cli, "verify", file.string()});
        add(name + "/mstflint", {"mstflint", "-i", file.string(), "verify"});
    }
    add("query/firesteel", {cli, "query", "--full", image});
    add("query/mstflint", {"mstflint", "-i", image, "query", "full"});
    add("dump-ini/firesteel", {cli, "dump-ini", image});
    add("dump-ini/mstflint", {"mstflint", "-i", image, "dc"});
    if (std::getenv("DISPLAY") != nullptr) {
        const fs::path state = fs::temp_directory_path() / "firesteel-bench-state";
        setenv("XDG_STATE_HOME", state.c_str(), 1);
        setenv("XDG_CONFIG_HOME", (state / "config").c_str(), 1);
        add("cold-start/firesteel", {(programs / "firesteel").string(), "--simulate", "--quit-when-shown"});
    }
    benchmark::Initialize(&argc, argv);
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    return 0;
}
