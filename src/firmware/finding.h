// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <base/sentence.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::firmware {

enum class Severity
{
    Note,    ///< worth knowing, no harm
    Warning, ///< unusual, or a field that disagrees; the chip boots
    Error,   ///< the image must not be flashed
};

/// Everything the checks can say; each row of the reference's tables 9.1 to 9.3 has its kind.
enum class FindingKind
{
    // Layout
    FailsafeWordChecksum,
    WrongStartAddress,
    TwoCopies,
    TooManyMagics,
    StripedDump,
    // Header fields
    ImageInfoPointerChecksum,
    ImageInfoPointerInvalid,
    ImageInfoPointerMissing,
    GuidPointerInvalid,
    HeaderSizeDiffers,
    FullCrcWrong,
    // BOOT2
    Boot2SizeInvalid,
    // Sections
    SectionCut,
    SectionTooBig,
    SectionCrcWrong,
    NextInvalid,
    NextBackwards,
    TooManySections,
    UnknownSectionType,
    Gap,
    TrailingData,
    DuplicateSection,
    SectionMissing,
    // GUIDs
    GuidsBlank,
    GuidCountInvalid,
    GuidCountUnusual,
    MacInvalid,
    // Image Info
    InfoTagOverrun,
    InfoTagUnaligned,
    InfoTagSizeInvalid,
    InfoDataAfterEnd,
    InfoEndMissing,
    InfoTooManyHardwareIds,
    InfoTextCut,
    ForeignVendor,
    // FW Configuration
    IniDamaged,
    IniTooLarge,
    IniHasNul,
    // ROM
    RomSignatureMissing,
    RomSizeInvalid,
    RomChecksum,
    RomSignatureCut,
    RomDeviceIdsDiffer,
    RomTooMany,
    // FS3 and FS4 (reference chapter 9.2)
    SeveralImages,
    FirstSlotEmpty,
    RetiredCopy,
    ImageEncrypted,
    BinaryVersionUnsupported,
    SlotSizeAssumed,
    SlotSizeInvalid,
    HwPointerCrcWrong,
    HwPointerInvalid,
    TocMissing,
    TocElsewhere,
    TocEntryCrcWrong,
    TocTooLong,
    SectionAddressUnaligned,
    SectionSizeUnaligned,
    SectionOverlap,
    SectionBeyondSlot,
    SectionTooShort,
    CrcModeUnknown,
    DeviceInfoSpare,
    DeviceInfoTwice,
    DeviceInfoUnsigned,
    InfoVersionUnknown,
    InfoHardwareUnknown,
    HashesTableInvalid,
    // Bundles (reference chapter 9.3)
    BundleFormatVersion,
    BundleChecksumWrong,
    BundleDigestWrong,
    BundleSectionCut,
    BundleSectionMissing,
    BundleSectionRepeated,
    BundleSectionUnknown,
    BundleTrailingData,
    BundleXzDamaged,
    BundleXzCut,
    BundleXzUnsupported,
    BundleXzTooMuchMemory,
    BundleDataTooLong,
    BundleDataTooShort,
    BundleDataHuge,
    BundleTableTooLong,
    BundleTocSizeInvalid,
    BundleTocPointerInvalid,
    BundlePartOutside,
    BundlePartEmpty,
    BundleImageTooLarge,
    BundleMapCut,
    BundleMetadataUnterminated,
    BundleMetadataUnknown,
    BundlePsidMissing,
    BundlePsidRepeated,
    BundleNameUnsafe,
    BundleChoiceUnnamed,
    BundleTypeUnknown,
    BundleFirmwareMissing,
    BundleTooManyEntries,
    BundleElementUnaligned,
    BundleElementLength,
    BundleElementCut,
    BundleElementUnexpected,
    BundleElementTotal,
    BundleElementMissing,
    BundleStorageUnknown,
    BundleComponentMissing,
    BundleComponentUnused,
    BundleMarkerMissing,
    BundleVersionCut,
    BundlePsidDiffers,
    BundleVersionDiffers,
};

struct Finding
{
    FindingKind kind = FindingKind::SectionCrcWrong;
    Severity severity = Severity::Error;
    Facts facts;                          ///< .section and .offset say where
    std::optional<std::size_t> section{}; ///< index into Image::sections; into Bundle::entries
};

/// English sentence with {fact} placeholders, translation context "Finding".
const char* findingTemplate(FindingKind kind);
Sentence sentenceOf(const Finding& finding);
/// sentenceOf() in English.
std::string findingSentence(const Finding& finding);

/// True if none of the findings is an error.
bool isSound(const std::vector<Finding>& findings);

/// ImageDamaged for `file`, with the finding as its place and reason.
Error damageError(const Finding& finding, std::string file, std::string detail = {});

} // namespace firesteel::firmware
