// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "variants.h"

#include <firmware/fs3/fs3writer.h>
#include <firmware/fs4/fs4writer.h>

namespace firesteel::test {

/// Small images whose offsets are known. FS3: BOOT2 0x38, ITOC 0x1000, FW_MAIN_CFG 0x3000, MAIN_CODE
/// 0x4000, DBG_FW_INI right behind, ROM_CODE 0x5000, IMAGE_INFO 0x6000, NV_DATA 0x26000, DEV_INFO
/// 0x27000, MFG_INFO 0x28000, VPD_R0 0x29000 = end. FS4: tools 0x500, BOOT2 0x1000, ITOC 0x2000,
/// FW_MAIN_CFG 0x3000, MAIN_CODE 0x3040, DBG_FW_INI 0x3140, ROM_CODE and IMAGE_INFO behind,
/// FW_NV_LOG 0x25000, DEV_INFO 0x26000 and 0x27000, MFG_INFO 0x28000, DTOC 0x2f000, end 0x30000.
firmware::Fs3Description plainFs3Description();
firmware::Fs4Description plainFs4Description();
Bytes plainFs3();
Bytes plainFs4();

/// Every FS4 image with a DTOC has a second, retired DEV_INFO, and a note about it.
inline constexpr ExpectedFinding spareDevInfo{firmware::FindingKind::DeviceInfoSpare, firmware::Severity::Note,
                                              0x27000};
void expectSpareDevInfo(std::vector<Variant>& variants);

std::vector<Variant> tocSoundVariants();
/// The rows of reference table 9.2.
std::vector<Variant> tocDamagedVariants();

} // namespace firesteel::test
