// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/sharedbytes.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace firesteel {

namespace {

/// Owns a file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int value() const { return m_value; }
    bool isOpen() const { return m_value >= 0; }

    /// False if the system reports a delayed write error.
    bool close()
    {
        const int value = std::exchange(m_value, -1);
        return value < 0 || ::close(value) == 0;
    }

private:
    int m_value;
};

// A pipe that nobody writes to must not keep its reader waiting for ever.
constexpr int readFlags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;

std::string systemMessage(int code)
{
    return std::strerror(code); // NOLINT(concurrency-mt-unsafe): glibc's is thread-safe
}

std::unexpected<Error> unreadable(const std::filesystem::path& path, int code)
{
    const ErrorKind kind = code == ENOENT ? ErrorKind::FileNotFound : ErrorKind::FileUnreadable;
    return failure(kind, {.file = path.string(), .found = systemMessage(code)}, systemMessage(code));
}

bool writeAll(int descriptor, ByteView content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// What a chain of symbolic links leads to, whether that exists or not; `path` itself if it is none.
std::filesystem::path linkTarget(std::filesystem::path path, std::error_code& code)
{
    constexpr int mostLinks = 40; // as the kernel
    for (int links = 0; links < mostLinks && std::filesystem::is_symlink(path, code); ++links) {
        const std::filesystem::path target = std::filesystem::read_symlink(path, code);
        if (code) {
            break;
        }
        path = path.parent_path() / target; // an absolute target replaces the folder
    }
    return path;
}

/// 0, or the system's error code. Keeps the device, pipe or socket that `path` is.
int writeThrough(const std::filesystem::path& path, ByteView content)
{
    // Opened without waiting for a reader (ENXIO when there is none), written to with patience.
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!file.isOpen() || ::fcntl(file.value(), F_SETFL, 0) != 0 || !writeAll(file.value(), content)) {
        return errno;
    }
    // Pipes and character devices have nothing to flush and say EINVAL.
    if (::fsync(file.value()) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS) {
        return errno;
    }
    return file.close() ? 0 : errno;
}

/// 0, or the system's error code; then the old file is unchanged.
int replaceFile(const std::filesystem::path& path, ByteView content)
{
    std::string temporary = path.string() + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen()) {
        return errno;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    const bool written = writeAll(file.value(), content) && ::fchmod(file.value(), 0666 & ~mask) == 0 &&
                         ::fsync(file.value()) == 0 && file.close() && ::rename(temporary.c_str(), path.c_str()) == 0;
    if (!written) {
        const int code = errno;
        ::unlink(temporary.c_str());
        return code;
    }
    return 0;
}

} // namespace

Result<Bytes> readFile(const std::filesystem::path& path, std::uint64_t limit)
{
    const Descriptor file(::open(path.c_str(), readFlags));
    if (!file.isOpen()) {
        return unreadable(path, errno);
    }
    struct stat status{};
    if (::fstat(file.value(), &status) != 0) {
        return unreadable(path, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        return unreadable(path, EISDIR);
    }
    if (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode)) {
        const std::string text = "it is a pipe, not a file";
        return failure(ErrorKind::FileUnreadable, {.file = path.string(), .found = text}, text);
    }
    // The size is only a first guess: the loop below holds for devices and growing files too.
    Bytes content;
    std::size_t filled = 0;
    content.resize(
        static_cast<std::size_t>(std::min<std::uint64_t>(static_cast<std::uint64_t>(status.st_size), limit)) + 1);
    while (true) {
        if (filled == content.size()) {
            if (filled > limit) {
                return failure(ErrorKind::FileTooLarge, {.file = path.string(), .expected = limit, .actual = filled});
            }
            content.resize(static_cast<std::size_t>(std::min<std::uint64_t>(content.size() * 2, limit + 1)));
        }
        const ssize_t got = ::read(file.value(), content.data() + filled, content.size() - filled);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return unreadable(path, errno);
        }
        if (got == 0) {
            break;
        }
        filled += static_cast<std::size_t>(got);
    }
    if (filled > limit) {
        return failure(ErrorKind::FileTooLarge, {.file = path.string(), .expected = limit, .actual = filled});
    }
    content.resize(filled);
    return content;
}

Result<SharedBytes> readSharedFile(const std::filesystem::path& path, std::uint64_t limit)
{
    const Descriptor file(::open(path.c_str(), readFlags));
    struct stat status{};
    if (!file.isOpen() || ::fstat(file.value(), &status) != 0) {
        return unreadable(path, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return readFile(path, limit);
    }
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > limit) {
        return failure(ErrorKind::FileTooLarge, {.file = path.string(), .expected = limit, .actual = size});
    }
    Result<ByteBuffer> buffer = ByteBuffer::ofSize(size);
    if (!buffer) {
        return failure(ErrorKind::FileTooLarge, {.file = path.string(), .expected = limit, .actual = size});
    }
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t got = ::read(file.value(), buffer->bytes().data() + filled, size - filled);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return unreadable(path, errno);
        }
        if (got == 0) {
            break; // it became shorter meanwhile
        }
        filled += static_cast<std::size_t>(got);
    }
    return std::move(*buffer).share(filled);
}

Result<> writeFile(const std::filesystem::path& path, ByteView content)
{
    // A rename would replace a link, a device or a pipe instead of writing to it.
    std::error_code code;
    const std::filesystem::path target = linkTarget(path, code);
    const std::filesystem::file_status status = std::filesystem::status(target, code);
    if (code == std::errc::too_many_symbolic_link_levels) {
        return failure(ErrorKind::FileUnwritable, {.file = path.string(), .found = code.message()}, code.message());
    }
    const int problem = std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)
                            ? writeThrough(target, content)
                            : replaceFile(target, content);
    if (problem != 0) {
        return failure(ErrorKind::FileUnwritable, {.file = path.string(), .found = systemMessage(problem)},
                       systemMessage(problem));
    }
    return {};
}

Result<> writeFile(const std::filesystem::path& path, std::string_view content)
{
    return writeFile(path, ByteView(reinterpret_cast<const std::uint8_t*>(content.data()), content.size()));
}

} // namespace firesteel
