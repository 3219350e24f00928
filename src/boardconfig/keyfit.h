// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/observations.h>

#include <vector>

namespace firesteel::boardconfig {

/// A way in which bits change, shared by all bits that change so.
struct BitPattern
{
    Pattern pattern;
    std::vector<BitField> bits;
};

/// All ways in which bits change, for look-ups.
class PatternTable
{
public:
    explicit PatternTable(const Observations& observations);

    std::size_t size() const { return m_patterns.size(); }
    const BitPattern& at(std::size_t index) const { return m_patterns[index]; }
    /// Patterns equal to `wanted` in the images of `where`, and constant in the others.
    std::vector<std::size_t> matching(const Pattern& wanted, const Pattern& where) const;
    /// Patterns that are constant in each of these sets of images.
    std::vector<std::size_t> constantInEach(const std::vector<Pattern>& categories) const;

private:
    std::vector<BitPattern> m_patterns;
    std::map<Pattern, std::size_t> m_index;
};

/// Bits of a number that follow a numeric key.
struct NumericFit
{
    Transform transform = Transform::Number;
    std::vector<std::uint8_t> bits;                 ///< of the number that change
    std::vector<std::vector<std::size_t>> patterns; ///< for each of them
    std::uint32_t fixedBits = 0;
    bool tellsApart = true; ///< no two of them always change together

    std::vector<std::size_t> allPatterns() const;
    bool complete() const;
};

/// Everything that one key would explain.
struct KeyFit
{
    std::vector<std::size_t> normal;   ///< set where the key is true; for keys with true and false only
    std::vector<std::size_t> inverted; ///< set where it is false
    std::vector<NumericFit> numeric;   ///< each transform that the values allow
    std::vector<std::size_t> byValue;  ///< the same for each value; only with enough images for that
    bool isBoolean = false;

    std::vector<std::size_t> explained() const; ///< ascending, each once
};

KeyFit fitOf(const VaryingKey& key, const PatternTable& table);

/// True, false and 1, 0 are all that the key has.
bool isBooleanKey(const VaryingKey& key);

} // namespace firesteel::boardconfig
