// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

namespace firesteel::firmware::flint {

/// The texts of flinttext.h, format by format.

std::string fs2VerifyText(const Image& image);
std::string fs2FailureText(const Image& image);
std::string fs2QueryText(const Image& image, bool full);

/// What mstflint makes of an FS3 or FS4 image.
struct TocVerdict
{
    std::string text;
    std::string reason; ///< empty: nothing wrong
};
TocVerdict verifyToc(const Image& image);
std::string tocQueryText(const Image& image, bool full);

} // namespace firesteel::firmware::flint
