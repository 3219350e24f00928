// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>
#include <firmware/image.h>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace firesteel::boardconfig {

/// One bit for each image.
class Pattern
{
public:
    explicit Pattern(std::size_t images)
        : m_words((images + 63) / 64)
        , m_images(images)
    {
    }

    void set(std::size_t image) { m_words[image / 64] |= std::uint64_t{1} << image % 64; }
    bool test(std::size_t image) const { return (m_words[image / 64] >> image % 64 & 1) != 0; }
    std::size_t count() const;
    bool constant() const { return count() == 0 || count() == m_images; }
    /// The same in every image of `where`.
    bool constantIn(const Pattern& where) const;
    bool equalIn(const Pattern& other, const Pattern& where) const;
    Pattern inverted() const;
    std::size_t size() const { return m_images; }

    auto operator<=>(const Pattern&) const = default;

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_images;
};

/// An INI key whose value is not the same in all images.
struct VaryingKey
{
    std::string section;
    std::string key;
    std::vector<std::string> values;                 ///< the different ones
    std::vector<Pattern> categories;                 ///< where each is
    std::vector<std::optional<std::size_t>> valueOf; ///< of each image, into `values`; nothing: no such key
    Pattern present;                                 ///< images that have the key
    bool onlyExplains = false;                       ///< a fact of the image, not a key: never proposed

    std::string name() const;
};

/// What changes between images.
struct Observations
{
    std::size_t images = 0;
    std::map<Pattern, std::vector<BitField>> bits; ///< single bits, by how they change
    std::vector<VaryingKey> keys;
};

/// NotSupported with a reason for images that do not belong together.
Result<Observations> observe(std::span<const firmware::Image> images);

} // namespace firesteel::boardconfig
