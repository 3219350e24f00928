// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <firmware/bundle/bundlefindings.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace firesteel::firmware {

namespace {

struct Wording
{
    FindingKind kind;
    const char* sentence;
};

// {section} is a part of the bundle ("map", "TOC", "data", "component 3") or the PSID of an entry.
constexpr Wording wordings[] = {
    {FindingKind::BundleFormatVersion,
     QT_TRANSLATE_NOOP("Finding", "The bundle has format version {actualNumber} (at {offset}); only version "
                                  "{expectedNumber} is known.")},
    {FindingKind::BundleChecksumWrong,
     QT_TRANSLATE_NOOP(
         "Finding", "The checksum of the whole bundle is wrong (stored {actual} at {offset}, computed {expected}).")},
    {FindingKind::BundleDigestWrong,
     QT_TRANSLATE_NOOP("Finding", "The SHA-256 digest of the {section} at {offset} is wrong: something was changed.")},
    {FindingKind::BundleSectionCut,
     QT_TRANSLATE_NOOP("Finding", "Bundle part \"{section}\" at {offset} is cut off: it claims {expectedNumber} bytes, "
                                  "{actualNumber} are there.")},
    {FindingKind::BundleSectionMissing, QT_TRANSLATE_NOOP("Finding", "The bundle has no part \"{section}\".")},
    {FindingKind::BundleSectionRepeated,
     QT_TRANSLATE_NOOP("Finding", "Bundle part \"{section}\" comes a second time at {offset}; the first one is used.")},
    {FindingKind::BundleSectionUnknown,
     QT_TRANSLATE_NOOP("Finding", "The bundle part at {offset} has the unknown type {actualNumber}. It is ignored.")},
    {FindingKind::BundleTrailingData,
     QT_TRANSLATE_NOOP("Finding", "{actualNumber} bytes at {offset} belong to no part of the bundle.")},
    {FindingKind::BundleXzDamaged,
     QT_TRANSLATE_NOOP("Finding",
                       "Bundle part \"{section}\": what is packed at {offset} is damaged, or is no XZ stream.")},
    {FindingKind::BundleXzCut,
     QT_TRANSLATE_NOOP("Finding", "Bundle part \"{section}\": the XZ stream at {offset} ends too early.")},
    {FindingKind::BundleXzUnsupported,
     QT_TRANSLATE_NOOP("Finding",
                       "Bundle part \"{section}\": the XZ stream at {offset} uses a method that is not supported.")},
    {FindingKind::BundleXzTooMuchMemory,
     QT_TRANSLATE_NOOP("Finding", "Bundle part \"{section}\": unpacking the XZ stream at {offset} needs {actualNumber} "
                                  "bytes of memory; at most {expectedNumber} are granted.")},
    {FindingKind::BundleDataTooLong,
     QT_TRANSLATE_NOOP("Finding",
                       "Bundle part \"{section}\" at {offset} unpacks to {actualNumber} bytes, but its table "
                       "of contents needs only {expectedNumber}. The rest is never unpacked.")},
    {FindingKind::BundleDataTooShort,
     QT_TRANSLATE_NOOP("Finding",
                       "Bundle part \"{section}\" at {offset} unpacks to {actualNumber} bytes, but its table "
                       "of contents needs {expectedNumber}.")},
    {FindingKind::BundleDataHuge,
     QT_TRANSLATE_NOOP("Finding", "The table of contents asks for {actualNumber} bytes of unpacked data; no bundle has "
                                  "more than {expectedNumber}.")},
    {FindingKind::BundleTableTooLong,
     QT_TRANSLATE_NOOP("Finding", "Bundle part \"{section}\" at {offset} unpacks to more than {expectedNumber} bytes, "
                                  "which no such table has.")},
    {FindingKind::BundleTocSizeInvalid,
     QT_TRANSLATE_NOOP("Finding", "Bundle part \"{section}\" at {offset} has {actualNumber} bytes, which is not a "
                                  "multiple of {expectedNumber}.")},
    {FindingKind::BundleTocPointerInvalid,
     QT_TRANSLATE_NOOP("Finding", "{section}: the map at {offset} refers to the table of contents at {actual}, where "
                                  "there is no entry.")},
    {FindingKind::BundlePartOutside,
     QT_TRANSLATE_NOOP("Finding",
                       "{section}: its data at {offset} would end at {actual}, but all data end at {expected}.")},
    {FindingKind::BundlePartEmpty,
     QT_TRANSLATE_NOOP("Finding", "{section}: the entry at {offset} gives its image a size of 0 bytes.")},
    {FindingKind::BundleImageTooLarge,
     QT_TRANSLATE_NOOP("Finding", "{section}: its image would have {actualNumber} bytes; the largest flash has "
                                  "{expectedNumber}.")},
    {FindingKind::BundleMapCut,
     QT_TRANSLATE_NOOP("Finding", "Bundle part \"{section}\": the record at {offset} would end at {actual}, after the "
                                  "end of the part ({expected}).")},
    {FindingKind::BundleMetadataUnterminated,
     QT_TRANSLATE_NOOP("Finding", "{section}: the description in the map at {offset} has no end; it was cut when the "
                                  "bundle was made.")},
    {FindingKind::BundleMetadataUnknown,
     QT_TRANSLATE_NOOP("Finding",
                       "{section}: the description in the map at {offset} is of the unknown kind {actualNumber}.")},
    {FindingKind::BundlePsidMissing, QT_TRANSLATE_NOOP("Finding", "Bundle part \"{section}\": the record at {offset} "
                                                                  "has no PSID.")},
    {FindingKind::BundlePsidRepeated,
     QT_TRANSLATE_NOOP("Finding", "{section}: this PSID comes more than once, again at {offset}.")},
    {FindingKind::BundleNameUnsafe,
     QT_TRANSLATE_NOOP("Finding", "{section}: the PSID or part number in the record at {offset} has characters that no "
                                  "such name has.")},
    {FindingKind::BundleChoiceUnnamed,
     QT_TRANSLATE_NOOP("Finding", "{section}: group {actualNumber} offers several images without names to tell them "
                                  "apart (map at {offset}).")},
    {FindingKind::BundleTypeUnknown,
     QT_TRANSLATE_NOOP("Finding", "{section}: the image type {actual} at {offset} is not known.")},
    {FindingKind::BundleFirmwareMissing, QT_TRANSLATE_NOOP("Finding", "{section}: there is no firmware for it.")},
    {FindingKind::BundleTooManyEntries,
     QT_TRANSLATE_NOOP("Finding", "The bundle has more than {expectedNumber} entries; those from {offset} of the "
                                  "\"{section}\" on are not shown.")},
    {FindingKind::BundleElementUnaligned,
     QT_TRANSLATE_NOOP("Finding", "The {section} at {offset} does not begin or end at a multiple of 4.")},
    {FindingKind::BundleElementLength,
     QT_TRANSLATE_NOOP("Finding", "The {section} at {offset} has {actualNumber} bytes instead of {expectedNumber}.")},
    {FindingKind::BundleElementCut,
     QT_TRANSLATE_NOOP("Finding", "The {section} at {offset} would end at {actual}, after the end of what holds it "
                                  "({expected}).")},
    {FindingKind::BundleElementUnexpected,
     QT_TRANSLATE_NOOP("Finding", "The {section} at {offset} has type {actual} instead of {expected}.")},
    {FindingKind::BundleElementTotal,
     QT_TRANSLATE_NOOP("Finding", "The {section} at {offset} claims {actualNumber} bytes in all, its elements have "
                                  "{expectedNumber}.")},
    {FindingKind::BundleElementMissing,
     QT_TRANSLATE_NOOP("Finding", "The {section} at {offset} lacks an element of type {expected}.")},
    {FindingKind::BundleStorageUnknown,
     QT_TRANSLATE_NOOP("Finding", "{section}: its component lies in storage {actualNumber} (at {offset}); only storage "
                                  "{expectedNumber}, this file, is known.")},
    {FindingKind::BundleComponentMissing,
     QT_TRANSLATE_NOOP("Finding", "{section}: it asks at {offset} for component {actualNumber}, there are only "
                                  "{expectedNumber}.")},
    {FindingKind::BundleComponentUnused, QT_TRANSLATE_NOOP("Finding", "The {section} at {offset} is for no PSID.")},
    {FindingKind::BundleMarkerMissing,
     QT_TRANSLATE_NOOP("Finding",
                       "{section}: the mark \"#BIN.COMPONENT!#\" is missing before its image, at {offset} of "
                       "the unpacked data.")},
    {FindingKind::BundleVersionCut,
     QT_TRANSLATE_NOOP("Finding", "The bundle keeps only a part of each firmware version. The versions shown are those "
                                  "of its images.")},
    {FindingKind::BundlePsidDiffers,
     QT_TRANSLATE_NOOP("Finding", "The bundle gives this image for PSID {wanted}, but the image is for {found}.")},
    {FindingKind::BundleVersionDiffers,
     QT_TRANSLATE_NOOP("Finding", "The bundle says that this image has version {wanted}; it has {found}.")},
};

} // namespace

const char* bundleFindingTemplate(FindingKind kind)
{
    const Wording* wording = std::ranges::find(wordings, kind, &Wording::kind);
    return wording == std::end(wordings) ? nullptr : wording->sentence;
}

Error bundleError(const Finding& finding, std::string file, std::string detail)
{
    Facts facts = finding.facts;
    facts.file = std::move(file);
    return {.kind = ErrorKind::BundleDamaged,
            .facts = std::move(facts),
            .detail = std::move(detail),
            .reason = sentenceOf(finding)};
}

} // namespace firesteel::firmware
