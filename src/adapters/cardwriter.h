// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/cardsession.h>

#include <cstdint>

namespace firesteel::adapters {

/// Where a burn writes.
struct BurnPlan
{
    ByteView image;                                  ///< complete, with its signature
    firmware::FailsafeLayout newCopy;                ///< .start is where its signature goes
    std::uint64_t oldCopyStart = 0;                  ///< signature to clear at the end; not for writeFirst()
    std::uint64_t settingsStart = ~std::uint64_t{0}; ///< logical: nothing from here on is erased; multiple of 4 KiB
};

/// Writes an image in the order of reference chapter 2.17: the unused copy without its signature,
/// block by block with read-back; its signature; the boot address; last the old signature. The old
/// copy boots until the new signature is there, so a cancel, a failure or a power cut leaves one
/// complete image. Before the new signature is complete: ReadBackMismatch, Cancelled, FlashTimeout.
/// From then on: ReadBackMismatchWhenActive, FlashTimeoutWhenActive. Always: DeviceGone, GatewayTimeout.
/// FlashWriteProtected where the flash ignores what is written.
Result<> writeFailsafe(CardSession& session, const BurnPlan& plan, Progress& progress);

/// Writes an image to a flash without one that boots: its copy without the signature, the signature, the
/// boot address; last it clears whatever other signatures are left on the flash.
Result<> writeFirst(CardSession& session, const BurnPlan& plan, Progress& progress);

} // namespace firesteel::adapters
