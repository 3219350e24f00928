// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole processes on the simulated ConnectX-3 Pro, beside mstflint on the same silicon: time, and the
// CR-space accesses, which are what takes the time on a card.
#include <adapters/cardplacement.h>
#include <base/file.h>
#include <firmware/fs2/fs2writer.h>
#include <silicon/simulatedchip.h>
#include <support/testimage.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <spawn.h>
#include <string>
#include <vector>

extern char** environ; // NOLINT(readability-redundant-declaration): POSIX leaves it to the user

namespace {

namespace fs = std::filesystem;
using namespace firesteel;

constexpr int repetitions = 5;
constexpr const char* address = "0000:23:00.0";

bool runOnce(const std::vector<std::string>& command)
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
    pid_t child = 0;
    int status = -1;
    if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0) {
        waitpid(child, &status, 0);
    }
    posix_spawn_file_actions_destroy(&actions);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

Bytes imageOf(firmware::Version version)
{
    firmware::Fs2Description description = test::largeDescription();
    description.identity.version = version;
    Result<Bytes> image = firmware::writeFs2(description);
    if (!image) {
        std::abort();
    }
    return std::move(*image);
}

struct Measured
{
    bool succeeded = false;
    double milliseconds = 0; ///< the best of the runs
    silicon::SimulatedCounters counters;
};

class Bench
{
public:
    Bench(fs::path folder, fs::path programs)
        : m_folder(std::move(folder))
        , m_cli((programs / "firesteel-cli").string())
        , m_library((programs.parent_path() / "lib" / "libfiresteel-simulated.so").string())
    {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        const Bytes old = imageOf({2, 42, 5000});
        const Result<firmware::Image> image = firmware::parseImage(old, "old");
        const silicon::SimulatedCard card{.name = "bench", .pciAddress = address};
        const bool made = image && adapters::makeCard(m_folder / "cards" / "card", card, *image) &&
                          writeFile(m_folder / "fresh.bin", ByteView(imageOf({2, 43, 7000})));
        Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(m_folder / "cards" / "card");
        if (!made || !chip) {
            std::abort();
        }
        m_chip.emplace(std::move(*chip));
        m_start.assign(m_chip->flash().begin(), m_chip->flash().end());
    }

    std::vector<std::string> ours(std::vector<std::string> verb) const
    {
        std::vector<std::string> command{m_cli, "--simulate=" + (m_folder / "cards").string()};
        command.insert(command.end(), verb.begin(), verb.end());
        return command;
    }
    std::vector<std::string> theirs(std::vector<std::string> rest) const
    {
        std::vector<std::string> command{
            "env",  "FIRESTEEL_SIMULATED=" + (m_folder / "cards").string(), "LD_PRELOAD=" + m_library, "mstflint", "-d",
            address};
        command.insert(command.end(), rest.begin(), rest.end());
        return command;
    }
    std::string file(const char* name) const { return (m_folder / name).string(); }

    Measured measure(const std::vector<std::string>& command)
    {
        Measured best{.succeeded = true};
        for (int run = 0; run < repetitions; ++run) {
            std::ranges::copy(m_start, m_chip->flash().begin());
            m_chip->powerOn();
            m_chip->resetCounters();
            const auto start = std::chrono::steady_clock::now();
            best.succeeded = runOnce(command) && best.succeeded;
            const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
            best.milliseconds = run == 0 ? time.count() : std::min(best.milliseconds, time.count());
            best.counters = m_chip->counters();
        }
        return best;
    }

private:
    fs::path m_folder;
    std::string m_cli;
    std::string m_library;
    std::optional<silicon::SimulatedChip> m_chip;
    Bytes m_start;
};

void print(const char* what, const char* who, const Measured& measured)
{
    const silicon::SimulatedCounters& counters = measured.counters;
    std::printf("%-7s %-10s %10llu %10llu %10llu %10.1f%s\n", what, who,
                static_cast<unsigned long long>(counters.reads + counters.writes),
                static_cast<unsigned long long>(counters.reads), static_cast<unsigned long long>(counters.writes),
                measured.milliseconds, measured.succeeded ? "" : "  FAILED");
}

struct Work
{
    const char* what;
    std::vector<std::string> ours;
    std::vector<std::string> theirs;
};

} // namespace

int main(int /*argc*/, char** argv)
{
    const fs::path programs = fs::absolute(fs::path(argv[0])).parent_path();
    Bench bench(fs::temp_directory_path() / "firesteel-card-bench", programs);
    const Work works[] = {
        {"query", bench.ours({"query", address}), bench.theirs({"query"})},
        {"verify", bench.ours({"verify", address}), bench.theirs({"verify"})},
        {"read", bench.ours({"read-image", address, bench.file("ours.bin")}),
         bench.theirs({"ri", bench.file("theirs.bin")})},
        {"burn", bench.ours({"burn", address, bench.file("fresh.bin"), "--no-backup", "-y"}),
         bench.theirs({"-i", bench.file("fresh.bin"), "-y", "burn"})},
    };
    std::printf("%-7s %-10s %10s %10s %10s %10s\n", "", "", "accesses", "reads", "writes", "ms");
    bool better = true;
    for (const Work& work : works) {
        std::error_code code;
        fs::remove(bench.file("ours.bin"), code);
        const Measured ours = bench.measure(work.ours);
        const Measured theirs = bench.measure(work.theirs);
        print(work.what, "firesteel", ours);
        print(work.what, "mstflint", theirs);
        const auto accesses = [](const Measured& m) {
            return static_cast<double>(m.counters.reads + m.counters.writes);
        };
        std::printf("%-7s            %.2f of its accesses, %.2f of its time\n", work.what,
                    accesses(ours) / accesses(theirs), ours.milliseconds / theirs.milliseconds);
        better = better && ours.succeeded && theirs.succeeded && accesses(ours) < accesses(theirs);
    }
    std::printf("%s\n", better ? "fewer accesses everywhere" : "NOT fewer accesses everywhere");
    return better ? 0 : 1;
}
