// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulated/bus.h>
#include <simulated/configfile.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <utility>

namespace firesteel::simulated {

namespace {

constexpr off_t configSize = 4096;

std::size_t bytesInside(std::size_t size, off_t offset)
{
    return offset >= configSize ? 0 : std::min(size, static_cast<std::size_t>(configSize - offset));
}

} // namespace

Result<std::unique_ptr<ConfigFile>> ConfigFile::open(const std::filesystem::path& stateFolder)
{
    Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(stateFolder);
    if (!chip) {
        return failure(chip);
    }
    return std::unique_ptr<ConfigFile>(new ConfigFile(std::move(*chip)));
}

ConfigFile::ConfigFile(silicon::SimulatedChip chip)
    : m_chip(std::move(chip))
{
    if (const char* const path = std::getenv(Bus::logVariable)) { // NOLINT(concurrency-mt-unsafe)
        m_log.reset(std::fopen(path, "ae"));
    }
}

ssize_t ConfigFile::read(void* into, std::size_t size, off_t offset)
{
    if (offset < 0) {
        errno = EINVAL;
        return -1;
    }
    const MutableByteView bytes(static_cast<std::uint8_t*>(into), bytesInside(size, offset));
    const std::scoped_lock lock(m_mutex);
    m_chip.readConfig(static_cast<std::uint32_t>(offset), bytes);
    if (m_log) {
        log("read", offset, bytes);
    }
    return static_cast<ssize_t>(bytes.size());
}

ssize_t ConfigFile::write(const void* from, std::size_t size, off_t offset)
{
    if (offset < 0) {
        errno = EINVAL;
        return -1;
    }
    const ByteView bytes(static_cast<const std::uint8_t*>(from), bytesInside(size, offset));
    const std::scoped_lock lock(m_mutex);
    if (m_log) {
        log("write", offset, bytes);
    }
    if (!m_chip.writeConfig(static_cast<std::uint32_t>(offset), bytes)) {
        errno = EPERM; // lockdown is the only thing that forbids a write
        return -1;
    }
    return static_cast<ssize_t>(bytes.size());
}

void ConfigFile::log(const char* what, off_t offset, ByteView bytes)
{
    // A full disk must not throw into a foreign program.
    // NOLINTBEGIN(modernize-use-std-print)
    std::fprintf(m_log.get(), "%s 0x%lx", what, static_cast<unsigned long>(offset));
    constexpr std::size_t mostShown = 16;
    for (const std::uint8_t byte : bytes.first(std::min(bytes.size(), mostShown))) {
        std::fprintf(m_log.get(), " %02x", byte);
    }
    std::fprintf(m_log.get(), "%s\n", bytes.size() > mostShown ? " ..." : "");
    // NOLINTEND(modernize-use-std-print)
}

} // namespace firesteel::simulated
