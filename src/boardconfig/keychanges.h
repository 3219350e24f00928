// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sentence.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/parametermap.h>
#include <boardconfig/records.h>

#include <optional>
#include <string>
#include <vector>

namespace firesteel::boardconfig {

/// What becomes of a changed INI key in an image.
enum class KeyOutcome
{
    Records,     ///< written into Configuration records
    ImageInfo,   ///< written into the Image Info section
    TextOnly,    ///< the text is all there is
    BuiltIn,     ///< the vendor's tool built the image from it
    SameMeaning, ///< another notation of the same value, or the value that counted already
    Untranslated ///< the INI will say one thing, the records another
};

/// Why a changed key cannot be translated.
enum class Obstacle
{
    None,
    NotInMap,
    DefaultUnknown, ///< the key was removed, and what counts without it is not known
    NotABoolean,    ///< the value is not what the map says it is
    NotANumber,
    TooLarge,
    NotAPowerOfTwo,
    NotAChoice,
    FixedBitsDiffer,
    NoRecord,          ///< this image has no record that sets the bits
    RecordsContradict, ///< it has several, with different values
    MapDoesNotFit,     ///< the old value is not what the records hold: the map is not for this image
    NoPlaceInImageInfo,
    TextTooLong,
    TextNotAscii,
};

/// A key whose value differs between two INIs.
struct KeyChange
{
    std::string section;
    std::string key;
    std::optional<std::string> before; ///< absent: was not there
    std::optional<std::string> after;  ///< absent: removed
    std::size_t line = 0;              ///< in the new INI, from 1; 0: removed
    KeyOutcome outcome = KeyOutcome::Untranslated;
    Obstacle obstacle = Obstacle::NotInMap; ///< None unless Untranslated
    std::vector<RecordChange> records;      ///< what it changes in them
    std::vector<std::string> sources;       ///< where the map knows it from

    bool translated() const { return outcome != KeyOutcome::Untranslated; }
};

/// "written into the records", "not translated: no map knows this key"...; translation context "KeyChange".
Sentence outcomeSentence(const KeyChange& change);

/// The keys whose values differ, in the order of the new INI, then what was removed. Outcomes are not
/// filled in, but for SameMeaning.
std::vector<KeyChange> changedKeys(const IniDocument& before, const IniDocument& after);

/// Translates one change into the records, which it edits. `maps` are those for the image.
void translateIntoRecords(KeyChange& change, const ParameterMaps& maps, RecordSections& records);

/// A key of the INI beside what the records hold.
struct KeyAgreement
{
    std::string section;
    std::string key;
    std::string value; ///< of the INI, or what counts where the INI has no such key
    bool inIni = true;
    bool agrees = false;
    Obstacle obstacle = Obstacle::None; ///< where it does not agree
};

/// Every key that the maps know, and whether INI and records of an image say the same.
std::vector<KeyAgreement> compareWithRecords(const IniDocument& ini, const RecordSections& records,
                                             const ParameterMaps& maps);

} // namespace firesteel::boardconfig
