// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <vector>

namespace firesteel::firmware {

/// One image of an expansion ROM section, found by the headers of the PCI firmware specification
/// (0xaa55, pointer to the "PCIR" structure at 0x18).
struct RomImage
{
    std::uint64_t offset = 0;  ///< in Image::bytes
    std::uint64_t size = 0;    ///< as it claims, cut at the end of the section
    std::uint8_t codeType = 0; ///< 0 = PC BIOS, 3 = EFI
    std::uint16_t vendorId = 0;
    std::uint16_t deviceId = 0;
};

/// The chain of images from the start of the section on; ends at the first thing that is none.
std::vector<RomImage> romImages(const Image& image, const Section& section);

/// Where the "mlxsign:" marks stand, in Image::bytes; at most `limit` of them.
std::vector<std::uint64_t> romMarks(const Image& image, const Section& section, std::size_t limit);

} // namespace firesteel::firmware
