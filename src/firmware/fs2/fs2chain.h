// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/fs2/fs2.h>

namespace firesteel::firmware {

/// The blocks of a contiguous FS2 image, walked from the first BOOT2 block on.
struct Fs2Chain
{
    std::vector<Section> sections;
    std::vector<Finding> findings;
    bool complete = false; ///< ended by a last section; every section lies inside the image
    std::uint64_t end = 0; ///< one past the last section walked, at most the size of the image
};

/// Visits each byte once. Ends at the first `next` that does not lead forward, so that no input
/// makes it loop; a damaged section in between does not end it.
Fs2Chain walkFs2Chain(ByteView image);

/// The CRC over header and sections as in header word 0x20 (reference chapter 2.6), out of the
/// CRCs of the sections.
std::uint16_t fullImageCrc(ByteView image, const std::vector<Section>& sections);

} // namespace firesteel::firmware
