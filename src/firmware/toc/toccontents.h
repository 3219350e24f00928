// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/decoded.h>
#include <firmware/image.h>

namespace firesteel::firmware {

/// What the sections of an FS3 or FS4 image tell, once they are known: identity, UIDs, ROMs, and
/// which sections are missing or stand there twice.
void readTocContents(Image& image);

/// IMAGE_INFO (reference chapter 3.5). `address` is where `data` begins, for the findings.
struct TocImageInfo
{
    Identity identity;
    SecurityAttributes security; ///< as flagged; an image is a signed one only with the sections for it
};
Decoded<TocImageInfo> decodeTocImageInfo(ByteView data, std::uint64_t address);

/// DEV_INFO and MFG_INFO (reference chapter 3.6).
struct DeviceInfo
{
    std::vector<UidRange> guids;
    std::vector<UidRange> macs;
    std::string vsd;
    std::uint16_t vsdVendorId = 0;
};
Decoded<DeviceInfo> decodeDeviceInfo(ByteView data, std::uint64_t address);

struct ManufacturingInfo
{
    std::vector<UidRange> guids;
    std::vector<UidRange> macs;
    std::string psid;
    std::string prsName;
    bool overridable = false; ///< DEV_INFO is in effect
};
Decoded<ManufacturingInfo> decodeManufacturingInfo(ByteView data, std::uint64_t address);

/// True if a DEV_INFO section has its signature, so that it is the one in effect.
bool isSignedDeviceInfo(ByteView data);

} // namespace firesteel::firmware
