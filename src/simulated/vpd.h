// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <silicon/simulatedcard.h>

namespace firesteel::simulated {

/// The vital product data of a card as its `vpd` file holds it: name, part and serial number, with
/// the checksum of PCI 3.0 appendix I over all bytes before it.
Bytes vitalProductData(const silicon::SimulatedCard& card);

} // namespace firesteel::simulated
