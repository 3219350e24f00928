// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/archive.h>

#include <array>
#include <charconv>
#include <string_view>

namespace firesteel::helper {

namespace {

constexpr const char* hexName = "hex";

/// How many bytes the character at the front has, by its first byte; 0 where none begins so.
std::size_t lengthOfCharacter(unsigned char first)
{
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xc2 && first <= 0xdf) {
        return 2;
    }
    if (first >= 0xe0 && first <= 0xef) {
        return 3;
    }
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/// The least and the most that may follow these first bytes (Unicode table 3-7).
bool secondByteFits(unsigned char first, unsigned char second)
{
    const unsigned char least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const unsigned char most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    return second >= least && second <= most;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        const std::size_t length = lengthOfCharacter(byte(0));
        if (length == 0 || length > text.size() || (length > 1 && !secondByteFits(byte(0), byte(1)))) {
            return false;
        }
        for (std::size_t at = 2; at < length; ++at) {
            if ((byte(at) & 0xc0) != 0x80) {
                return false;
            }
        }
        text.remove_prefix(length);
    }
    return true;
}

bool readHex(std::string_view digits, std::string& text)
{
    if (digits.size() % 2 != 0) {
        return false;
    }
    text.clear();
    for (; !digits.empty(); digits.remove_prefix(2)) {
        unsigned value = 0;
        const std::from_chars_result end = std::from_chars(digits.data(), digits.data() + 2, value, 16);
        if (end.ec != std::errc() || end.ptr != digits.data() + 2) {
            return false;
        }
        text += static_cast<char>(value);
    }
    return true;
}

} // namespace

Json textJson(const std::string& text)
{
    if (isUtf8(text)) {
        return text;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const char byte : text) {
        hex += digits[static_cast<unsigned char>(byte) >> 4];
        hex += digits[static_cast<unsigned char>(byte) & 0xf];
    }
    return {{hexName, std::move(hex)}};
}

bool readText(const Json& json, std::string& text)
{
    if (json.is_string()) {
        text = json.get_ref<const std::string&>();
        return true;
    }
    const auto hex = json.is_object() && json.size() == 1 ? json.find(hexName) : json.end();
    return hex != json.end() && hex->is_string() && readHex(hex->get_ref<const std::string&>(), text);
}

bool isKnown(Stage stage)
{
    return *stageName(stage) != '\0';
}

bool isKnown(firmware::ImageFormat format)
{
    return format <= firmware::ImageFormat::Fs5;
}

bool isKnown(firmware::CopyState state)
{
    return state <= firmware::CopyState::Retired;
}

bool isKnown(firmware::Severity severity)
{
    return severity <= firmware::Severity::Error;
}

bool isKnown(firmware::FindingKind kind)
{
    return *firmware::findingTemplate(kind) != '\0';
}

} // namespace firesteel::helper
