// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <tools/process.h>
#include <tools/toolset.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <format>
#include <ranges>
#include <system_error>
#include <unistd.h>

namespace firesteel::tools {

namespace {

struct Name
{
    ToolKind kind;
    const char* name;
    const char* versionArgument;
};
constexpr Name names[] = {
    {ToolKind::Flint, "mstflint", "--version"},
    {ToolKind::Flint, "flint", "--version"},
    {ToolKind::Config, "mstconfig", "--version"},
    {ToolKind::Config, "mlxconfig", "--version"},
    {ToolKind::FirmwareReset, "mstfwreset", "--version"},
    {ToolKind::FirmwareReset, "mlxfwreset", "--version"},
    {ToolKind::FirmwareManager, "mstfwmanager", "--version"},
    {ToolKind::FirmwareManager, "mlxfwmanager", "--version"},
    {ToolKind::Burn, "mlxburn", "--version"},
    {ToolKind::Mst, "mst", "version"},
};

constexpr const char* knownFolders[] = {"/usr/bin",
                                        "/usr/sbin",
                                        "/usr/local/bin",
                                        "/usr/local/sbin",
                                        "/opt/mellanox/mstflint/bin",
                                        "/opt/mellanox/mft/bin",
                                        "/usr/mst/bin"};

constexpr std::chrono::seconds versionPatience{5};
constexpr std::size_t mostVersionOutput = std::size_t{64} * 1024;

bool isPrivileged()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody changes the environment
    return geteuid() == 0 || geteuid() != getuid() || std::getenv("PKEXEC_UID") != nullptr;
}

/// Root owns it, and root alone may write to it; so it is with every folder above.
bool isTrusted(std::filesystem::path path)
{
    for (;;) {
        struct stat status{};
        if (::stat(path.c_str(), &status) != 0 || status.st_uid != 0 || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
            return false;
        }
        if (path == path.parent_path()) {
            return true;
        }
        path = path.parent_path();
    }
}

std::optional<std::filesystem::path> program(const std::filesystem::path& folder, const char* name, bool trustedOnly)
{
    std::error_code error;
    std::filesystem::path path = folder / name;
    if (!folder.is_absolute() || !std::filesystem::is_regular_file(path, error) || ::access(path.c_str(), X_OK) != 0) {
        return std::nullopt;
    }
    if (!trustedOnly) {
        return path;
    }
    // The place that links lead to is what is run, so that nobody can turn a link in between.
    path = std::filesystem::canonical(path, error);
    return !error && isTrusted(path) ? std::optional(path) : std::nullopt;
}

/// "mstflint, mstflint 4.31.0, Git SHA Hash: ..." or "flint, mft 4.22.1-15, built on ...".
void readVersion(Tool& tool, std::string_view output)
{
    constexpr std::string_view packages[] = {", mstflint ", ", mft "};
    for (const std::string_view package : packages) {
        const std::size_t at = output.find(package);
        if (at != std::string_view::npos) {
            const std::string_view rest = output.substr(at + package.size());
            tool.version = parseVersion(rest.substr(0, rest.find_first_not_of("0123456789.")));
            tool.mft = package == ", mft ";
            return;
        }
    }
}

} // namespace

std::string toString(const ToolVersion& version)
{
    return std::format("{}.{}.{}", version.major, version.minor, version.patch);
}

std::optional<ToolVersion> parseVersion(std::string_view text)
{
    ToolVersion version;
    unsigned* const parts[] = {&version.major, &version.minor, &version.patch};
    std::size_t count = 0;
    for (const auto part : std::views::split(text, '.')) {
        const char* const first = part.empty() ? nullptr : &*part.begin();
        if (first == nullptr || count == std::size(parts)) {
            return std::nullopt;
        }
        const char* const last = first + part.size();
        const auto [end, error] = std::from_chars(first, last, *parts[count++]);
        if (error != std::errc() || end != last) {
            return std::nullopt;
        }
    }
    return count >= 2 ? std::optional(version) : std::nullopt;
}

std::string programText(const Tool& tool)
{
    return tool.version ? std::format("{} {}", tool.name, toString(*tool.version)) : tool.name;
}

const Tool* ToolSet::find(ToolKind kind) const
{
    const auto found = std::ranges::find(tools, kind, &Tool::kind);
    return found == tools.end() ? nullptr : &*found;
}

ToolSearch ToolSearch::standard()
{
    ToolSearch search{.folders = {std::begin(knownFolders), std::end(knownFolders)}, .trustedOnly = isPrivileged()};
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody changes the environment
    const char* const path = search.trustedOnly ? nullptr : std::getenv("PATH");
    for (const auto part : std::views::split(std::string_view(path == nullptr ? "" : path), ':')) {
        std::filesystem::path folder(part.begin(), part.end());
        if (folder.is_absolute() && !std::ranges::contains(search.folders, folder)) {
            search.folders.push_back(std::move(folder));
        }
    }
    return search;
}

ToolSet findTools(const ToolSearch& search, ProcessFactory& processes)
{
    ToolSet set;
    for (const Name& name : names) {
        for (const std::filesystem::path& folder : search.folders) {
            const auto path = program(folder, name.name, search.trustedOnly);
            if (!path || std::ranges::contains(set.tools, *path, &Tool::path)) {
                continue;
            }
            Tool tool{.kind = name.kind, .name = name.name, .path = *path};
            const Result<Finished> answer = runToEnd(processes,
                                                     {.program = *path,
                                                      .arguments = {name.versionArgument},
                                                      .environment = cleanEnvironment(),
                                                      .worksOnCard = false},
                                                     versionPatience, mostVersionOutput);
            if (answer) {
                readVersion(tool, answer->output);
            }
            set.tools.push_back(std::move(tool));
        }
    }
    return set;
}

ToolSet findTools()
{
    PosixProcesses processes;
    return findTools(ToolSearch::standard(), processes);
}

} // namespace firesteel::tools
