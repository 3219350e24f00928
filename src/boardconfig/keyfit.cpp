// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/keyfit.h>

#include <algorithm>
#include <bit>

namespace firesteel::boardconfig {

namespace {

/// The number that a transform makes of a value; nothing where it cannot.
std::optional<std::uint32_t> transformed(Transform transform, const std::string& text)
{
    const std::optional<std::uint32_t> number = iniNumber(text);
    if (!number || transform == Transform::Number) {
        return number;
    }
    if (transform == Transform::MinusOne) {
        return *number == 0 ? std::nullopt : std::optional(*number - 1);
    }
    return std::has_single_bit(*number) ? std::optional(static_cast<std::uint32_t>(std::countr_zero(*number)))
                                        : std::nullopt;
}

std::optional<NumericFit> numericFit(const VaryingKey& key, Transform transform, const PatternTable& table)
{
    std::vector<std::uint32_t> numbers;
    for (const std::string& value : key.values) {
        const std::optional<std::uint32_t> number = transformed(transform, value);
        if (!number) {
            return std::nullopt;
        }
        numbers.push_back(*number);
    }
    std::uint32_t varying = 0;
    for (const std::uint32_t number : numbers) {
        varying |= number ^ numbers.front();
    }
    NumericFit fit{.transform = transform, .fixedBits = numbers.front() & ~varying};
    std::vector<Pattern> wanted;
    for (; varying != 0; varying &= varying - 1) {
        const auto bit = static_cast<std::uint8_t>(std::countr_zero(varying));
        Pattern pattern(key.present.size());
        for (std::size_t image = 0; image < key.valueOf.size(); ++image) {
            if (key.valueOf[image] && (numbers[*key.valueOf[image]] >> bit & 1) != 0) {
                pattern.set(image);
            }
        }
        fit.bits.push_back(bit);
        fit.patterns.push_back(table.matching(pattern, key.present));
        fit.tellsApart = fit.tellsApart && !std::ranges::contains(wanted, pattern);
        wanted.push_back(std::move(pattern));
    }
    return fit;
}

std::vector<Pattern> categoriesOf(const VaryingKey& key)
{
    std::vector<Pattern> categories = key.categories;
    if (key.present.count() != key.present.size()) {
        categories.push_back(key.present.inverted());
    }
    return categories;
}

void append(std::vector<std::size_t>& list, const std::vector<std::size_t>& more)
{
    list.insert(list.end(), more.begin(), more.end());
}

} // namespace

PatternTable::PatternTable(const Observations& observations)
{
    for (const auto& [pattern, bits] : observations.bits) {
        m_index.emplace(pattern, m_patterns.size());
        m_patterns.push_back({.pattern = pattern, .bits = bits});
    }
}

std::vector<std::size_t> PatternTable::matching(const Pattern& wanted, const Pattern& where) const
{
    std::vector<std::size_t> found;
    if (where.count() == where.size()) {
        if (const auto exact = m_index.find(wanted); exact != m_index.end()) {
            found.push_back(exact->second);
        }
        return found;
    }
    const Pattern elsewhere = where.inverted();
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        if (m_patterns[i].pattern.equalIn(wanted, where) && m_patterns[i].pattern.constantIn(elsewhere)) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<std::size_t> PatternTable::constantInEach(const std::vector<Pattern>& categories) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        if (std::ranges::all_of(categories,
                                [&](const Pattern& category) { return m_patterns[i].pattern.constantIn(category); })) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<std::size_t> NumericFit::allPatterns() const
{
    std::vector<std::size_t> all;
    for (const std::vector<std::size_t>& one : patterns) {
        append(all, one);
    }
    return all;
}

bool NumericFit::complete() const
{
    return !patterns.empty() && std::ranges::none_of(patterns, &std::vector<std::size_t>::empty);
}

std::vector<std::size_t> KeyFit::explained() const
{
    std::vector<std::size_t> all = normal;
    append(all, inverted);
    append(all, byValue);
    for (const NumericFit& fit : numeric) {
        append(all, fit.allPatterns());
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

bool isBooleanKey(const VaryingKey& key)
{
    return std::ranges::all_of(key.values, [](const std::string& value) { return iniBoolean(value).has_value(); });
}

KeyFit fitOf(const VaryingKey& key, const PatternTable& table)
{
    KeyFit fit{.isBoolean = isBooleanKey(key)};
    const std::vector<Pattern> categories = categoriesOf(key);
    if (fit.isBoolean) {
        const bool firstIsTrue = iniBoolean(key.values.front()).value_or(false);
        // With one value alone, images without the key are the other state.
        const bool both = key.values.size() == 2;
        const Pattern where = both ? key.present : Pattern(key.present.size()).inverted();
        const Pattern& first = key.categories.front();
        const Pattern on = firstIsTrue ? first : both ? key.categories.back() : first.inverted();
        const Pattern off = firstIsTrue ? (both ? key.categories.back() : first.inverted()) : first;
        fit.normal = table.matching(on, where);
        fit.inverted = table.matching(off, where);
    } else {
        for (const Transform transform : {Transform::Number, Transform::MinusOne, Transform::Log2}) {
            if (std::optional<NumericFit> numeric = numericFit(key, transform, table)) {
                fit.numeric.push_back(std::move(*numeric));
            }
        }
    }
    // With few images for each value, any bit would be the same for each value by chance.
    if (categories.size() == 2 || key.present.size() >= 2 * categories.size()) {
        fit.byValue = table.constantInEach(categories);
    }
    return fit;
}

} // namespace firesteel::boardconfig
