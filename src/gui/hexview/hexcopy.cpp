// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexcopy.h>

#include <array>

namespace firesteel::gui {

namespace {

constexpr std::array<char, 17> digits{"0123456789abcdef"};

void appendByte(QByteArray& text, std::uint8_t byte)
{
    text.append(digits[byte >> 4]);
    text.append(digits[byte & 0xf]);
}

} // namespace

QString bytesAsHex(ByteView bytes)
{
    constexpr std::size_t perLine = 16;
    QByteArray text;
    text.reserve(static_cast<qsizetype>(bytes.size()) * 3);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0) {
            text.append(i % perLine == 0 ? '\n' : ' ');
        }
        appendByte(text, bytes[i]);
    }
    return QString::fromLatin1(text);
}

QString bytesAsText(ByteView bytes)
{
    QByteArray text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (const std::uint8_t byte : bytes) {
        text.append(hexViewCharacter(byte));
    }
    return QString::fromLatin1(text);
}

QString bytesAsCArray(ByteView bytes)
{
    constexpr std::size_t perLine = 12;
    QByteArray text =
        "static const unsigned char data[" + QByteArray::number(static_cast<qulonglong>(bytes.size())) + "] = {";
    text.reserve(text.size() + static_cast<qsizetype>(bytes.size()) * 7);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text.append(i % perLine == 0 ? "\n    0x" : " 0x");
        appendByte(text, bytes[i]);
        text.append(',');
    }
    text.append("\n};\n");
    return QString::fromLatin1(text);
}

} // namespace firesteel::gui
