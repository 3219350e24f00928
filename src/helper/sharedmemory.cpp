// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <helper/sharedmemory.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <system_error>

namespace firesteel::helper {

namespace {

constexpr int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;
constexpr int neededSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;

std::unexpected<Error> noRoom()
{
    return failure(ErrorKind::FileUnwritable, {.file = "memory"}, std::generic_category().message(errno));
}

Result<> writeAll(int file, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return noRoom();
        }
        bytes = bytes.subspan(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return {};
}

} // namespace

Result<FileDescriptor> sealedFile(ByteView bytes)
{
    FileDescriptor file(::memfd_create("firesteel", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file.isOpen()) {
        return noRoom();
    }
    if (const Result<> written = writeAll(file.get(), bytes); !written) {
        return failure(written);
    }
    if (::fcntl(file.get(), F_ADD_SEALS, seals) != 0) {
        return noRoom();
    }
    return file;
}

Result<SharedBytes> mapSealed(const FileDescriptor& file, std::uint64_t size)
{
    struct stat status{};
    const int present = ::fcntl(file.get(), F_GET_SEALS);
    if (present < 0 || (present & neededSeals) != neededSeals || ::fstat(file.get(), &status) != 0 ||
        static_cast<std::uint64_t>(status.st_size) != size) {
        return failure(ErrorKind::RequestInvalid,
                       {.found = QT_TRANSLATE_NOOP(
                            "Error", "the file that came with it is not sealed, or has another size than it says")});
    }
    if (size == 0) {
        return SharedBytes();
    }
    void* const memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.get(), 0);
    if (memory == MAP_FAILED) {
        return failure(ErrorKind::RequestInvalid, {.found = std::generic_category().message(errno)});
    }
    const std::shared_ptr<const void> owner(memory, [size](const void* block) {
        ::munmap(const_cast<void*>(block), size); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    });
    return SharedBytes(owner, ByteView(static_cast<const std::uint8_t*>(memory), size));
}

} // namespace firesteel::helper
