// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <optional>
#include <vector>

namespace firesteel::boardconfig {

/// Another payload for a section.
struct SectionEdit
{
    std::size_t section = 0; ///< index into Image::sections; one behind the last: a new section
    std::uint32_t type = 0;  ///< GPH type of a new section
    Bytes data;
};

/// The image with other payloads: chain, header pointers, size and every CRC follow, all other bytes stay.
/// Nothing moves where the sizes stay. The image must be FS2 and its chain complete.
/// ImageUnwritable names what cannot be expressed.
Result<Bytes> withSectionData(const firmware::Image& image, const std::vector<SectionEdit>& edits);

/// An Image Info payload with another text in a tag: in its place if there is room, else with the tag made
/// longer. The tag must be there.
Bytes withInfoText(ByteView imageInfo, std::uint8_t tag, std::string_view text);

} // namespace firesteel::boardconfig
