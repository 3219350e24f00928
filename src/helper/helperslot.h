// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <helper/helperprocess.h>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace firesteel::helper {

/// A helper that is started when it is needed, and again when it has ended; calls from several threads
/// wait for their turn. Thread-safe.
class HelperSlot
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Clock = std::function<Time()>;

    HelperSlot(Launcher& launcher, bool asRoot, Clock clock = std::chrono::steady_clock::now)
        : m_launcher(launcher)
        , m_asRoot(asRoot)
        , m_clock(std::move(clock))
    {
    }

    Result<> start(Progress& progress);
    Result<Reply> call(const Request& request, ByteView image, Progress& progress);

private:
    using Turn = std::unique_lock<std::timed_mutex>;
    Result<Turn> waitForTurn(Progress& progress);
    Result<> startInTurn(Progress& progress);

    Launcher& m_launcher;
    bool m_asRoot;
    Clock m_clock;
    std::timed_mutex m_mutex;
    // Under the mutex:
    std::unique_ptr<HelperProcess> m_process;
    std::optional<Error> m_refusal; ///< of the last start, if the user or the system refused
    Time m_refused;
};

} // namespace firesteel::helper
