// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/progress.h>
#include <base/translatable.h>

namespace firesteel {

const char* stageName(Stage stage)
{
    switch (stage) {
    case Stage::Querying:
        return QT_TRANSLATE_NOOP("Stage", "Reading the card's identity");
    case Stage::ReadingImage:
        return QT_TRANSLATE_NOOP("Stage", "Reading the image from the flash");
    case Stage::ReadingFlash:
        return QT_TRANSLATE_NOOP("Stage", "Reading the whole flash");
    case Stage::UnpackingImage:
        return QT_TRANSLATE_NOOP("Stage", "Unpacking the image");
    case Stage::CheckingImage:
        return QT_TRANSLATE_NOOP("Stage", "Checking the image");
    case Stage::SavingFiles:
        return QT_TRANSLATE_NOOP("Stage", "Saving files");
    case Stage::WritingImage:
        return QT_TRANSLATE_NOOP("Stage", "Writing the image to the unused copy");
    case Stage::ActivatingImage:
        return QT_TRANSLATE_NOOP("Stage", "Writing the signature of the new image");
    case Stage::RetiringOldImage:
        return QT_TRANSLATE_NOOP("Stage", "Clearing the signature of the old image");
    case Stage::VerifyingFlash:
        return QT_TRANSLATE_NOOP("Stage", "Verifying what is on the flash");
    case Stage::SearchingFolders:
        return QT_TRANSLATE_NOOP("Stage", "Looking for new and changed files");
    case Stage::ReadingFirmware:
        return QT_TRANSLATE_NOOP("Stage", "Reading firmware files");
    case Stage::StartingHelper:
        return QT_TRANSLATE_NOOP("Stage", "Asking for permission to work on the card");
    case Stage::PreparingTool:
        return QT_TRANSLATE_NOOP("Stage", "Starting the vendor's tool");
    case Stage::WritingDeviceData:
        return QT_TRANSLATE_NOOP("Stage", "Writing GUIDs and MACs");
    case Stage::RemovingRom:
        return QT_TRANSLATE_NOOP("Stage", "Removing the boot ROM");
    case Stage::BuildingImage:
        return QT_TRANSLATE_NOOP("Stage", "Building the image");
    case Stage::ResettingChip:
        return QT_TRANSLATE_NOOP("Stage", "Starting the new firmware");
    }
    return "";
}

} // namespace firesteel
