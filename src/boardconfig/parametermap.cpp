// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <boardconfig/maptexts.h>
#include <boardconfig/mapwords.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstdlib>
#include <format>
#include <system_error>

namespace firesteel::boardconfig {

namespace {

template <typename T>
bool allows(const std::vector<T>& list, const std::optional<T>& value)
{
    return list.empty() || (value && std::ranges::contains(list, *value));
}

template <typename T>
bool meet(const std::vector<T>& left, const std::vector<T>& right)
{
    return left.empty() || right.empty() ||
           std::ranges::any_of(left, [&](const T& value) { return std::ranges::contains(right, value); });
}

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::uint32_t heldBits(const Parameter& parameter)
{
    std::uint32_t bits = 0;
    for (const ParameterField& field : parameter.fields) {
        bits |= field.place.mask() >> field.place.bit << field.shift;
    }
    return bits;
}

/// A map that names the board has the key, or uses one of its bits for something else.
bool yieldsTo(const Parameter& parameter, const std::vector<ParameterMap>& maps)
{
    const auto clash = [&parameter](const Parameter& other) {
        return (other.section == parameter.section && other.key == parameter.key) ||
               std::ranges::any_of(parameter.fields, [&other](const ParameterField& field) {
                   return std::ranges::any_of(other.fields, [&field](const ParameterField& taken) {
                       return taken.place.address == field.place.address &&
                              (taken.place.mask() & field.place.mask()) != 0;
                   });
               });
    };
    return std::ranges::any_of(maps, [&clash](const ParameterMap& map) {
        return map.scope.isForBoards() && std::ranges::any_of(map.parameters, clash);
    });
}

std::expected<std::uint32_t, ValueProblem> plainValue(const Parameter& parameter, std::string_view text)
{
    if (parameter.transform == Transform::Boolean || parameter.transform == Transform::Inverted) {
        const std::optional<bool> on = iniBoolean(text);
        if (!on) {
            return std::unexpected(ValueProblem::NotABoolean);
        }
        return *on == (parameter.transform == Transform::Boolean) ? 1u : 0u;
    }
    if (parameter.transform == Transform::Choices) {
        const auto choice = std::ranges::find_if(
            parameter.choices, [text](const ParameterChoice& entry) { return sameIniValue(entry.text, text); });
        if (choice == parameter.choices.end()) {
            return std::unexpected(ValueProblem::NotAChoice);
        }
        return choice->value;
    }
    const std::optional<std::uint32_t> number = iniNumber(text);
    if (!number) {
        return std::unexpected(ValueProblem::NotANumber);
    }
    if (parameter.transform == Transform::Log2) {
        return std::has_single_bit(*number)
                   ? std::expected<std::uint32_t, ValueProblem>(static_cast<std::uint32_t>(std::countr_zero(*number)))
                   : std::unexpected(ValueProblem::NotAPowerOfTwo);
    }
    if (parameter.transform == Transform::MinusOne) {
        return *number == 0 ? std::expected<std::uint32_t, ValueProblem>(std::unexpected(ValueProblem::TooLarge))
                            : *number - 1;
    }
    return *number;
}

} // namespace

bool VersionRange::contains(const firmware::Version& version) const
{
    return (!from || *from <= version) && (!to || version <= *to);
}

bool VersionRange::overlaps(const VersionRange& other) const
{
    return (!from || !other.to || *from <= *other.to) && (!to || !other.from || *other.from <= *to);
}

bool MapScope::contains(const firmware::Identity& identity) const
{
    const bool limited = firmware.from || firmware.to;
    return allows(deviceIds, identity.deviceId) && allows(psids, identity.psid) && allows(prsNames, identity.prsName) &&
           (!limited || (identity.version && firmware.contains(*identity.version)));
}

bool MapScope::overlaps(const MapScope& other) const
{
    return meet(deviceIds, other.deviceIds) && meet(psids, other.psids) && meet(prsNames, other.prsNames) &&
           firmware.overlaps(other.firmware);
}

bool Parameter::sameMeaning(const Parameter& other) const
{
    std::vector<ParameterField> mine = fields;
    std::vector<ParameterField> others = other.fields;
    std::ranges::sort(mine);
    std::ranges::sort(others);
    return textOnly == other.textOnly && transform == other.transform && mine == others && choices == other.choices &&
           fixedBits == other.fixedBits && (!absent || !other.absent || *absent == *other.absent);
}

std::optional<std::uint32_t> iniNumber(std::string_view text)
{
    const bool hex = text.size() > 2 && text[0] == '0' && lower(text[1]) == 'x';
    if (hex) {
        text.remove_prefix(2);
    }
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, hex ? 16 : 10);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<bool> iniBoolean(std::string_view text)
{
    std::string word(text);
    std::ranges::transform(word, word.begin(), lower);
    if (word == "true" || word == "false") {
        return word == "true";
    }
    const std::optional<std::uint32_t> number = iniNumber(text);
    return number && *number <= 1 ? std::optional(*number == 1) : std::nullopt;
}

bool sameIniValue(std::string_view left, std::string_view right)
{
    if (left == right) {
        return true;
    }
    if (const std::optional<bool> on = iniBoolean(left)) {
        return on == iniBoolean(right);
    }
    const std::optional<std::uint32_t> number = iniNumber(left);
    return number && number == iniNumber(right);
}

std::expected<std::uint32_t, ValueProblem> encodeValue(const Parameter& parameter, std::string_view text)
{
    const std::expected<std::uint32_t, ValueProblem> value = plainValue(parameter, text);
    if (!value) {
        return value;
    }
    const std::uint32_t held = heldBits(parameter);
    if ((*value & ~held) != (parameter.fixedBits & ~held)) {
        return std::unexpected(parameter.fixedBits == 0 ? ValueProblem::TooLarge : ValueProblem::FixedBitsDiffer);
    }
    return *value;
}

Result<ParameterMaps> ParameterMaps::of(std::vector<ParameterMap> maps)
{
    for (std::size_t i = 0; i < maps.size(); ++i) {
        for (std::size_t j = i + 1; j < maps.size(); ++j) {
            std::string what = contradiction(maps[i], maps[j]);
            if (!what.empty()) {
                return mapError(maps[j].file, std::format("{}; see {}", what, maps[i].file));
            }
        }
    }
    ParameterMaps all;
    all.m_maps = std::move(maps);
    all.index();
    return all;
}

ParameterMaps ParameterMaps::forImage(const firmware::Image& image) const
{
    ParameterMaps fitting;
    for (const bool forBoards : {true, false}) {
        for (const ParameterMap& map : m_maps) {
            if (map.scope.isForBoards() != forBoards || !map.scope.contains(image.identity)) {
                continue;
            }
            ParameterMap part = map;
            std::erase_if(part.parameters, [&](const Parameter& parameter) {
                const bool limited = parameter.firmware.from || parameter.firmware.to;
                const bool otherVersion =
                    limited && !(image.identity.version && parameter.firmware.contains(*image.identity.version));
                return otherVersion || (!forBoards && yieldsTo(parameter, fitting.m_maps));
            });
            fitting.m_maps.push_back(std::move(part));
        }
    }
    fitting.index();
    return fitting;
}

void ParameterMaps::index()
{
    for (std::size_t map = 0; map < m_maps.size(); ++map) {
        const std::vector<Parameter>& parameters = m_maps[map].parameters;
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            m_keys.try_emplace({parameters[i].section, parameters[i].key}, Place{map, i});
            for (const ParameterField& field : parameters[i].fields) {
                m_keyFields.emplace(field.place.address, Place{map, i});
            }
        }
        for (std::size_t i = 0; i < m_maps[map].fields.size(); ++i) {
            m_fields.emplace(m_maps[map].fields[i].place.address, Place{map, i});
        }
    }
}

const Parameter* ParameterMaps::find(std::string_view section, std::string_view key) const
{
    const auto found = m_keys.find(std::pair(section, key));
    return found == m_keys.end() ? nullptr : &m_maps[found->second.map].parameters[found->second.index];
}

std::vector<std::string> ParameterMaps::namesOf(std::uint32_t address, std::uint32_t bits) const
{
    std::vector<std::string> names;
    const auto add = [&names](std::string name) {
        if (!std::ranges::contains(names, name)) {
            names.push_back(std::move(name));
        }
    };
    std::uint32_t named = 0;
    for (auto [it, end] = m_fields.equal_range(address); it != end; ++it) {
        const FieldName& field = m_maps[it->second.map].fields[it->second.index];
        if ((field.place.mask() & bits) != 0) {
            named |= field.place.mask();
            add(field.name);
        }
    }
    for (auto [it, end] = m_keyFields.equal_range(address); it != end; ++it) {
        const Parameter& parameter = m_maps[it->second.map].parameters[it->second.index];
        for (const ParameterField& field : parameter.fields) {
            if (field.place.address == address && (field.place.mask() & bits & ~named) != 0) {
                add(std::format("[{}] {}", parameter.section, parameter.key));
            }
        }
    }
    return names;
}

Result<std::vector<ParameterMap>> builtInParameterMaps()
{
    std::vector<ParameterMap> maps;
    for (const auto& [name, text] :
         {std::pair("parametermap.json", parameterMapText), std::pair("parametermap-text.json", textParameterMapText),
          std::pair("parametermap-simulated.json", simulatedParameterMapText)}) {
        Result<ParameterMap> map = parseParameterMap(text, name);
        if (!map) {
            return failure(map);
        }
        maps.push_back(std::move(*map));
    }
    return maps;
}

std::filesystem::path userMapFolder()
{
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nothing here sets variables
        return std::filesystem::path(value == nullptr ? "" : value);
    };
    const std::filesystem::path data = variable("XDG_DATA_HOME");
    if (data.is_absolute()) {
        return data / "firesteel" / "maps";
    }
    const std::filesystem::path home = variable("HOME");
    return home.is_absolute() ? home / ".local" / "share" / "firesteel" / "maps" : std::filesystem::path();
}

Result<ParameterMap> loadParameterMap(const std::filesystem::path& file)
{
    const Result<Bytes> bytes = readFile(file, maxMapFileSize);
    if (!bytes) {
        return failure(bytes);
    }
    return parseParameterMap({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, file.string());
}

Result<std::vector<ParameterMap>> loadParameterMaps(const std::filesystem::path& folder)
{
    std::vector<ParameterMap> maps;
    std::error_code code;
    if (folder.empty() || !std::filesystem::exists(folder, code)) {
        return maps;
    }
    std::vector<std::filesystem::path> files;
    std::filesystem::directory_iterator entries(folder, code);
    for (; !code && entries != std::filesystem::directory_iterator(); entries.increment(code)) {
        if (entries->path().extension() == ".json") {
            files.push_back(entries->path());
        }
    }
    if (code) {
        return failure(ErrorKind::FolderUnreadable, {.file = folder.string(), .found = code.message()});
    }
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) {
        Result<ParameterMap> map = loadParameterMap(file);
        if (!map) {
            return failure(map);
        }
        maps.push_back(std::move(*map));
    }
    return maps;
}

} // namespace firesteel::boardconfig
