// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

namespace firesteel::fuzz {

/// Ends the program: a promise of the public headers does not hold.
void require(bool holds, const char* what);

/// Everything that can be said about an image and shown of it; checks what the headers promise.
void inspect(const firmware::Image& image);

/// parseImageCopies(), and inspect() what it gives. The first one, if there is any.
Result<firmware::Image> parseAndInspect(const SharedBytes& bytes);

/// The image's bytes with its checksums put right, as far as parsing has found them: most mutations
/// only break a checksum, and the code behind it deserves to be reached.
Bytes resealed(const firmware::Image& image);

} // namespace firesteel::fuzz
