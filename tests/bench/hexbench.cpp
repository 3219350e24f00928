// SPDX-License-Identifier: GPL-3.0-or-later
// The hex view with 100 MB: a page, scrolling from end to end, and searches.
#include <benchmark/benchmark.h>
#include <gui/hexview/hexpanel.h>
#include <gui/hexview/hexsearch.h>

#include <QApplication>
#include <QImage>
#include <QScrollBar>

#include <memory>

using namespace firesteel;
using namespace firesteel::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t size = 100'000'000;
constexpr std::uint64_t sections = 400;
constexpr std::uint64_t differences = 100'000;

// Noise that compresses as badly as firmware, and nothing that is looked for.
const SharedBytes& largeBytes()
{
    static const SharedBytes bytes = [] {
        Bytes noise(size);
        std::uint32_t state = 1;
        for (std::uint8_t& byte : noise) {
            state = state * 1664525 + 1013904223;
            byte = static_cast<std::uint8_t>(state >> 24 & 0x7f);
        }
        return SharedBytes(std::move(noise));
    }();
    return bytes;
}

struct Window
{
    HexPanel panel;
    QImage picture;

    Window()
        : picture(1280, 800, QImage::Format_RGB32)
    {
        panel.resize(picture.size());
        panel.setBytes(largeBytes());
        std::vector<HexTint> tints;
        for (std::uint64_t i = 0; i < sections; ++i) {
            tints.push_back({.start = size / sections * i,
                             .size = size / sections,
                             .color = QColor::fromHsv(static_cast<int>(i * 37 % 360), 160, 220),
                             .name = u"section"_s});
        }
        std::vector<HexMark> marks;
        for (std::uint64_t i = 0; i < differences; ++i) {
            marks.push_back({.start = size / differences * i, .size = 5});
        }
        panel.view()->setTints(std::move(tints));
        panel.view()->setMarks(std::move(marks));
        panel.show();
        paint();
    }

    void paint() { panel.render(&picture); }
};

void open(benchmark::State& state)
{
    (void)largeBytes();
    for (auto _ : state) {
        benchmark::DoNotOptimize(Window());
    }
}

void paintPage(benchmark::State& state)
{
    Window window;
    for (auto _ : state) {
        window.paint();
    }
}

void scrollThrough(benchmark::State& state)
{
    constexpr int steps = 100;
    Window window;
    QScrollBar* bar = window.panel.view()->verticalScrollBar();
    for (auto _ : state) {
        for (int i = 1; i <= steps; ++i) {
            bar->setValue(bar->maximum() / steps * i);
            window.paint();
        }
    }
    state.SetItemsProcessed(state.iterations() * steps);
}

void find(benchmark::State& state, const HexPattern& pattern)
{
    const HexCancel cancel = false;
    const ByteView bytes = largeBytes().view();
    for (auto _ : state) {
        benchmark::DoNotOptimize(findNext(bytes, pattern, 0, cancel));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(size));
}

void findExact(benchmark::State& state)
{
    find(state, textPattern(u"no such \u00e9 text"_s, true).value());
}

void findAnyCase(benchmark::State& state)
{
    find(state, textPattern(u"no such \u00e9 text"_s, false).value());
}

void findWildcards(benchmark::State& state)
{
    find(state, parseHexPattern(u"4d ?? 46 ff").value());
}

void findPreviousByte(benchmark::State& state)
{
    const HexCancel cancel = false;
    for (auto _ : state) {
        benchmark::DoNotOptimize(findPrevious(largeBytes().view(), parseHexPattern(u"ff").value(), size, cancel));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(size));
}

} // namespace

BENCHMARK(open)->Unit(benchmark::kMillisecond);
BENCHMARK(paintPage)->Unit(benchmark::kMillisecond);
BENCHMARK(scrollThrough)->Unit(benchmark::kMillisecond);
BENCHMARK(findExact)->Unit(benchmark::kMillisecond);
BENCHMARK(findAnyCase)->Unit(benchmark::kMillisecond);
BENCHMARK(findWildcards)->Unit(benchmark::kMillisecond);
BENCHMARK(findPreviousByte)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
