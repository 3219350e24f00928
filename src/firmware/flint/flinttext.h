// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <string>

namespace firesteel::firmware {

/// The texts mstflint 4.21 prints, line for line, so that people and scripts feel at home.
/// For images with findings they stop where mstflint stops.

/// `mstflint -i FILE v` without its last paragraph: header and one line for each section.
std::string verifyText(const Image& image);

/// The last paragraph of a verify that found nothing wrong.
inline constexpr const char* verifySucceededText = "\n-I- FW image verification succeeded. Image is bootable.\n\n";

/// The last paragraph of a verify in which mstflint finds an error; empty where it would find
/// none. An image that is not sound for another reason (a wrong full-image CRC, which mstflint
/// lets pass) gives an empty text, too.
std::string verifyFailureText(const Image& image);

/// `mstflint -i FILE q` or, with `full`, `q full`.
std::string queryText(const Image& image, bool full);

} // namespace firesteel::firmware
