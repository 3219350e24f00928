// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <cards/cardtables.h>
#include <library/record.h>

#include <optional>
#include <string>
#include <vector>

namespace firesteel::library {

/// What is known of a card that an image is wanted for. What is not known decides nothing.
struct CardProfile
{
    std::optional<std::string> psid;
    std::optional<std::uint16_t> chip;           ///< hardware id without revision
    std::optional<std::uint8_t> revision;        ///< of the chip
    std::string chipName;                        ///< for sentences: "ConnectX-3 Pro"
    std::optional<firmware::ImageFormat> format; ///< that the chip takes
    std::optional<firmware::Version> version;    ///< on its flash
    std::optional<firmware::FailsafeLayout> layout;
    std::optional<firmware::SecurityAttributes> security;
    std::uint64_t flashSize = 0; ///< in bytes; 0: not known
};

/// Of an adapter, with what a query has told of it, if there was one.
CardProfile profileOf(const adapters::Adapter& adapter, const adapters::CardQuery* query,
                      const cards::CardTables& tables);
/// Of a card that is not here: only its PSID, and what the tables say of that.
CardProfile profileForPsid(const std::string& psid, const cards::CardTables& tables);

/// Best first.
enum class FitLevel
{
    Fits,        ///< same chip, same PSID
    PsidChange,  ///< same chip, another board's name: at the user's own risk
    PsidUnknown, ///< same chip; the PSID of the card is not known
    DoesNotFit,
};

enum class FitReasonKind
{
    // Why it does not fit
    Damaged,
    FormatUnsupported,
    ChoiceMissing,
    Encrypted,
    RetiredCopy,
    SpareCopy,
    WithoutChip,
    OtherChip,
    OtherRevision,
    OtherFormat,
    WithoutPsid,
    WithoutVersion,
    NotFailsafe,
    OtherChunkSize,
    TooLarge,
    NotSigned,
    DevelopmentKey,
    // Worth knowing where it fits
    CardPsidUnknown,
    Newer,
    SameVersion,
    Older,
};

struct FitReason
{
    FitReasonKind kind = FitReasonKind::Damaged;
    Facts facts{}; ///< .found what the card has, .wanted what the image brings
};

/// English sentence with {fact} placeholders, translation context "Library".
const char* fitReasonTemplate(FitReasonKind kind);
Sentence sentenceOf(const FitReason& reason);

/// Whether an image may go on a card, as far as the library knows both. The preflight of a burn
/// checks again, and more.
struct Fit
{
    FitLevel level = FitLevel::DoesNotFit;
    std::optional<cards::Twin> twin{}; ///< with PsidChange: what is known of the two PSIDs
    std::vector<FitReason> reasons;    ///< with DoesNotFit: all there are, the weightiest first

    bool isDowngrade() const;
};

Fit fitOf(const CardProfile& card, const ImageRecord& image, const cards::CardTables& tables);

/// An image and how it fits the card that was asked for.
struct Offer
{
    ImageRecord image;
    Fit fit;
};

/// Best level first, then surest twin, then newest version, then date.
std::vector<Offer> offersFor(const CardProfile& card, std::vector<ImageRecord> images, const cards::CardTables& tables);

/// Hardware ids that a person may mean: "ConnectX-4 Lx", "connectx4lx", "0x20b", "523".
std::vector<std::uint16_t> chipsNamed(const std::string& text, const cards::CardTables& tables);

/// "ConnectX-3 Pro"; by hardwareName() for chips that the tables do not have: "Spectrum".
std::string chipName(firmware::HardwareId id, const cards::CardTables& tables);

} // namespace firesteel::library
