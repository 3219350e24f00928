// SPDX-License-Identifier: GPL-3.0-or-later
//
// The functions of the C library that take a path and return no descriptor, and the identity.
#include <simulated/interposer.h>
#include <sys/stat.h>

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <unistd.h>

using firesteel::simulated::bus;
using firesteel::simulated::next;
using firesteel::simulated::OwnCalls;
using firesteel::simulated::Path;

// The names are the C library's.
// NOLINTBEGIN(readability-identifier-naming,bugprone-reserved-identifier)

FIRESTEEL_EXPORT uid_t geteuid() noexcept
{
    static const auto real = next<uid_t()>("geteuid");
    return bus() == nullptr ? real() : 0; // the tools refuse to start for anybody else
}

FIRESTEEL_EXPORT DIR* opendir(const char* path)
{
    static const auto real = next<DIR*(const char*)>("opendir");
    return real(Path(path));
}

FIRESTEEL_EXPORT int scandir(const char* path, dirent*** list, int (*filter)(const dirent*),
                             int (*compare)(const dirent**, const dirent**))
{
    static const auto real =
        next<int(const char*, dirent***, int (*)(const dirent*), int (*)(const dirent**, const dirent**))>("scandir");
    return real(Path(path), list, filter, compare);
}

FIRESTEEL_EXPORT int scandir64(const char* path, dirent64*** list, int (*filter)(const dirent64*),
                               int (*compare)(const dirent64**, const dirent64**))
{
    static const auto real =
        next<int(const char*, dirent64***, int (*)(const dirent64*), int (*)(const dirent64**, const dirent64**))>(
            "scandir64");
    return real(Path(path), list, filter, compare);
}

FIRESTEEL_EXPORT int access(const char* path, int mode) noexcept
{
    static const auto real = next<int(const char*, int)>("access");
    return real(Path(path), mode);
}

FIRESTEEL_EXPORT int euidaccess(const char* path, int mode) noexcept
{
    static const auto real = next<int(const char*, int)>("euidaccess");
    return real(Path(path), mode);
}

FIRESTEEL_EXPORT int faccessat(int folder, const char* path, int mode, int flags) noexcept
{
    static const auto real = next<int(int, const char*, int, int)>("faccessat");
    return real(folder, Path(path), mode, flags);
}

FIRESTEEL_EXPORT int stat(const char* path, struct stat* into) noexcept
{
    static const auto real = next<int(const char*, struct stat*)>("stat");
    return real(Path(path), into);
}

FIRESTEEL_EXPORT int stat64(const char* path, struct stat64* into) noexcept
{
    static const auto real = next<int(const char*, struct stat64*)>("stat64");
    return real(Path(path), into);
}

FIRESTEEL_EXPORT int lstat(const char* path, struct stat* into) noexcept
{
    static const auto real = next<int(const char*, struct stat*)>("lstat");
    return real(Path(path), into);
}

FIRESTEEL_EXPORT int lstat64(const char* path, struct stat64* into) noexcept
{
    static const auto real = next<int(const char*, struct stat64*)>("lstat64");
    return real(Path(path), into);
}

FIRESTEEL_EXPORT int fstatat(int folder, const char* path, struct stat* into, int flags) noexcept
{
    static const auto real = next<int(int, const char*, struct stat*, int)>("fstatat");
    return real(folder, Path(path), into, flags);
}

FIRESTEEL_EXPORT int fstatat64(int folder, const char* path, struct stat64* into, int flags) noexcept
{
    static const auto real = next<int(int, const char*, struct stat64*, int)>("fstatat64");
    return real(folder, Path(path), into, flags);
}

FIRESTEEL_EXPORT int statx(int folder, const char* path, int flags, unsigned mask, struct statx* into) noexcept
{
    static const auto real = next<int(int, const char*, int, unsigned, struct statx*)>("statx");
    return real(folder, Path(path), flags, mask, into);
}

FIRESTEEL_EXPORT ssize_t readlink(const char* path, char* into, size_t size) noexcept
{
    static const auto real = next<ssize_t(const char*, char*, size_t)>("readlink");
    return real(Path(path), into, size);
}

FIRESTEEL_EXPORT ssize_t __readlink_chk(const char* path, char* into, size_t size, size_t)
{
    return readlink(path, into, size);
}

FIRESTEEL_EXPORT ssize_t readlinkat(int folder, const char* path, char* into, size_t size) noexcept
{
    static const auto real = next<ssize_t(int, const char*, char*, size_t)>("readlinkat");
    return real(folder, Path(path), into, size);
}

FIRESTEEL_EXPORT char* realpath(const char* path, char* into) noexcept
{
    static const auto real = next<char*(const char*, char*)>("realpath");
    char* const found = real(Path(path), into);
    if (found == nullptr || bus() == nullptr) {
        return found;
    }
    // What a program gets to see stays below /sys.
    const auto* const present = bus();
    const OwnCalls guard;
    const std::optional<std::string> original = present->original(found);
    if (original && original->size() < PATH_MAX) {
        char* const target = into != nullptr ? into : static_cast<char*>(std::realloc(found, original->size() + 1));
        return target == nullptr ? nullptr : std::strcpy(target, original->c_str());
    }
    return found;
}

FIRESTEEL_EXPORT char* __realpath_chk(const char* path, char* into, size_t)
{
    return realpath(path, into);
}

FIRESTEEL_EXPORT char* canonicalize_file_name(const char* path) noexcept
{
    return realpath(path, nullptr);
}

FIRESTEEL_EXPORT int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto real = next<int(const char*, mode_t)>("mkdir");
    return real(Path(path), mode);
}

FIRESTEEL_EXPORT int chmod(const char* path, mode_t mode) noexcept
{
    static const auto real = next<int(const char*, mode_t)>("chmod");
    return real(Path(path), mode);
}

FIRESTEEL_EXPORT int unlink(const char* path) noexcept
{
    static const auto real = next<int(const char*)>("unlink");
    return real(Path(path));
}

// NOLINTEND(readability-identifier-naming,bugprone-reserved-identifier)
