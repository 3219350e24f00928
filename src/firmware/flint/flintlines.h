// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <string>

namespace firesteel::firmware::flint {

/// Shared by the parts of mstflint's verify text.

const Finding* findingOf(const Image& image, FindingKind kind);

/// "     /0x00000038-0x0000065b (0x000624)/ (BOOT2)": 32 bits wide like all of mstflint's numbers.
std::string rangeText(std::uint64_t offset, std::uint64_t size, const std::string& name);

/// " - OK", or what is wrong; ends the line.
std::string crcText(CrcState state, std::uint64_t offset, std::uint32_t computed, std::uint32_t stored);

/// "-E- FW image verification failed: ..."
std::string failureText(const std::string& reason);

bool isTooBig(const Section& section);
/// CRC right, or blank where that is allowed.
bool isFine(const Section& section);

/// What mstflint has against the tags of an Image Info section; empty if nothing.
std::string infoError(ByteView data);

} // namespace firesteel::firmware::flint
