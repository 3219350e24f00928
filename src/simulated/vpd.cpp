// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulated/vpd.h>

#include <algorithm>
#include <numeric>
#include <string_view>

namespace firesteel::simulated {

namespace {

constexpr std::uint8_t identifierTag = 0x82;
constexpr std::uint8_t readOnlyTag = 0x90;
constexpr std::uint8_t endTag = 0x78;
constexpr std::size_t mostFieldBytes = 255;

void append(Bytes& bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

void appendTag(Bytes& bytes, std::uint8_t tag, std::size_t size)
{
    bytes.push_back(tag);
    bytes.push_back(static_cast<std::uint8_t>(size));
    bytes.push_back(static_cast<std::uint8_t>(size >> 8));
}

void appendField(Bytes& bytes, std::string_view keyword, std::string_view text)
{
    const std::string_view kept = text.substr(0, mostFieldBytes);
    append(bytes, keyword);
    bytes.push_back(static_cast<std::uint8_t>(kept.size()));
    append(bytes, kept);
}

} // namespace

Bytes vitalProductData(const silicon::SimulatedCard& card)
{
    Bytes fields;
    appendField(fields, "PN", card.partNumber);
    appendField(fields, "EC", "A1");
    appendField(fields, "SN", card.serialNumber);
    appendField(fields, "V0", "PCIe Gen3 x8");

    Bytes bytes;
    appendTag(bytes, identifierTag, card.name.size());
    append(bytes, card.name);
    // The rest of the last field is spare room, here none but the checksum itself.
    appendTag(bytes, readOnlyTag, fields.size() + 4);
    bytes.insert(bytes.end(), fields.begin(), fields.end());
    append(bytes, "RV");
    bytes.push_back(1);
    bytes.push_back(static_cast<std::uint8_t>(0u - std::accumulate(bytes.begin(), bytes.end(), 0u)));
    bytes.push_back(endTag);
    return bytes;
}

} // namespace firesteel::simulated
