// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/error.h>
#include <base/translatable.h>

#include <algorithm>
#include <iterator>

namespace firesteel {

namespace {

struct Wording
{
    ErrorKind kind;
    const char* sentence;
    const char* nextStep;
};

constexpr Wording wordings[] = {
    {ErrorKind::FileNotFound, QT_TRANSLATE_NOOP("Error", "The file {file} does not exist."),
     QT_TRANSLATE_NOOP("Error", "Check the name and the folder.")},
    {ErrorKind::FileUnreadable, QT_TRANSLATE_NOOP("Error", "The file {file} cannot be read: {found}."),
     QT_TRANSLATE_NOOP("Error", "Check that you may read the file and that its disk is in order.")},
    {ErrorKind::FileTooLarge,
     QT_TRANSLATE_NOOP("Error",
                       "The file {file} is larger than {expectedNumber} bytes, too large for what is expected here."),
     QT_TRANSLATE_NOOP("Error", "Choose a firmware image; the largest are some tens of megabytes.")},
    {ErrorKind::FileUnwritable, QT_TRANSLATE_NOOP("Error", "The file {file} cannot be written: {found}."),
     QT_TRANSLATE_NOOP(
         "Error", "Choose another folder or make room on the disk. The old file, if there was one, is unchanged.")},
    {ErrorKind::FolderUnreadable, QT_TRANSLATE_NOOP("Error", "The folder {file} cannot be read: {found}."),
     QT_TRANSLATE_NOOP("Error",
                       "Check that the folder is there, that its disk is connected and that you may read it.")},
    {ErrorKind::NotAFolder, QT_TRANSLATE_NOOP("Error", "{file} is not a folder."),
     QT_TRANSLATE_NOOP("Error", "Name the folder that the file is in.")},
    {ErrorKind::ImageTooShort,
     QT_TRANSLATE_NOOP("Error",
                       "{file} has {actualNumber} bytes, too short for a firmware header of {expectedNumber} bytes."),
     QT_TRANSLATE_NOOP("Error", "The file was probably cut off while it was copied. Fetch it again.")},
    {ErrorKind::ImageUnaligned,
     QT_TRANSLATE_NOOP(
         "Error",
         "{file} has {actualNumber} bytes, which is not a multiple of 4: this is not a complete firmware image."),
     QT_TRANSLATE_NOOP("Error", "The file was probably cut off while it was copied. Fetch it again.")},
    {ErrorKind::ImageWithoutMagic,
     QT_TRANSLATE_NOOP(
         "Error",
         "{file} holds no firmware image: the signature \"MTFW\" is at none of the places where images start."),
     QT_TRANSLATE_NOOP("Error", "Choose a .bin image made for a ConnectX adapter.")},
    {ErrorKind::ImageFormatUnsupported,
     QT_TRANSLATE_NOOP(
         "Error", "{file} holds an image of format {found}. This version of Firesteel reads FS2, FS3 and FS4 images."),
     ""},
    {ErrorKind::ImageDamaged, QT_TRANSLATE_NOOP("Error", "{file} is damaged. {found}"),
     QT_TRANSLATE_NOOP("Error", "Do not flash this image. Fetch it again or use your backup.")},
    {ErrorKind::ImageUnwritable, QT_TRANSLATE_NOOP("Error", "An image cannot be built from this description: {found}"),
     ""},
    {ErrorKind::IniMissing,
     QT_TRANSLATE_NOOP("Error", "{file} has no FW Configuration section, so there is no INI to show."), ""},
    {ErrorKind::IniDamaged,
     QT_TRANSLATE_NOOP("Error", "The FW Configuration section of {file} at {offset} is not a complete zlib stream."),
     QT_TRANSLATE_NOOP("Error", "The image was damaged before its checksum was made. Fetch it from another source.")},
    {ErrorKind::IniTooLarge,
     QT_TRANSLATE_NOOP("Error", "The FW Configuration section of {file} at {offset} unpacks to more than "
                                "{expectedNumber} bytes, which no board INI has."),
     ""},
    {ErrorKind::ImageEncrypted,
     QT_TRANSLATE_NOOP("Error", "{file} is an encrypted image: only what its vendor left in clear can be shown."), ""},
    {ErrorKind::BundleDamaged, QT_TRANSLATE_NOOP("Error", "The bundle {file} is damaged at {offset}: {found}"),
     QT_TRANSLATE_NOOP("Error", "Fetch the file again; compare its checksum with the one its source gives.")},
    {ErrorKind::BundleTooLarge,
     QT_TRANSLATE_NOOP("Error",
                       "The bundle {file} unpacks to more than {expectedNumber} bytes, which no firmware has."),
     QT_TRANSLATE_NOOP("Error", "This is not a firmware bundle, whatever its name says.")},
    {ErrorKind::PsidNotInBundle, QT_TRANSLATE_NOOP("Error", "The bundle {file} has no image for the PSID {wanted}."),
     QT_TRANSLATE_NOOP("Error", "Look through its list for the PSIDs that it serves.")},
    {ErrorKind::PsidMissing,
     QT_TRANSLATE_NOOP("Error", "{file} is a bundle of {actualNumber} images: say for which PSID."),
     QT_TRANSLATE_NOOP("Error", "Look through its list for the PSIDs that it serves.")},
    {ErrorKind::BundleChoiceMissing,
     QT_TRANSLATE_NOOP("Error", "The bundle {file} has several images for the PSID {wanted}: {found}."),
     QT_TRANSLATE_NOOP("Error", "Say which one is meant.")},
    {ErrorKind::LibraryUnusable, QT_TRANSLATE_NOOP("Error", "The firmware library {file} cannot be used: {found}"),
     QT_TRANSLATE_NOOP("Error", "Check that the name is not that of a folder or of a file of another program, that you "
                                "may write there, and that the disk is not full.")},
    {ErrorKind::LibraryDamaged,
     QT_TRANSLATE_NOOP("Error", "The firmware library {file} is damaged or not a library: {found}"),
     QT_TRANSLATE_NOOP("Error", "It holds only what a search of your folders finds again: delete the file and search "
                                "once more.")},
    {ErrorKind::TableDamaged, QT_TRANSLATE_NOOP("Error", "The table {file} inside this program is damaged: {found}."),
     QT_TRANSLATE_NOOP("Error", "Install the program again.")},
    {ErrorKind::DeviceNotFound, QT_TRANSLATE_NOOP("Error", "There is no adapter {file}."),
     QT_TRANSLATE_NOOP("Error", "See the list of adapters for their names.")},
    {ErrorKind::DeviceStateInvalid,
     QT_TRANSLATE_NOOP("Error", "The simulated adapter in {file} cannot be opened: {found}."),
     QT_TRANSLATE_NOOP("Error", "Make a new one with: firesteel-cli simulate create")},
    {ErrorKind::DeviceGone,
     QT_TRANSLATE_NOOP("Error", "The adapter {file} stopped answering: its registers read as all ones."),
     QT_TRANSLATE_NOOP(
         "Error",
         "Switch the computer off, wait ten seconds and switch it on again, then look at the card once more.")},
    {ErrorKind::DeviceUnknown,
     QT_TRANSLATE_NOOP("Error", "The adapter {file} has hardware id {actual}, which this version does not know."), ""},
    {ErrorKind::DeviceBusy,
     QT_TRANSLATE_NOOP("Error", "Another program holds the flash of {file} (its semaphore is taken)."),
     QT_TRANSLATE_NOOP(
         "Error",
         "Wait until the other program is done. If a program was killed in the middle, power the card off and on.")},
    {ErrorKind::GatewayTimeout,
     QT_TRANSLATE_NOOP("Error", "The flash gateway of {file} did not finish the command at {offset}."),
     QT_TRANSLATE_NOOP("Error", "Try again. If it stays so, power the card off and on.")},
    {ErrorKind::FlashTimeout,
     QT_TRANSLATE_NOOP("Error", "The flash chip of {file} stayed busy after a write at {offset}."),
     QT_TRANSLATE_NOOP(
         "Error",
         "The old image still boots. Try again after a power cycle; a flash chip that stays busy is worn out.")},
    {ErrorKind::FlashUnknown,
     QT_TRANSLATE_NOOP("Error", "The flash chip of {file} has JEDEC id {actual}, which this version does not know."),
     QT_TRANSLATE_NOOP("Error", "Nothing was written. Please report this id.")},
    {ErrorKind::FlashOutOfRange,
     QT_TRANSLATE_NOOP("Error", "Address {offset} lies outside the flash of {file} ({expected} bytes)."), ""},
    {ErrorKind::ReadBackMismatch,
     QT_TRANSLATE_NOOP("Error", "What was written to the flash of {file} at {offset} reads back differently (wrote "
                                "{expected}, read {actual})."),
     QT_TRANSLATE_NOOP(
         "Error",
         "The new image was not activated and the old one still boots. The flash may be write-protected or worn out.")},
    {ErrorKind::ReadBackMismatchWhenActive,
     QT_TRANSLATE_NOOP("Error", "After the new image was activated, the flash of {file} reads back differently at "
                                "{offset} (expected {expected}, read {actual})."),
     QT_TRANSLATE_NOOP("Error", "The new image is already active. Do not switch off; flash again.")},
    {ErrorKind::FlashTimeoutWhenActive,
     QT_TRANSLATE_NOOP("Error", "The flash chip of {file} stayed busy after a write at {offset}, after the new image "
                                "was activated."),
     QT_TRANSLATE_NOOP("Error", "The new image is already active. Do not switch off; flash again.")},
    {ErrorKind::NoImageOnFlash, QT_TRANSLATE_NOOP("Error", "There is no valid firmware image on the flash of {file}."),
     QT_TRANSLATE_NOOP("Error", "The card needs recovery with a complete image and its GUIDs.")},
    {ErrorKind::FlashWriteProtected,
     QT_TRANSLATE_NOOP(
         "Error", "The flash of {file} is write-protected: at {offset} nothing changed when it was erased or written."),
     QT_TRANSLATE_NOOP("Error", "The old image is unchanged and still boots. Look for a write-protect jumper on the "
                                "card, or ask its maker; then try again.")},
    {ErrorKind::SemaphoreLeftTaken,
     QT_TRANSLATE_NOOP("Error", "The flash semaphore of {file} is taken, but no program is using the card: one was "
                                "probably killed in the middle of its work."),
     QT_TRANSLATE_NOOP("Error", "Make sure that no other flash tool runs, then free the semaphore: firesteel-cli "
                                "clear-semaphore, or power the card off and on.")},
    {ErrorKind::CardNotRecoverable, QT_TRANSLATE_NOOP("Error", "{file} cannot be recovered with this backup. {found}"),
     QT_TRANSLATE_NOOP(
         "Error",
         "Choose the backup that was made of this card, or an image for its chip together with its GUIDs and MACs.")},
    {ErrorKind::PermissionDenied, QT_TRANSLATE_NOOP("Error", "You may not access the registers of {file}."),
     QT_TRANSLATE_NOOP("Error", "Only the administrator may. In a terminal: {wanted}")},
    {ErrorKind::KernelLockdown,
     QT_TRANSLATE_NOOP("Error", "The kernel is locked down (Secure Boot), so no program may access the registers of "
                                "{file}, not even for the administrator."),
     QT_TRANSLATE_NOOP(
         "Error",
         "Turn Secure Boot off in the setup of the computer, or boot a live system without it, and try again.")},
    {ErrorKind::AccessDisabled,
     QT_TRANSLATE_NOOP("Error", "The firmware of {file} has locked access to its registers (they read as 0xbad0cafe)."),
     QT_TRANSLATE_NOOP("Error", "Unlock it with the key of its maker: mstflint hw_access enable. In flash recovery the "
                                "card is never locked.")},
    {ErrorKind::HelperMissing,
     QT_TRANSLATE_NOOP("Error",
                       "The program firesteel-helper, which works on the cards, is not where it belongs: {found}."),
     QT_TRANSLATE_NOOP("Error", "Install Firesteel again.")},
    {ErrorKind::HelperFailed,
     QT_TRANSLATE_NOOP("Error", "The program firesteel-helper ended before its work was done: {found}."),
     QT_TRANSLATE_NOOP("Error",
                       "Look at the card again: what is on its flash is shown as it is now. The log has the details.")},
    {ErrorKind::HelperBusy, QT_TRANSLATE_NOOP("Error", "Another program is working on {file}."),
     QT_TRANSLATE_NOOP("Error", "Wait until it is done. One operation runs at a time.")},
    {ErrorKind::RequestInvalid, QT_TRANSLATE_NOOP("Error", "firesteel-helper refused a request: {found}."),
     QT_TRANSLATE_NOOP("Error", "Window and helper may be of different versions. Close Firesteel and start it again.")},
    {ErrorKind::PolkitMissing,
     QT_TRANSLATE_NOOP("Error", "The system has no pkexec, so Firesteel cannot ask for the administrator's password."),
     QT_TRANSLATE_NOOP("Error", "Install polkit (package pkexec), or use a terminal: {wanted}")},
    {ErrorKind::PolkitAgentMissing,
     QT_TRANSLATE_NOOP(
         "Error", "No program of this desktop can ask for the administrator's password (there is no polkit agent)."),
     QT_TRANSLATE_NOOP("Error", "Start the agent of your desktop, or use a terminal: {wanted}")},
    {ErrorKind::AuthorizationDeclined,
     QT_TRANSLATE_NOOP("Error", "The administrator's password was not given, so {file} was not touched."),
     QT_TRANSLATE_NOOP("Error", "Try again and enter the password, or use a terminal: {wanted}")},
    {ErrorKind::AuthorizationDenied,
     QT_TRANSLATE_NOOP("Error", "The rules of this system do not allow you to work on {file}."),
     QT_TRANSLATE_NOOP("Error", "Ask the administrator, or use a terminal: {wanted}")},
    {ErrorKind::ToolMissing,
     QT_TRANSLATE_NOOP("Error", "The program {wanted} is needed for {file} and is not installed."),
     QT_TRANSLATE_NOOP("Error", "Install it: package mstflint on Debian, Ubuntu and Fedora, or the vendor's MFT.")},
    {ErrorKind::ToolFailed, QT_TRANSLATE_NOOP("Error", "{wanted} failed on {file}: {found}"),
     QT_TRANSLATE_NOOP("Error", "The log has everything that the tool printed.")},
    {ErrorKind::ToolStopped, QT_TRANSLATE_NOOP("Error", "{wanted} was ended by a signal while it worked on {file}."),
     QT_TRANSLATE_NOOP("Error", "A burn that is cut off leaves the old image in place. Look at the card again before "
                                "you restart the computer.")},
    {ErrorKind::ToolAnswerUnknown,
     QT_TRANSLATE_NOOP("Error", "{wanted} printed something about {file} that is not understood: {found}"),
     QT_TRANSLATE_NOOP("Error", "Its version may be newer than this program. The log has everything that it printed.")},
    {ErrorKind::MapInvalid, QT_TRANSLATE_NOOP("Error", "The parameter map {file} cannot be used: {found}."),
     QT_TRANSLATE_NOOP("Error", "Correct the map or take it out of its folder. docs/parameter-map.md tells what a map "
                                "may hold.")},
    {ErrorKind::KeysUntranslated,
     QT_TRANSLATE_NOOP("Error", "{file}: {actualNumber} of the changed keys cannot be translated into Configuration "
                                "records, so the card would not do what its INI says: {wanted}."),
     QT_TRANSLATE_NOOP("Error", "Take these changes back, add a parameter map that knows the keys, or accept an image "
                                "whose INI says one thing and whose records say another.")},
    {ErrorKind::BurnRefused, QT_TRANSLATE_NOOP("Error", "Nothing was written. {found}"), ""},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "Stopped on request."), ""},
    {ErrorKind::InvalidArgument, QT_TRANSLATE_NOOP("Error", "{found} is not a valid value."), ""},
    {ErrorKind::NotSupported, QT_TRANSLATE_NOOP("Error", "This is not possible here: {found}."), ""},
};

const Wording* wordingOf(ErrorKind kind)
{
    return std::ranges::find(wordings, kind, &Wording::kind);
}

} // namespace

const char* errorTemplate(ErrorKind kind)
{
    const Wording* wording = wordingOf(kind);
    return wording == std::end(wordings) ? "" : wording->sentence;
}

const char* nextStepTemplate(ErrorKind kind)
{
    const Wording* wording = wordingOf(kind);
    return wording == std::end(wordings) ? "" : wording->nextStep;
}

std::string errorSentence(const Error& error)
{
    Facts facts = error.facts;
    if (error.reason) {
        facts.found = inEnglish(*error.reason);
    }
    return fillSentence(errorTemplate(error.kind), facts);
}

} // namespace firesteel
