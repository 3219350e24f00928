// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole processes, from fork to exit, beside mstflint in the same run: time and peak memory.
#include <base/file.h>
#include <benchmark/benchmark.h>
#include <firmware/fs2/fs2writer.h>
#include <support/shareddata.h>
#include <support/testimage.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <string>
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

} // namespace

int main(int argc, char** argv)
{
    const fs::path programs = fs::absolute(fs::path(argv[0])).parent_path();
    const std::string cli = (programs / "firesteel-cli").string();
    const std::string image = measuredImage().string();
    add("verify/firesteel", {cli, "verify", image});
    add("verify/mstflint", {"mstflint", "-i", image, "verify"});
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
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
