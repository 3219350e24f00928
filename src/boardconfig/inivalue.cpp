// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inivalue.h>

#include <algorithm>
#include <charconv>
#include <format>

namespace firesteel::boardconfig {

namespace {

struct Words
{
    std::string_view yes;
    std::string_view no;
};
constexpr Words wordPairs[] = {{"true", "false"}, {"yes", "no"}, {"on", "off"}};

constexpr std::size_t maxHexDigits = 16;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

std::string lower(std::string_view text)
{
    std::string changed(text);
    std::ranges::transform(changed, changed.begin(), [](char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; });
    return changed;
}

std::string upper(std::string_view text)
{
    std::string changed(text);
    std::ranges::transform(changed, changed.begin(), [](char c) { return isLower(c) ? static_cast<char>(c - 32) : c; });
    return changed;
}

const Words* wordsOf(std::string_view value)
{
    if (value.size() > 5) {
        return nullptr;
    }
    const std::string word = lower(value);
    const auto* const found =
        std::ranges::find_if(wordPairs, [&word](const Words& pair) { return word == pair.yes || word == pair.no; });
    return found == std::end(wordPairs) ? nullptr : found;
}

bool isHex(std::string_view value)
{
    return value.starts_with("0x") || value.starts_with("0X");
}

/// True, TRUE or true.
std::string casedLike(std::string_view word, std::string_view like)
{
    if (std::ranges::none_of(like, isLower)) {
        return upper(word);
    }
    std::string changed(word);
    if (isUpper(like.front())) {
        changed.front() = static_cast<char>(changed.front() - 32);
    }
    return changed;
}

} // namespace

std::optional<std::uint64_t> numberOf(std::string_view value)
{
    const bool hex = isHex(value);
    if (hex) {
        value.remove_prefix(2);
    }
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number, hex ? 16 : 10);
    return error == std::errc() && end == value.data() + value.size() ? std::optional(number) : std::nullopt;
}

std::optional<bool> boolOf(std::string_view value)
{
    if (const Words* const words = wordsOf(value)) {
        return lower(value) == words->yes;
    }
    const std::optional<std::uint64_t> number = numberOf(value);
    return number && *number <= 1 ? std::optional(*number == 1) : std::nullopt;
}

Notation notationOf(std::string_view value)
{
    if (wordsOf(value) != nullptr) {
        return Notation::Bool;
    }
    if (!numberOf(value)) {
        return Notation::Text;
    }
    return isHex(value) ? Notation::Hex : Notation::Decimal;
}

std::string boolLike(bool value, std::string_view like)
{
    if (const Words* const words = wordsOf(like)) {
        return casedLike(value ? words->yes : words->no, like);
    }
    return boolOf(like) ? numberLike(value ? 1 : 0, like) : std::string(value ? "true" : "false");
}

std::string numberLike(std::uint64_t value, std::string_view like)
{
    switch (notationOf(like)) {
    case Notation::Hex: {
        const std::string_view digits = like.substr(2);
        const std::string text = std::format("{:0{}x}", value, std::min(digits.size(), maxHexDigits));
        const bool upperDigits = std::ranges::any_of(digits, isUpper);
        return std::string(like.substr(0, 2)) + (upperDigits ? upper(text) : text);
    }
    case Notation::Decimal:
        // Zeros in front are a width; without them a shorter number is just shorter.
        return std::format("{:0{}}", value, like.starts_with('0') ? std::min<std::size_t>(like.size(), 20) : 1);
    case Notation::Text:
    case Notation::Bool:
        break;
    }
    return std::to_string(value);
}

std::string inNotationOf(std::string_view typed, std::string_view like)
{
    const std::optional<bool> yes = boolOf(typed);
    if (yes && wordsOf(like) != nullptr) {
        return boolLike(*yes, like);
    }
    const Notation wanted = notationOf(like);
    const bool wantsNumber = wanted == Notation::Hex || wanted == Notation::Decimal;
    if (yes && wordsOf(typed) != nullptr && boolOf(like)) {
        return boolLike(*yes, like);
    }
    const std::optional<std::uint64_t> number = numberOf(typed);
    return number && wantsNumber ? numberLike(*number, like) : std::string(typed);
}

bool sameMeaning(std::string_view a, std::string_view b)
{
    const std::optional<std::uint64_t> left = numberOf(a);
    const std::optional<std::uint64_t> right = numberOf(b);
    if (left && right) {
        return *left == *right;
    }
    const std::optional<bool> yes = boolOf(a);
    return a == b || (yes && yes == boolOf(b));
}

} // namespace firesteel::boardconfig
