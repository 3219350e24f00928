// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <base/facts.h>
#include <base/sentence.h>
#include <firmware/image.h>

#include <vector>

namespace firesteel::adapters {

enum class PreflightLevel
{
    Information,  ///< what will happen
    Warning,      ///< what the user should know
    NeedsConsent, ///< refused unless the matching BurnOptions flag is set
    Blocker,      ///< never written
};

enum class PreflightKind
{
    // Blockers
    ImageDamaged,
    FormatMismatch, ///< not the format that the card's flash holds; nothing else is checked then but the chip
    ImageNotFailsafe,
    CardNotFailsafe,
    HardwareMismatch,
    DeviceMismatch,
    ImageWithoutChip,
    ImageWithoutPsid,
    ImageWithoutVersion,
    ChunkSizeMismatch,
    ImageTooLarge,
    MacInvalid,
    GuidInvalid,
    CardUnreadable,
    ImageEncrypted,
    SignatureMissing,     ///< the card takes signed firmware only
    SecurityVersionLower, ///< the card refuses to go back behind a security fix
                          // Consent
    PsidChange,
    Downgrade,
    SameVersion,
    ConfigAreaMoves,
    RomRemoved,
    // Warnings
    RomDeviceMismatch,
    GuidsReplaced,
    VsdReplaced,
    TwoValidCopies,
    // Information
    Upgrade,
    PsidSame,
    GuidsKept,
    VsdKept,
    RomReplaced,
    RomKept,
    TargetCopy,
    ColdBootNeeded,
};

struct PreflightFinding
{
    PreflightKind kind;
    PreflightLevel level;
    Facts facts; ///< .found what the card has, .wanted what the image brings
};

/// Everything there is to say before a burn, worst first. Pure: reads neither card nor file.
std::vector<PreflightFinding> preflight(const CardQuery& card, const firmware::Image& image,
                                        const BurnOptions& options);

/// The worst finding that the options do not allow; null if the burn may go on.
const PreflightFinding* firstRefusal(const std::vector<PreflightFinding>& findings, const BurnOptions& options);

/// True if nothing blocks and every needed consent is in the options.
bool mayBurn(const std::vector<PreflightFinding>& findings, const BurnOptions& options);

/// English sentence with {fact} placeholders, translation context "Preflight".
const char* preflightTemplate(PreflightKind kind);
Sentence sentenceOf(const PreflightFinding& finding);

} // namespace firesteel::adapters
