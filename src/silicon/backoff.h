// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace firesteel::silicon {

/// How long to wait for a chip: first some polls in a row, because most work is done by then, then
/// polls with pauses that double from `firstPause` to `longestPause`, `mostPolls` in all.
struct PollPolicy
{
    unsigned freePolls = 1;
    unsigned mostPolls = 1;
    std::chrono::microseconds firstPause{0};
    std::chrono::microseconds longestPause{0};
};

/// Counts polls and pauses between them.
class Backoff
{
public:
    explicit Backoff(const PollPolicy& policy)
        : m_policy(policy)
        , m_pause(policy.firstPause)
    {
    }

    /// True if another poll may be made; pauses before it where the policy says so.
    bool next();

private:
    PollPolicy m_policy;
    std::chrono::microseconds m_pause;
    unsigned m_polls = 0;
};

} // namespace firesteel::silicon
