// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/controls.h>
#include <cli/json.h>
#include <cli/options.h>
#include <cli/output.h>
#include <cli/usage.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <numeric>
#include <span>
#include <string_view>

namespace firesteel::cli {

namespace {

/// Letters to change, add or drop to make one word of the other.
std::size_t distance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> row(right.size() + 1);
    std::ranges::iota(row, std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t changed = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string suggestion(std::string_view word, const std::vector<std::string>& verbs)
{
    constexpr std::size_t farthest = 3;
    constexpr std::size_t longestWord = 64;
    if (word.size() > longestWord || verbs.empty()) {
        return {};
    }
    const auto closest =
        std::ranges::min_element(verbs, {}, [word](const std::string& verb) { return distance(word, verb); });
    const std::size_t away = distance(word, *closest);
    return away < farthest && away < closest->size() ? std::format(" Did you mean {}?", *closest) : std::string();
}

} // namespace

int reportUsage(int argc, char** argv, const std::string& problem, const std::vector<std::string>& verbs)
{
    const std::span<char*> words(argv + std::min(argc, 1), argv + argc);
    const auto isOption = [](std::string_view word) { return word.starts_with('-'); };
    const auto first = std::ranges::find_if_not(words, isOption);
    std::string sentence = withoutControls(problem);
    if (first != words.end() && !std::ranges::contains(verbs, std::string(*first))) {
        sentence =
            std::format("\"{}\" is not a verb of firesteel-cli.{}", withoutControls(*first), suggestion(*first, verbs));
    }
    const bool json = std::ranges::any_of(words, [](std::string_view word) { return word == "--json"; });
    if (json) {
        printOutcome(jsonText({{"error", {{"kind", "usage"}, {"text", sentence}}}}), "-E- " + sentence);
    }
    std::fputs(std::format("-E- {}\n    See firesteel-cli --help, or --help after a verb.\n", sentence).c_str(),
               stderr);
    return exitUsage;
}

} // namespace firesteel::cli
