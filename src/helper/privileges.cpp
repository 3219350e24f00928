// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/privileges.h>
#include <sys/auxv.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace firesteel::helper {

namespace {

constexpr const char* callerNames[] = {"PKEXEC_UID", "SUDO_UID"};

/// What a process without raised privileges keeps of its caller's environment, which is its own: where
/// the vendor's tools are, and what puts simulated silicon and sanitizers under them.
constexpr std::string_view keptNames[] = {"PATH",         "HOME",          "TMPDIR",       "XDG_RUNTIME_DIR",
                                          "LD_PRELOAD",   "ASAN_OPTIONS",  "LSAN_OPTIONS", "UBSAN_OPTIONS",
                                          "TSAN_OPTIONS", "XDG_STATE_HOME"};
constexpr std::string_view keptPrefix = "FIRESTEEL_";
constexpr const char* systemPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

bool isKept(std::string_view name)
{
    return name.starts_with(keptPrefix) || std::ranges::contains(keptNames, name);
}

std::vector<std::pair<std::string, std::string>> keptVariables()
{
    std::vector<std::pair<std::string, std::string>> kept;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos && isKept(text.substr(0, equals))) {
            kept.emplace_back(text.substr(0, equals), text.substr(equals + 1));
        }
    }
    return kept;
}

} // namespace

// NOLINTBEGIN(concurrency-mt-unsafe): before the first thread

Privileges currentPrivileges()
{
    Privileges privileges{.raised = ::getuid() != ::geteuid() || ::getauxval(AT_SECURE) != 0, .caller = {}};
    for (const char* name : callerNames) {
        const char* const value = std::getenv(name);
        if (value == nullptr) {
            continue;
        }
        privileges.raised = true;
        privileges.caller = value;
        if (privileges.caller.find_first_not_of("0123456789") != std::string::npos) {
            privileges.caller.clear();
        }
        break;
    }
    return privileges;
}

void cleanEnvironment(const Privileges& privileges)
{
    const auto kept = privileges.raised ? std::vector<std::pair<std::string, std::string>>() : keptVariables();
    ::clearenv();
    ::setenv("PATH", systemPath, 1);
    for (const auto& [name, value] : kept) {
        ::setenv(name.c_str(), value.c_str(), 1);
    }
    ::setenv("LC_ALL", "C.UTF-8", 1);
}

// NOLINTEND(concurrency-mt-unsafe)

} // namespace firesteel::helper
