// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/shellquote.h>
#include <tools/process.h>

#include <algorithm>
#include <format>

namespace firesteel::tools {

namespace {

constexpr const char* systemPath = "/usr/sbin:/usr/bin:/sbin:/bin";

bool isSystemFolder(const std::filesystem::path& folder)
{
    return folder == "/usr/bin" || folder == "/usr/sbin" || folder == "/bin" || folder == "/sbin";
}

} // namespace

std::vector<std::pair<std::string, std::string>> cleanEnvironment()
{
    return {{"LC_ALL", "C"}, {"PATH", systemPath}};
}

std::string shellLine(const Command& command)
{
    const auto clean = cleanEnvironment();
    std::string line;
    for (const auto& variable : command.environment) {
        if (!std::ranges::contains(clean, variable)) {
            line += std::format("{}={} ", variable.first, shellQuote(variable.second));
        }
    }
    line += shellQuote(isSystemFolder(command.program.parent_path()) ? command.program.filename().string()
                                                                     : command.program.string());
    for (const std::string& argument : command.arguments) {
        line += ' ' + shellQuote(argument);
    }
    return line;
}

Result<Finished> runToEnd(ProcessFactory& processes, const Command& command, std::chrono::milliseconds patience,
                          std::size_t mostOutput)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    Result<std::unique_ptr<Process>> process = processes.start(command);
    if (!process) {
        return failure(process);
    }
    Finished finished;
    while (!(*process)->end()) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || finished.output.size() >= mostOutput) {
            return failure(ErrorKind::ToolStopped, {.wanted = command.program.filename().string()},
                           "it printed too much or did not end in time");
        }
        finished.output += (*process)->read(left);
    }
    finished.output.resize(std::min(finished.output.size(), mostOutput));
    finished.end = *(*process)->end();
    return finished;
}

} // namespace firesteel::tools
