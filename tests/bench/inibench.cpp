// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <benchmark/benchmark.h>
#include <boardconfig/inidiff.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/inifindings.h>

#include <filesystem>
#include <format>

using namespace firesteel;
using boardconfig::IniDocument;

namespace {

/// An INI of 10,000 lines, as the vendor's look: comments, blank lines, several sections.
std::string largeIni()
{
    std::string text = ";; generated\n\n[ADAPTER]\nPSID = MT_1200111023\n";
    for (int at = 0; at < 9'995; ++at) {
        switch (at % 10) {
        case 0:
            text += ";; negotiation ETH\n";
            break;
        case 5:
            text += at % 1000 == 5 ? std::format("[SECTION{}]\n", at / 1000) : "\n";
            break;
        default:
            text += std::format("nego_eth_rx{}_ffe_tap{} = 0x{:08x} ;; measured\n", at, at % 10, at);
        }
    }
    return text + "[HCA]\n";
}

void parseEditWrite(benchmark::State& state)
{
    const std::string text = largeIni();
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "firesteel-bench.ini";
    for (auto _ : state) {
        IniDocument document = IniDocument::parse(text).value_or(IniDocument());
        const bool edited = document.setValue("ADAPTER", "PSID", "MT_1090111019") &&
                            document.setValue("HCA", "sriov_en", "false") && writeFile(file, document.text());
        if (!edited) {
            state.SkipWithError("the INI was not written");
        }
    }
    std::filesystem::remove(file);
}

void findingsAndDifferences(benchmark::State& state)
{
    const IniDocument document = IniDocument::parse(largeIni()).value_or(IniDocument());
    IniDocument edited = document;
    (void)edited.setValue("HCA", "sriov_en", "false");
    const boardconfig::KeyTable keys = boardconfig::KeyTable::builtIn().value_or(boardconfig::KeyTable{});
    for (auto _ : state) {
        benchmark::DoNotOptimize(boardconfig::iniFindings(edited, keys, {.family = "ConnectX-3 Pro", .psid = ""}));
        benchmark::DoNotOptimize(boardconfig::iniDiff(document, edited));
    }
}

void oneEdit(benchmark::State& state)
{
    IniDocument document = IniDocument::parse(largeIni()).value_or(IniDocument());
    bool on = false;
    for (auto _ : state) {
        on = !on;
        benchmark::DoNotOptimize(document.setValue("ADAPTER", "PSID", on ? "MT_1" : "MT_22"));
    }
}

BENCHMARK(parseEditWrite)->Unit(benchmark::kMillisecond);
BENCHMARK(findingsAndDifferences)->Unit(benchmark::kMillisecond);
BENCHMARK(oneEdit)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
