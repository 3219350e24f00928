// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace firesteel::tools {

/// What a tool failed for, as far as its words tell (reference chapters B, C and E).
enum class Problem
{
    Unknown,
    SemaphoreTaken,   ///< the flash semaphore, or another program's lock
    PermissionDenied, ///< not the administrator
    Lockdown,         ///< the kernel refuses access to the registers
    AccessDisabled,   ///< the chip does: 0xbad0cafe
    DeviceUnknown,
    DeviceAbsent,
    NoImage,        ///< nothing valid on the flash or in the file
    DamagedImage,   ///< something is there, with a wrong CRC
    WriteMismatch,  ///< what was written reads back differently
    GatewayTimeout, ///< the flash gateway stays busy
    FlashTimeout,   ///< the flash stays busy after an erase or a program
    PsidMismatch,
    DeviceMismatch,
    Unsupported, ///< by this tool or this card: an answer, not a fault
    Declined,    ///< a question was answered with no
};

/// The tool's error messages, without "-E- ", joined by a space; empty if it gave none.
std::string errorText(std::span<const std::string> lines);

/// What went wrong, from everything the tool printed.
Problem problemIn(std::span<const std::string> lines);

/// The flash address that an error names: "... to address physical 0x81000 failed".
std::optional<unsigned long long> addressIn(std::string_view text);

/// " Do you want to continue ? (y/n) [n] : y": the question is in the lines before it.
bool isPrompt(std::string_view line);

} // namespace firesteel::tools
