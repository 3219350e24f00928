// SPDX-License-Identifier: GPL-3.0-or-later
#include <cards/cardtables.h>

#include <algorithm>
#include <ranges>

namespace firesteel::cards {

const Board* CardTables::board(std::string_view psid) const
{
    const auto found = std::ranges::find(m_boards, psid, &Board::psid);
    return psid.empty() || found == m_boards.end() ? nullptr : &*found;
}

const Device* CardTables::deviceOfChip(std::uint16_t hardwareId) const
{
    const auto newestFirst = m_devices | std::views::reverse;
    const auto found = std::ranges::find(newestFirst, hardwareId, &Device::hardwareId);
    return hardwareId == 0 || found == newestFirst.end() ? nullptr : &*found;
}

const Device* CardTables::deviceOfPciId(std::uint16_t pciId) const
{
    const auto found = std::ranges::find_if(m_devices, [pciId](const Device& device) {
        return std::ranges::contains(device.pci, pciId, &DeviceId::id) ||
               std::ranges::contains(device.virtualFunctions, pciId) || std::ranges::contains(device.recovery, pciId) ||
               std::ranges::contains(device.secureRecovery, pciId);
    });
    return found == m_devices.end() ? nullptr : &*found;
}

std::string CardTables::sourceText(const std::string& source) const
{
    const auto found = m_sources.find(source);
    return found == m_sources.end() ? source : found->second;
}

std::string CardTables::ownerOf(std::string_view psid) const
{
    const auto found = m_owners.find(ownerPart(psid));
    return found == m_owners.end() ? std::string() : found->second;
}

} // namespace firesteel::cards
