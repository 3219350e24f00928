// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <silicon/simulatedcard.h>
#include <silicon/simulatedregisters.h>

#include <array>
#include <cstdint>

namespace firesteel::silicon {

/// The PCI configuration space of a simulated card, little-endian as on the bus. Registers of the
/// chip are reached through offsets 0x58 (address) and 0x5c (data) up to ConnectX-3, through the
/// vendor-specific capability from ConnectX-4 on (tools-and-devices A1, A4).
class SimulatedConfigSpace
{
public:
    static constexpr std::size_t size = 4096;
    using Header = std::array<std::uint8_t, size>;

    /// `registers` outlives the object.
    SimulatedConfigSpace(const SimulatedCard& card, SimulatedRegisters& registers);

    /// What a read of everything finds that touches no register.
    const Header& header() const { return m_header; }

    /// Bytes behind the end read as ones. Reads of 0x5c and of the window have the effects they have
    /// on a card.
    void read(std::uint32_t offset, MutableByteView into);
    /// KernelLockdown while that fault is set.
    Result<> write(std::uint32_t offset, ByteView bytes);

private:
    std::uint32_t readWord(std::uint32_t offset);
    void writeWord(std::uint32_t offset, std::uint32_t value);
    std::uint32_t readWindow(std::uint32_t field);
    void writeWindow(std::uint32_t field, std::uint32_t value);
    std::uint32_t readSpace(std::uint32_t address);
    void writeSpace(std::uint32_t address, std::uint32_t value);
    void runCommand();

    Header m_header;
    SimulatedRegisters* m_registers;
    bool m_vendorCapability;
    bool m_commandsWork;
    std::uint32_t m_crAddress = 0; ///< of this program: a card has one for all, kept apart by lock files
};

/// The header alone, for a file that shows it.
SimulatedConfigSpace::Header simulatedConfigHeader(const SimulatedCard& card);

/// PCI class of a simulated card: 0x028000, network controller; 0x050000, memory, in flash recovery.
std::uint32_t simulatedClass(const SimulatedCard& card);

} // namespace firesteel::silicon
