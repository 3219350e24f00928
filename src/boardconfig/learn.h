// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>
#include <firmware/image.h>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace firesteel::boardconfig {

/// How much stands behind a proposal.
struct Evidence
{
    std::size_t images = 0;      ///< in which the bits follow the key
    std::size_t fewest = 0;      ///< images with the rarer state of the least changing bit
    std::size_t values = 0;      ///< different values of the key
    std::size_t unseparated = 0; ///< other keys that never changed while this one kept some value: a bit that
                                 ///< depends on both keys would look the same

    bool operator==(const Evidence&) const = default;
};

/// Bits that follow a key in all images, and that no other key explains.
struct Proposal
{
    Parameter parameter; ///< of confidence Learned
    Evidence evidence;
};

enum class AmbiguityReason
{
    SeveralKeys,  ///< more than one key explains the bits
    PerhapsChance ///< other bits change without a key, and these may do so, too
};

/// Bits that change, and keys each of which would explain them.
struct Ambiguity
{
    AmbiguityReason reason = AmbiguityReason::SeveralKeys;
    std::vector<BitField> bits;
    std::vector<std::string> keys; ///< "[SECTION] key"; at most mostAmbiguousKeys
    std::size_t keyCount = 0;
};
inline constexpr std::size_t mostAmbiguousKeys = 20;

struct LearnedMap
{
    firmware::Version version;
    std::uint16_t deviceId = 0;
    std::vector<std::string> images; ///< file names
    std::vector<Proposal> proposals;
    std::vector<Ambiguity> ambiguities;
    std::vector<BitField> unexplained;        ///< bits that change and follow no key
    std::vector<std::string> keysWithoutBits; ///< change, but no bit, or not all, could be found
    std::size_t varyingKeys = 0;
};

/// Compares the INIs and records of at least two FS2 images of one version and one chip. A proposal needs
/// its bits to follow the key in all images, and nothing else to explain them equally well. What is the same
/// in all images teaches nothing. Stops with Cancelled when `keepGoing` returns false.
/// NotSupported with a reason for images that do not belong together; IniMissing and the like.
Result<LearnedMap> learnMap(std::span<const firmware::Image> images, const std::function<bool()>& keepGoing = {});

/// The proposals as a map for exactly this version, to be saved.
ParameterMap parameterMapOf(const LearnedMap& learned, std::string name);

} // namespace firesteel::boardconfig
