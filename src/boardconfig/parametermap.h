// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <boardconfig/records.h>
#include <firmware/identity.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::boardconfig {

/// Which bits of the Configuration records an INI key becomes. The file format is described in
/// docs/parameter-map.md; a map is either shipped (resources/cards), the user's, or learned.

/// How the text of a value becomes the number that the bits hold.
enum class Transform
{
    Boolean,  ///< true or 1 sets the bit, false or 0 clears it
    Inverted, ///< the other way round
    Number,   ///< decimal or 0x hexadecimal
    MinusOne, ///< the number less one
    Log2,     ///< the power of two that the number is
    Choices,  ///< one of a list of texts
};

enum class MapConfidence
{
    Published, ///< somebody published it and showed how he knows
    Reported,  ///< somebody said so
    Inferred,  ///< follows from published facts
    Learned,   ///< proposed by learnMap() and saved by the user
    Certain,   ///< of our own making: simulated cards
};

/// Firmware versions, both ends included; absent: no limit.
struct VersionRange
{
    std::optional<firmware::Version> from;
    std::optional<firmware::Version> to;

    bool contains(const firmware::Version& version) const;
    bool overlaps(const VersionRange& other) const;
    bool operator==(const VersionRange&) const = default;
};

/// Which images a map is for. An empty list allows all.
struct MapScope
{
    std::vector<std::uint16_t> deviceIds;
    VersionRange firmware;
    std::vector<std::string> psids;
    std::vector<std::string> prsNames; ///< PRS name of Image Info: the vendor's name of the board file

    bool contains(const firmware::Identity& identity) const;
    /// Names boards. Such a map goes before those for all boards.
    bool isForBoards() const { return !psids.empty() || !prsNames.empty(); }
    /// Some image may be in both.
    bool overlaps(const MapScope& other) const;
    bool operator==(const MapScope&) const = default;
};

/// A run of bits that holds a part of a value: bits [shift, shift + width) of it.
struct ParameterField
{
    BitField place;
    std::uint8_t shift = 0;

    auto operator<=>(const ParameterField&) const = default;
};

struct ParameterChoice
{
    std::string text;
    std::uint32_t value = 0;

    bool operator==(const ParameterChoice&) const = default;
};

/// An INI key. Names are compared with their letter case.
struct Parameter
{
    std::string section;
    std::string key;
    bool textOnly = false; ///< no register holds it: the text in the INI is all there is
    Transform transform = Transform::Number;
    std::vector<ParameterField> fields; ///< not empty unless textOnly
    std::vector<ParameterChoice> choices;
    std::uint32_t fixedBits = 0;       ///< what the bits of the value that no field holds must be
    std::optional<std::string> absent; ///< the value that counts where the INI has no such key
    VersionRange firmware;             ///< within the scope of the map
    MapConfidence confidence = MapConfidence::Reported;
    std::vector<std::string> sources; ///< keys of ParameterMap::sources
    std::string note;                 ///< English

    /// Where both are, they say the same.
    bool sameMeaning(const Parameter& other) const;
    bool operator==(const Parameter&) const = default;
};

/// The vendor's name of a run of bits.
struct FieldName
{
    std::string name; ///< "scratchpad.eth.port[0].kr4_enable"
    BitField place;

    bool operator==(const FieldName&) const = default;
};

struct ParameterMap
{
    std::string name; ///< what a person knows it by
    std::string file; ///< where it came from, for messages
    MapScope scope;
    std::map<std::string, std::string> sources;
    std::vector<Parameter> parameters;
    std::vector<FieldName> fields;

    bool operator==(const ParameterMap&) const = default;
};

inline constexpr std::uint64_t maxMapFileSize = 16ull << 20;
inline constexpr std::uint64_t maxMlxFileSize = 64ull << 20;
inline constexpr std::size_t maxMapEntries = 100'000; ///< parameters, and names of fields, of one map

/// Reads a map. The error names the file and the entry that is wrong, also where two keys of the map
/// claim the same bits.
Result<ParameterMap> parseParameterMap(std::string_view json, std::string file);
/// The map in the documented format; parsing it gives the same map.
std::string parameterMapJson(const ParameterMap& map);

/// The maps inside the program.
Result<std::vector<ParameterMap>> builtInParameterMaps();
/// Every *.json of a folder, by name; none if there is no such folder.
Result<std::vector<ParameterMap>> loadParameterMaps(const std::filesystem::path& folder);
Result<ParameterMap> loadParameterMap(const std::filesystem::path& file);
/// Where the user's own maps are: $XDG_DATA_HOME/firesteel/maps. Empty where there is no home.
std::filesystem::path userMapFolder();

/// Names of registers out of the text of an .mlx file: its lines `path 0xADDR.BIT WIDTH`. Other lines are
/// passed over; a field wider than its register is left out. At most maxMapEntries.
std::vector<FieldName> mlxFieldNames(std::string_view mlx);

/// What all maps together say. A value.
class ParameterMaps
{
public:
    ParameterMaps() = default;
    /// An error where two maps that may be used for the same image contradict each other: another place
    /// for the same key, or the same bits for another key. A map that names its boards does not
    /// contradict one for all boards: it goes before it.
    static Result<ParameterMaps> of(std::vector<ParameterMap> maps);

    const std::vector<ParameterMap>& maps() const { return m_maps; }
    /// The maps whose scope holds the image, and of them the keys for its version.
    ParameterMaps forImage(const firmware::Image& image) const;

    /// Null for a key that no map knows.
    const Parameter* find(std::string_view section, std::string_view key) const;
    /// Names of the fields that have one of these bits: of fields, else "[SECTION] key".
    std::vector<std::string> namesOf(std::uint32_t address, std::uint32_t bits) const;
    std::size_t keyCount() const { return m_keys.size(); }

private:
    struct Place
    {
        std::size_t map = 0;
        std::size_t index = 0;
    };
    void index();

    std::vector<ParameterMap> m_maps;
    std::map<std::pair<std::string, std::string>, Place, std::less<>> m_keys;
    std::multimap<std::uint32_t, Place> m_fields;    ///< by address, into ParameterMap::fields
    std::multimap<std::uint32_t, Place> m_keyFields; ///< by address, into ParameterMap::parameters
};

/// Why a value has no bits.
enum class ValueProblem
{
    NotABoolean,
    NotANumber,
    TooLarge,
    NotAPowerOfTwo,
    NotAChoice,
    FixedBitsDiffer, ///< bits that no field of the map holds
};

/// The number that the fields of the parameter hold for a value of the INI.
std::expected<std::uint32_t, ValueProblem> encodeValue(const Parameter& parameter, std::string_view text);
/// The part of it that belongs into a field.
constexpr std::uint32_t fieldPart(const ParameterField& field, std::uint32_t value)
{
    return (value >> field.shift) & (field.place.mask() >> field.place.bit);
}

/// A number as INIs have them: decimal, or hexadecimal with 0x. Nothing for anything else and for more
/// than 32 bits.
std::optional<std::uint32_t> iniNumber(std::string_view text);
/// true, false, 1, 0; letter case does not count.
std::optional<bool> iniBoolean(std::string_view text);
/// The same value in perhaps another notation: true and 1, 16 and 0x10.
bool sameIniValue(std::string_view left, std::string_view right);

} // namespace firesteel::boardconfig
