// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace firesteel::firmware {

/// Tags of the Image Info section (reference chapter 2.7).
enum class InfoTag : std::uint8_t
{
    FormatRevision = 0,
    FirmwareVersion = 1,
    BuildTime = 2,
    DeviceType = 3,
    Psid = 4,
    Vsd = 5,
    ProductVersion = 7,
    VsdVendorId = 8,
    HardwareIds = 10,
    MicVersion = 11,
    MinFitVersion = 12,
    HardwareAccessKey = 13,
    ConfigArea = 19,
    PsInfo = 20,
    End = 0xff,
};

inline constexpr std::size_t psidSize = 16;
inline constexpr std::size_t vsdSize = 208;
inline constexpr std::size_t productVersionSize = 16;
inline constexpr std::size_t maxPrsNameSize = 99;
inline constexpr std::size_t maxHardwareIds = 200;

} // namespace firesteel::firmware
