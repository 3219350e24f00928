// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <compare/comparison.h>
#include <compare/export.h>
#include <support/testfs3image.h>

using namespace firesteel;

namespace {

firmware::Image parsed(Bytes bytes)
{
    return firmware::parseImage(std::move(bytes), "bench").value_or(firmware::Image{});
}

/// A 32 MB FS4 image; with `changes`, a byte of its code in each 64 KiB differs and so does its INI.
firmware::Image largeFs4(bool changes)
{
    firmware::Fs4Description description = test::largeFs4Description();
    if (changes) {
        for (auto& section : description.content.code) {
            for (std::size_t at = 0; at < section.data.size(); at += 0x10000) {
                section.data[at] ^= 0x55;
            }
        }
        description.content.ini += "added = 1\n";
    }
    return parsed(firmware::writeFs4(description).value_or(Bytes{}));
}

void compare32MiB(benchmark::State& state, bool changes)
{
    const firmware::Image left = largeFs4(false);
    const firmware::Image right = largeFs4(changes);
    for (auto _ : state) {
        benchmark::DoNotOptimize(compare::compareImages(left, right));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(left.bytes.size() + right.bytes.size()));
}

void exportHtml(benchmark::State& state)
{
    const compare::Comparison comparison = compare::compareImages(largeFs4(false), largeFs4(true));
    for (auto _ : state) {
        benchmark::DoNotOptimize(compare::comparisonHtml(comparison, {.bytes = true}));
    }
}

BENCHMARK_CAPTURE(compare32MiB, identical, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(compare32MiB, changed, true)->Unit(benchmark::kMillisecond);
BENCHMARK(exportHtml)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
