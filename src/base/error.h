// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/facts.h>
#include <base/sentence.h>

#include <optional>
#include <string>
#include <string_view>

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
    TableDamaged,   ///< a table inside the program
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
    FlashWriteProtected, ///< the flash ignores writes: nothing was changed
    SemaphoreLeftTaken,  ///< nobody works on the card, but its flash semaphore is taken
    CardNotRecoverable,  ///< recovery asked for, but the backup does not fit the card
                         // Access to devices
    PermissionDenied,    ///< {wanted}: a command line that works
    KernelLockdown,
    AccessDisabled, ///< the chip itself refuses access to its registers
                    // The privileged helper
    HelperMissing,
    HelperFailed, ///< ended, or answered what it should not
    HelperBusy,   ///< works for another program; one operation at a time
    RequestInvalid,
    PolkitMissing,         ///< no pkexec; {wanted}: a command line that works
    PolkitAgentMissing,    ///< nothing can ask for the password
    AuthorizationDeclined, ///< the person said no
    AuthorizationDenied,   ///< the system's rules say no
                           // The vendor's tools
    ToolMissing,           ///< {wanted}: the tool's name
    ToolFailed,            ///< {wanted}: the tool; {found}: what it said
    ToolStopped,           ///< ended by a signal
    ToolAnswerUnknown,     ///< succeeded, but what it printed is not understood
                           // Board configuration
    MapInvalid,            ///< a parameter map, or two that contradict each other
    KeysUntranslated,      ///< {wanted}: changed INI keys that no map can turn into records
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

/// What programs tell failures apart by: "file-not-found". Names stay once they are given out.
const char* errorKindName(ErrorKind kind);
std::optional<ErrorKind> errorKindNamed(std::string_view name);

/// errorTemplate() filled in, with the reason in the place of {found}.
std::string errorSentence(const Error& error);

} // namespace firesteel
