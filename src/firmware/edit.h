// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

namespace firesteel::firmware {

/// Edits of an FS2 image. Each returns the new bytes of the contiguous image; section CRCs and the
/// full-image CRC are recomputed, all other bytes stay. The image must be sound.

/// What stays with the card when another image is flashed: absent parts are left as in the image.
struct PersonalData
{
    std::optional<Guids> guids;
    std::optional<std::string> vsd; ///< at most 208 bytes
};

/// True if there are no MACs, or blank ones only.
bool lacksMacs(const Guids& guids);

/// The MACs that the vendor's tools make of port GUIDs: upper and lower 24 bits of the second and
/// third GUID (reference chapter 2.17). Empty without four GUIDs.
std::vector<std::uint64_t> macsFromPortGuids(const Guids& guids);

/// False for an image of the older layout, with four GUIDs and nothing behind them.
bool hasPlaceForMacs(const Image& image);

/// Replaces GUIDs, MACs and VSD (reference chapter 2.16). An image without the place for one of
/// them is ImageUnwritable.
Result<Bytes> withPersonalData(const Image& image, const PersonalData& data);

/// Replaces, adds (as second GPH section) or, with an empty view, removes the ROM section; the
/// chain, the header pointers and byte 0x21 are rewritten as in reference chapter 2.16.
Result<Bytes> withRom(const Image& image, ByteView rom);

} // namespace firesteel::firmware
