// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/facts.h>
#include <base/sentence.h>

#include <optional>
#include <string>

namespace firesteel {

/// Why something failed. Code branches on the kind; people read errorSentence() and nextStep().
enum class ErrorKind
{
    // Files
    FileNotFound,
    FileUnreadable,
    FileTooLarge,
    FileUnwritable,
    FolderUnreadable, ///< also where there is none
    NotAFolder,
    // Images
    ImageTooShort,
    ImageUnaligned,
    ImageWithoutMagic,
    ImageFormatUnsupported,
    ImageDamaged,
    ImageUnwritable,
    IniMissing,
    IniDamaged,
    IniTooLarge,
    ImageEncrypted,
    // Bundles
    BundleDamaged,
    BundleTooLarge,
    PsidNotInBundle,
    PsidMissing,
    BundleChoiceMissing,
    // Library
    LibraryUnusable,
    LibraryDamaged, ///< or no library at all
    TableDamaged, ///< a table inside the program
    // Chips and flash
    DeviceNotFound,
    DeviceStateInvalid,
    DeviceGone,
    DeviceUnknown,
    DeviceBusy,
    GatewayTimeout,
    FlashTimeout,
    FlashUnknown,
    FlashOutOfRange,
    ReadBackMismatch,
    ReadBackMismatchWhenActive, ///< after the new image was made the one that boots
    FlashTimeoutWhenActive,
    NoImageOnFlash,
    // Refusals before anything is written
    BurnRefused,
    // Control
    Cancelled,
    InvalidArgument,
    NotSupported,
};

/// A failure: what kind, where, and a technical text for the log that is never translated.
struct Error
{
    ErrorKind kind = ErrorKind::InvalidArgument;
    Facts facts{};
    std::string detail{};
    std::optional<Sentence> reason{}; ///< why, as a sentence of its own; takes the place of {found}
};

/// The sentence for a person, English, with {fact} placeholders; translation context "Error".
const char* errorTemplate(ErrorKind kind);

/// What the person can do next, English; translation context "Error"; empty where nothing helps.
const char* nextStepTemplate(ErrorKind kind);

/// errorTemplate() filled in, with the reason in the place of {found}.
std::string errorSentence(const Error& error);

} // namespace firesteel
