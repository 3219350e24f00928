// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/mapwords.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <format>
#include <initializer_list>

namespace firesteel::boardconfig {

namespace {

using Json = nlohmann::json;

/// Fills a map out of JSON; after the first thing that is wrong it only remembers that.
class MapReader
{
public:
    explicit MapReader(std::string file) { m_map.file = std::move(file); }

    Result<ParameterMap> read(std::string_view text)
    {
        const Json json = Json::parse(text, nullptr, false);
        if (json.is_discarded() || !json.is_object()) {
            complain("it is not a JSON object");
        } else {
            readAll(json);
        }
        if (m_problem.empty()) {
            m_where = "the map";
            complain(contradiction(m_map));
        }
        if (!m_problem.empty()) {
            return mapError(m_map.file, m_problem);
        }
        return std::move(m_map);
    }

private:
    void complain(const std::string& what)
    {
        if (m_problem.empty() && !what.empty()) {
            m_problem = m_where.empty() ? what : std::format("{}: {}", m_where, what);
        }
    }

    void readAll(const Json& json)
    {
        known(json, {"format", "version", "name", "scope", "sources", "parameters", "fields"});
        if (text(json, "format") != mapFormatName || number(json, "version", 1000) != mapFormatVersion) {
            complain(std::format("it is not a map of format {}, version {}", mapFormatName, mapFormatVersion));
            return;
        }
        m_map.name = text(json, "name");
        if (json.contains("scope")) {
            readScope(json["scope"]);
        }
        readSources(json);
        const Json& parameters = member(json, "parameters", Json::value_t::array);
        const Json none = Json::array();
        const Json& fields = json.contains("fields") ? member(json, "fields", Json::value_t::array) : none;
        if (parameters.size() > maxMapEntries || fields.size() > maxMapEntries) {
            complain(std::format("more than {} entries", maxMapEntries));
            return;
        }
        readParameters(parameters);
        readFields(fields);
    }

    /// A misspelt word must not be passed over: it might have limited what the map is for.
    void known(const Json& object, std::initializer_list<std::string_view> words)
    {
        if (!object.is_object()) {
            complain("it is not an object");
            return;
        }
        for (const auto& [word, value] : object.items()) {
            if (!std::ranges::contains(words, std::string_view(word))) {
                complain(std::format("\"{}\" is none of the known words", word));
            }
        }
    }

    const Json& member(const Json& object, const char* key, Json::value_t type)
    {
        static const Json nothing;
        const auto found = object.is_object() ? object.find(key) : object.end();
        if (!object.is_object() || found == object.end() || found->type() != type) {
            complain(std::format("\"{}\" is missing or of another type", key));
            return nothing;
        }
        return *found;
    }

    std::string text(const Json& object, const char* key)
    {
        const Json& value = member(object, key, Json::value_t::string);
        return value.is_string() ? value.get<std::string>() : std::string();
    }

    std::optional<std::string> optionalText(const Json& object, const char* key)
    {
        return object.is_object() && object.contains(key) ? std::optional(text(object, key)) : std::nullopt;
    }

    unsigned number(const Json& object, const char* key, unsigned most)
    {
        const Json& value = member(object, key, Json::value_t::number_unsigned);
        if (!value.is_number_unsigned()) {
            return 0;
        }
        if (value.get<std::uint64_t>() > most) {
            complain(std::format("\"{}\" is more than {}", key, most));
            return 0;
        }
        return value.get<unsigned>();
    }

    std::vector<std::string> texts(const Json& object, const char* key)
    {
        std::vector<std::string> list;
        if (!object.is_object() || !object.contains(key)) {
            return list;
        }
        for (const Json& value : member(object, key, Json::value_t::array)) {
            if (!value.is_string()) {
                complain(std::format("\"{}\" holds something that is no text", key));
                return {};
            }
            list.push_back(value.get<std::string>());
        }
        return list;
    }

    std::uint32_t hex(const std::string& word, const char* key)
    {
        const std::optional<std::uint32_t> value = iniNumber(word);
        if (!value || !word.starts_with("0x")) {
            complain(std::format("\"{}\": {} is no hexadecimal number of 32 bits", key, word));
        }
        return value.value_or(0);
    }

    template <typename T, std::size_t size>
    T choice(const std::string& word, const char* key, const MapWord<T> (&words)[size])
    {
        const auto* const found = std::ranges::find(words, word, &MapWord<T>::word);
        if (found == std::end(words)) {
            complain(std::format("\"{}\": {} is none of the known words", key, word));
            return T{};
        }
        return found->value;
    }

    std::optional<firmware::Version> version(const Json& object, const char* key)
    {
        const std::optional<std::string> word = optionalText(object, key);
        if (!word) {
            return std::nullopt;
        }
        std::uint16_t parts[3] = {};
        const char* at = word->data();
        const char* const end = at + word->size();
        for (std::size_t i = 0; i < std::size(parts); ++i) {
            const auto [next, error] = std::from_chars(at, end, parts[i]);
            const bool last = i + 1 == std::size(parts);
            if (error != std::errc() || (last ? next != end : next == end || *next != '.')) {
                complain(std::format("\"{}\": {} is no version like 2.42.5000", key, *word));
                return std::nullopt;
            }
            at = last ? next : next + 1;
        }
        return firmware::Version{parts[0], parts[1], parts[2]};
    }

    VersionRange range(const Json& object)
    {
        if (!object.is_object() || !object.contains("firmware")) {
            return {};
        }
        const Json& limits = member(object, "firmware", Json::value_t::object);
        known(limits, {"from", "to"});
        const VersionRange read{.from = version(limits, "from"), .to = version(limits, "to")};
        if (read.from && read.to && *read.to < *read.from) {
            complain(R"("firmware": "to" is before "from")");
        }
        return read;
    }

    void readScope(const Json& scope)
    {
        m_where = "scope";
        known(scope, {"deviceIds", "firmware", "psids", "prsNames"});
        for (const std::string& word : texts(scope, "deviceIds")) {
            const std::uint32_t id = hex(word, "deviceIds");
            if (id > 0xffff) {
                complain(std::format("\"deviceIds\": {} has more than 16 bits", word));
            }
            m_map.scope.deviceIds.push_back(static_cast<std::uint16_t>(id));
        }
        m_map.scope.firmware = range(scope);
        m_map.scope.psids = texts(scope, "psids");
        m_map.scope.prsNames = texts(scope, "prsNames");
        m_where.clear();
    }

    void readSources(const Json& json)
    {
        m_where = "sources";
        for (const auto& [name, value] : member(json, "sources", Json::value_t::object).items()) {
            if (!value.is_string()) {
                complain(std::format("\"{}\" is no text", name));
                return;
            }
            m_map.sources.emplace(name, value.get<std::string>());
        }
        m_where.clear();
    }

    BitField place(const Json& row)
    {
        BitField field{.address = hex(text(row, "address"), "address"),
                       .bit = static_cast<std::uint8_t>(number(row, "bit", 31)),
                       .width = static_cast<std::uint8_t>(number(row, "width", 32))};
        if (field.width == 0 || field.bit + field.width > 32) {
            complain(std::format("bit {} with width {} is not within a register of 32 bits", field.bit, field.width));
            field = {.address = field.address};
        }
        return field;
    }

    void readParameters(const Json& rows)
    {
        for (std::size_t i = 0; i < rows.size() && m_problem.empty(); ++i) {
            m_where = std::format("parameters[{}]", i);
            readParameter(rows[i]);
        }
        m_where.clear();
    }

    void readParameter(const Json& row)
    {
        known(row, {"section", "key", "textOnly", "transform", "fields", "choices", "fixedBits", "absent", "firmware",
                    "confidence", "source", "note"});
        Parameter parameter{.section = text(row, "section"), .key = text(row, "key")};
        m_where += std::format(" ([{}] {})", parameter.section, parameter.key);
        parameter.confidence = choice(text(row, "confidence"), "confidence", confidenceWords);
        parameter.sources = texts(row, "source");
        for (const std::string& source : parameter.sources) {
            if (!m_map.sources.contains(source)) {
                complain(std::format(R"("source": {} is not in "sources")", source));
            }
        }
        parameter.firmware = range(row);
        parameter.note = optionalText(row, "note").value_or("");
        parameter.absent = optionalText(row, "absent");
        if (row.is_object() && row.contains("textOnly")) {
            parameter.textOnly =
                member(row, "textOnly", Json::value_t::boolean).is_boolean() && row["textOnly"].get<bool>();
        }
        if (!parameter.textOnly) {
            readBits(row, parameter);
        }
        m_map.parameters.push_back(std::move(parameter));
    }

    void readBits(const Json& row, Parameter& parameter)
    {
        parameter.transform = choice(text(row, "transform"), "transform", transformWords);
        if (const std::optional<std::string> fixed = optionalText(row, "fixedBits")) {
            parameter.fixedBits = hex(*fixed, "fixedBits");
        }
        for (const Json& field : member(row, "fields", Json::value_t::array)) {
            known(field, {"address", "bit", "width", "shift"});
            ParameterField read{.place = place(field)};
            if (field.is_object() && field.contains("shift")) {
                read.shift = static_cast<std::uint8_t>(number(field, "shift", 31));
            }
            if (read.shift + read.place.width > 32) {
                complain(std::format("\"shift\" {} with width {} is beyond 32 bits", read.shift, read.place.width));
                read.shift = 0;
            }
            parameter.fields.push_back(read);
        }
        if (parameter.fields.empty()) {
            complain("\"fields\" is empty");
        }
        if (parameter.transform == Transform::Choices) {
            for (const Json& item : member(row, "choices", Json::value_t::array)) {
                known(item, {"text", "value"});
                parameter.choices.push_back({.text = text(item, "text"), .value = hex(text(item, "value"), "value")});
            }
        } else if (row.contains("choices")) {
            complain(R"("choices" belongs to the transform "choices")");
        }
    }

    void readFields(const Json& rows)
    {
        for (std::size_t i = 0; i < rows.size() && m_problem.empty(); ++i) {
            m_where = std::format("fields[{}]", i);
            known(rows[i], {"name", "address", "bit", "width"});
            m_map.fields.push_back({.name = text(rows[i], "name"), .place = place(rows[i])});
        }
        m_where.clear();
    }

    ParameterMap m_map;
    std::string m_where;
    std::string m_problem;
};

} // namespace

Result<ParameterMap> parseParameterMap(std::string_view json, std::string file)
{
    if (json.size() > maxMapFileSize) {
        return failure(ErrorKind::FileTooLarge, {.file = std::move(file), .expected = maxMapFileSize});
    }
    return MapReader(std::move(file)).read(json);
}

} // namespace firesteel::boardconfig
