// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/deviceusers.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <set>
#include <system_error>
#include <unistd.h>

namespace firesteel::silicon {

namespace {

namespace fs = std::filesystem;

using Files = std::set<std::string>;

constexpr int longestAncestry = 64;

std::optional<int> processNumber(const std::string& name)
{
    int number = 0;
    const char* const end = name.data() + name.size();
    const auto [stop, code] = std::from_chars(name.data(), end, number);
    return code == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

/// The number after the name in /proc/PID/stat is the state, the next one the parent.
int parentOf(int process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    const std::size_t name = line.rfind(')');
    if (name == std::string::npos || name + 4 >= line.size()) {
        return 0;
    }
    return processNumber(line.substr(name + 4, line.find(' ', name + 4) - name - 4)).value_or(0);
}

std::set<int> ownLine()
{
    std::set<int> line;
    for (int process = ::getpid(); process > 1 && line.size() < longestAncestry; process = parentOf(process)) {
        line.insert(process);
    }
    return line;
}

bool hasOpen(const fs::path& process, const Files& files)
{
    std::error_code code;
    for (fs::directory_iterator entry(process / "fd", code), end; !code && entry != end; entry.increment(code)) {
        std::error_code ignored;
        if (files.contains(fs::read_symlink(entry->path(), ignored).string())) {
            return true;
        }
    }
    return false;
}

bool hasMapped(const fs::path& process, const Files& files)
{
    std::ifstream maps(process / "maps");
    for (std::string line; std::getline(maps, line);) {
        const std::size_t path = line.find('/');
        if (path != std::string::npos && files.contains(line.substr(path))) {
            return true;
        }
    }
    return false;
}

std::string programOf(const fs::path& process)
{
    std::ifstream file(process / "comm");
    std::string name;
    std::getline(file, name);
    return name;
}

} // namespace

std::vector<DeviceUser> otherUsersOf(std::span<const fs::path> files)
{
    Files resolved;
    for (const fs::path& file : files) {
        std::error_code code;
        const fs::path real = fs::canonical(file, code);
        if (!code) {
            resolved.insert(real.string());
        }
    }
    std::vector<DeviceUser> users;
    if (resolved.empty()) {
        return users;
    }
    const std::set<int> own = ownLine();
    std::error_code code;
    for (fs::directory_iterator entry("/proc", code), end; !code && entry != end; entry.increment(code)) {
        const std::optional<int> process = processNumber(entry->path().filename().string());
        if (!process || own.contains(*process)) {
            continue;
        }
        if (hasOpen(entry->path(), resolved) || hasMapped(entry->path(), resolved)) {
            users.push_back({.processId = *process, .program = programOf(entry->path())});
        }
    }
    std::ranges::sort(users, {}, &DeviceUser::processId);
    return users;
}

} // namespace firesteel::silicon
