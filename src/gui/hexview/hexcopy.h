// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <QString>

namespace firesteel::gui {

/// What a view shows for a byte in its text column.
constexpr char hexViewCharacter(std::uint8_t byte)
{
    return byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '.';
}

/// "4d 54 46 57", 16 bytes a line.
QString bytesAsHex(ByteView bytes);
/// Printable ASCII, a dot for everything else.
QString bytesAsText(ByteView bytes);
/// "static const unsigned char data[4] = {…};", 12 bytes a line.
QString bytesAsCArray(ByteView bytes);

} // namespace firesteel::gui
