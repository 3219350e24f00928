// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/facts.h>

#include <format>

namespace firesteel {

namespace {

std::optional<std::string> factText(std::string_view name, const Facts& facts)
{
    if (name == "file") {
        return facts.file;
    }
    if (name == "section") {
        return facts.section;
    }
    if (name == "offset") {
        return std::format("0x{:x}", facts.offset.value_or(0));
    }
    if (name == "expected") {
        return std::format("0x{:x}", facts.expected);
    }
    if (name == "actual") {
        return std::format("0x{:x}", facts.actual);
    }
    if (name == "expectedNumber") {
        return std::to_string(facts.expected);
    }
    if (name == "actualNumber") {
        return std::to_string(facts.actual);
    }
    if (name == "wanted") {
        return facts.wanted;
    }
    if (name == "found") {
        return facts.found;
    }
    return std::nullopt;
}

/// Facts come from files: their control characters must not reach a terminal. UTF-8 stays.
std::string masked(std::string text)
{
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            c = '?';
        }
    }
    return text;
}

} // namespace

std::string fillSentence(std::string_view sentence, const Facts& facts)
{
    std::string filled;
    filled.reserve(sentence.size() + 32);
    while (!sentence.empty()) {
        const std::size_t open = sentence.find('{');
        const std::size_t close = open == std::string_view::npos ? open : sentence.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        filled += sentence.substr(0, open);
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        if (const std::optional<std::string> text = factText(name, facts)) {
            filled += masked(*text);
        } else {
            filled += sentence.substr(open, close - open + 1);
        }
        sentence.remove_prefix(close + 1);
    }
    return filled += sentence;
}

} // namespace firesteel
