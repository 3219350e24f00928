// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace firesteel::tools {

/// A program and what it is started with. It gets no other environment, no standard input, and no
/// file of this process.
struct Command
{
    std::filesystem::path program; ///< absolute
    std::vector<std::string> arguments;
    std::vector<std::pair<std::string, std::string>> environment;
    std::filesystem::path folder = "/"; ///< working folder
    bool worksOnCard = true;            ///< false: may be killed when it does not end on request

    bool operator==(const Command&) const = default;
};

/// LC_ALL=C and a fixed PATH: what every tool is started with.
std::vector<std::pair<std::string, std::string>> cleanEnvironment();

/// The command as a line that a POSIX shell runs; clean surroundings that do not matter there are left
/// out, other variables stand before it.
std::string shellLine(const Command& command);

/// How a process ended.
struct ProcessEnd
{
    int exitCode = 0;
    int signal = 0; ///< 0: it ended by itself

    bool operator==(const ProcessEnd&) const = default;
};

/// A started program. Destroying one that still runs asks it to terminate and waits for its end, or
/// kills one that does not work on a card.
class Process
{
public:
    Process() = default;
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    virtual ~Process() = default;

    /// What it printed since the last call, standard output and errors mixed as they came; waits at most
    /// `patience` for something. Empty: nothing came. At most 64 KiB at once.
    virtual std::string read(std::chrono::milliseconds patience) = 0;
    /// Set once it has ended and everything it printed was read.
    virtual std::optional<ProcessEnd> end() = 0;
    /// SIGTERM: a flash tool finishes its flash command and frees the semaphore. One that works on a card
    /// is never killed, because that would leave the card's semaphore taken.
    virtual void terminate() = 0;
};

/// Starts programs: the seam between readers of tools and the system.
class ProcessFactory
{
public:
    ProcessFactory() = default;
    ProcessFactory(const ProcessFactory&) = delete;
    ProcessFactory& operator=(const ProcessFactory&) = delete;
    virtual ~ProcessFactory() = default;

    /// ToolMissing if it cannot be started.
    virtual Result<std::unique_ptr<Process>> start(const Command& command) = 0;
};

/// Real processes.
class PosixProcesses final : public ProcessFactory
{
public:
    Result<std::unique_ptr<Process>> start(const Command& command) override;
};

/// Runs a command to its end and returns what it printed, at most `mostOutput` bytes of it. After
/// `patience` it is asked to terminate. ToolMissing, ToolStopped.
struct Finished
{
    ProcessEnd end;
    std::string output;
};
Result<Finished> runToEnd(ProcessFactory& processes, const Command& command, std::chrono::milliseconds patience,
                          std::size_t mostOutput);

} // namespace firesteel::tools
