// SPDX-License-Identifier: GPL-3.0-or-later
//
// The functions of the C library that open, read and write files.
#include <simulated/interposer.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using firesteel::simulated::closed;
using firesteel::simulated::next;
using firesteel::simulated::OpenConfig;
using firesteel::simulated::openConfig;
using firesteel::simulated::opened;
using firesteel::simulated::OwnCalls;
using firesteel::simulated::Path;

// The names are the C library's.
// NOLINTBEGIN(readability-identifier-naming,bugprone-reserved-identifier,cert-dcl50-cpp)

namespace {

bool takesMode(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

ssize_t readAt(const OpenConfig& config, void* into, size_t size, off_t offset)
{
    const OwnCalls guard;
    return config.file->read(into, size, offset);
}

ssize_t writeAt(const OpenConfig& config, const void* from, size_t size, off_t offset)
{
    if (!config.writable) {
        errno = EBADF;
        return -1;
    }
    const OwnCalls guard;
    return config.file->write(from, size, offset);
}

/// For the calls that use the position of the file, which the file in the tree keeps.
ssize_t advanced(int descriptor, ssize_t count, off_t from)
{
    if (count > 0) {
        ::lseek(descriptor, from + count, SEEK_SET);
    }
    return count;
}

} // namespace

FIRESTEEL_EXPORT int open(const char* path, int flags, ...)
{
    static const auto real = next<int(const char*, int, ...)>("open");
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = takesMode(flags) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(real(Path(path), flags, mode), path, flags);
}

FIRESTEEL_EXPORT int open64(const char* path, int flags, ...)
{
    static const auto real = next<int(const char*, int, ...)>("open64");
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = takesMode(flags) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(real(Path(path), flags, mode), path, flags);
}

FIRESTEEL_EXPORT int openat(int folder, const char* path, int flags, ...)
{
    static const auto real = next<int(int, const char*, int, ...)>("openat");
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = takesMode(flags) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(real(folder, Path(path), flags, mode), path, flags);
}

FIRESTEEL_EXPORT int openat64(int folder, const char* path, int flags, ...)
{
    static const auto real = next<int(int, const char*, int, ...)>("openat64");
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = takesMode(flags) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(real(folder, Path(path), flags, mode), path, flags);
}

// What the compiler makes of the four above in fortified programs.
FIRESTEEL_EXPORT int __open_2(const char* path, int flags)
{
    return open(path, flags);
}

FIRESTEEL_EXPORT int __open64_2(const char* path, int flags)
{
    return open64(path, flags);
}

FIRESTEEL_EXPORT int __openat_2(int folder, const char* path, int flags)
{
    return openat(folder, path, flags);
}

FIRESTEEL_EXPORT int __openat64_2(int folder, const char* path, int flags)
{
    return openat64(folder, path, flags);
}

// Streams show what the configuration space holds at rest; nobody drives a chip through one.
FIRESTEEL_EXPORT FILE* fopen(const char* path, const char* mode)
{
    static const auto real = next<FILE*(const char*, const char*)>("fopen");
    return real(Path(path), mode);
}

FIRESTEEL_EXPORT FILE* fopen64(const char* path, const char* mode)
{
    static const auto real = next<FILE*(const char*, const char*)>("fopen64");
    return real(Path(path), mode);
}

FIRESTEEL_EXPORT int close(int descriptor)
{
    static const auto real = next<int(int)>("close");
    closed(descriptor);
    return real(descriptor);
}

FIRESTEEL_EXPORT ssize_t pread(int descriptor, void* into, size_t size, off_t offset)
{
    static const auto real = next<ssize_t(int, void*, size_t, off_t)>("pread");
    const OpenConfig config = openConfig(descriptor);
    return config.file != nullptr ? readAt(config, into, size, offset) : real(descriptor, into, size, offset);
}

FIRESTEEL_EXPORT ssize_t pread64(int descriptor, void* into, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t(int, void*, size_t, off64_t)>("pread64");
    const OpenConfig config = openConfig(descriptor);
    return config.file != nullptr ? readAt(config, into, size, offset) : real(descriptor, into, size, offset);
}

FIRESTEEL_EXPORT ssize_t __pread_chk(int descriptor, void* into, size_t size, off_t offset, size_t)
{
    return pread(descriptor, into, size, offset);
}

FIRESTEEL_EXPORT ssize_t __pread64_chk(int descriptor, void* into, size_t size, off64_t offset, size_t)
{
    return pread64(descriptor, into, size, offset);
}

FIRESTEEL_EXPORT ssize_t pwrite(int descriptor, const void* from, size_t size, off_t offset)
{
    static const auto real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    const OpenConfig config = openConfig(descriptor);
    return config.file != nullptr ? writeAt(config, from, size, offset) : real(descriptor, from, size, offset);
}

FIRESTEEL_EXPORT ssize_t pwrite64(int descriptor, const void* from, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const OpenConfig config = openConfig(descriptor);
    return config.file != nullptr ? writeAt(config, from, size, offset) : real(descriptor, from, size, offset);
}

FIRESTEEL_EXPORT ssize_t read(int descriptor, void* into, size_t size)
{
    static const auto real = next<ssize_t(int, void*, size_t)>("read");
    const OpenConfig config = openConfig(descriptor);
    if (config.file == nullptr) {
        return real(descriptor, into, size);
    }
    const off_t at = ::lseek(descriptor, 0, SEEK_CUR);
    return advanced(descriptor, readAt(config, into, size, at), at);
}

FIRESTEEL_EXPORT ssize_t __read_chk(int descriptor, void* into, size_t size, size_t)
{
    return read(descriptor, into, size);
}

FIRESTEEL_EXPORT ssize_t write(int descriptor, const void* from, size_t size)
{
    static const auto real = next<ssize_t(int, const void*, size_t)>("write");
    const OpenConfig config = openConfig(descriptor);
    if (config.file == nullptr) {
        return real(descriptor, from, size);
    }
    const off_t at = ::lseek(descriptor, 0, SEEK_CUR);
    return advanced(descriptor, writeAt(config, from, size, at), at);
}

// NOLINTEND(readability-identifier-naming,bugprone-reserved-identifier,cert-dcl50-cpp)
