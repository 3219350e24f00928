// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/toc/toctypes.h>

#include <algorithm>
#include <format>
#include <iterator>

namespace firesteel::firmware {

namespace {

struct TocType
{
    std::uint8_t type;
    const char* name; ///< null: mstflint 4.21 has no name for it
    SectionKind kind;
};

constexpr TocType types[] = {
    {0x01, "BOOT_CODE", SectionKind::Code},
    {0x02, "PCI_CODE", SectionKind::Code},
    {0x03, "MAIN_CODE", SectionKind::Code},
    {0x04, "PCIE_LINK_CODE", SectionKind::Code},
    {0x05, "IRON_PREP_CODE", SectionKind::Code},
    {0x06, "POST_IRON_BOOT_CODE", SectionKind::Code},
    {0x07, "UPGRADE_CODE", SectionKind::Code},
    {0x08, "HW_BOOT_CFG", SectionKind::HwSettings},
    {0x09, "HW_MAIN_CFG", SectionKind::HwSettings},
    {0x0a, "PHY_UC_CODE", SectionKind::PhyCode},
    {0x0b, "PHY_UC_CONSTS", SectionKind::PhyCode},
    {0x0c, "PCIE_PHY_UC_CODE", SectionKind::PhyCode},
    {0x0d, "CCIR_INFRA_CODE", SectionKind::PhyCode},
    {0x0e, "CCIR_ALGO_CODE", SectionKind::PhyCode},
    {0x0f, "BOOT3_CODE", SectionKind::Code},
    {0x10, "IMAGE_INFO", SectionKind::ImageInfo},
    {0x11, "FW_BOOT_CFG", SectionKind::FwSettings},
    {0x12, "FW_MAIN_CFG", SectionKind::FwSettings},
    {0x14, "APU_KERNEL", SectionKind::Code},
    {0x15, "APU_APPS", SectionKind::Code},
    {0x18, "ROM_CODE", SectionKind::Rom},
    {0x20, "RESET_INFO", SectionKind::OtherData},
    {0x21, nullptr, SectionKind::OtherData}, // PROG_FW_META
    {0x22, nullptr, SectionKind::Code},      // PROG_FW_BIN
    {0x2a, nullptr, SectionKind::Code},      // PRE_LINK_CODE
    {0x2b, nullptr, SectionKind::OtherData}, // PRE_LINK_DATA
    {0x2c, nullptr, SectionKind::Code},      // POST_LINK_CODE
    {0x2d, nullptr, SectionKind::OtherData}, // POST_LINK_DATA
    {0x30, "DBG_FW_INI", SectionKind::FwConfiguration},
    {0x32, "DBG_FW_PARAMS", SectionKind::DebugData},
    {0x33, "FW_ADB", SectionKind::DebugData},
    {0x34, "GB_FW_CODE", SectionKind::Code},
    {0x35, "TILE_FW_CODE", SectionKind::Code},
    {0x36, "FW_TILE_INI", SectionKind::FwSettings},
    {0x37, "HW_TILE_INI", SectionKind::HwSettings},
    {0x40, nullptr, SectionKind::FwSettings}, // SLOT_DEPENDENT_INI
    {0xa0, "IMAGE_SIGNATURE_256", SectionKind::Signature},
    {0xa1, "PUBLIC_KEYS_2048", SectionKind::PublicKeys},
    {0xa2, "FORBIDDEN_VERSIONS", SectionKind::OtherData},
    {0xa3, "IMAGE_SIGNATURE_512", SectionKind::Signature},
    {0xa4, "PUBLIC_KEYS_4096", SectionKind::PublicKeys},
    {0xa5, "HMAC_DIGEST", SectionKind::Signature},
    {0xa6, "RSA_PUBLIC_KEY", SectionKind::PublicKeys},
    {0xa7, "RSA_4096_SIGNATURES", SectionKind::Signature},
    {0xa9, nullptr, SectionKind::PublicKeys},   // ENCRYPTION_KEY_TRANSITION
    {0xaa, nullptr, SectionKind::FwSettings},   // PXIR_INI
    {0xab, nullptr, SectionKind::FwSettings},   // PXIR_INI1
    {0xad, nullptr, SectionKind::Certificates}, // NVDA_ROT_CERTIFICATES
    {0xb0, "EXCLKSYNC_INFO", SectionKind::OtherData},
    {0xb1, nullptr, SectionKind::HashesTable}, // MAIN_PAGES_HASHES
    {0xb2, nullptr, SectionKind::HashesTable}, // MAIN_PAGES_LOCKED_HASHES
    {0xb4, nullptr, SectionKind::Code},        // STRN_MAIN
    {0xb5, nullptr, SectionKind::Code},        // STRN_IRON
    {0xb6, nullptr, SectionKind::Code},        // STRN_TILE
    {0xcc, nullptr, SectionKind::OtherData},   // CPO_CALIBRATION_DATA
    {0xd3, nullptr, SectionKind::OtherData},   // MAIN_DATA
    {0xd4, nullptr, SectionKind::DebugData},   // FW_DEBUG_DUMP_2
    {0xd5, nullptr, SectionKind::OtherData},   // SECURITY_LOG
    {0xe0, "MFG_INFO", SectionKind::ManufacturingInfo},
    {0xe1, "DEV_INFO", SectionKind::DeviceInfo},
    {0xe2, "NV_DATA", SectionKind::NvData},
    {0xe3, "VPD_R0", SectionKind::Vpd},
    {0xe4, "NV_DATA", SectionKind::NvData},
    {0xe5, "FW_NV_LOG", SectionKind::NvLog},
    {0xe6, "NV_DATA", SectionKind::NvData},
    {0xe7, "DEV_INFO1", SectionKind::OtherData},
    {0xe8, "DEV_INFO2", SectionKind::OtherData},
    {0xe9, "CRDUMP_MASK_DATA", SectionKind::DebugData},
    {0xea, "FW_INTERNAL_USAGE", SectionKind::OtherData},
    {0xeb, "PROGRAMMABLE_HW_FW", SectionKind::Code},
    {0xec, "PROGRAMMABLE_HW_FW", SectionKind::Code},
    {0xed, "DIGITAL_CERT_PTR", SectionKind::Certificates},
    {0xee, "DIGITAL_CERT_RW", SectionKind::Certificates},
    {0xef, "LC_INI1_TABLE", SectionKind::FwSettings},
    {0xf0, "LC_INI2_TABLE", SectionKind::FwSettings},
    {0xf1, "LC_INI_NV_DATA", SectionKind::NvData},
    {0xf2, "CERT_CHAIN_0", SectionKind::Certificates},
    {0xf3, "DIGITAL_CACERT_RW", SectionKind::Certificates},
    {0xf4, nullptr, SectionKind::Certificates}, // CERTIFICATE_CHAINS_1
    {0xf5, nullptr, SectionKind::Certificates}, // CERTIFICATE_CHAINS_2
    {0xf6, nullptr, SectionKind::Certificates}, // ROOT_CERTIFICATES_1
    {0xf7, nullptr, SectionKind::Certificates}, // ROOT_CERTIFICATES_2
    {0xfa, "HASHES_TABLE", SectionKind::HashesTable},
    {0xfb, "HW_POINTERS", SectionKind::HwPointers},
    {0xfc, "TOOLS_AREA", SectionKind::ToolsArea},
    {0xfd, "ITOC_HEADER", SectionKind::TocHeader},
    {0xfe, "DTOC_HEADER", SectionKind::TocHeader},
};

const TocType* find(std::uint8_t type)
{
    const TocType* known = std::ranges::find(types, type, &TocType::type);
    return known == std::end(types) ? nullptr : known;
}

} // namespace

std::string tocSectionName(std::uint8_t type)
{
    const TocType* known = find(type);
    return known == nullptr || known->name == nullptr ? std::format("UNKNOWN:0x{:x}", type) : known->name;
}

SectionKind tocSectionKind(std::uint8_t type)
{
    const TocType* known = find(type);
    return known == nullptr ? SectionKind::Unknown : known->kind;
}

} // namespace firesteel::firmware
