// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>

#include <optional>
#include <string>

namespace firesteel::firmware {

/// More boards than all vendors together ever had in one bundle.
inline constexpr std::size_t maxBundleEntries = 4096;
/// A file made to annoy has a defect in each of its records; extracting checks again what it needs.
inline constexpr std::size_t maxBundleFindings = 4096;
/// Room for the largest table of contents with all its descriptions.
inline constexpr std::uint64_t maxBundleTableSize = 16ull << 20;

Result<Bundle> parseMfa(SharedBytes bytes, std::string name);
Result<Bundle> parseMfa2(SharedBytes bytes, std::string name);

/// Adds a finding; `entry` is the index of the entry it concerns.
void addFinding(Bundle& bundle, FindingKind kind, Severity severity, Facts facts,
                std::optional<std::size_t> entry = std::nullopt);

/// Text up to its first NUL.
std::string textUpToNul(ByteView bytes);

/// Adds a warning if the PSID or part number of entry `index` could harm a terminal or a path: characters
/// other than printable ASCII, slashes, "..". `offset` is that of the record that holds them.
void checkNames(Bundle& bundle, std::size_t index, std::uint64_t offset);

/// Measures the packed data against what the entries ask for, sets unpackedSize, and adds findings:
/// parts outside the data, data too long or too short, images too large, PSIDs that repeat.
/// `dataLength` is the length that the bundle gives for the unpacked data, where it gives one.
void checkParts(Bundle& bundle, const char* dataSection, std::optional<std::uint64_t> dataLength);

} // namespace firesteel::firmware
