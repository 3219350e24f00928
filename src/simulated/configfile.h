// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <silicon/simulatedchip.h>
#include <sys/types.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <mutex>

namespace firesteel::simulated {

/// The `config` file of a simulated card: reads and writes as the kernel's, with errno. Thread-safe.
class ConfigFile
{
public:
    static Result<std::unique_ptr<ConfigFile>> open(const std::filesystem::path& stateFolder);

    ssize_t read(void* into, std::size_t size, off_t offset);
    ssize_t write(const void* from, std::size_t size, off_t offset);

private:
    explicit ConfigFile(silicon::SimulatedChip chip);
    void log(const char* what, off_t offset, ByteView bytes);

    struct Close
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::mutex m_mutex;
    silicon::SimulatedChip m_chip;
    std::unique_ptr<std::FILE, Close> m_log;
};

} // namespace firesteel::simulated
