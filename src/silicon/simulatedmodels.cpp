// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/registers.h>
#include <silicon/simulatedmodels.h>

#include <algorithm>
#include <iterator>

namespace firesteel::silicon {

namespace {

using enum RegisterBehaviour;

// The flash gateway comes first because it is used most.
constexpr RegisterRow connectX3Registers[] = {
    {registers::gatewayData, registers::gatewayData + 12, Memory},
    {registers::gatewayCommand, registers::gatewayCommand, Gateway},
    {registers::gatewayAddress, registers::gatewayAddress, Memory},
    {registers::flashSemaphore, registers::flashSemaphore, Semaphore},
    {0xf03bc, 0xf03bc, Semaphore}, // tools HCR
    {0xf03a0, 0xf03a0, Semaphore}, // flash programming
    {registers::hardwareId, registers::hardwareId, HardwareId},
    {registers::bootAddress, registers::bootAddress, Memory},
    {0xf0380, 0xf0380, Zero}, // write flush
    {0xf0408, 0xf040c, Zero}, // cache replacement: no running-firmware guard
    {0xf0420, 0xf0420, Zero},
    {0x41270, 0x41270, RecoveryPoint},
    {0xf3834, 0xf3834, Memory},
    {0x1f064, 0x1f070, Zero},
    {0x80780, 0x80794, Memory}, // tools HCR
    {0x80798, 0x80798, HostCommand},
    {0xe0000, 0xe011c, Memory}, // CR mailbox
};

// The gateway's own bit 31 is the flash semaphore: a write with it set is the lock, and it is read back.
constexpr RegisterRow connectX4Registers[] = {
    {registers::gatewayData, registers::gatewayData + 12, Memory},
    {registers::gatewayCommand, registers::gatewayCommand, Gateway},
    {registers::gatewayAddress, registers::gatewayAddress, Memory},
    {registers::flashSemaphore, registers::flashSemaphore, Semaphore},
    {0xf03bc, 0xf03bc, Semaphore},
    {0xf03a0, 0xf03a0, Semaphore},
    {registers::hardwareId, registers::hardwareId, HardwareId},
    {registers::bootAddress, registers::bootAddress, Memory},
    {0xf0380, 0xf0380, Zero},
    {0xf0408, 0xf040c, Zero},
    {0xf0420, 0xf0420, Zero},
    {0xf0c0c, 0xf0c0c, Zero}, // read before a burn
    {0xb0004, 0xb0004, FirmwareStatus},
};

constexpr RegisterRow connectX5Registers[] = {
    {registers::gatewayData, registers::gatewayData + 12, Memory},
    {registers::gatewayCommand, registers::gatewayCommand, Gateway},
    {registers::gatewayAddress, registers::gatewayAddress, Memory},
    {registers::flashSemaphore, registers::flashSemaphore, Semaphore},
    {0xf03bc, 0xf03bc, Semaphore},
    {0xf03a0, 0xf03a0, Semaphore},
    {registers::hardwareId, registers::hardwareId, HardwareId},
    {registers::bootAddress, registers::bootAddress, Memory},
    {0xf0380, 0xf0380, Zero},
    {0xf0408, 0xf040c, Zero},
    {0xf0420, 0xf0420, Zero},
    {0xf0c0c, 0xf0c0c, Zero},
    {0xb5e04, 0xb5e04, FirmwareStatus},
};

constexpr SimulatedModel models[] = {
    {0x190, "ConnectX-2", 0x0191, false, true, connectX3Registers},
    {0x1f5, "ConnectX-3", 0x01f6, false, true, connectX3Registers},
    {0x1f7, "ConnectX-3 Pro", 0x01f8, false, true, connectX3Registers},
    {0x209, "ConnectX-4", 0x0209, true, false, connectX4Registers},
    {0x20b, "ConnectX-4 Lx", 0x020b, true, false, connectX4Registers},
    {0x20d, "ConnectX-5", 0x020d, true, false, connectX5Registers},
};

constexpr std::uint32_t idMask = 0xffff;

} // namespace

const SimulatedModel* simulatedModel(std::uint32_t hardwareId)
{
    const auto* const model =
        std::ranges::find(models, static_cast<std::uint16_t>(hardwareId & idMask), &SimulatedModel::hardwareId);
    return model == std::end(models) ? nullptr : model;
}

std::span<const SimulatedModel> simulatedModels()
{
    return models;
}

} // namespace firesteel::silicon
