// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulated/interposer.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <mutex>
#include <string_view>
#include <unistd.h>

namespace firesteel::simulated {

namespace {

// The library comes with the program, never later, so the cheap way to a thread's own data is open.
[[gnu::tls_model("initial-exec")]] thread_local bool ownCalls = false;

// A program has few files open at once; a card's file beyond the last place is refused.
constexpr std::size_t mostDescriptors = 4096;

struct Place
{
    std::atomic<ConfigFile*> file;
    std::atomic<bool> writable;
};

// Constant from the start and without a destructor: programs open files before main() and close them
// while they end.
constinit std::array<Place, mostDescriptors> places{};

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

int opened(int descriptor, const char* path, int flags)
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
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    const Result<ConfigFile*> file = present->configFile(descriptor);
    if (!file) {
        ::close(descriptor);
        errno = EIO;
        return -1;
    }
    Place& place = places[static_cast<std::size_t>(descriptor)];
    place.writable.store((flags & O_ACCMODE) != O_RDONLY, std::memory_order_relaxed);
    place.file.store(*file, std::memory_order_release);
    return descriptor;
}

void closed(int descriptor)
{
    if (isPlace(descriptor)) {
        places[static_cast<std::size_t>(descriptor)].file.store(nullptr, std::memory_order_release);
    }
}

OpenConfig openConfig(int descriptor)
{
    if (!isPlace(descriptor)) {
        return {};
    }
    const Place& place = places[static_cast<std::size_t>(descriptor)];
    ConfigFile* const file = place.file.load(std::memory_order_acquire);
    return {.file = file, .writable = file != nullptr && place.writable.load(std::memory_order_relaxed)};
}

} // namespace firesteel::simulated
