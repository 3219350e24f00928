// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles: listing (without unpacking), taking images out, beside what liblzma alone takes.
#include <base/file.h>
#include <benchmark/benchmark.h>
#include <firmware/bundle/bundle.h>
#include <firmware/image.h>
#include <support/shareddata.h>
#include <support/testbundle.h>
#include <sys/resource.h>

#include <filesystem>
#include <lzma.h>
#include <string>
#include <vector>

using namespace firesteel;

namespace {

/// Of the process so far.
double peakMib()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

SharedBytes read(const std::filesystem::path& path)
{
    return readSharedFile(path, firmware::maxBundleFileSize).value_or(SharedBytes());
}

void list(benchmark::State& state, const SharedBytes& bytes)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(firmware::parseBundle(bytes, "bundle"));
    }
}

void listWithVersions(benchmark::State& state, const SharedBytes& bytes)
{
    for (auto _ : state) {
        Result<firmware::Bundle> bundle = firmware::parseBundle(bytes, "bundle");
        benchmark::DoNotOptimize(firmware::completeVersions(*bundle));
    }
}

void extractLast(benchmark::State& state, const SharedBytes& bytes)
{
    const Result<firmware::Bundle> bundle = firmware::parseBundle(bytes, "bundle");
    for (auto _ : state) {
        benchmark::DoNotOptimize(firmware::extractImage(*bundle, bundle->entries.back()));
    }
    state.counters["peak_MiB"] = peakMib();
}

void extractAll(benchmark::State& state, const SharedBytes& bytes)
{
    const Result<firmware::Bundle> bundle = firmware::parseBundle(bytes, "bundle");
    for (auto _ : state) {
        benchmark::DoNotOptimize(firmware::extractAll(*bundle, [](std::size_t, const SharedBytes& image) {
            benchmark::DoNotOptimize(image.data());
            return true;
        }));
    }
    state.counters["peak_MiB"] = peakMib();
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bundle->unpackedSize));
}

/// What nothing that unpacks the data can beat.
void liblzmaAlone(benchmark::State& state, const SharedBytes& bytes)
{
    const Result<firmware::Bundle> bundle = firmware::parseBundle(bytes, "bundle");
    const SharedBytes packed = bundle->bytes.part(bundle->dataOffset, bundle->dataSize);
    Bytes out(1 << 20);
    for (auto _ : state) {
        lzma_stream stream = LZMA_STREAM_INIT;
        lzma_ret code = lzma_stream_decoder(&stream, UINT64_MAX, 0);
        stream.next_in = packed.data();
        stream.avail_in = packed.size();
        while (code == LZMA_OK) {
            stream.next_out = out.data();
            stream.avail_out = out.size();
            code = lzma_code(&stream, LZMA_FINISH);
        }
        lzma_end(&stream);
        if (code != LZMA_STREAM_END) {
            state.SkipWithError("the data cannot be unpacked");
        }
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bundle->unpackedSize));
}

void add(const std::string& name, const SharedBytes& bytes)
{
    benchmark::RegisterBenchmark("list/" + name, list, bytes)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("list-with-versions/" + name, listWithVersions, bytes)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("extract-last/" + name, extractLast, bytes)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("extract-all/" + name, extractAll, bytes)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("liblzma-alone/" + name, liblzmaAlone, bytes)->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto data = test::sharedData()) {
        for (const char* file : {"fw-SPC-rel-13_1224_0142-EVB.mfa", "fw-SPC2-rel-29_1961_0006-EVB.mfa",
                                 "mlxsw_spectrum-13.1530.152.mfa2"}) {
            add(file, read(*data / "firmware" / file));
        }
    } else {
        add("own.mfa", test::mfaFile(test::mfaTables(test::smallMfa())));
        add("own.mfa2", test::mfa2File(test::smallMfa2()));
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
