// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddenmap.h"

#include <firmware/fs2/fs2writer.h>
#include <support/testimage.h>
#include <support/testparts.h>

#include <cstdlib>
#include <map>

namespace firesteel::test {

std::uint32_t hiddenValue(const HiddenKey& key, const std::string& value)
{
    if (value.empty()) {
        return 0;
    }
    if (key.transform == boardconfig::Transform::Boolean) {
        return value == "true" || value == "1" ? 1 : 0;
    }
    if (key.transform == boardconfig::Transform::Inverted) {
        return value == "true" || value == "1" ? 0 : 1;
    }
    if (key.transform == boardconfig::Transform::Choices) {
        // A made-up code for a text: its place in the list, scrambled.
        std::uint32_t place = 0;
        while (key.values[place] != value) {
            ++place;
        }
        return (place * 5 + 3) & 0xf;
    }
    const auto number = static_cast<std::uint32_t>(std::strtoul(value.c_str(), nullptr, 0));
    if (key.transform == boardconfig::Transform::MinusOne) {
        return number - 1;
    }
    if (key.transform == boardconfig::Transform::Log2) {
        std::uint32_t power = 0;
        while (number >> (power + 1) != 0) {
            ++power;
        }
        return power;
    }
    return number;
}

firmware::Image imageWith(const HiddenMap& map, const std::vector<std::string>& values, std::uint32_t noise)
{
    firmware::Fs2Description description = smallDescription();
    std::map<std::uint32_t, std::uint32_t> registers;
    std::map<std::string, std::string> sections;
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
        const HiddenKey& key = map.keys[i];
        for (const boardconfig::ParameterField& field : key.fields) {
            registers[field.place.address] |= boardconfig::fieldPart(field, hiddenValue(key, values[i]))
                                              << field.place.bit;
        }
        if (!values[i].empty()) {
            sections[key.section] += key.key + " = " + values[i] + "\n";
        }
    }
    Noise random(noise);
    for (std::size_t i = 0; i < map.noiseBits; ++i) {
        registers[0x70000 + 4 * static_cast<std::uint32_t>(i)] = random.byte() >> 4 & 1;
    }
    for (const auto& [address, value] : registers) {
        description.secondConfiguration.push_back({address, value, 0xffffffff});
    }
    // Images are not made at the same moment.
    description.firstConfiguration.push_back({0x1f06c, std::uint32_t{random.byte()} << 8, 0xffffff00});
    for (const auto& [section, text] : sections) {
        description.ini += "[" + section + "]\n" + text;
    }
    return firmware::parseImage(firmware::writeFs2(description).value(), "hidden" + std::to_string(noise)).value();
}

std::vector<firmware::Image> imagesWith(const HiddenMap& map, std::size_t count, std::uint32_t seed)
{
    std::vector<firmware::Image> images;
    Noise random(seed);
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<std::string> values;
        for (const HiddenKey& key : map.keys) {
            random.byte();
            values.push_back(key.values[random.byte() % key.values.size()]);
        }
        images.push_back(imageWith(map, values, seed * 1000 + static_cast<std::uint32_t>(i)));
    }
    return images;
}

} // namespace firesteel::test
