// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/cardchain.h>

namespace firesteel::adapters {

/// What the chip and its flash tell without an image.
CardQuery chipQuery(const CardSession& session);

/// Reads magics, header, chain, Image Info and GUIDs; with QueryDepth::Full also the ROM. Damage is
/// in query.findings. Fails where there is no image: NoImageOnFlash, NotSupported.
Result<CardContent> readCard(CardSession& session, QueryDepth depth, Progress& progress);

/// The payload of the card's ROM section, its CRC checked; empty if it has none or it is damaged.
/// Fills in query.rom and, for damage, query.findings.
Result<Bytes> readCardRom(CardSession& session, CardContent& content, const Progress& progress);

/// The data of the first section of a kind, its CRC checked; nullopt if there is none. ImageDamaged.
Result<std::optional<Bytes>> readSectionData(CardSession& session, const CardContent& content,
                                             firmware::SectionKind kind, Stage stage, Progress& progress);

} // namespace firesteel::adapters
