// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <firmware/identity.h>

#include <QString>

namespace firesteel::gui {

/// "HP 544+FLR (simulated)": the name, with the badge of simulated cards in the user's language.
QString displayName(const adapters::Adapter& adapter);
/// A name without the English badge that simulated cards carry in it.
/// The name with its badge, if it has one, in the window's language.
QString withTranslatedBadge(const std::string& name);
QString withoutBadge(const std::string& name);
/// "No network interface"
QString stateText(adapters::AdapterState state);
/// Name for icon(): "ok", "warning", "error".
QString stateIconName(adapters::AdapterState state);
/// "PCIe 3.0 x8 (8.0 GT/s)"; empty if unknown.
QString linkText(const std::string& speed, const std::string& width);
/// "24:be:05:ff:ff:01"
QString macText(std::uint64_t mac);
/// "24be05ffff000001", as the vendor's tool prints it
QString guidText(std::uint64_t guid);
/// "PXE 3.4.752, UEFI 14.11.43"; empty without ROMs.
QString romsText(const firmware::RomInfo& rom);
/// "2017-06-14", which reads the same everywhere; the raw digits where they are no date.
QString dateText(const firmware::ReleaseDate& date);

} // namespace firesteel::gui
