// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/handover.h>
#include <cli/output.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace firesteel::cli {

int handOver(const char* program, char** argv)
{
    std::error_code code;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", code);
    const std::filesystem::path other = self.parent_path() / program;
    if (!code) {
        ::execv(other.c_str(), argv);
        code = {errno, std::generic_category()};
    }
    return printError({.kind = ErrorKind::NotSupported,
                       .facts = {.found = other.string() + " cannot be started: " + code.message()}});
}

} // namespace firesteel::cli
