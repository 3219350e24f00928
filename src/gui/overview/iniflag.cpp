// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/overview/iniflag.h>

#include <algorithm>
#include <cctype>

namespace firesteel::gui {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool sameWord(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right,
                              [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

} // namespace

bool iniTurnsOn(std::string_view ini, std::string_view key)
{
    bool on = false;
    while (!ini.empty()) {
        const std::size_t newline = ini.find('\n');
        std::string_view line = ini.substr(0, newline);
        ini.remove_prefix(newline == std::string_view::npos ? ini.size() : newline + 1);
        line = line.substr(0, line.find_first_of(";#"));
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || !sameWord(trimmed(line.substr(0, equals)), key)) {
            continue;
        }
        const std::string_view value = trimmed(line.substr(equals + 1));
        on = sameWord(value, "true") || value == "1" || sameWord(value, "0x1");
    }
    return on;
}

} // namespace firesteel::gui
