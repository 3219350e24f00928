// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rebuilding an image with an edited INI (the real ConnectX-3 Pro image where it is, else one of its size),
// and learning a map from 40 images of that size.
#include <base/file.h>
#include <benchmark/benchmark.h>
#include <boardconfig/learn.h>
#include <boardconfig/rebuild.h>
#include <boardconfig/review.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <format>

using namespace firesteel;

namespace {

firmware::Image parsed(Bytes bytes)
{
    return firmware::parseImage(std::move(bytes), "bench").value_or(firmware::Image{});
}

firmware::Image largeImage()
{
    if (const auto real = test::realImage()) {
        return parsed(readFile(*real, 1 << 24).value_or(Bytes{}));
    }
    firmware::Fs2Description description = test::largeDescription();
    description.secondConfiguration[3] = {0x1f99c, 0x1d03b900, 0x7f8fff20};
    return parsed(firmware::writeFs2(description).value_or(Bytes{}));
}

boardconfig::ParameterMaps shippedMaps()
{
    return boardconfig::ParameterMaps::of(boardconfig::builtInParameterMaps().value()).value();
}

void rebuildImage(benchmark::State& state)
{
    const firmware::Image image = largeImage();
    const boardconfig::ParameterMaps maps = shippedMaps();
    const boardconfig::RebuildRequest request{.ini = firmware::embeddedIni(image).value_or("") +
                                                     "\n[IB]\nport1_802_3ap_56kr4_enable = true\n"};
    for (auto _ : state) {
        auto built = boardconfig::rebuild(image, request, maps);
        if (!built) {
            state.SkipWithError("not built");
            break;
        }
        benchmark::DoNotOptimize(built);
    }
}

void rebuildUnchanged(benchmark::State& state)
{
    const firmware::Image image = largeImage();
    const boardconfig::ParameterMaps maps = shippedMaps();
    const boardconfig::RebuildRequest request{.ini = firmware::embeddedIni(image).value_or("")};
    for (auto _ : state) {
        benchmark::DoNotOptimize(boardconfig::rebuild(image, request, maps));
    }
}

/// The way of the command line: parse, build, verify, review.
void rebuildAndReview(benchmark::State& state)
{
    const firmware::Image source = largeImage();
    const boardconfig::ParameterMaps maps = shippedMaps();
    const boardconfig::RebuildRequest request{.ini = firmware::embeddedIni(source).value_or("") +
                                                     "\n[IB]\nport1_802_3ap_56kr4_enable = true\n"};
    for (auto _ : state) {
        const firmware::Image image = parsed(source.bytes.copy());
        auto built = boardconfig::rebuild(image, request, maps);
        if (!built) {
            state.SkipWithError("not built");
            break;
        }
        benchmark::DoNotOptimize(
            boardconfig::reviewBuild(image, parsed(std::move(built->bytes)), std::move(built->plan.keys), maps));
    }
}

/// Images with 200 keys that vary, each in a bit of its own, among 840 records.
std::vector<firmware::Image> variedImages(std::size_t count)
{
    constexpr std::uint32_t keys = 200;
    std::vector<firmware::Image> images;
    std::uint32_t random = 0x2545f491;
    for (std::size_t i = 0; i < count; ++i) {
        firmware::Fs2Description description = test::largeDescription();
        description.ini += "[BENCH]\n";
        for (std::uint32_t key = 0; key < keys; ++key) {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            const std::uint32_t on = random >> 7 & 1;
            description.ini += std::format("key_{} = {}\n", key, on);
            firmware::ConfigurationRecord& record = description.secondConfiguration[2 * key + 1];
            record.address = 0x70000 + 4 * key;
            record.mask |= 1;
            record.value = (record.value & ~1u) | on;
        }
        images.push_back(parsed(firmware::writeFs2(description).value_or(Bytes{})));
    }
    return images;
}

void learnFrom40Images(benchmark::State& state)
{
    const std::vector<firmware::Image> images = variedImages(40);
    for (auto _ : state) {
        auto learned = boardconfig::learnMap(images);
        if (!learned || learned->proposals.size() != 200) {
            state.SkipWithError("not all keys were found");
            break;
        }
        benchmark::DoNotOptimize(learned);
    }
}

/// With parsing the 40 images, as `learn-map` does.
void parseAndLearnFrom40Images(benchmark::State& state)
{
    const std::vector<firmware::Image> made = variedImages(40);
    for (auto _ : state) {
        std::vector<firmware::Image> images;
        for (const firmware::Image& image : made) {
            images.push_back(parsed(image.bytes.copy()));
        }
        benchmark::DoNotOptimize(boardconfig::learnMap(images));
    }
}

BENCHMARK(rebuildImage)->Unit(benchmark::kMillisecond);
BENCHMARK(rebuildUnchanged)->Unit(benchmark::kMillisecond);
BENCHMARK(rebuildAndReview)->Unit(benchmark::kMillisecond);
BENCHMARK(learnFrom40Images)->Unit(benchmark::kMillisecond);
BENCHMARK(parseAndLearnFrom40Images)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
