// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundle.h>
#include <firmware/fs2/fs2.h>
#include <library/walk.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace firesteel::library {

namespace {

// The shortest header of any format.
constexpr std::uint64_t smallestFile = 0x38;
constexpr std::array<std::uint8_t, 4> magicStart{'M', 'T', 'F', 'W'};

/// Reading there can block or change a device's state, and holds no firmware files.
constexpr long kernelFileSystems[] = {PROC_SUPER_MAGIC, SYSFS_MAGIC,        DEBUGFS_MAGIC,      TRACEFS_MAGIC,
                                      SECURITYFS_MAGIC, DEVPTS_SUPER_MAGIC, CGROUP_SUPER_MAGIC, CGROUP2_SUPER_MAGIC,
                                      PSTOREFS_MAGIC,   EFIVARFS_MAGIC,     BPF_FS_MAGIC};

class OpenFile
{
public:
    explicit OpenFile(const std::filesystem::path& path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) // NOLINT
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    /// Bytes read, fewer at the end of the file; negative after an error.
    ssize_t readAt(std::uint64_t offset, MutableByteView target) const
    {
        return ::pread(m_descriptor, target.data(), target.size(), static_cast<off_t>(offset));
    }

private:
    int m_descriptor;
};

std::unexpected<Error> unreadable(const std::filesystem::path& path, const std::error_code& code)
{
    return failure(ErrorKind::FileUnreadable, {.file = path.string(), .found = code.message()}, code.message());
}

bool isKernelFileSystem(const std::filesystem::path& folder)
{
    struct statfs about{};
    return ::statfs(folder.c_str(), &about) == 0 &&
           std::ranges::contains(kernelFileSystems, static_cast<long>(about.f_type));
}

bool isHidden(const std::filesystem::path& path)
{
    return path.filename().native().starts_with('.');
}

class Walker
{
public:
    Walker(const Store::KnownFiles& known, const WalkProgress& keepGoing)
        : m_known(known)
        , m_keepGoing(keepGoing)
    {
    }

    Result<WalkResult> run(const std::filesystem::path& root)
    {
        std::error_code code;
        m_root = std::filesystem::canonical(root, code);
        enter(root);
        while (!m_pending.empty()) {
            const std::filesystem::path folder = std::move(m_pending.front());
            m_pending.pop_front();
            const bool readable = list(folder);
            if (m_done++ == 0) {
                m_result.rootReadable = readable;
            }
            if (m_cancelled || !goesOn()) {
                return failure(ErrorKind::Cancelled);
            }
        }
        return std::move(m_result);
    }

private:
    bool goesOn() const { return !m_keepGoing || m_keepGoing(m_done, m_done + m_pending.size()); }

    void enter(const std::filesystem::path& folder)
    {
        if (m_folders.insert(folder).second) {
            m_pending.push_back(folder);
        }
    }

    bool list(const std::filesystem::path& folder)
    {
        if (isKernelFileSystem(folder)) {
            return true;
        }
        std::error_code code;
        std::filesystem::directory_iterator entry(folder, code);
        for (unsigned count = 1; !code && entry != std::filesystem::directory_iterator(); entry.increment(code)) {
            if (!isHidden(entry->path())) {
                look(entry->path(), entry->is_symlink());
            }
            // A folder may hold a hundred thousand files.
            if (count++ % 256 == 0 && !goesOn()) {
                m_cancelled = true;
                return true;
            }
        }
        if (code) {
            complain(folder, {.kind = ErrorKind::FolderUnreadable,
                              .facts = {.file = folder.string(), .found = code.message()},
                              .detail = code.message()});
        }
        return !code;
    }

    void look(const std::filesystem::path& path, bool isLink)
    {
        std::error_code code;
        // What a link points to is known under its own name, so that nothing is there twice.
        const std::filesystem::path real = isLink ? std::filesystem::canonical(path, code) : path;
        struct stat about{};
        if (code || ::stat(real.c_str(), &about) != 0) {
            return; // a dangling link, or gone since it was listed
        }
        if (S_ISDIR(about.st_mode)) {
            if (!isLink || isBelow(real, m_root)) {
                enter(real);
            }
        } else if (S_ISREG(about.st_mode)) {
            lookInto(real, about);
        }
    }

    void lookInto(const std::filesystem::path& path, const struct stat& about)
    {
        const FileStamp stamp{.size = static_cast<std::uint64_t>(about.st_size),
                              .modified = std::int64_t{about.st_mtim.tv_sec} * 1'000'000'000 + about.st_mtim.tv_nsec,
                              .inode = about.st_ino};
        if (m_result.seen.contains(path)) {
            return;
        }
        const auto known = m_known.find(path);
        if (known != m_known.end() && known->second.upToDate && known->second.stamp == stamp) {
            m_result.unchanged.insert(known->second.id);
            m_result.seen.insert(path);
            return;
        }
        const Result<std::optional<FileKind>> kind = recognise(path, stamp.size);
        if (!kind) {
            // Files that nobody may read are everywhere; only what was firmware, or is named like it, matters.
            const std::string extension = path.extension().string();
            if (known != m_known.end() || extension == ".bin" || extension == ".mfa" || extension == ".mfa2") {
                complain(path, kind.error());
            }
        } else if (*kind) {
            m_result.changed.push_back({.path = path, .stamp = stamp, .kind = **kind});
            m_result.seen.insert(path);
        }
    }

    void complain(const std::filesystem::path& path, Error error)
    {
        m_result.troubles.push_back({.path = path, .error = std::move(error)});
    }

    const Store::KnownFiles& m_known;
    const WalkProgress& m_keepGoing;
    std::filesystem::path m_root; ///< without symbolic links
    std::deque<std::filesystem::path> m_pending;
    std::set<std::filesystem::path> m_folders; ///< ever entered
    std::uint64_t m_done = 0;
    bool m_cancelled = false;
    WalkResult m_result;
};

} // namespace

bool isBelow(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    return std::ranges::mismatch(folder, path).in1 == folder.end();
}

Result<std::optional<FileKind>> recognise(const std::filesystem::path& path, std::uint64_t size)
{
    if (size < smallestFile || size > firmware::maxBundleFileSize) {
        return std::nullopt;
    }
    const OpenFile file(path);
    if (!file.isOpen()) {
        return unreadable(path, {errno, std::generic_category()});
    }
    std::array<std::uint8_t, 16> first{};
    if (file.readAt(0, first) < 0) {
        return unreadable(path, {errno, std::generic_category()});
    }
    if (firmware::looksLikeBundle(first)) {
        return FileKind::Bundle;
    }
    if (size > firmware::maxImageFileSize) {
        return std::nullopt;
    }
    for (const std::uint64_t place : firmware::magicPlaces) {
        std::array<std::uint8_t, magicStart.size()> bytes{};
        if (place + smallestFile > size || file.readAt(place, bytes) != std::ssize(bytes)) {
            break;
        }
        if (bytes == magicStart) {
            return FileKind::Image;
        }
    }
    return std::nullopt;
}

Result<WalkResult> walk(const std::filesystem::path& root, const Store::KnownFiles& known,
                        const WalkProgress& keepGoing)
{
    return Walker(known, keepGoing).run(root);
}

} // namespace firesteel::library
