// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/cardsession.h>
#include <adapters/engine.h>

#include <vector>

namespace firesteel::adapters {

/// A section of the chain on a card; its content is read only where it is needed.
struct CardSection
{
    firmware::SectionKind kind = firmware::SectionKind::Unknown;
    std::string name;
    std::uint64_t offset = 0; ///< logical, of the GPH
    std::uint64_t size = 0;   ///< with GPH and CRC
    std::uint64_t dataSize = 0;
};

/// A queried card: what is told about it, and where its sections lie.
struct CardContent
{
    CardQuery query;
    std::vector<CardSection> sections;
    std::uint64_t claimedSize = 0; ///< what the header says, bounded by the flash
    bool chainComplete = false;    ///< the walk met an end mark, so query.imageSize is the image's
};

/// Reads magics, header, chain, Image Info and GUIDs; with QueryDepth::Full also the ROM. Damage is
/// in query.findings. Fails where there is no image: NoImageOnFlash, NotSupported.
Result<CardContent> readCard(CardSession& session, QueryDepth depth, Progress& progress);

/// The payload of the card's ROM section, its CRC checked; empty if it has none or it is damaged.
/// Fills in query.rom and, for damage, query.findings.
Result<Bytes> readCardRom(CardSession& session, CardContent& content, const Progress& progress);

} // namespace firesteel::adapters
