// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/crspace.h>

namespace firesteel::silicon {

Result<std::uint32_t> CountingCrSpace::read32(std::uint32_t address)
{
    ++m_reads;
    return m_target.read32(address);
}

Result<> CountingCrSpace::write32(std::uint32_t address, std::uint32_t value)
{
    ++m_writes;
    return m_target.write32(address, value);
}

} // namespace firesteel::silicon
