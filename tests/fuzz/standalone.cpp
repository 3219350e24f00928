// SPDX-License-Identifier: GPL-3.0-or-later
//
// standalone FOLDER COUNT: runs a fuzz target without libFuzzer, so that every build can: each file of
// the folder as it is, then COUNT reproducible mutations of them. A crash names the mutation.
#include <base/file.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;
using firesteel::Bytes;

constexpr std::uint64_t largestSeed = 1U << 20;

/// A xorshift generator: the same numbers everywhere.
class Numbers
{
public:
    std::uint32_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_state;
    }
    std::uint32_t below(std::size_t limit) { return next() % static_cast<std::uint32_t>(limit); }

private:
    std::uint32_t m_state = 0x2545f491;
};

std::uint32_t interestingWord(Numbers& numbers)
{
    constexpr std::uint32_t words[] = {0,          1,          3,          4,          0x7f,       0xff,
                                       0x1000,     0xffff,     0x00ffffff, 0x3fffffff, 0x40000000, 0x40000001,
                                       0x7fffffff, 0x80000000, 0xfffffffc, 0xffffffff};
    return words[numbers.below(std::size(words))];
}

void mutate(Bytes& bytes, Numbers& numbers)
{
    if (bytes.empty()) {
        return;
    }
    const std::uint32_t at = numbers.below(bytes.size());
    switch (numbers.below(6)) {
    case 0:
        bytes[at] ^= static_cast<std::uint8_t>(1U << numbers.below(8));
        break;
    case 1:
        bytes[at] = static_cast<std::uint8_t>(numbers.next());
        break;
    case 2:
        if (const std::size_t word = at / 4 * 4; word + 4 <= bytes.size()) {
            firesteel::writeBe32(bytes, word, interestingWord(numbers));
        }
        break;
    case 3:
        if (const std::size_t word = at / 4 * 4; word + 4 <= bytes.size()) {
            firesteel::writeBe32(bytes, word, firesteel::readBe32(bytes, word) + numbers.below(64) - 32);
        }
        break;
    case 4:
        bytes.resize(bytes.size() - numbers.below(bytes.size()));
        break;
    default: {
        const std::size_t from = numbers.below(bytes.size());
        const std::size_t size = std::min(bytes.size() - std::max<std::size_t>(at, from), std::size_t{64});
        std::copy_n(Bytes(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.end()).begin(), size,
                    bytes.begin() + at);
        break;
    }
    }
}

std::vector<Bytes> readSeeds(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::vector<Bytes> seeds;
    for (const fs::path& file : files) {
        if (firesteel::Result<Bytes> bytes = firesteel::readFile(file, largestSeed)) {
            seeds.push_back(std::move(*bytes));
        }
    }
    return seeds;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<Bytes> seeds = argc == 3 ? readSeeds(argv[1]) : std::vector<Bytes>();
    if (seeds.empty()) {
        std::fputs("usage: standalone FOLDER COUNT, with at least one file in the folder\n", stderr);
        return 2;
    }
    for (const Bytes& seed : seeds) {
        LLVMFuzzerTestOneInput(seed.data(), seed.size());
    }
    const unsigned long count = std::strtoul(argv[2], nullptr, 10);
    Numbers numbers;
    for (unsigned long i = 0; i < count; ++i) {
        Bytes bytes = seeds[numbers.below(seeds.size())];
        for (std::uint32_t changes = 1 + numbers.below(4); changes > 0; --changes) {
            mutate(bytes, numbers);
        }
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%zu seeds, %lu mutations\n", seeds.size(), count);
    return 0;
}
