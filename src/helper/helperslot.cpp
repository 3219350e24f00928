// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/helperslot.h>

#include <chrono>
#include <utility>

namespace firesteel::helper {

namespace {

constexpr std::chrono::milliseconds patience{50}; ///< between looks whether the user still wants to wait

/// Jobs that were started together are refused together: nobody is asked twice for one click.
constexpr std::chrono::seconds refusalLasts{1};

bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::AuthorizationDeclined || kind == ErrorKind::AuthorizationDenied ||
           kind == ErrorKind::PolkitAgentMissing;
}

} // namespace

Result<HelperSlot::Turn> HelperSlot::waitForTurn(Progress& progress)
{
    Turn turn(m_mutex, std::defer_lock);
    while (!turn.try_lock_for(patience)) {
        if (progress.cancelRequested()) {
            return failure(ErrorKind::Cancelled, {}, "while the helper worked on another card");
        }
    }
    return turn;
}

Result<> HelperSlot::startInTurn(Progress& progress)
{
    if (m_process && m_process->isAlive()) {
        return {};
    }
    m_process.reset();
    if (m_refusal && m_clock() - m_refused < refusalLasts) {
        return std::unexpected(*m_refusal);
    }
    Result<std::unique_ptr<HelperProcess>> process = HelperProcess::start(m_launcher, m_asRoot, progress);
    if (!process) {
        m_refusal.reset();
        if (isRefusal(process.error().kind)) {
            m_refusal = process.error();
            m_refused = m_clock();
        }
        return failure(process);
    }
    m_process = std::move(*process);
    return {};
}

Result<> HelperSlot::start(Progress& progress)
{
    const Result<Turn> turn = waitForTurn(progress);
    return turn ? startInTurn(progress) : failure(turn);
}

Result<Reply> HelperSlot::call(const Request& request, ByteView image, Progress& progress)
{
    const Result<Turn> turn = waitForTurn(progress);
    if (!turn) {
        return failure(turn);
    }
    if (const Result<> started = startInTurn(progress); !started) {
        return failure(started);
    }
    return m_process->call(request, image, progress);
}

} // namespace firesteel::helper
