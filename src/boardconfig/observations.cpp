// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/observations.h>
#include <boardconfig/rebuild.h>

#include <algorithm>
#include <array>
#include <bit>
#include <format>

namespace firesteel::boardconfig {

namespace {

/// Registers that tell when and from what the firmware was made (reference 2.11): they differ between
/// images without any key.
constexpr std::array<std::uint32_t, 4> buildRegisters{0x1f064, 0x1f068, 0x1f06c, 0x1f070};

/// Texts for people and tools; no register can hold them.
bool isTextKey(std::string_view section, std::string_view key)
{
    return section == "PS_INFO" || (section == "ADAPTER" && key == "PSID");
}

std::unexpected<Error> refusal(const firmware::Image& image, const char* text, Facts facts = {})
{
    facts.file = image.name;
    return std::unexpected(Error{.kind = ErrorKind::NotSupported,
                                 .facts = facts,
                                 .reason = Sentence{.context = "Error", .text = text, .facts = facts}});
}

Result<> requireTogether(std::span<const firmware::Image> images)
{
    if (images.size() < 2) {
        return failure(ErrorKind::NotSupported, {.found = "a map is learned from two images or more"});
    }
    const firmware::Identity& first = images.front().identity;
    for (const firmware::Image& image : images) {
        if (image.format != firmware::ImageFormat::Fs2) {
            return failure(ErrorKind::NotSupported,
                           {.file = image.name,
                            .found = std::format("learning from an {} image", firmware::formatName(image.format))});
        }
        if (const firmware::Finding* bad = image.firstError()) {
            return std::unexpected(firmware::damageError(*bad, image.name));
        }
        if (!image.identity.version || !image.identity.deviceId) {
            return refusal(image, QT_TRANSLATE_NOOP("Error", "{file} does not tell its version or chip"));
        }
        if (image.identity.version != first.version || image.identity.deviceId != first.deviceId) {
            return refusal(image,
                           QT_TRANSLATE_NOOP("Error", "{file} has version {found}, another one has {wanted}; a map "
                                                      "is learned from images of one version and one chip"),
                           {.wanted = toString(first.version.value_or(firmware::Version{})),
                            .found = toString(*image.identity.version)});
        }
    }
    return {};
}

/// What all records together say of a register, in each image.
struct Register
{
    std::uint32_t common = ~std::uint32_t{0}; ///< bits that every image sets, without contradicting itself
    std::vector<std::uint32_t> values;
    std::size_t seenIn = 0;
};

struct RegisterValue
{
    std::uint32_t value = 0;
    std::uint32_t seen = 0;
    std::uint32_t doubtful = 0;
};

std::map<std::uint32_t, RegisterValue> registersOf(const firmware::Image& image)
{
    std::map<std::uint32_t, RegisterValue> registers;
    for (const RecordSection& section : decodeRecords(image)) {
        for (const firmware::ConfigurationRecord& record : section.records) {
            RegisterValue& one = registers[record.address];
            one.doubtful |= (one.value ^ record.value) & one.seen & record.mask;
            one.value |= record.value & record.mask;
            one.seen |= record.mask;
        }
    }
    return registers;
}

void observeBits(std::span<const firmware::Image> images, Observations& observations)
{
    std::map<std::uint32_t, Register> registers;
    for (std::size_t i = 0; i < images.size(); ++i) {
        for (const auto& [address, one] : registersOf(images[i])) {
            Register& all = registers[address];
            all.values.resize(images.size());
            all.values[i] = one.value;
            all.common &= one.seen & ~one.doubtful;
            ++all.seenIn;
        }
    }
    for (const auto& [address, one] : registers) {
        if (one.seenIn != images.size() || std::ranges::contains(buildRegisters, address)) {
            continue;
        }
        std::uint32_t varying = 0;
        for (const std::uint32_t value : one.values) {
            varying |= (value ^ one.values.front()) & one.common;
        }
        for (; varying != 0; varying &= varying - 1) {
            const auto bit = static_cast<std::uint8_t>(std::countr_zero(varying));
            Pattern pattern(images.size());
            for (std::size_t i = 0; i < images.size(); ++i) {
                if ((one.values[i] >> bit & 1) != 0) {
                    pattern.set(i);
                }
            }
            observations.bits[pattern].push_back({.address = address, .bit = bit});
        }
    }
}

/// Adds the value of one image; values that mean the same are one.
void addValue(VaryingKey& key, std::size_t image, std::string_view value)
{
    auto found = std::ranges::find_if(key.values, [value](const std::string& one) { return sameIniValue(one, value); });
    if (found == key.values.end()) {
        key.values.emplace_back(value);
        key.categories.emplace_back(key.present.size());
        found = std::prev(key.values.end());
    }
    const auto index = static_cast<std::size_t>(found - key.values.begin());
    key.categories[index].set(image);
    key.valueOf[image] = index;
    key.present.set(image);
}

bool varies(const VaryingKey& key)
{
    return key.values.size() > 1 || key.present.count() != key.present.size();
}

Result<> observeKeys(std::span<const firmware::Image> images, Observations& observations)
{
    std::map<std::pair<std::string, std::string>, VaryingKey> keys;
    const auto keyNamed = [&](std::string section, std::string key) -> VaryingKey& {
        const auto [place, isNew] = keys.try_emplace({section, key}, VaryingKey{.present = Pattern(images.size())});
        if (isNew) {
            place->second.section = std::move(section);
            place->second.key = std::move(key);
            place->second.valueOf.resize(images.size());
        }
        return place->second;
    };
    for (std::size_t i = 0; i < images.size(); ++i) {
        const Result<std::string> text = firmware::embeddedIni(images[i]);
        if (!text) {
            return failure(text);
        }
        const Result<IniDocument> ini = IniDocument::parse(*text, images[i].name);
        if (!ini) {
            return failure(ini);
        }
        for (const IniEntry& entry : ini->entries()) {
            if (entry.counts && !isTextKey(entry.section, entry.key)) {
                addValue(keyNamed(std::string(entry.section), std::string(entry.key)), i, entry.value);
            }
        }
        // Whether there is a ROM is no key, but firmware may well keep it in a register.
        VaryingKey& rom = keyNamed({}, "expansion ROM");
        rom.onlyExplains = true;
        addValue(rom, i, images[i].rom.present ? "true" : "false");
    }
    for (auto& [name, key] : keys) {
        if (varies(key)) {
            observations.keys.push_back(std::move(key));
        }
    }
    return {};
}

} // namespace

std::size_t Pattern::count() const
{
    std::size_t ones = 0;
    for (const std::uint64_t word : m_words) {
        ones += static_cast<std::size_t>(std::popcount(word));
    }
    return ones;
}

bool Pattern::constantIn(const Pattern& where) const
{
    bool ones = false;
    bool zeros = false;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        ones = ones || (m_words[i] & where.m_words[i]) != 0;
        zeros = zeros || (~m_words[i] & where.m_words[i]) != 0;
    }
    return !ones || !zeros;
}

bool Pattern::equalIn(const Pattern& other, const Pattern& where) const
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (((m_words[i] ^ other.m_words[i]) & where.m_words[i]) != 0) {
            return false;
        }
    }
    return true;
}

Pattern Pattern::inverted() const
{
    Pattern other(m_images);
    for (std::size_t i = 0; i < m_images; ++i) {
        if (!test(i)) {
            other.set(i);
        }
    }
    return other;
}

std::string VaryingKey::name() const
{
    return section.empty() ? key : std::format("[{}] {}", section, key);
}

Result<Observations> observe(std::span<const firmware::Image> images)
{
    if (const Result<> together = requireTogether(images); !together) {
        return failure(together);
    }
    Observations observations{.images = images.size()};
    observeBits(images, observations);
    if (const Result<> read = observeKeys(images, observations); !read) {
        return failure(read);
    }
    return observations;
}

} // namespace firesteel::boardconfig
