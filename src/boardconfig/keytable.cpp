// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inivalue.h>
#include <boardconfig/keytable.h>

#include <algorithm>

namespace firesteel::boardconfig {

namespace {

constexpr std::string_view numberMark = "{n}";
constexpr std::string_view digits = "0123456789";

} // namespace

const std::string& LocalText::in(std::string_view language) const
{
    if (language.starts_with("ru") && !russian.empty()) {
        return russian;
    }
    return language.starts_with("zh") && !chinese.empty() ? chinese : english;
}

bool KnownKey::matches(std::string_view name) const
{
    std::string_view pattern = key;
    while (!pattern.empty()) {
        if (pattern.starts_with('*')) {
            return !name.empty() && pattern.size() == 1;
        }
        if (pattern.starts_with(numberMark)) {
            const std::size_t count = std::min(name.find_first_not_of(digits), name.size());
            const std::optional<std::uint64_t> number = numberOf(name.substr(0, count));
            if (!number || number < firstNumber || (lastNumber && number > lastNumber)) {
                return false;
            }
            name.remove_prefix(count);
            pattern.remove_prefix(numberMark.size());
            continue;
        }
        if (name.empty() || name.front() != pattern.front()) {
            return false;
        }
        name.remove_prefix(1);
        pattern.remove_prefix(1);
    }
    return name.empty();
}

bool KnownKey::isFor(std::string_view family) const
{
    return family.empty() || cards.empty() || std::ranges::contains(cards, family);
}

const KnownKey* KeyTable::find(std::string_view section, std::string_view key) const
{
    if (const auto exact = m_exact.find(section); exact != m_exact.end()) {
        if (const auto found = exact->second.find(key); found != exact->second.end()) {
            return &m_keys[found->second];
        }
    }
    if (const auto patterns = m_patterns.find(section); patterns != m_patterns.end()) {
        const auto found =
            std::ranges::find_if(patterns->second, [this, key](std::size_t at) { return m_keys[at].matches(key); });
        return found == patterns->second.end() ? nullptr : &m_keys[*found];
    }
    return nullptr;
}

bool KeyTable::knowsSection(std::string_view section) const
{
    return std::ranges::contains(m_sections, section);
}

std::string KeyTable::sourceText(const std::string& source) const
{
    const auto found = m_sources.find(source);
    return found == m_sources.end() ? source : found->second;
}

} // namespace firesteel::boardconfig
