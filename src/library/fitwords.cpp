// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <library/fit.h>

#include <algorithm>
#include <iterator>

namespace firesteel::library {

namespace {

struct Wording
{
    FitReasonKind kind;
    const char* sentence;
};

constexpr Wording wordings[] = {
    {FitReasonKind::Damaged, QT_TRANSLATE_NOOP("Library", "It is damaged and must not be flashed.")},
    {FitReasonKind::FormatUnsupported,
     QT_TRANSLATE_NOOP("Library", "Its format is one that this version of Firesteel does not read.")},
    {FitReasonKind::ChoiceMissing,
     QT_TRANSLATE_NOOP("Library", "Its bundle holds several builds for this PSID: extract the one you want first.")},
    {FitReasonKind::Encrypted,
     QT_TRANSLATE_NOOP("Library", "It is encrypted: what it would put on the card cannot be checked.")},
    {FitReasonKind::RetiredCopy,
     QT_TRANSLATE_NOOP("Library", "It is the older image of a flash dump, retired when a newer one was written.")},
    {FitReasonKind::SpareCopy,
     QT_TRANSLATE_NOOP("Library", "It is the second image of a flash dump: open the dump and export it first.")},
    {FitReasonKind::WithoutChip, QT_TRANSLATE_NOOP("Library", "It does not tell which chip it is made for.")},
    {FitReasonKind::OtherChip,
     QT_TRANSLATE_NOOP("Library", "It is made for another chip: {wanted}; the card has {found}.")},
    {FitReasonKind::OtherRevision,
     QT_TRANSLATE_NOOP("Library", "It is made for other revisions of the chip: {wanted}; the card has {found}.")},
    {FitReasonKind::OtherFormat,
     QT_TRANSLATE_NOOP("Library", "It is an {wanted} image; the chip of the card takes {found}.")},
    {FitReasonKind::WithoutPsid, QT_TRANSLATE_NOOP("Library", "It has no PSID, so nobody knows its board.")},
    {FitReasonKind::WithoutVersion, QT_TRANSLATE_NOOP("Library", "It does not tell its version.")},
    {FitReasonKind::NotFailsafe,
     QT_TRANSLATE_NOOP("Library", "It is not failsafe: it cannot be written beside the image that boots.")},
    {FitReasonKind::OtherChunkSize,
     QT_TRANSLATE_NOOP("Library", "It is made for a flash whose copies lie {expectedNumber} bytes apart; on the card "
                                  "it is {actualNumber}.")},
    {FitReasonKind::TooLarge,
     QT_TRANSLATE_NOOP("Library", "It has {expectedNumber} bytes; the flash of the card has room for {actualNumber}.")},
    {FitReasonKind::NotSigned,
     QT_TRANSLATE_NOOP("Library", "The card accepts only signed firmware, and this image is not signed.")},
    {FitReasonKind::DevelopmentKey,
     QT_TRANSLATE_NOOP("Library", "It is signed with a development key, which the card does not accept.")},
    {FitReasonKind::CardPsidUnknown,
     QT_TRANSLATE_NOOP("Library", "The PSID of the card is not known: only the chip is known to be right.")},
    {FitReasonKind::Newer, QT_TRANSLATE_NOOP("Library", "It is newer than the {found} on the card.")},
    {FitReasonKind::SameVersion, QT_TRANSLATE_NOOP("Library", "It is the version that is on the card.")},
    {FitReasonKind::Older,
     QT_TRANSLATE_NOOP("Library", "It is older than the {found} on the card: this would be a downgrade.")},
};

} // namespace

const char* fitReasonTemplate(FitReasonKind kind)
{
    const Wording* const wording = std::ranges::find(wordings, kind, &Wording::kind);
    return wording == std::end(wordings) ? "" : wording->sentence;
}

Sentence sentenceOf(const FitReason& reason)
{
    return {.context = "Library", .text = fitReasonTemplate(reason.kind), .facts = reason.facts};
}

} // namespace firesteel::library
