// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <string>

namespace firesteel::firmware {

/// The texts mstflint 4.21 prints, line for line, so that people and scripts feel at home.

/// `mstflint -i FILE v` without its last paragraph: header and one line for each section.
std::string verifyText(const Image& image);

/// The last paragraph of a verify that found nothing wrong.
inline constexpr const char* verifySucceededText = "\n-I- FW image verification succeeded. Image is bootable.\n\n";

/// `mstflint -i FILE q` or, with `full`, `q full`.
std::string queryText(const Image& image, bool full);

} // namespace firesteel::firmware
