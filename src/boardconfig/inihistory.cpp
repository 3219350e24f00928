// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inihistory.h>

#include <utility>

namespace firesteel::boardconfig {

namespace {

/// Splices of a merged step that were not combined; more of them start a new step.
constexpr std::size_t maxMergedSplices = 1000;

std::size_t sizeOf(const IniSplice& splice)
{
    return sizeof(IniSplice) + splice.removed.size() + splice.inserted.size();
}

std::size_t sizeOf(const IniStep& step)
{
    std::size_t size = sizeof(IniStep);
    for (const IniSplice& splice : step.splices) {
        size += sizeOf(splice);
    }
    return size;
}

/// Makes one splice of two where the second only changes what the first has put in.
bool combine(IniSplice& first, const IniSplice& second)
{
    const std::size_t end = first.offset + first.inserted.size();
    if (second.offset < first.offset || second.offset + second.removed.size() > end) {
        return false;
    }
    first.inserted.replace(second.offset - first.offset, second.removed.size(), second.inserted);
    return true;
}

} // namespace

void IniHistory::beginStep()
{
    if (m_depth++ == 0) {
        m_sealed = true;
    }
}

void IniHistory::endStep()
{
    if (m_depth == 0) {
        return;
    }
    --m_depth;
    m_sealed = m_sealed || m_depth == 0;
}

bool IniHistory::mergesWithLast() const
{
    if (m_done == 0 || m_sealed) {
        return false;
    }
    if (m_depth > 0) {
        return true;
    }
    const IniStep& last = m_steps.back();
    return m_merge != 0 && last.merge == m_merge && last.splices.size() < maxMergedSplices;
}

void IniHistory::add(IniSplice splice, std::uint64_t revisionBefore, std::uint64_t revisionAfter)
{
    forgetRedo();
    if (mergesWithLast()) {
        IniStep& last = m_steps.back();
        m_size -= sizeOf(last);
        if (!combine(last.splices.back(), splice)) {
            last.splices.push_back(std::move(splice));
        }
        last.revisionAfter = revisionAfter;
    } else {
        m_steps.push_back({.merge = m_merge, .revisionBefore = revisionBefore, .revisionAfter = revisionAfter});
        m_steps.back().splices.push_back(std::move(splice));
        ++m_done;
    }
    m_size += sizeOf(m_steps.back());
    m_sealed = false;
    forgetOldest();
}

const IniStep& IniHistory::takeUndo()
{
    m_sealed = true;
    return m_steps[--m_done];
}

const IniStep& IniHistory::takeRedo()
{
    m_sealed = true;
    return m_steps[m_done++];
}

void IniHistory::forgetRedo()
{
    while (m_steps.size() > m_done) {
        m_size -= sizeOf(m_steps.back());
        m_steps.pop_back();
    }
}

void IniHistory::forgetOldest()
{
    while (m_size > maxSize && m_steps.size() > 1) {
        m_size -= sizeOf(m_steps.front());
        m_steps.pop_front();
        --m_done;
    }
}

} // namespace firesteel::boardconfig
