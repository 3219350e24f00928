// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace firesteel::jobs {

/// Where operations get the time from, so that tests can hold it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    virtual std::chrono::system_clock::time_point now() const = 0;
};

class SystemClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override { return std::chrono::system_clock::now(); }
};

} // namespace firesteel::jobs
