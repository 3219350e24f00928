// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <base/sentence.h>
#include <firmware/image.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::compare {

enum class Change
{
    Same,
    Changed,
    OnlyLeft,
    OnlyRight
};
/// "changed", "only left"...; translation context "Comparison".
Sentence changeWord(Change change);

/// What a person knows an image by.
struct Side
{
    std::string name; ///< file or device
    std::string format;
    std::string version; ///< empty: unknown
    std::string psid;    ///< empty: unknown
    std::uint64_t size = 0;
};

/// One fact about the images: version, PSID, GUIDs, ROMs...
struct IdentityDifference
{
    Sentence field; ///< its name, translation context "Field"
    std::optional<std::string> left;
    std::optional<std::string> right;
    Change change = Change::Same;
};

/// What a row of the section list stands for. Every byte of an image is in one of them.
enum class PartKind
{
    Section,
    Header,     ///< what stands before the first section
    TocEntries, ///< what follows an ITOC or DTOC header
    Gap,        ///< what follows another section, listed where it differs
};

/// Where a part lies in Image::bytes of one side.
struct PartPlace
{
    std::optional<std::size_t> section; ///< index into Image::sections
    std::uint64_t offset = 0;
    std::uint64_t size = 0;

    std::uint64_t end() const { return offset + size; }
    bool operator==(const PartPlace&) const = default;
};

/// A section of either image, or a pair: same type, and same place in the order of that type. Where
/// one image has more sections of a type, those with the same load address are pairs first.
struct SectionDifference
{
    PartKind part = PartKind::Section;
    std::string name; ///< of the section; of the one before for TocEntries and Gap
    std::optional<PartPlace> left;
    std::optional<PartPlace> right;
    Change change = Change::Same;
    bool moved = false;               ///< at another address, counted from the start of the image
    bool attributesDiffer = false;    ///< load address, entry point, CRC mode or CRC state
    bool frameDiffers = false;        ///< the same payload, but its FS2 header or CRC differ: the next
                                      ///< section stands elsewhere
    std::uint64_t differentBytes = 0; ///< of the payloads, counting what only one of them has

    bool operator==(const SectionDifference&) const = default;
};
/// The name of a row, translation context "Comparison".
Sentence partName(const SectionDifference& part);

struct IniDifference
{
    std::string section; ///< without brackets; empty before the first [section]
    std::string key;     ///< a line without "=" is a key without value
    std::optional<std::string> left;
    std::optional<std::string> right;
    Change change = Change::Same;
    unsigned leftLine = 0; ///< from 1; 0 = not there
    unsigned rightLine = 0;

    bool operator==(const IniDifference&) const = default;
};

struct RecordValue
{
    std::uint32_t value = 0;
    std::uint32_t mask = 0;
    std::uint64_t offset = 0; ///< of the record in Image::bytes

    bool operator==(const RecordValue&) const = default;
};

/// A register setting of an FS2 Configuration section (reference 2.11).
struct RecordDifference
{
    unsigned configuration = 0; ///< 0 = the first Configuration section
    std::uint32_t address = 0;
    std::optional<RecordValue> left;
    std::optional<RecordValue> right;
    Change change = Change::Same;

    /// Bits of value or mask that differ; 0 where only one side has the record.
    std::uint32_t changedBits() const;
};
/// What is publicly known of the register and of the bits that differ; empty if nothing. Register and
/// field names are the vendor's and are not translated.
std::string registerName(const RecordDifference& record);

/// A run of bytes that differ. Addresses in Image::bytes of each side; a run may lie in a section
/// pair whose sections stand at different addresses. The sizes differ only where one side ends.
struct ByteRange
{
    std::uint64_t leftOffset = 0;
    std::uint64_t rightOffset = 0;
    std::uint64_t leftSize = 0;
    std::uint64_t rightSize = 0;
    std::size_t part = 0; ///< index into Comparison::sections

    bool operator==(const ByteRange&) const = default;
};

/// Everything that two images differ in. A value: it keeps nothing of the images but their names.
/// The lists hold what is the same, too; `change` tells. Erased flash (0xff) behind a section, where
/// the other image has less or more of it, is no difference, except for `identical`.
struct Comparison
{
    Side left;
    Side right;
    bool identical = false; ///< byte for byte
    std::vector<IdentityDifference> identity;
    std::vector<SectionDifference> sections; ///< ascending by address, the left one where there is one
    std::vector<IniDifference> ini;          ///< in file order; at most maxIniKeys of each side
    bool iniCut = false;                     ///< an INI has more keys than `ini` holds
    std::optional<Error> leftIniProblem;     ///< why an INI could not be read; IniMissing where only
    std::optional<Error> rightIniProblem;    ///< the other image has one
    std::vector<RecordDifference> records;   ///< in file order; at most maxRecords of each side
    bool recordsCut = false;
    std::vector<ByteRange> bytes; ///< ascending by leftOffset; at most maxByteRanges
    bool byteRangesCut = false;
    std::uint64_t differentBytes = 0; ///< of all, including what only one image has
};

inline constexpr std::size_t maxByteRanges = 100'000;
inline constexpr std::size_t maxIniKeys = 100'000;
inline constexpr std::size_t maxRecords = 100'000;

/// How many entries of a list differ.
template <typename List>
std::size_t countDifferences(const List& list)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(list, [](const auto& entry) { return entry.change != Change::Same; }));
}

/// Compares by identity, section, INI key, Configuration record and byte. Never fails: damaged parts
/// are compared as far as they can be read.
Comparison compareImages(const firmware::Image& left, const firmware::Image& right);

/// "Identical...", "No difference that matters..." or nothing but what the counts say.
Sentence verdict(const Comparison& comparison);

} // namespace firesteel::compare
