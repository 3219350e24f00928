// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/cardsession.h>
#include <adapters/engine.h>

namespace firesteel::adapters {

/// Engine::recover() for FS2 chips: the image into the even chunks, its signature last, the boot
/// address, no other signature left, then all of it read back. BurnRefused if the flash holds a sound
/// image for this chip; CardNotRecoverable with the reason.
Result<BurnReport> recoverCard(CardSession& session, const firmware::Image& image, const RecoverOptions& options,
                               Progress& progress);

} // namespace firesteel::adapters
