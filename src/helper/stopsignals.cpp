// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/stopsignals.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <unistd.h>

namespace firesteel::helper {

namespace {

// A signal handler reaches nothing but what is here.
std::atomic_bool signalCame = false;
std::atomic_int fileToWake = -1;
static_assert(std::atomic_bool::is_always_lock_free && std::atomic_int::is_always_lock_free);

void noteStop(int /*signal*/)
{
    const int kept = errno;
    signalCame.store(true, std::memory_order_relaxed);
    const std::uint64_t one = 1;
    (void)!::write(fileToWake.load(std::memory_order_relaxed), &one, sizeof one);
    errno = kept;
}

void doNothing(int /*signal*/) {}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

void catchStopSignals(int wakeFile)
{
    fileToWake.store(wakeFile, std::memory_order_relaxed);
    handle(SIGTERM, noteStop);
    handle(SIGINT, noteStop);
    // A handler, not SIG_IGN, which started programs would inherit.
    handle(SIGHUP, doNothing);
    handle(SIGPIPE, doNothing);
}

bool stopSignalCame()
{
    return signalCame.load(std::memory_order_relaxed);
}

} // namespace firesteel::helper
