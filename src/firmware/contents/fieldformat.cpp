// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/contents/fieldformat.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::size_t maxShownBytes = 64;

std::uint16_t low16(std::uint32_t word)
{
    return static_cast<std::uint16_t>(word);
}

std::uint16_t high16(std::uint32_t word)
{
    return static_cast<std::uint16_t>(word >> 16);
}

bool isBlank(ByteView bytes)
{
    const auto all = [bytes](std::uint8_t value) {
        return std::ranges::all_of(bytes, [value](std::uint8_t byte) { return byte == value; });
    };
    return all(0) || all(0xff);
}

} // namespace

std::string decimalText(ByteView word)
{
    return std::format("{}", readBe32(word, 0));
}

std::string hexText(ByteView word)
{
    return std::format("0x{:08x}", readBe32(word, 0));
}

std::string low16HexText(ByteView word)
{
    return std::format("0x{:04x}", low16(readBe32(word, 0)));
}

std::string bytesText(ByteView bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes.first(std::min(bytes.size(), maxShownBytes))) {
        text += std::format("{}{:02x}", text.empty() ? "" : " ", byte);
    }
    return bytes.size() > maxShownBytes ? text + " …" : text;
}

std::string plainText(ByteView bytes)
{
    const auto end = std::ranges::find(bytes, std::uint8_t{0});
    const ByteView text(bytes.begin(), end);
    return isBlank(text) ? std::string() : std::string(text.begin(), text.end());
}

std::string versionText(ByteView twoWords)
{
    if (isBlank(twoWords)) {
        return {};
    }
    const std::uint32_t second = readBe32(twoWords, 4);
    return toString(Version{high16(readBe32(twoWords, 0)), high16(second), low16(second)});
}

std::string sizeOfText(ByteView word)
{
    const std::uint32_t size = readBe32(word, 0);
    return std::format("{} (0x{:x})", size, size);
}

std::string fourNumbersText(ByteView twoWords)
{
    const std::uint32_t first = readBe32(twoWords, 0);
    const std::uint32_t second = readBe32(twoWords, 4);
    return std::format("{}.{}.{}.{}", high16(first), low16(first), high16(second), low16(second));
}

std::string bcdTimeText(std::uint32_t hoursMinutesSeconds)
{
    return std::format("{:02x}:{:02x}:{:02x}", hoursMinutesSeconds >> 16 & 0xff, hoursMinutesSeconds >> 8 & 0xff,
                       hoursMinutesSeconds & 0xff);
}

std::string bcdDateText(std::uint32_t yearMonthDay)
{
    return std::format("{:04x}-{:02x}-{:02x}", yearMonthDay >> 16, yearMonthDay >> 8 & 0xff, yearMonthDay & 0xff);
}

std::string hardwareIdsText(ByteView words)
{
    std::string text;
    for (std::size_t at = 0; at + 4 <= words.size(); at += 4) {
        const std::uint32_t word = readBe32(words, at);
        if (word != 0) {
            const HardwareId id{low16(word), static_cast<std::uint8_t>(word >> 16)};
            text += std::format("{}{} (0x{:x})", text.empty() ? "" : ", ", hardwareName(id), word);
        }
    }
    return text;
}

std::string hexDigits(std::uint64_t value, int digits)
{
    return std::format("{:0{}x}", value, digits);
}

Sentence fieldName(const char* name, std::uint64_t number)
{
    return {.context = "SectionField", .text = name, .facts = {.actual = number}};
}

FieldList fieldsAt(const Image& image, const Section& section, std::span<const FieldRow> rows)
{
    FieldList list;
    const ByteView data = image.data(section);
    for (const FieldRow& row : rows) {
        if (row.offset + row.size > data.size()) {
            list.cut = true;
            continue;
        }
        list.fields.push_back({.name = fieldName(row.name),
                               .value = row.format(data.subspan(row.offset, row.size)),
                               .offset = section.dataOffset + row.offset,
                               .size = row.size});
    }
    return list;
}

} // namespace firesteel::firmware
