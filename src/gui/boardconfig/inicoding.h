// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace firesteel::gui {

/// Bytes of an INI for a text editor and back, without loss: bytes that are no UTF-8, and letters that an
/// editor takes for line ends or loses, become lone surrogates U+DC00 + byte.
QString shownText(std::string_view bytes);
std::string bytesOf(const QString& text);

} // namespace firesteel::gui
