// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// CR-space addresses and bits of the ConnectX-3 family (tools-and-devices A3).
namespace firesteel::silicon::registers {

inline constexpr std::uint32_t crSpaceSize = 0x100000;

inline constexpr std::uint32_t hardwareId = 0xf0014;
inline constexpr std::uint32_t bootAddress = 0xf0000;
inline constexpr std::uint32_t recoveryState = 0x41270;
inline constexpr std::uint32_t recoveryStateLimit = 0xfff00000; ///< above: the chip is in flash recovery
inline constexpr std::uint32_t linkDownReset = 0xf3834;         ///< bits 27 and 28: what a lost PCIe link does
inline constexpr std::uint32_t flashSemaphore = 0xf03fc;
inline constexpr std::uint32_t flashProgrammingSemaphore = 0xf03a0; ///< of the vendor's tools, not ours
inline constexpr std::uint32_t toolsCommandSemaphore = 0xf03bc;     ///< the same, for their commands
inline constexpr std::uint32_t gatewayCommand = 0xf0400;
inline constexpr std::uint32_t gatewayAddress = 0xf0404;
inline constexpr std::uint32_t gatewayData = 0xf0410; ///< four dwords

// Bits of the gateway command.
inline constexpr std::uint32_t gatewayRead = 1u << 0;
inline constexpr std::uint32_t gatewayCommandPhase = 1u << 2;
inline constexpr std::uint32_t gatewayAddressPhase = 1u << 3;
inline constexpr std::uint32_t gatewayDataPhase = 1u << 4;
inline constexpr std::uint32_t gatewayHoldChipSelect = 1u << 5;
inline constexpr unsigned gatewaySizeShift = 8; ///< log2 of the data bytes, 3 bits
inline constexpr std::uint32_t gatewaySizeMask = 7;
inline constexpr std::uint32_t gatewayOtherChip = 1u << 11;
inline constexpr std::uint32_t gatewayFlashEnable = 1u << 13;
inline constexpr std::uint32_t gatewayLongAddress = 1u << 14;
inline constexpr unsigned gatewayOpcodeShift = 16;
inline constexpr std::uint32_t gatewayBusy = 1u << 30;

/// What every register reads as once the chip is off the bus.
inline constexpr std::uint32_t allOnes = 0xffffffff;
/// What the hardware id reads as when access is locked in the chip.
inline constexpr std::uint32_t accessDisabled = 0xbad0cafe;
/// What a register reads as that does not exist.
inline constexpr std::uint32_t noSuchRegister = 0xbadacce5;

/// Value of the boot-address register for an image that starts at a flash address: the address in
/// the upper 24 bits, 6 in the low byte.
constexpr std::uint32_t bootAddressValue(std::uint64_t start)
{
    return static_cast<std::uint32_t>(start << 8) | 0x06;
}

} // namespace firesteel::silicon::registers

/// SPI flash opcodes.
namespace firesteel::silicon::spi {

inline constexpr std::uint8_t writeStatus = 0x01;
inline constexpr std::uint8_t pageProgram = 0x02;
inline constexpr std::uint8_t read = 0x03;
inline constexpr std::uint8_t readStatus = 0x05;
inline constexpr std::uint8_t writeEnable = 0x06;
inline constexpr std::uint8_t eraseSector = 0x20; ///< 4 KiB
inline constexpr std::uint8_t writeStatus2 = 0x31;
inline constexpr std::uint8_t readStatus2 = 0x35;
inline constexpr std::uint8_t readJedecId = 0x9f;
inline constexpr std::uint8_t releasePowerDown = 0xab;
inline constexpr std::uint8_t eraseBlock = 0xd8; ///< 64 KiB

inline constexpr std::uint8_t writeInProgress = 1u << 0;
inline constexpr std::uint8_t writeEnabled = 1u << 1;

} // namespace firesteel::silicon::spi
