// SPDX-License-Identifier: GPL-3.0-or-later
#include <compare/byteranges.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace firesteel::compare {

namespace {

constexpr std::size_t blockSize = 4096;
constexpr std::size_t wordSize = sizeof(std::uint64_t);
constexpr std::uint64_t lowBits = 0x0101010101010101;

std::uint64_t wordAt(ByteView bytes, std::size_t offset)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + offset, wordSize);
    return word;
}

/// One bit (the lowest) for each byte of `word` that is not zero.
std::uint64_t nonZeroBytes(std::uint64_t word)
{
    word |= word >> 4;
    word |= word >> 2;
    word |= word >> 1;
    return word & lowBits;
}

/// Gathers differing bytes into runs.
class RunBuilder
{
public:
    explicit RunBuilder(const std::function<void(ByteRun)>& found)
        : m_found(found)
    {
    }

    void add(std::size_t offset, std::size_t size)
    {
        m_count += size;
        if (m_run.size > 0 && offset - (m_run.offset + m_run.size) < joinedGap) {
            m_run.size = offset + size - m_run.offset;
            return;
        }
        finish();
        m_run = {offset, size};
    }

    std::uint64_t finish()
    {
        if (m_run.size > 0) {
            m_found(m_run);
        }
        m_run = {};
        return m_count;
    }

private:
    const std::function<void(ByteRun)>& m_found;
    ByteRun m_run;
    std::uint64_t m_count = 0;
};

void compareBlock(ByteView left, ByteView right, std::size_t start, std::size_t end, RunBuilder& runs)
{
    std::size_t offset = start;
    for (; offset + wordSize <= end; offset += wordSize) {
        const std::uint64_t difference = nonZeroBytes(wordAt(left, offset) ^ wordAt(right, offset));
        if (difference == 0) {
            continue;
        }
        if (difference == lowBits) {
            runs.add(offset, wordSize);
            continue;
        }
        for (std::size_t i = 0; i < wordSize; ++i) {
            if (left[offset + i] != right[offset + i]) {
                runs.add(offset + i, 1);
            }
        }
    }
    for (; offset < end; ++offset) {
        if (left[offset] != right[offset]) {
            runs.add(offset, 1);
        }
    }
}

bool equalBlock(ByteView left, ByteView right, std::size_t start, std::size_t end)
{
    return std::memcmp(left.data() + start, right.data() + start, end - start) == 0;
}

} // namespace

std::uint64_t forEachDifference(ByteView left, ByteView right, const std::function<void(ByteRun)>& found)
{
    const std::size_t size = std::min(left.size(), right.size());
    RunBuilder runs(found);
    for (std::size_t start = 0; start < size; start += blockSize) {
        const std::size_t end = std::min(size, start + blockSize);
        if (!equalBlock(left, right, start, end)) {
            compareBlock(left, right, start, end, runs);
        }
    }
    return runs.finish();
}

std::uint64_t countDifferentBytes(ByteView left, ByteView right)
{
    const std::size_t size = std::min(left.size(), right.size());
    std::uint64_t count = std::max(left.size(), right.size()) - size;
    for (std::size_t start = 0; start < size; start += blockSize) {
        const std::size_t end = std::min(size, start + blockSize);
        if (equalBlock(left, right, start, end)) {
            continue;
        }
        std::size_t offset = start;
        for (; offset + wordSize <= end; offset += wordSize) {
            count += static_cast<unsigned>(std::popcount(nonZeroBytes(wordAt(left, offset) ^ wordAt(right, offset))));
        }
        for (; offset < end; ++offset) {
            count += left[offset] != right[offset] ? 1 : 0;
        }
    }
    return count;
}

} // namespace firesteel::compare
