// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <firmware/bundle/bundlefindings.h>
#include <firmware/finding.h>

#include <algorithm>
#include <iterator>

namespace firesteel::firmware {

namespace {

struct Wording
{
    FindingKind kind;
    const char* sentence;
};

constexpr Wording wordings[] = {
    {FindingKind::FailsafeWordChecksum,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Header at {offset}: the failsafe word {actual} has a wrong checksum, so the chunk size is unknown.")},
    {FindingKind::WrongStartAddress,
     QT_TRANSLATE_NOOP("Finding",
                       "The image starts at {actual}, where no card looks for it. It must start at {wanted}.")},
    {FindingKind::TwoCopies,
     QT_TRANSLATE_NOOP("Finding", "A second image starts at {offset}. A card boots the one at {expected}.")},
    {FindingKind::TooManyMagics,
     QT_TRANSLATE_NOOP("Finding", "Images start at more than two places: {found}. At most one of them can be meant.")},
    {FindingKind::StripedDump,
     QT_TRANSLATE_NOOP("Finding", "This is a dump of a whole flash. Shown is the copy that starts at {offset}, put "
                                  "together from its chunks of {expected} bytes.")},
    {FindingKind::ImageInfoPointerChecksum,
     QT_TRANSLATE_NOOP("Finding",
                       "Header at {offset}: the pointer to the Image Info section ({actual}) has a wrong checksum.")},
    {FindingKind::ImageInfoPointerInvalid,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Header at {offset}: the pointer to the Image Info section ({actual}) does not lead to such a section.")},
    {FindingKind::ImageInfoPointerMissing,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Header at {offset}: there is no pointer to the Image Info section; the section in the chain is shown.")},
    {FindingKind::GuidPointerInvalid,
     QT_TRANSLATE_NOOP(
         "Finding", "Header at {offset}: the pointer to the GUID section ({actual}) does not lead to such a section.")},
    {FindingKind::HeaderSizeDiffers,
     QT_TRANSLATE_NOOP("Finding",
                       "Header at {offset}: the image size is given as {actual}, but the sections end at {expected}.")},
    {FindingKind::FullCrcWrong,
     QT_TRANSLATE_NOOP("Finding",
                       "The checksum of the full image is wrong (stored {actual} at {offset}, computed {expected}).")},
    {FindingKind::Boot2SizeInvalid,
     QT_TRANSLATE_NOOP(
         "Finding", "Section {section}: the length at {offset} is {actualNumber} words; 4 to 1048576 are possible.")},
    {FindingKind::SectionCut,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Section {section} at {offset} is cut off: it would end at {expected}, the image ends at {actual}.")},
    {FindingKind::SectionTooBig,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section} at {offset} claims {actual} bytes; at most {expected} are possible.")},
    {FindingKind::SectionCrcWrong,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section} at {offset}: the checksum is wrong (stored {actual}, computed {expected}).")},
    {FindingKind::NextInvalid,
     QT_TRANSLATE_NOOP(
         "Finding", "Section {section} at {offset}: the next section would start at {actual}, where there is none.")},
    {FindingKind::NextBackwards,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset}: the next section would start at {actual}, inside "
                                  "what came before ({expected}).")},
    {FindingKind::TooManySections,
     QT_TRANSLATE_NOOP("Finding",
                       "There are more than {expectedNumber} sections; those from {offset} on are not shown.")},
    {FindingKind::UnknownSectionType,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset}: its type is not known. It is kept as it is.")},
    {FindingKind::Gap,
     QT_TRANSLATE_NOOP(
         "Finding", "Before section {section} there are {actualNumber} bytes at {offset} that belong to no section.")},
    {FindingKind::TrailingData,
     QT_TRANSLATE_NOOP("Finding",
                       "After the last section, at {offset}, {actualNumber} bytes follow that belong to no section.")},
    {FindingKind::DuplicateSection,
     QT_TRANSLATE_NOOP(
         "Finding", "Section {section} at {offset} is a second one of its kind; the one at {expected} is in effect.")},
    {FindingKind::SectionMissing, QT_TRANSLATE_NOOP("Finding", "The image has no section {section}.")},
    {FindingKind::GuidsBlank,
     QT_TRANSLATE_NOOP(
         "Finding", "Section {section} at {offset}: the GUIDs are blank. The image cannot boot before GUIDs are set.")},
    {FindingKind::GuidCountInvalid,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset} holds {actualNumber} entries; 4 to 32 are possible.")},
    {FindingKind::GuidCountUnusual,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Section {section} at {offset} holds {actualNumber} entries instead of 6: four GUIDs and two MACs.")},
    {FindingKind::MacInvalid, QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset}: {actual} is not the MAC "
                                                           "address of a port (multicast bit, or more than 48 bits).")},
    {FindingKind::InfoTagOverrun, QT_TRANSLATE_NOOP("Finding", "Section {section}: tag {expectedNumber} at {offset} is "
                                                               "{actualNumber} bytes long and runs past the section.")},
    {FindingKind::InfoTagUnaligned,
     QT_TRANSLATE_NOOP("Finding", "Section {section}: tag {expectedNumber} at {offset} is {actualNumber} bytes long, "
                                  "which is not a multiple of 4.")},
    {FindingKind::InfoTagSizeInvalid,
     QT_TRANSLATE_NOOP("Finding", "Section {section}: tag {expectedNumber} at {offset} is {actualNumber} bytes long, "
                                  "too short for what it tells.")},
    {FindingKind::InfoDataAfterEnd,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section}: the end mark at {offset} comes {actualNumber} bytes before the end.")},
    {FindingKind::InfoEndMissing,
     QT_TRANSLATE_NOOP("Finding", "Section {section}: the end mark is missing at {offset}.")},
    {FindingKind::InfoTooManyHardwareIds,
     QT_TRANSLATE_NOOP("Finding", "Section {section}: the list of chips at {offset} has {actualNumber} entries; only "
                                  "{expectedNumber} are read.")},
    {FindingKind::InfoTextCut,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Section {section}: the text at {offset} has {actualNumber} characters; only {expectedNumber} are shown.")},
    {FindingKind::ForeignVendor,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset}: the vendor id is {actual}, not that of Mellanox. The "
                                  "vendor's tools hide VSD and PSID.")},
    {FindingKind::IniDamaged,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section} at {offset}: the INI cannot be unpacked, it is not a complete zlib stream.")},
    {FindingKind::IniTooLarge, QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset}: the INI unpacks to more "
                                                            "than {expectedNumber} bytes, which no board INI has.")},
    {FindingKind::IniHasNul, QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset}: the INI has {expectedNumber} "
                                                          "bytes, but its text ends after {actualNumber}, at a NUL.")},
    {FindingKind::RomSignatureMissing,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section} at {offset}: no known expansion ROM is inside (no \"mlxsign:\" mark).")},
    {FindingKind::RomSizeInvalid,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset}: its first ROM claims {actualNumber} bytes, the "
                                  "section has {expectedNumber}.")},
    {FindingKind::RomChecksum,
     QT_TRANSLATE_NOOP(
         "Finding", "Section {section} at {offset}: the bytes of the expansion ROM add up to {actual} instead of 0.")},
    {FindingKind::RomSignatureCut,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Section {section}: what follows the \"mlxsign:\" mark at {offset} is not a complete ROM version.")},
    {FindingKind::RomDeviceIdsDiffer,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Section {section} at {offset}: its ROMs are for different devices ({expectedNumber} and {actualNumber}).")},
    {FindingKind::RomTooMany,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Section {section} at {offset} holds more than {expectedNumber} expansion ROMs; the others are not listed.")},
    {FindingKind::SeveralImages,
     QT_TRANSLATE_NOOP("Finding", "Images start at more than one place: {found}. A flash of this format holds one; the "
                                  "one at {expected} is shown.")},
    {FindingKind::FirstSlotEmpty,
     QT_TRANSLATE_NOOP("Finding", "The image is in the second slot, at {offset}, and the first one holds none, not "
                                  "even an old one: the vendor's tools take it for an encrypted image.")},
    {FindingKind::RetiredCopy, QT_TRANSLATE_NOOP("Finding", "This image was retired: its signature at {offset} was "
                                                            "cleared when a newer one was written. No card boots it.")},
    {FindingKind::ImageEncrypted,
     QT_TRANSLATE_NOOP("Finding",
                       "There is no table of contents (ITOC) at {offset} or {actual}: the image is encrypted, or its "
                       "table is destroyed. Only what is in clear is shown, and nothing else can be checked.")},
    {FindingKind::BinaryVersionUnsupported,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Section {section} at {offset}: the format version is {found}; only versions from {wanted} are known.")},
    {FindingKind::SlotSizeAssumed,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Section {section} at {offset}: the size of the slot is not given; {actualNumber} bytes are assumed.")},
    {FindingKind::SlotSizeInvalid,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset}: the size of the slot is given as 2 to the power of "
                                  "{actualNumber}, which no flash has.")},
    {FindingKind::HwPointerCrcWrong,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The pointer to the {found} at {offset} has a wrong checksum (stored {actual}, computed {expected}).")},
    {FindingKind::HwPointerInvalid,
     QT_TRANSLATE_NOOP("Finding", "The pointer to the {found} at {offset} is {actual}: it must be a multiple of 4 and "
                                  "lie inside the image of {expectedNumber} bytes.")},
    {FindingKind::TocMissing,
     QT_TRANSLATE_NOOP(
         "Finding", "There is no table of contents {section}: the search began at {offset} and ended at {expected}.")},
    {FindingKind::TocElsewhere,
     QT_TRANSLATE_NOOP("Finding", "The table of contents {section} is at {offset}; it was expected at {expected}.")},
    {FindingKind::TocEntryCrcWrong,
     QT_TRANSLATE_NOOP("Finding", "The entry of section {section} at {offset} has a wrong checksum (stored {actual}, "
                                  "computed {expected}): what it says of the section may be wrong.")},
    {FindingKind::TocTooLong,
     QT_TRANSLATE_NOOP("Finding", "The table of contents {section} at {offset} has {actualNumber} entries; at most "
                                  "{expectedNumber} and an end mark are possible.")},
    {FindingKind::SectionAddressUnaligned,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The entry of section {section} at {offset} gives the address {actual}, which is not a multiple of 4.")},
    {FindingKind::SectionSizeUnaligned,
     QT_TRANSLATE_NOOP("Finding", "The entry of section {section} at {offset} gives {actualNumber} bytes, which is not "
                                  "a multiple of 4; the rest is left out.")},
    {FindingKind::SectionOverlap,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section} at {offset} begins inside section {found}, which ends at {expected}.")},
    {FindingKind::SectionBeyondSlot,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section} at {offset} ends at {actual}, beyond its slot, which ends at {expected}.")},
    {FindingKind::SectionTooShort,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section} at {offset} has {actualNumber} bytes; {expectedNumber} are needed.")},
    {FindingKind::CrcModeUnknown,
     QT_TRANSLATE_NOOP("Finding", "The entry of section {section} at {offset} asks for checksum mode {actualNumber}, "
                                  "which is not known: the section is not checked.")},
    {FindingKind::DeviceInfoSpare,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset} has no signature: it is the place for the next change "
                                  "of GUIDs, and not in effect.")},
    {FindingKind::DeviceInfoTwice,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset} is a second one with a signature; the first is at "
                                  "{expected}. Only one may have it.")},
    {FindingKind::DeviceInfoUnsigned, QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset} has no signature.")},
    {FindingKind::InfoVersionUnknown,
     QT_TRANSLATE_NOOP("Finding",
                       "Section {section} at {offset}: the version {actualNumber} of its layout is not known.")},
    {FindingKind::InfoHardwareUnknown,
     QT_TRANSLATE_NOOP("Finding", "Section {section}: the list of chips at {offset} is empty or begins with {actual}, "
                                  "a chip that is not known.")},
    {FindingKind::HashesTableInvalid,
     QT_TRANSLATE_NOOP("Finding", "Section {section} at {offset} gives its size as {actualNumber} bytes, but its "
                                  "hashes make it {expectedNumber}.")},
};

} // namespace

const char* findingTemplate(FindingKind kind)
{
    const Wording* wording = std::ranges::find(wordings, kind, &Wording::kind);
    if (wording != std::end(wordings)) {
        return wording->sentence;
    }
    const char* ofBundle = bundleFindingTemplate(kind);
    return ofBundle == nullptr ? "" : ofBundle;
}

Sentence sentenceOf(const Finding& finding)
{
    return {.context = "Finding", .text = findingTemplate(finding.kind), .facts = finding.facts};
}

std::string findingSentence(const Finding& finding)
{
    return inEnglish(sentenceOf(finding));
}

bool isSound(const std::vector<Finding>& findings)
{
    return std::ranges::find(findings, Severity::Error, &Finding::severity) == findings.end();
}

Error damageError(const Finding& finding, std::string file, std::string detail)
{
    Facts facts = finding.facts;
    facts.file = std::move(file);
    return {.kind = ErrorKind::ImageDamaged,
            .facts = std::move(facts),
            .detail = std::move(detail),
            .reason = sentenceOf(finding)};
}

} // namespace firesteel::firmware
