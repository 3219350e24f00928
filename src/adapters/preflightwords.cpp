// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/preflight.h>
#include <base/translatable.h>

#include <algorithm>
#include <iterator>

namespace firesteel::adapters {

namespace {

struct Wording
{
    PreflightKind kind;
    const char* sentence;
};

constexpr Wording wordings[] = {
    {PreflightKind::ImageDamaged, QT_TRANSLATE_NOOP("Preflight", "The image is damaged. {found}")},
    {PreflightKind::FormatMismatch,
     QT_TRANSLATE_NOOP("Preflight", "The image is of format {found}; the flash of this card holds {wanted} images.")},
    {PreflightKind::ImageNotFailsafe,
     QT_TRANSLATE_NOOP("Preflight", "The image is not a failsafe image. Writing it would leave nothing to boot from if "
                                    "the power failed.")},
    {PreflightKind::CardNotFailsafe,
     QT_TRANSLATE_NOOP("Preflight",
                       "The image on the card is not a failsafe image. Writing over it would leave nothing "
                       "to boot from if the power failed.")},
    {PreflightKind::HardwareMismatch,
     QT_TRANSLATE_NOOP("Preflight", "The chip of the card is {found}; the image is made for {wanted}.")},
    {PreflightKind::DeviceMismatch,
     QT_TRANSLATE_NOOP("Preflight", "The card is a {found}; the image is made for the device {wanted}.")},
    {PreflightKind::ImageWithoutChip,
     QT_TRANSLATE_NOOP("Preflight", "The image does not tell which chip it is made for; the card has a {found}.")},
    {PreflightKind::ImageWithoutPsid,
     QT_TRANSLATE_NOOP("Preflight", "The image does not tell which board it is made for; the card has the PSID "
                                    "{found}.")},
    {PreflightKind::ImageWithoutVersion,
     QT_TRANSLATE_NOOP("Preflight", "The image does not tell its version; the card has version {found}.")},
    {PreflightKind::ChunkSizeMismatch,
     QT_TRANSLATE_NOOP("Preflight", "The flash is divided into chunks of {actual} bytes, the image into chunks of "
                                    "{expected} bytes.")},
    {PreflightKind::ImageTooLarge,
     QT_TRANSLATE_NOOP("Preflight", "The image has {actualNumber} bytes; the flash of this card has room for "
                                    "{expectedNumber}.")},
    {PreflightKind::MacInvalid,
     QT_TRANSLATE_NOOP("Preflight", "{found} is not a valid MAC address of an adapter, and the card would get it.")},
    {PreflightKind::GuidInvalid,
     QT_TRANSLATE_NOOP("Preflight", "{found} is not a valid GUID of an adapter, and the card would get it.")},
    {PreflightKind::CardUnreadable,
     QT_TRANSLATE_NOOP("Preflight", "What is on the card cannot be read completely. {found}")},
    {PreflightKind::ImageEncrypted,
     QT_TRANSLATE_NOOP("Preflight", "The image is encrypted, so nobody but the card can tell whether it is in order.")},
    {PreflightKind::SignatureMissing,
     QT_TRANSLATE_NOOP("Preflight", "The card takes only firmware signed by its vendor (secure firmware); the image is "
                                    "not signed.")},
    {PreflightKind::SecurityVersionLower,
     QT_TRANSLATE_NOOP("Preflight", "The security version of the card is {actualNumber}, that of the image "
                                    "{expectedNumber}: the card does not start firmware from before a security fix.")},
    {PreflightKind::PsidChange,
     QT_TRANSLATE_NOOP("Preflight", "The PSID changes from {found} to {wanted}: the image is made for another board.")},
    {PreflightKind::Downgrade,
     QT_TRANSLATE_NOOP("Preflight", "The image is older: version {wanted} replaces {found}.")},
    {PreflightKind::SameVersion,
     QT_TRANSLATE_NOOP("Preflight", "The image has the same version as the card: {wanted}.")},
    {PreflightKind::ConfigAreaMoves,
     QT_TRANSLATE_NOOP("Preflight", "The area of stored settings moves (padding of {found} sectors on the card, "
                                    "{wanted} in the image). Settings made with mstconfig are lost.")},
    {PreflightKind::RomRemoved,
     QT_TRANSLATE_NOOP("Preflight",
                       "The image brings no boot ROM, and that of the card is damaged or cannot be carried "
                       "over. The card will have no boot ROM.")},
    {PreflightKind::RomDeviceMismatch,
     QT_TRANSLATE_NOOP("Preflight", "The boot ROM in the image is made for device {found}, the image for {wanted}.")},
    {PreflightKind::GuidsReplaced,
     QT_TRANSLATE_NOOP("Preflight", "GUIDs and MACs of the card are replaced by those in the image ({found} becomes "
                                    "{wanted}).")},
    {PreflightKind::VsdReplaced,
     QT_TRANSLATE_NOOP("Preflight", "The VSD text of the card is replaced: {found} becomes {wanted}.")},
    {PreflightKind::TwoValidCopies,
     QT_TRANSLATE_NOOP("Preflight", "The flash holds two images with a signature; the one at {found} boots. The other "
                                    "one is overwritten.")},
    {PreflightKind::Upgrade, QT_TRANSLATE_NOOP("Preflight", "Version {wanted} replaces {found}.")},
    {PreflightKind::PsidSame, QT_TRANSLATE_NOOP("Preflight", "The image is made for this board (PSID {found}).")},
    {PreflightKind::GuidsKept, QT_TRANSLATE_NOOP("Preflight", "GUIDs and MACs of the card are kept ({found}).")},
    {PreflightKind::VsdKept, QT_TRANSLATE_NOOP("Preflight", "The VSD text of the card is kept.")},
    {PreflightKind::RomReplaced, QT_TRANSLATE_NOOP("Preflight", "The boot ROM comes from the image ({wanted}).")},
    {PreflightKind::RomKept,
     QT_TRANSLATE_NOOP("Preflight", "The image brings no boot ROM; the boot ROM of the card is kept.")},
    {PreflightKind::TargetCopy,
     QT_TRANSLATE_NOOP("Preflight",
                       "The new image is written to the unused copy at {wanted}; the copy at {found} boots "
                       "until that is complete.")},
    {PreflightKind::ColdBootNeeded,
     QT_TRANSLATE_NOOP("Preflight", "The card runs the new firmware after a cold boot: shut down, switch off, wait ten "
                                    "seconds, switch on.")},
};

} // namespace

const char* preflightTemplate(PreflightKind kind)
{
    const auto* const wording = std::ranges::find(wordings, kind, &Wording::kind);
    return wording == std::end(wordings) ? "" : wording->sentence;
}

Sentence sentenceOf(const PreflightFinding& finding)
{
    return {.context = "Preflight", .text = preflightTemplate(finding.kind), .facts = finding.facts};
}

} // namespace firesteel::adapters
