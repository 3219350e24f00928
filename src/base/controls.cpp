// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/controls.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace firesteel {

namespace {

std::uint8_t byteAt(std::string_view text, std::size_t index)
{
    return index < text.size() ? static_cast<std::uint8_t>(text[index]) : std::uint8_t{0};
}

/// Bytes of the character that begins at `index`; 0 where none does.
std::size_t characterSize(std::string_view text, std::size_t index)
{
    const std::uint8_t first = byteAt(text, index);
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xc2 ? 0
                             : first < 0xe0 ? 2
                             : first < 0xf0 ? 3
                             : first < 0xf5 ? 4
                                            : 0;
    for (std::size_t next = 1; next < size; ++next) {
        if ((byteAt(text, index + next) & 0xc0) != 0x80) {
            return 0;
        }
    }
    return size;
}

/// A terminal that does not expect UTF-8 obeys these.
bool isC1Byte(std::uint8_t byte)
{
    return byte >= 0x80 && byte < 0xa0;
}

bool isControl(std::string_view character)
{
    const std::uint8_t first = byteAt(character, 0);
    if (character.size() == 1) {
        return (first < 0x20 && first != '\n' && first != '\t') || first == 0x7f;
    }
    return first == 0xc2 && byteAt(character, 1) < 0xa0;
}

} // namespace

std::string withoutControls(std::string_view text)
{
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t index = 0; index < text.size();) {
        const std::size_t size = characterSize(text, index);
        const std::string_view character = text.substr(index, size);
        if (size == 0 ? isC1Byte(byteAt(text, index)) : isControl(character)) {
            shown += '?';
        } else {
            shown += text.substr(index, std::max<std::size_t>(size, 1));
        }
        index += size == 0 ? 1 : size;
    }
    return shown;
}

} // namespace firesteel
