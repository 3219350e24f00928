// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <firmware/identity.h>

namespace firesteel::firmware {

/// Sections that tell what an FS3 or FS4 image and its card are (reference chapters 3.5 and 3.6).
/// ImageUnwritable names the field that cannot be expressed.

/// IMAGE_INFO, 1024 bytes.
Result<Bytes> encodeTocImageInfo(const Identity& identity, std::uint8_t logSlotSize);
/// MFG_INFO, 320 bytes.
Result<Bytes> encodeMfgInfo(const Identity& identity, const DeviceUids& uids);
/// DEV_INFO, 512 bytes of which the last dword, the CRC of FS4, is left zero.
Result<Bytes> encodeDevInfo(const Identity& identity, const DeviceUids& uids);

} // namespace firesteel::firmware
