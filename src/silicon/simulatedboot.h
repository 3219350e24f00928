// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

namespace firesteel::silicon {

/// What the boot code in the chip looks for: the signature of an image at 0 or at a power of two
/// from 64 KiB to half of the flash. Without one the chip comes up in flash recovery.
bool holdsBootSignature(ByteView flash);

} // namespace firesteel::silicon
