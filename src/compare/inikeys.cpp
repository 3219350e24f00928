// SPDX-License-Identifier: GPL-3.0-or-later
#include <compare/inikeys.h>
#include <compare/pairing.h>

namespace firesteel::compare {

namespace {

constexpr std::string_view whiteSpace = " \t\r\v\f";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(whiteSpace);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(whiteSpace) - first + 1);
}

/// Only ";;" ends a value: descriptions hold single semicolons.
std::string_view withoutComment(std::string_view line)
{
    for (std::size_t at = line.find(";;"); at != std::string_view::npos; at = line.find(";;", at + 1)) {
        if (at == 0 || whiteSpace.contains(line[at - 1])) {
            return trimmed(line.substr(0, at));
        }
    }
    return line;
}

IniKey keyOf(std::string_view line, std::string_view section, unsigned number)
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) {
        return {.section = section, .key = line, .line = number};
    }
    return {.section = section,
            .key = trimmed(line.substr(0, equals)),
            .value = trimmed(line.substr(equals + 1)),
            .line = number};
}

using NameOfKey = std::pair<std::string_view, std::string_view>;

struct HashOfName
{
    std::size_t operator()(const NameOfKey& name) const
    {
        const std::hash<std::string_view> hash;
        return hash(name.first) * 31 + hash(name.second);
    }
};

std::vector<NameOfKey> namesOf(const std::vector<IniKey>& keys)
{
    std::vector<NameOfKey> names;
    names.reserve(keys.size());
    for (const IniKey& key : keys) {
        names.emplace_back(key.section, key.key);
    }
    return names;
}

IniDifference differenceOf(const IniKey* left, const IniKey* right)
{
    IniDifference difference;
    if (const IniKey* const any = left != nullptr ? left : right) {
        difference.section = std::string(any->section);
        difference.key = std::string(any->key);
    }
    if (left != nullptr) {
        difference.left = std::string(left->value);
        difference.leftLine = left->line;
    }
    if (right != nullptr) {
        difference.right = std::string(right->value);
        difference.rightLine = right->line;
    }
    if (left == nullptr) {
        difference.change = Change::OnlyRight;
    } else if (right == nullptr) {
        difference.change = Change::OnlyLeft;
    } else {
        difference.change = left->value == right->value ? Change::Same : Change::Changed;
    }
    return difference;
}

} // namespace

std::vector<IniKey> iniKeys(std::string_view text, bool& cut)
{
    std::vector<IniKey> keys;
    std::string_view section;
    unsigned number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view whole = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (whole.empty() || whole.front() == ';') {
            continue;
        }
        const std::string_view line = withoutComment(whole);
        if (line.size() >= 2 && line.front() == '[' && line.back() == ']') {
            section = trimmed(line.substr(1, line.size() - 2));
            continue;
        }
        if (keys.size() == maxIniKeys) {
            cut = true;
            break;
        }
        keys.push_back(keyOf(line, section, number));
    }
    return keys;
}

void compareInis(const firmware::Image& left, const firmware::Image& right, Comparison& comparison)
{
    const Result<std::string> leftIni = firmware::embeddedIni(left);
    const Result<std::string> rightIni = firmware::embeddedIni(right);
    const auto problemOf = [](const Result<std::string>& ini) {
        return ini ? std::nullopt : std::optional<Error>(ini.error());
    };
    const auto isMissing = [](const Result<std::string>& ini) {
        return !ini && ini.error().kind == ErrorKind::IniMissing;
    };
    if (isMissing(leftIni) && isMissing(rightIni)) {
        return;
    }
    comparison.leftIniProblem = problemOf(leftIni);
    comparison.rightIniProblem = problemOf(rightIni);
    const std::vector<IniKey> leftKeys = iniKeys(leftIni ? *leftIni : std::string_view(), comparison.iniCut);
    const std::vector<IniKey> rightKeys = iniKeys(rightIni ? *rightIni : std::string_view(), comparison.iniCut);
    for (const Pair& pair : pairByKey<NameOfKey, HashOfName>(namesOf(leftKeys), namesOf(rightKeys))) {
        comparison.ini.push_back(
            differenceOf(pair.left ? &leftKeys[*pair.left] : nullptr, pair.right ? &rightKeys[*pair.right] : nullptr));
    }
}

} // namespace firesteel::compare
