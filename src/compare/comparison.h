// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sentence.h>
#include <firmware/image.h>

#include <array>
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

/// One fact about the images: version, PSID, GUIDs, ROMs...
struct IdentityDifference
{
    Sentence field; ///< its name, translation context "Field"
    std::string left;
    std::string right;
    Change change = Change::Same;
};

/// A section of either image, or a pair: same type, and same place in the order of that type.
struct SectionDifference
{
    std::string name;
    std::optional<std::size_t> left; ///< index into Image::sections
    std::optional<std::size_t> right;
    Change change = Change::Same;
    bool moved = false;               ///< same content at another address
    std::uint64_t differentBytes = 0; ///< of the payloads, counting what only one of them has
};

struct IniDifference
{
    std::string section;
    std::string key;
    std::optional<std::string> left;
    std::optional<std::string> right;
    Change change = Change::Same;
    unsigned leftLine = 0; ///< from 1; 0 = not there
    unsigned rightLine = 0;
};

/// A register setting of an FS2 Configuration section (reference 2.11).
struct RecordDifference
{
    unsigned configuration = 0; ///< 0 = the first Configuration section
    std::uint32_t address = 0;
    std::optional<std::uint32_t> leftValue;
    std::optional<std::uint32_t> leftMask;
    std::optional<std::uint32_t> rightValue;
    std::optional<std::uint32_t> rightMask;
    Change change = Change::Same;
};

/// A run of bytes that differ. Addresses in Image::bytes of each side; a run may lie in a section
/// pair whose sections stand at different addresses.
struct ByteRange
{
    std::uint64_t leftOffset = 0;
    std::uint64_t rightOffset = 0;
    std::uint64_t leftSize = 0;
    std::uint64_t rightSize = 0;
    std::optional<std::size_t> section; ///< index into Comparison::sections; none: outside of sections
};

/// Everything that two images differ in. A value: it keeps nothing of the images but their names.
struct Comparison
{
    std::string leftName;
    std::string rightName;
    bool identical = false; ///< byte for byte
    std::vector<IdentityDifference> identity;
    std::vector<SectionDifference> sections;
    std::vector<IniDifference> ini;              ///< keys that differ, in file order
    std::vector<RecordDifference> records;       ///< records that differ
    std::vector<ByteRange> bytes;                ///< ascending; at most maxByteRanges
    std::uint64_t differentBytes = 0;            ///< of all
    bool byteRangesCut = false;                  ///< there are more ranges than `bytes` holds
    std::string leftIniProblem, rightIniProblem; ///< English sentence where an INI could not be read
};

inline constexpr std::size_t maxByteRanges = 100'000;

/// Compares by identity, section, INI key, Configuration record and byte. Never fails: damaged parts
/// are compared as far as they can be read.
Comparison compareImages(const firmware::Image& left, const firmware::Image& right);

/// How the words of an export get into the user's language; English without.
using Translate = std::string (*)(const Sentence&);
std::string englishText(const Sentence& sentence);

std::string comparisonText(const Comparison& comparison, Translate translate = englishText);
/// A complete page, readable without a network, dark and light.
std::string comparisonHtml(const Comparison& comparison, Translate translate = englishText);
/// For programs; English.
std::string comparisonJson(const Comparison& comparison);

} // namespace firesteel::compare
