// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/utf8.h>

#include <algorithm>
#include <cstdint>

namespace firesteel::boardconfig {

namespace {

struct Form
{
    std::uint8_t mask;
    std::uint8_t lead;
    std::size_t size;
    std::uint32_t smallest;
};
constexpr Form forms[] = {{0x80, 0x00, 1, 0}, {0xe0, 0xc0, 2, 0x80}, {0xf0, 0xe0, 3, 0x800}, {0xf8, 0xf0, 4, 0x10000}};

bool isContinuation(char c)
{
    return (static_cast<std::uint8_t>(c) & 0xc0) == 0x80;
}

/// Size of the letter at the start; 0 where there is none.
std::size_t letterSize(std::string_view text)
{
    const auto lead = static_cast<std::uint8_t>(text.front());
    const auto* const form = std::ranges::find_if(forms, [lead](const Form& f) { return (lead & f.mask) == f.lead; });
    if (form == std::end(forms) || form->size > text.size() ||
        !std::ranges::all_of(text.substr(1, form->size - 1), isContinuation)) {
        return 0;
    }
    std::uint32_t letter = lead & static_cast<std::uint8_t>(~form->mask);
    for (const char c : text.substr(1, form->size - 1)) {
        letter = letter << 6 | (static_cast<std::uint8_t>(c) & 0x3f);
    }
    const bool surrogate = letter >= 0xd800 && letter <= 0xdfff;
    return letter < form->smallest || letter > 0x10ffff || surrogate ? 0 : form->size;
}

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t size = letterSize(text);
        if (size == 0) {
            return false;
        }
        text.remove_prefix(size);
    }
    return true;
}

std::string utf8Prefix(std::string_view text, std::size_t size)
{
    if (size >= text.size()) {
        return std::string(text);
    }
    while (size > 0 && isContinuation(text[size])) {
        --size;
    }
    return std::string(text.substr(0, size));
}

} // namespace firesteel::boardconfig
