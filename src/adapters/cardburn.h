// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/cardsession.h>
#include <adapters/engine.h>

namespace firesteel::adapters {

/// What a burn puts on a card, checked: nothing of it has been written yet.
struct PreparedBurn
{
    CardQuery card;
    firmware::Image content; ///< what will be on the flash
};

/// Reads the card and makes the content of a burn. BurnRefused by what the preflight says.
Result<PreparedBurn> prepareContent(CardSession& session, const firmware::Image& image, const BurnOptions& options,
                                    Progress& progress);

/// BurnRefused where the flash erases nothing smaller than 64 KiB and the image reaches into the block
/// with the settings.
Result<> checkErase(CardSession& session, const CardQuery& card, const firmware::Image& content);

/// Writes it failsafe beside the image that boots.
Result<BurnReport> writeContent(CardSession& session, const PreparedBurn& prepared, Progress& progress);

/// What a report tells of a session that has written an image.
BurnReport reportOf(const CardSession& session, const firmware::Image& content);

} // namespace firesteel::adapters
