// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/fs2/fs2.h>

namespace firesteel::firmware {

/// Fills identity, GUIDs, ROMs, full-image CRC and what they have to say, once the sections of
/// the image are known. `complete`: the chain of sections ended as it should.
void readFs2Contents(Image& image, const Fs2Header& header, bool complete);

} // namespace firesteel::firmware
