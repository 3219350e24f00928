// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/cardlock.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>

namespace firesteel::helper {

namespace {

constexpr const char* lockFolder = "/run/firesteel";

FileDescriptor openLockFile(const adapters::Adapter& adapter)
{
    if (adapter.simulatedState) {
        return FileDescriptor(::open(adapter.simulatedState->c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    ::mkdir(lockFolder, S_IRWXU);
    const FileDescriptor folder(::open(lockFolder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return folder.isOpen() ? FileDescriptor(::openat(folder.get(), adapter.pciAddress.c_str(),
                                                     O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR))
                           : FileDescriptor();
}

} // namespace

Result<CardLock> CardLock::take(const adapters::Adapter& adapter)
{
    FileDescriptor file = openLockFile(adapter);
    // Where the lock has no place, the flash semaphore of the chip alone keeps programs apart.
    if (file.isOpen() && ::flock(file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return failure(ErrorKind::HelperBusy, {.file = adapter.name});
    }
    return CardLock(std::move(file));
}

} // namespace firesteel::helper
