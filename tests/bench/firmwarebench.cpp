// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <firmware/crc.h>
#include <firmware/flint/flinttext.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/image.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

using namespace firesteel;

namespace {

const Bytes& largeImage()
{
    static const Bytes image = firmware::writeFs2(test::largeDescription()).value_or(Bytes{});
    return image;
}

void countBytes(benchmark::State& state, std::size_t size)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(size));
}

void crcTables(benchmark::State& state)
{
    const ByteView bytes = ByteView(largeImage()).first(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(firmware::crcpath::tables(0, bytes));
    }
    countBytes(state, bytes.size());
}

void crcFolding(benchmark::State& state)
{
    if (!firmware::crcpath::haveFolding()) {
        state.SkipWithError("no carry-less multiplication");
        return;
    }
    const ByteView bytes = ByteView(largeImage()).first(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(firmware::crcpath::folding(0, bytes));
    }
    countBytes(state, bytes.size());
}

// Includes the copy of the file's bytes that parseImage() takes over.
void parse(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(firmware::parseImage(largeImage(), "large"));
    }
    countBytes(state, largeImage().size());
}

const Bytes& largeToc(bool fs4)
{
    static const Bytes fs3Image = firmware::writeFs3(test::largeFs3Description()).value_or(Bytes{});
    static const Bytes fs4Image = firmware::writeFs4(test::largeFs4Description()).value_or(Bytes{});
    return fs4 ? fs4Image : fs3Image;
}

// What a window does with an image whose bytes are there already.
void parseToc(benchmark::State& state, bool fs4)
{
    const SharedBytes bytes(largeToc(fs4));
    for (auto _ : state) {
        benchmark::DoNotOptimize(firmware::parseImage(bytes, "large"));
    }
    countBytes(state, bytes.size());
}

void verifyAndQueryText(benchmark::State& state)
{
    const Result<firmware::Image> image = firmware::parseImage(largeImage(), "large");
    for (auto _ : state) {
        benchmark::DoNotOptimize(verifyText(*image));
        benchmark::DoNotOptimize(queryText(*image, true));
    }
}

void write(benchmark::State& state)
{
    const firmware::Fs2Description description = test::largeDescription();
    for (auto _ : state) {
        benchmark::DoNotOptimize(firmware::writeFs2(description));
    }
    countBytes(state, largeImage().size());
}

} // namespace

BENCHMARK(crcTables)->Arg(256)->Arg(4096)->Arg(700000);
BENCHMARK(crcFolding)->Arg(256)->Arg(4096)->Arg(700000);
BENCHMARK(parse)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(parseToc, FS3, false)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(parseToc, FS4, true)->Unit(benchmark::kMicrosecond);
BENCHMARK(verifyAndQueryText)->Unit(benchmark::kMicrosecond);
BENCHMARK(write)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
