// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>
#include <firmware/image.h>

#include <cstdint>
#include <string>
#include <vector>

namespace firesteel::test {

/// A key that a made-up firmware writes into bits of its records.
struct HiddenKey
{
    std::string section;
    std::string key;
    boardconfig::Transform transform = boardconfig::Transform::Boolean;
    std::vector<boardconfig::ParameterField> fields;
    std::vector<std::string> values; ///< one is chosen at random for each image

    std::string name() const { return "[" + section + "] " + key; }
};

/// What images are made of; the map itself is never in them.
struct HiddenMap
{
    std::vector<HiddenKey> keys;
    std::size_t noiseBits = 0; ///< further bits that change at random and follow no key
};

/// The bits that a value becomes, computed here and not by the code under test.
std::uint32_t hiddenValue(const HiddenKey& key, const std::string& value);

/// `count` images of one version whose records follow the map; each key varies on its own.
std::vector<firmware::Image> imagesWith(const HiddenMap& map, std::size_t count, std::uint32_t seed);

/// One image with these values, in the order of the keys; an empty one leaves the key out, and its
/// bits as for "0".
firmware::Image imageWith(const HiddenMap& map, const std::vector<std::string>& values, std::uint32_t noise = 0);

} // namespace firesteel::test
