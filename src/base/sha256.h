// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <string>

namespace firesteel {

/// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits, as sha256sum prints it.
std::string sha256Hex(ByteView bytes);

} // namespace firesteel
