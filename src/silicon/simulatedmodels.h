// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace firesteel::silicon {

/// What a CR-space address of a simulated chip does.
enum class RegisterBehaviour : std::uint8_t
{
    Memory,         ///< keeps what is written
    Zero,           ///< reads 0, takes writes
    HardwareId,     ///< read only
    Semaphore,      ///< reading returns the old value and takes it; writing 0 frees it
    Gateway,        ///< a write with the busy bit runs a flash command
    HostCommand,    ///< a write with the GO bit runs a configuration command
    RecoveryPoint,  ///< above 0xfff00000 in flash recovery
    FirmwareStatus, ///< bit 31: the firmware has not configured the chip
};

struct RegisterRow
{
    std::uint32_t first;
    std::uint32_t last;
    RegisterBehaviour behaviour;
};

/// What sets one simulated chip apart from another (tools-and-devices A3, A4; users-and-cards 4.1).
struct SimulatedModel
{
    std::uint16_t hardwareId; ///< low half of register 0xf0014
    const char* name;
    std::uint16_t recoveryDeviceId; ///< PCI id when nothing on the flash boots
    bool vendorCapability;          ///< registers are reached through a capability, not through 0x58 and 0x5c
    bool flashEnableBit;            ///< the gateway reaches the flash only with bit 13
    std::span<const RegisterRow> registers;
};

/// nullptr if no such chip can be simulated. Bits above 15 are ignored: they tell the revision.
const SimulatedModel* simulatedModel(std::uint32_t hardwareId);
std::span<const SimulatedModel> simulatedModels();

} // namespace firesteel::silicon
