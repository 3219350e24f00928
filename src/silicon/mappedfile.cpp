// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/mappedfile.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <format>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace firesteel::silicon {

namespace {

std::unexpected<Error> unreadable(const std::filesystem::path& path, int code)
{
    const std::string message = std::generic_category().message(code);
    return failure(ErrorKind::FileUnreadable, {.file = path.string(), .found = message}, message);
}

Result<MutableByteView> map(int descriptor, const std::filesystem::path& path, std::uint64_t size)
{
    struct stat status{};
    if (::fstat(descriptor, &status) != 0) {
        return unreadable(path, errno);
    }
    if (!S_ISREG(status.st_mode) || static_cast<std::uint64_t>(status.st_size) != size) {
        const std::string text = std::format("{} bytes instead of {}", status.st_size, size);
        return failure(ErrorKind::FileUnreadable, {.file = path.string(), .found = text}, text);
    }
    void* const memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (memory == MAP_FAILED) {
        return unreadable(path, errno);
    }
    return MutableByteView(static_cast<std::uint8_t*>(memory), size);
}

} // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path, std::uint64_t size)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return unreadable(path, errno);
    }
    const Result<MutableByteView> bytes = map(descriptor, path, size);
    ::close(descriptor); // the mapping stays
    if (!bytes) {
        return failure(bytes);
    }
    return MappedFile(*bytes);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty()) {
        ::munmap(m_bytes.data(), m_bytes.size());
    }
}

} // namespace firesteel::silicon
