// SPDX-License-Identifier: GPL-3.0-or-later
#include <compare/comparison.h>

#include <array>
#include <string_view>

namespace firesteel::compare {

namespace {

struct RegisterName
{
    std::uint32_t address;
    const char* name;
};

/// Registers of ConnectX-3 Pro whose meaning is public (reference chapters 2.11 and 5.2 of users-and-cards).
constexpr std::array registerNames{
    RegisterName{0x1f064, "FW version (major)"},     RegisterName{0x1f068, "FW version (minor, subminor)"},
    RegisterName{0x1f06c, "FW build time"},          RegisterName{0x1f070, "FW build date"},
    RegisterName{0x1f0b8, "PCI vendor id"},          RegisterName{0x1f0bc, "PCI device id"},
    RegisterName{0x1f99c, "scratchpad.eth.port[0]"}, RegisterName{0x1f9ac, "scratchpad.eth.port[1]"},
};

constexpr std::uint32_t ethPort0 = 0x1f99c;
constexpr std::uint32_t ethPort1 = 0x1f9ac;

struct BitField
{
    std::uint32_t mask;
    const char* name;
};

constexpr std::array ethPortFields{
    BitField{1u << 5, "mode_40g_is_50g"},
    BitField{0xfu << 8, "b0_hw_eye_opener_cfg_measure_time"},
    BitField{1u << 12, "56kr4_ability"},
    BitField{1u << 13, "cr4_ability"},
    BitField{1u << 14, "kr4_ability"},
    BitField{1u << 15, "kr_ability"},
    BitField{1u << 16, "kx_ability"},
    BitField{1u << 17, "kx4_ability"},
    BitField{1u << 18, "kr2_ability"},
    BitField{1u << 19, "100M_ability"},
    BitField{1u << 23, "eth_802_3ap_56kr4_enable"},
    BitField{1u << 24, "cr4_enable"},
    BitField{1u << 25, "kr4_enable"},
    BitField{1u << 26, "kr_enable"},
    BitField{1u << 27, "kx_enable"},
    BitField{1u << 28, "kx4_enable"},
    BitField{1u << 29, "kr2_enable"},
    BitField{1u << 30, "100M_enable"},
};

} // namespace

std::string registerName(const RecordDifference& record)
{
    const auto known = std::ranges::find(registerNames, record.address, &RegisterName::address);
    if (known == registerNames.end()) {
        return {};
    }
    std::string text = known->name;
    if (record.address == ethPort0 || record.address == ethPort1) {
        std::string_view separator = ": ";
        for (const BitField& field : ethPortFields) {
            if ((record.changedBits() & field.mask) != 0) {
                text += separator;
                text += field.name;
                separator = ", ";
            }
        }
    }
    return text;
}

} // namespace firesteel::compare
