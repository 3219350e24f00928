// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulated/interposer.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <mutex>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace firesteel::simulated {

namespace {

thread_local bool ownCalls = false;

// A program has few files open at once; a card's file beyond the last place is refused.
constexpr std::size_t mostDescriptors = 4096;

/// Never destroyed: programs close files while they end.
struct OpenFiles
{
    std::mutex mutex;
    std::array<std::shared_ptr<ConfigFile>, mostDescriptors> files;
    std::array<std::atomic<bool>, mostDescriptors> used{};
};

OpenFiles& openFiles()
{
    static auto* const files = new OpenFiles; // NOLINT(cppcoreguidelines-owning-memory)
    return *files;
}

Bus* createBus()
{
    const char* const root = std::getenv(Bus::rootVariable);           // NOLINT(concurrency-mt-unsafe)
    return root == nullptr || *root == '\0' ? nullptr : new Bus(root); // NOLINT(cppcoreguidelines-owning-memory)
}

bool isPlace(int descriptor)
{
    return descriptor >= 0 && static_cast<std::size_t>(descriptor) < mostDescriptors;
}

} // namespace

OwnCalls::OwnCalls()
    : m_before(ownCalls)
{
    ownCalls = true;
}

OwnCalls::~OwnCalls()
{
    ownCalls = m_before;
}

Bus* bus()
{
    if (ownCalls) {
        return nullptr;
    }
    const OwnCalls guard;
    static Bus* const instance = createBus();
    return instance;
}

Path::Path(const char* path)
    : m_path(path)
{
    const int before = errno;
    if (path != nullptr && *path == '/') {
        if (const Bus* const present = bus()) {
            const OwnCalls guard;
            m_redirected = present->redirected(path);
        }
    }
    errno = before;
}

int opened(int descriptor, const char* path)
{
    if (descriptor < 0) {
        return descriptor;
    }
    closed(descriptor);
    Bus* const present = path != nullptr && std::string_view(path).ends_with("config") ? bus() : nullptr;
    if (present == nullptr || !isPlace(descriptor)) {
        return descriptor;
    }
    const OwnCalls guard;
    OpenFiles& open = openFiles();
    const std::scoped_lock lock(open.mutex);
    const auto at = static_cast<std::size_t>(descriptor);
    Result<std::shared_ptr<ConfigFile>> file = present->configFile(descriptor);
    if (!file) {
        ::close(descriptor);
        errno = EIO;
        return -1;
    }
    open.files[at] = std::move(*file);
    open.used[at] = open.files[at] != nullptr;
    return descriptor;
}

void closed(int descriptor)
{
    // Most files are no card's: they cost one look.
    if (!isPlace(descriptor) || !openFiles().used[static_cast<std::size_t>(descriptor)]) {
        return;
    }
    const OwnCalls guard;
    OpenFiles& open = openFiles();
    const std::scoped_lock lock(open.mutex);
    open.used[static_cast<std::size_t>(descriptor)] = false;
    open.files[static_cast<std::size_t>(descriptor)].reset();
}

std::shared_ptr<ConfigFile> configFileOf(int descriptor)
{
    if (!isPlace(descriptor) || !openFiles().used[static_cast<std::size_t>(descriptor)]) {
        return nullptr;
    }
    OpenFiles& open = openFiles();
    const std::scoped_lock lock(open.mutex);
    return open.files[static_cast<std::size_t>(descriptor)];
}

} // namespace firesteel::simulated
