// SPDX-License-Identifier: GPL-3.0-or-later
// A cold scan of the two real MFA bundles, beside liblzma alone on the same two files. The target is
// at most 1.3 times as long.
#include <base/sharedbytes.h>
#include <benchmark/benchmark.h>
#include <firmware/bundle/bundle.h>
#include <library/scan.h>
#include <support/shareddata.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <lzma.h>
#include <vector>

using namespace firesteel;

namespace {

constexpr const char* bundleNames[] = {"fw-SPC-rel-13_1224_0142-EVB.mfa", "fw-SPC2-rel-29_1961_0006-EVB.mfa"};

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fputs(errorSentence(result.error()).c_str(), stderr);
        std::abort();
    }
    return std::move(*result);
}

std::filesystem::path firmwareFolder()
{
    const std::optional<std::filesystem::path> data = test::sharedData();
    return data ? *data / "firmware" : std::filesystem::path();
}

/// The packed data of a bundle.
SharedBytes packed(const char* name)
{
    const std::filesystem::path file = firmwareFolder() / name;
    const firmware::Bundle bundle =
        must(firmware::parseBundle(must(readSharedFile(file, firmware::maxBundleFileSize)), name));
    return bundle.bytes.part(bundle.dataOffset, bundle.dataSize);
}

/// As `xz --decompress` does it, into one small buffer; returns the unpacked bytes.
std::uint64_t decompress(const SharedBytes& data)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    if (lzma_stream_decoder(&stream, UINT64_MAX, 0) != LZMA_OK) {
        std::abort();
    }
    std::vector<std::uint8_t> buffer(1 << 20);
    stream.next_in = data.data();
    stream.avail_in = data.size();
    lzma_ret state = LZMA_OK;
    while (state == LZMA_OK) {
        stream.next_out = buffer.data();
        stream.avail_out = buffer.size();
        state = lzma_code(&stream, LZMA_RUN);
    }
    const std::uint64_t size = stream.total_out;
    lzma_end(&stream);
    if (state != LZMA_STREAM_END) {
        std::abort();
    }
    return size;
}

std::uint64_t decompressBoth()
{
    std::uint64_t size = 0;
    for (const char* name : bundleNames) {
        size += decompress(packed(name));
    }
    return size;
}

void BM_decompressBundles(benchmark::State& state)
{
    std::uint64_t size = 0;
    for (auto _ : state) {
        size = decompressBoth();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(size) * state.iterations());
}

/// A folder with the two bundles only, and a library that has never seen them.
class ColdLibrary
{
public:
    ColdLibrary()
    {
        const std::filesystem::path root = std::filesystem::path(m_folder.path().toStdString());
        std::filesystem::create_directory(root / "bundles");
        for (const char* name : bundleNames) {
            std::filesystem::create_symlink(firmwareFolder() / name, root / "bundles" / name);
        }
        m_store.emplace(must(library::Store::open(root / "library.sqlite")));
        must(m_store->addFolder(root / "bundles"));
    }

    std::uint64_t scan(unsigned threads)
    {
        NoProgress progress;
        return must(library::scan(*m_store, {.threads = threads}, {}, progress)).images;
    }

private:
    QTemporaryDir m_folder;
    std::optional<library::Store> m_store;
};

void BM_coldScan(benchmark::State& state)
{
    std::uint64_t images = 0;
    for (auto _ : state) {
        state.PauseTiming();
        ColdLibrary library;
        state.ResumeTiming();
        images = library.scan(static_cast<unsigned>(state.range(0)));
    }
    state.counters["images"] = static_cast<double>(images);
}

double seconds(const auto& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The shortest of some runs: other programs only make them longer.
double shortest(const auto& work)
{
    constexpr int runs = 5;
    double best = seconds(work);
    for (int i = 1; i < runs; ++i) {
        best = std::min(best, seconds(work));
    }
    return best;
}

void printRatio()
{
    const double alone = shortest([] { decompressBoth(); });
    for (const unsigned threads : {1U, 2U}) {
        double best = 1e9;
        for (int i = 0; i < 5; ++i) {
            ColdLibrary library;
            best = std::min(best, seconds([&] { library.scan(threads); }));
        }
        std::printf("cold scan, %u thread(s): %.0f ms, decompressing alone: %.0f ms, ratio %.2f (target: 1.30)\n",
                    threads, best * 1000, alone * 1000, best / alone);
    }
}

} // namespace

BENCHMARK(BM_decompressBundles)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(BM_coldScan)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (firmwareFolder().empty()) {
        std::puts("the real bundles are not here (FIRESTEEL_SHARED)");
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    printRatio();
    return 0;
}
