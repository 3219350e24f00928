// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/backoff.h>

#include <algorithm>
#include <thread>

namespace firesteel::silicon {

bool Backoff::next()
{
    if (m_polls == m_policy.mostPolls) {
        return false;
    }
    if (m_polls >= m_policy.freePolls && m_pause.count() > 0) {
        std::this_thread::sleep_for(m_pause);
        m_pause = std::min(m_pause * 2, m_policy.longestPause);
    }
    ++m_polls;
    return true;
}

} // namespace firesteel::silicon
