// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/keytable.h>
#include <boardconfig/keytabletext.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <iterator>

namespace firesteel::boardconfig {

namespace {

using Json = nlohmann::json;

template <typename T>
struct Word
{
    std::string_view word;
    T value;
};
constexpr Word<KeyType> types[] = {{"bool", KeyType::Bool},
                                   {"number", KeyType::Number},
                                   {"choice", KeyType::Choice},
                                   {"text", KeyType::Text},
                                   {"psid", KeyType::Psid}};
constexpr Word<KeyRisk> risks[] = {{"low", KeyRisk::Low}, {"medium", KeyRisk::Medium}, {"high", KeyRisk::High}};
constexpr Word<KeyConfidence> confidences[] = {{"certain", KeyConfidence::Certain},
                                               {"reported", KeyConfidence::Reported},
                                               {"probable", KeyConfidence::Probable},
                                               {"name-only", KeyConfidence::NameOnly}};

} // namespace

/// Fills a table out of JSON; after the first thing that is wrong it only remembers that.
class KeyTableReader
{
public:
    Result<KeyTable> read(std::string_view text)
    {
        const Json json = Json::parse(text, nullptr, false);
        if (json.is_discarded() || !json.is_object()) {
            complain("it is not a JSON object");
        } else {
            m_table.m_sections = texts(json, "sections");
            readSources(json);
            for (const Json& row : member(json, "keys", Json::value_t::array)) {
                readKey(row);
            }
        }
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return std::move(m_table);
    }

private:
    void complain(std::string what)
    {
        if (!m_error) {
            m_error =
                Error{.kind = ErrorKind::TableDamaged, .facts = {.file = "inikeys.json", .found = std::move(what)}};
        }
    }

    const Json& member(const Json& object, const char* key, Json::value_t type)
    {
        static const Json nothing;
        const auto found = object.is_object() ? object.find(key) : object.end();
        if (!object.is_object() || found == object.end() || found->type() != type) {
            complain(std::format("{}\"{}\" is missing or of another type", m_row, key));
            return nothing;
        }
        return *found;
    }

    std::string text(const Json& object, const char* key)
    {
        const Json& value = member(object, key, Json::value_t::string);
        return value.is_string() ? value.get<std::string>() : std::string();
    }

    std::vector<std::string> texts(const Json& object, const char* key)
    {
        std::vector<std::string> list;
        for (const Json& value : member(object, key, Json::value_t::array)) {
            if (!value.is_string()) {
                complain(std::format("{}\"{}\" holds something that is no text", m_row, key));
                return {};
            }
            list.push_back(value.get<std::string>());
        }
        return list;
    }

    template <typename T, std::size_t size>
    T word(const Json& object, const char* key, const Word<T> (&words)[size])
    {
        const std::string given = text(object, key);
        const auto* const found = std::ranges::find(words, given, &Word<T>::word);
        if (found == std::end(words)) {
            complain(std::format("{}\"{}\": {} is none of the known words", m_row, key, given));
            return T{};
        }
        return found->value;
    }

    static bool has(const Json& object, const char* key) { return object.is_object() && object.contains(key); }

    std::optional<std::uint64_t> optionalNumber(const Json& object, const char* key)
    {
        if (!has(object, key)) {
            return std::nullopt;
        }
        const Json& value = member(object, key, Json::value_t::number_unsigned);
        return value.is_number_unsigned() ? std::optional(value.get<std::uint64_t>()) : std::nullopt;
    }

    void readSources(const Json& json)
    {
        for (const auto& [name, value] : member(json, "sources", Json::value_t::object).items()) {
            if (!value.is_string()) {
                complain("\"sources\" holds something that is no text");
                return;
            }
            m_table.m_sources.emplace(name, value.get<std::string>());
        }
    }

    void readKey(const Json& row)
    {
        KnownKey known{.section = text(row, "section"), .key = text(row, "key")};
        m_row = std::format("{} {}: ", known.section, known.key);
        known.type = word(row, "type", types);
        known.min = optionalNumber(row, "min");
        known.max = optionalNumber(row, "max");
        known.cards = texts(row, "cards");
        known.risk = word(row, "risk", risks);
        known.confidence = word(row, "confidence", confidences);
        known.sources = texts(row, "source");
        const Json& meaning = member(row, "meaning", Json::value_t::object);
        known.meaning = {
            .english = text(meaning, "en"), .russian = text(meaning, "ru"), .chinese = text(meaning, "zh_CN")};
        if (known.type == KeyType::Choice) {
            known.choices = texts(row, "choices");
            known.otherChoices = has(row, "otherChoices") && row["otherChoices"] == true;
        }
        if (has(row, "numbers")) {
            readNumbers(row["numbers"], known);
        }
        if (known.min && known.max && *known.min > *known.max) {
            complain(std::format(R"({}"min" is larger than "max")", m_row));
        }
        add(std::move(known));
        m_row.clear();
    }

    void readNumbers(const Json& numbers, KnownKey& known)
    {
        if (!numbers.is_array() || numbers.size() != 2 || !numbers[0].is_number_unsigned() ||
            !numbers[1].is_number_unsigned()) {
            complain(std::format("{}\"numbers\" is no pair of numbers", m_row));
            return;
        }
        known.firstNumber = numbers[0].get<std::uint64_t>();
        known.lastNumber = numbers[1].get<std::uint64_t>();
    }

    void add(KnownKey known)
    {
        const std::size_t at = m_table.m_keys.size();
        if (known.key.contains("{n}") || known.key.contains('*')) {
            m_table.m_patterns[known.section].push_back(at);
        } else if (!m_table.m_exact[known.section].emplace(known.key, at).second) {
            complain(std::format("{}the key is there twice", m_row));
        }
        if (!m_table.knowsSection(known.section)) {
            complain(std::format("{}\"sections\" does not have this section", m_row));
        }
        m_table.m_keys.push_back(std::move(known));
    }

    KeyTable m_table;
    std::string m_row; ///< for messages
    std::optional<Error> m_error;
};

Result<KeyTable> KeyTable::parse(std::string_view text)
{
    return KeyTableReader().read(text);
}

Result<KeyTable> KeyTable::builtIn()
{
    return parse(iniKeysText);
}

} // namespace firesteel::boardconfig
