// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/parametermap.h>

#include <array>
#include <charconv>

namespace firesteel::boardconfig {

namespace {

constexpr std::size_t maxNameSize = 512;

/// The first words of a line; an empty one where there are fewer.
std::array<std::string_view, 3> firstWords(std::string_view line)
{
    constexpr std::string_view space = " \t\r";
    std::array<std::string_view, 3> words;
    for (std::string_view& word : words) {
        line.remove_prefix(std::min(line.find_first_not_of(space), line.size()));
        word = line.substr(0, line.find_first_of(space));
        line.remove_prefix(word.size());
    }
    return words;
}

std::optional<std::uint32_t> whole(std::string_view text, int base)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<FieldName> fieldOf(std::string_view line)
{
    const auto [name, place, width] = firstWords(line);
    const std::size_t dot = place.find('.');
    if (!place.starts_with("0x") || dot == std::string_view::npos || name.size() > maxNameSize) {
        return std::nullopt;
    }
    const std::optional<std::uint32_t> address = whole(place.substr(2, dot - 2), 16);
    const std::optional<std::uint32_t> bit = whole(place.substr(dot + 1), 10);
    const std::optional<std::uint32_t> bits = whole(width, 10);
    if (!address || !bit || !bits || *bit > 31 || *bits == 0 || *bits > 32 - *bit) {
        return std::nullopt;
    }
    return FieldName{.name = std::string(name),
                     .place = {.address = *address,
                               .bit = static_cast<std::uint8_t>(*bit),
                               .width = static_cast<std::uint8_t>(*bits)}};
}

} // namespace

std::vector<FieldName> mlxFieldNames(std::string_view mlx)
{
    std::vector<FieldName> names;
    while (!mlx.empty() && names.size() < maxMapEntries) {
        const std::size_t end = std::min(mlx.find('\n'), mlx.size());
        if (std::optional<FieldName> field = fieldOf(mlx.substr(0, end))) {
            names.push_back(std::move(*field));
        }
        mlx.remove_prefix(std::min(end + 1, mlx.size()));
    }
    return names;
}

} // namespace firesteel::boardconfig
