// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/chipfamily.h>

#include <algorithm>
#include <format>
#include <iterator>

namespace firesteel::firmware {

namespace {

struct ChipFamily
{
    std::uint16_t chip;
    const char* name;
    std::uint8_t namedRevisions = 0; ///< A0, A1… as far as the reference names them
};

// Reference chapter 6, in the order of the hardware ids.
constexpr ChipFamily families[] = {
    {400, "ConnectX / ConnectX-2"},
    {501, "ConnectX-3", 2},
    {503, "ConnectX-3 Pro"},
    {511, "Connect-IB"},
    {521, "ConnectX-4"},
    {523, "ConnectX-4 Lx"},
    {525, "ConnectX-5"},
    {527, "ConnectX-6"},
    {529, "BlueField"},
    {530, "ConnectX-6 Dx"},
    {532, "BlueField-2"},
    {534, "ConnectX-6 Lx"},
    {536, "ConnectX-7"},
    {540, "BlueField-3"},
    {542, "ConnectX-8"},
    {544, "BlueField-4"},
    {546, "ConnectX-8 PCIe switch"},
    {548, "ConnectX-9"},
    {552, "ConnectX-9 PCIe switch"},
    {583, "Switch-IB", 1},
    {585, "Spectrum", 2},
    {587, "Switch-IB 2"},
    {589, "Quantum"},
    {590, "Spectrum-2"},
    {592, "Spectrum-3"},
    {594, "Gearbox"},
    {595, "Gearbox manager"},
    {596, "Spectrum-4"},
    {598, "Abir"},
    {599, "Quantum-2"},
    {603, "Quantum-3"},
    {624, "Spectrum-5"},
    {628, "Spectrum-6"},
    {632, "NVLink6 switch"},
    {45568, "ArcusE"},
};
static_assert(std::ranges::is_sorted(families, {}, &ChipFamily::chip));

} // namespace

std::string chipFamilyName(HardwareId id)
{
    const ChipFamily* family = std::ranges::lower_bound(families, id.chip, {}, &ChipFamily::chip);
    if (family == std::end(families) || family->chip != id.chip) {
        return hardwareName(id);
    }
    return id.revision < family->namedRevisions ? std::format("{} A{}", family->name, id.revision) : family->name;
}

} // namespace firesteel::firmware
