// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>
#include <firmware/fs2/fs2writer.h>

#include <viewsupport.h>

namespace firesteel::test {

/// The Ethernet registers of ports 1 and 2 and their mask, and what they hold (users-and-cards.md, 5.2).
inline constexpr std::uint32_t ethPort1 = 0x1f99c;
inline constexpr std::uint32_t ethPort2 = 0x1f9ac;
inline constexpr std::uint32_t ethMask = 0x7f8fff20;
inline constexpr std::uint32_t stockEth = 0x1f03f900; ///< stock MCX354A-FCC
inline constexpr std::uint32_t hpEth = 0x1d03b900;    ///< stock HP 544+FLR 2.42.5700
inline constexpr std::uint32_t ethWith56Gb = 0x1f83f900;

/// Five known records and the two Ethernet registers in the first Configuration section, eight that no map
/// knows from 0x5c000 on in the second one.
firmware::Fs2Description ethernetDescription(std::uint32_t port1, std::uint32_t port2, const std::string& ini = {});
SharedImage ethernetImage(std::uint32_t port1, std::uint32_t port2, const std::string& ini = {});

/// The maps that are shipped.
const boardconfig::ParameterMaps& shippedMaps();

} // namespace firesteel::test
