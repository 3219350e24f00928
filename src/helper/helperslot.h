// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <helper/helperprocess.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace firesteel::helper {

/// A helper that is started when it is needed, and again when it has ended; calls from several threads
/// wait for their turn. Thread-safe.
class HelperSlot
{
public:
    HelperSlot(Launcher& launcher, bool asRoot)
        : m_launcher(launcher)
        , m_asRoot(asRoot)
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
    std::timed_mutex m_mutex;
    // Under the mutex:
    std::unique_ptr<HelperProcess> m_process;
    std::optional<Error> m_refusal; ///< of the last start, if the user or the system refused
    std::chrono::steady_clock::time_point m_refused;
};

} // namespace firesteel::helper
