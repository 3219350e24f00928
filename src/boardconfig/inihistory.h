// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::boardconfig {

/// A piece of text that took the place of another.
struct IniSplice
{
    std::size_t offset = 0;
    std::string removed;
    std::string inserted;
};

struct IniStep
{
    std::vector<IniSplice> splices; ///< in the order they were made
    std::uint64_t merge = 0;
    std::uint64_t revisionBefore = 0;
    std::uint64_t revisionAfter = 0;
};

/// What was done to a text, in steps of limited size together.
class IniHistory
{
public:
    static constexpr std::size_t maxSize = 32'000'000; ///< bytes; the latest step is kept in any case

    void beginStep();
    void endStep();
    void setMerge(std::uint64_t merge) { m_merge = merge; }
    void add(IniSplice splice, std::uint64_t revisionBefore, std::uint64_t revisionAfter);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// The step to take back or to do again; only where there is one. Valid until the next call.
    const IniStep& takeUndo();
    const IniStep& takeRedo();
    std::size_t size() const { return m_size; }

private:
    bool mergesWithLast() const;
    void forgetRedo();
    void forgetOldest();

    std::deque<IniStep> m_steps;
    std::size_t m_done = 0; ///< steps that are not taken back
    std::size_t m_size = 0;
    std::uint64_t m_merge = 0;
    unsigned m_depth = 0;
    bool m_sealed = true; ///< the last step takes no more splices
};

} // namespace firesteel::boardconfig
