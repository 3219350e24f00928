// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/addresses/addressesedit.h>
#include <gui/cardjob/consequence.h>
#include <gui/cards/cardstore.h>
#include <jobs/readbackup.h>

#include <QString>

#include <vector>

namespace firesteel::gui {

/// Whether a backup can bring a card in flash recovery back, as far as anybody can tell.
struct RecoveryFit
{
    std::vector<Consequence> lines;
    QString reason; ///< why it cannot, or empty
};

/// Compares what is known of the card (its PCI id alone, where it could not be read) with a backup, in the
/// window's language. Pure.
RecoveryFit recoveryFit(const adapters::Adapter& adapter, const std::optional<adapters::CardQuery>& card,
                        const jobs::BackupContent& backup);

/// How the image of a backup keeps its addresses.
AddressSet addressSetOf(const firmware::Image& image);

/// "20261121-073000" of a backup as the window's language writes dates; other texts as they are.
QString backupDateText(const std::string& readAt);

} // namespace firesteel::gui
