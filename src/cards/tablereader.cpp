// SPDX-License-Identifier: GPL-3.0-or-later
#include <cards/cardtables.h>
#include <cards/tabletexts.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <format>
#include <iterator>
#include <optional>

namespace firesteel::cards {

namespace {

using Json = nlohmann::json;

template <typename T>
struct Word
{
    std::string_view word;
    T value;
};
constexpr Word<BoardKind> boardKinds[] = {
    {"unknown", BoardKind::Unknown}, {"retail", BoardKind::Retail}, {"oem", BoardKind::Oem}};
constexpr Word<Confidence> confidences[] = {
    {"unverified", Confidence::Unverified}, {"reported", Confidence::Reported}, {"listed", Confidence::Listed}};

std::optional<std::uint16_t> hexNumber(std::string_view text)
{
    if (!text.starts_with("0x")) {
        return std::nullopt;
    }
    text.remove_prefix(2);
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

/// Fills tables out of JSON texts; after the first thing that is wrong it only remembers that.
class TableReader
{
public:
    Result<CardTables> read(std::string_view psids, std::string_view devices, std::string_view twins)
    {
        readPsids(open("psids.json", psids));
        readDevices(open("devices.json", devices));
        readTwins(open("twins.json", twins));
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return std::move(m_tables);
    }

private:
    Json open(const char* name, std::string_view text)
    {
        m_name = name;
        Json json = Json::parse(text, nullptr, false);
        if (json.is_discarded() || !json.is_object()) {
            complain("it is not a JSON object");
            return Json::object();
        }
        return json;
    }

    void complain(std::string what)
    {
        if (!m_error) {
            m_error = Error{.kind = ErrorKind::TableDamaged, .facts = {.file = m_name, .found = std::move(what)}};
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

    std::string optionalText(const Json& object, const char* key)
    {
        return object.is_object() && object.contains(key) ? text(object, key) : std::string();
    }

    std::vector<std::string> texts(const Json& object, const char* key)
    {
        std::vector<std::string> list;
        for (const Json& value : member(object, key, Json::value_t::array)) {
            if (!value.is_string()) {
                complain(std::format("\"{}\" holds something that is no text", key));
                return {};
            }
            list.push_back(value.get<std::string>());
        }
        return list;
    }

    std::uint16_t number(const std::string& word, const char* key)
    {
        const std::optional<std::uint16_t> value = hexNumber(word);
        if (!value) {
            complain(std::format("\"{}\": {} is no hexadecimal number of 16 bits", key, word));
        }
        return value.value_or(0);
    }

    std::vector<std::uint16_t> numbers(const Json& object, const char* key)
    {
        std::vector<std::uint16_t> list;
        for (const std::string& word : texts(object, key)) {
            list.push_back(number(word, key));
        }
        return list;
    }

    template <typename T, std::size_t size>
    T choice(const Json& object, const char* key, const Word<T> (&words)[size])
    {
        const std::string word = text(object, key);
        const auto* const found = std::ranges::find(words, word, &Word<T>::word);
        if (found == std::end(words)) {
            complain(std::format("\"{}\": {} is none of the known words", key, word));
            return T{};
        }
        return found->value;
    }

    std::map<std::string, std::string, std::less<>> dictionary(const Json& object, const char* key)
    {
        std::map<std::string, std::string, std::less<>> entries;
        for (const auto& [name, value] : member(object, key, Json::value_t::object).items()) {
            if (!value.is_string()) {
                complain(std::format("\"{}\" holds something that is no text", key));
                return {};
            }
            entries.emplace(name, value.get<std::string>());
        }
        return entries;
    }

    void readPsids(const Json& json)
    {
        m_tables.m_sources = dictionary(json, "sources");
        m_tables.m_owners = dictionary(json, "owners");
        for (const Json& row : member(json, "psids", Json::value_t::array)) {
            m_tables.m_boards.push_back({.psid = text(row, "psid"),
                                         .part = text(row, "part"),
                                         .revision = optionalText(row, "revision"),
                                         .kind = choice(row, "kind", boardKinds),
                                         .family = text(row, "family"),
                                         .note = text(row, "note"),
                                         .sources = texts(row, "source"),
                                         .confidence = choice(row, "confidence", confidences)});
        }
    }

    void readDevices(const Json& json)
    {
        for (const Json& row : member(json, "devices", Json::value_t::array)) {
            const std::string hardwareId = text(row, "hardwareId");
            Device device{.family = text(row, "family"),
                          .pci = {},
                          .virtualFunctions = numbers(row, "vf"),
                          .recovery = numbers(row, "recovery"),
                          .secureRecovery = {},
                          .hardwareId = hardwareId.empty() ? std::uint16_t{0} : number(hardwareId, "hardwareId"),
                          .format = text(row, "format"),
                          .driver = text(row, "driver"),
                          .note = optionalText(row, "note")};
            for (const Json& id : member(row, "pci", Json::value_t::array)) {
                device.pci.push_back({.id = number(text(id, "id"), "id"), .note = optionalText(id, "note")});
            }
            if (row.is_object() && row.contains("secureRecovery")) {
                device.secureRecovery = numbers(row, "secureRecovery");
            }
            m_tables.m_devices.push_back(std::move(device));
        }
    }

    void readTwins(const Json& json)
    {
        for (const Json& row : member(json, "sameNumber", Json::value_t::array)) {
            m_tables.m_sameNumber.push_back(
                {.number = text(row, "number"), .owners = texts(row, "owners"), .sources = texts(row, "source")});
        }
        for (const Json& row : member(json, "used", Json::value_t::array)) {
            m_tables.m_used.push_back({.psid = text(row, "psid"),
                                       .cardPart = optionalText(row, "cardPart"),
                                       .twin = text(row, "twin"),
                                       .part = text(row, "part"),
                                       .sources = texts(row, "source")});
        }
        for (const Json& row : member(json, "withoutTwin", Json::value_t::array)) {
            m_tables.m_withoutTwin.push_back({.psid = text(row, "psid"), .sources = texts(row, "source")});
        }
    }

    CardTables m_tables;
    std::string m_name;
    std::optional<Error> m_error;
};

Result<CardTables> CardTables::parse(std::string_view psids, std::string_view devices, std::string_view twins)
{
    return TableReader().read(psids, devices, twins);
}

Result<CardTables> CardTables::builtIn()
{
    return parse(psidsText, devicesText, twinsText);
}

} // namespace firesteel::cards
