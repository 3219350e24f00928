// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/initext.h>

#include <algorithm>
#include <utility>

namespace firesteel::boardconfig {

namespace {

constexpr std::string_view longPadding = "\xff\xff\xff\xff";

bool isWhite(char c)
{
    return iniWhiteSpace.contains(c);
}

} // namespace

Part trimmedPart(std::string_view text, std::size_t start, std::size_t end)
{
    const std::size_t first = text.substr(0, end).find_first_not_of(iniWhiteSpace, start);
    if (first == std::string_view::npos) {
        const std::size_t place = std::min(start + 1, end);
        return {place, place};
    }
    return {first, text.substr(0, end).find_last_not_of(iniWhiteSpace) + 1};
}

std::size_t contentEnd(std::string_view line)
{
    std::size_t end = line.size();
    for (std::size_t at = line.find(";;"); at != std::string_view::npos; at = line.find(";;", at + 1)) {
        if (at == 0 || isWhite(line[at - 1])) {
            end = at;
            break;
        }
    }
    while (end > 0 && isWhite(line[end - 1])) {
        --end;
    }
    return end;
}

LineEnd nextLineEnd(std::string_view text, std::size_t from)
{
    while (from < text.size() && text[from] != '\n' && text[from] != '\r') {
        ++from;
    }
    if (from == text.size()) {
        return {from, from};
    }
    const bool pair = text[from] == '\r' && from + 1 < text.size() && text[from + 1] == '\n';
    return {from, from + (pair ? 2 : 1)};
}

std::size_t lineEndsIn(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool second = text[at] == '\n' && at > 0 && text[at - 1] == '\r';
        count += (text[at] == '\n' || text[at] == '\r') && !second ? 1 : 0;
    }
    return count;
}

std::size_t byteOrderMarkSize(std::string_view text)
{
    return text.starts_with("\xef\xbb\xbf") ? 3 : 0;
}

std::size_t paddingStart(std::string_view text)
{
    using namespace std::string_view_literals;
    const std::size_t last = text.find_last_not_of(" \t\v\f\r\n\0\xff"sv);
    const std::size_t tail = last == std::string_view::npos ? 0 : last + 1;
    return std::min({text.find('\0', tail), text.find(longPadding, tail), text.size()});
}

bool breaksLines(std::string_view text)
{
    using namespace std::string_view_literals;
    return text.find_first_of("\r\n\0"sv) != std::string_view::npos || text.contains(longPadding);
}

std::unexpected<Error> refusal(const char* sentence, Facts facts)
{
    return std::unexpected(
        Error{.kind = ErrorKind::NotSupported,
              .facts = facts,
              .reason = Sentence{.context = "IniEdit", .text = sentence, .facts = std::move(facts)}});
}

std::unexpected<Error> tooManyLines(const std::string& name)
{
    return refusal(QT_TRANSLATE_NOOP("IniEdit", "{file} has more than {expectedNumber} lines, and no board INI has"),
                   {.file = name, .expected = maxIniLines});
}

} // namespace firesteel::boardconfig
