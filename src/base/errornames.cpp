// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/error.h>

#include <algorithm>
#include <iterator>

namespace firesteel {

namespace {

struct Name
{
    ErrorKind kind;
    std::string_view name; ///< of a literal, so that it ends with a NUL
};

constexpr Name names[] = {
    {ErrorKind::FileNotFound, "file-not-found"},
    {ErrorKind::FileUnreadable, "file-unreadable"},
    {ErrorKind::FileTooLarge, "file-too-large"},
    {ErrorKind::FileUnwritable, "file-unwritable"},
    {ErrorKind::FolderUnreadable, "folder-unreadable"},
    {ErrorKind::NotAFolder, "not-a-folder"},
    {ErrorKind::ImageTooShort, "image-too-short"},
    {ErrorKind::ImageUnaligned, "image-unaligned"},
    {ErrorKind::ImageWithoutMagic, "image-without-magic"},
    {ErrorKind::ImageFormatUnsupported, "image-format-unsupported"},
    {ErrorKind::ImageDamaged, "image-damaged"},
    {ErrorKind::ImageUnwritable, "image-unwritable"},
    {ErrorKind::IniMissing, "ini-missing"},
    {ErrorKind::IniDamaged, "ini-damaged"},
    {ErrorKind::IniTooLarge, "ini-too-large"},
    {ErrorKind::ImageEncrypted, "image-encrypted"},
    {ErrorKind::BundleDamaged, "bundle-damaged"},
    {ErrorKind::BundleTooLarge, "bundle-too-large"},
    {ErrorKind::PsidNotInBundle, "psid-not-in-bundle"},
    {ErrorKind::PsidMissing, "psid-missing"},
    {ErrorKind::BundleChoiceMissing, "bundle-choice-missing"},
    {ErrorKind::LibraryUnusable, "library-unusable"},
    {ErrorKind::LibraryDamaged, "library-damaged"},
    {ErrorKind::TableDamaged, "table-damaged"},
    {ErrorKind::DeviceNotFound, "device-not-found"},
    {ErrorKind::DeviceStateInvalid, "device-state-invalid"},
    {ErrorKind::DeviceGone, "device-gone"},
    {ErrorKind::DeviceUnknown, "device-unknown"},
    {ErrorKind::DeviceBusy, "device-busy"},
    {ErrorKind::GatewayTimeout, "gateway-timeout"},
    {ErrorKind::FlashTimeout, "flash-timeout"},
    {ErrorKind::FlashUnknown, "flash-unknown"},
    {ErrorKind::FlashOutOfRange, "flash-out-of-range"},
    {ErrorKind::ReadBackMismatch, "read-back-mismatch"},
    {ErrorKind::ReadBackMismatchWhenActive, "read-back-mismatch-when-active"},
    {ErrorKind::FlashTimeoutWhenActive, "flash-timeout-when-active"},
    {ErrorKind::NoImageOnFlash, "no-image-on-flash"},
    {ErrorKind::FlashWriteProtected, "flash-write-protected"},
    {ErrorKind::SemaphoreLeftTaken, "semaphore-left-taken"},
    {ErrorKind::CardNotRecoverable, "card-not-recoverable"},
    {ErrorKind::PermissionDenied, "permission-denied"},
    {ErrorKind::KernelLockdown, "kernel-lockdown"},
    {ErrorKind::AccessDisabled, "access-disabled"},
    {ErrorKind::HelperMissing, "helper-missing"},
    {ErrorKind::HelperFailed, "helper-failed"},
    {ErrorKind::HelperBusy, "helper-busy"},
    {ErrorKind::RequestInvalid, "request-invalid"},
    {ErrorKind::PolkitMissing, "polkit-missing"},
    {ErrorKind::PolkitAgentMissing, "polkit-agent-missing"},
    {ErrorKind::AuthorizationDeclined, "authorization-declined"},
    {ErrorKind::AuthorizationDenied, "authorization-denied"},
    {ErrorKind::ToolMissing, "tool-missing"},
    {ErrorKind::ToolFailed, "tool-failed"},
    {ErrorKind::ToolStopped, "tool-stopped"},
    {ErrorKind::ToolAnswerUnknown, "tool-answer-unknown"},
    {ErrorKind::MapInvalid, "map-invalid"},
    {ErrorKind::KeysUntranslated, "keys-untranslated"},
    {ErrorKind::BurnRefused, "burn-refused"},
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::InvalidArgument, "invalid-argument"},
    {ErrorKind::NotSupported, "not-supported"},
};

/// A kind that somebody adds must get a name.
consteval bool everyKindHasAName()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::NotSupported); ++kind) {
        if (std::ranges::find(names, static_cast<ErrorKind>(kind), &Name::kind) == std::end(names)) {
            return false;
        }
    }
    return true;
}
static_assert(everyKindHasAName());

} // namespace

const char* errorKindName(ErrorKind kind)
{
    return std::ranges::find(names, kind, &Name::kind)->name.data();
}

std::optional<ErrorKind> errorKindNamed(std::string_view name)
{
    const Name* const found = std::ranges::find(names, name, &Name::name);
    return found == std::end(names) ? std::nullopt : std::optional(found->kind);
}

} // namespace firesteel
