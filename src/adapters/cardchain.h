// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/cardsession.h>
#include <adapters/engine.h>
#include <firmware/fs2/fs2.h>

#include <string>
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
    firmware::Fs2Header header;
    std::vector<CardSection> sections;
    std::uint64_t claimedSize = 0; ///< what the header says, bounded by the flash
    bool chainComplete = false;    ///< the walk met an end mark, so query.imageSize is the image's
};

/// Finds the image that boots and walks its chain of sections, reading partition headers only.
/// Fills in copies, layout, image size, header and sections. Damage is in query.findings; fails
/// where there is no image: NoImageOnFlash, NotSupported, ImageFormatUnsupported.
Result<> findCard(CardSession& session, CardContent& content);

} // namespace firesteel::adapters
