// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/flint/flintlines.h>
#include <firmware/flint/flinttext.h>
#include <firmware/flint/formats.h>

namespace firesteel::firmware {

std::string verifyText(const Image& image)
{
    return image.format == ImageFormat::Fs2 ? flint::fs2VerifyText(image) : flint::verifyToc(image).text;
}

std::string verifyFailureText(const Image& image)
{
    if (image.format == ImageFormat::Fs2) {
        return flint::fs2FailureText(image);
    }
    const std::string reason = flint::verifyToc(image).reason;
    return reason.empty() ? std::string() : flint::failureText(reason);
}

std::string queryText(const Image& image, bool full)
{
    return image.format == ImageFormat::Fs2 ? flint::fs2QueryText(image, full) : flint::tocQueryText(image, full);
}

} // namespace firesteel::firmware
