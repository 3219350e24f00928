// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::gui {

/// An INI key of which a run of bits holds a part.
struct FieldKey
{
    std::string section;
    std::string key;
    std::uint8_t shift = 0; ///< the run holds the key's number from this bit on

    bool operator==(const FieldKey&) const = default;
};

/// A run of bits that the parameter maps know.
struct RegisterField
{
    boardconfig::BitField place;
    std::vector<std::string> names; ///< the vendor's
    std::vector<FieldKey> keys;

    bool operator==(const RegisterField&) const = default;
};

/// What the maps know, by register: the highest bits first, names and keys of the same bits together.
using RegisterFields = std::map<std::uint32_t, std::vector<RegisterField>>;
/// `maps` are those for the image.
RegisterFields registerFields(const boardconfig::ParameterMaps& maps);
/// Of one register; empty where the maps do not know it.
const std::vector<RegisterField>& fieldsOf(const RegisterFields& fields, std::uint32_t address);

/// "kr4_enable" of "scratchpad.eth.port[0].kr4_enable"
std::string_view shortName(std::string_view name);
/// The shortest thing to call the field by: its short name, else its key.
std::string_view label(const RegisterField& field);
/// "scratchpad.eth.port[0]: kr4_enable, cr4_enable": what the names have in common is said once.
std::string namesText(const std::vector<std::string>& names);
/// "[IB] port1_cr4_enable, port1_kr4_enable; [HCA] sriov_en": each section once.
std::string keysText(const std::vector<FieldKey>& keys);

/// The value of a key as the records hold it, written as an INI has it.
struct HeldValue
{
    boardconfig::FieldState state = boardconfig::FieldState::NotSet;
    std::string text; ///< only where Set

    bool operator==(const HeldValue&) const = default;
};
/// `like` is a value in the notation to use: true or 1, 16 or 0x10.
HeldValue heldValue(const boardconfig::Parameter& parameter, const boardconfig::RecordSections& records,
                    std::string_view like);

} // namespace firesteel::gui
