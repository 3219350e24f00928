// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values to JSON and back from one description of their fields: a function
//     template <typename Archive, Like<Version> Value> void fields(Archive& archive, Value& value)
// names each field once. Reading is strict: every field is there, has its type and range, and there is
// nothing else.
#pragma once

#include <base/progress.h>
#include <firmware/image.h>
#include <nlohmann/json.hpp>

#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace firesteel::helper {

using Json = nlohmann::json;

template <typename Given, typename Wanted>
concept Like = std::same_as<std::remove_const_t<Given>, Wanted>;

/// Text out of a card or a file may hold any bytes, JSON only UTF-8: other text goes as {"hex": "..."}.
Json textJson(const std::string& text);
bool readText(const Json& json, std::string& text);

// Which numbers are values of an enumeration.
bool isKnown(Stage stage);
bool isKnown(firmware::ImageFormat format);
bool isKnown(firmware::CopyState state);
bool isKnown(firmware::Severity severity);
bool isKnown(firmware::FindingKind kind);

class Writer;
class Reader;

template <typename Value>
Json toJson(const Value& value);
template <typename Value>
bool fromJson(const Json& json, Value& value);

template <typename Value>
inline constexpr bool isOptional = false;
template <typename Value>
inline constexpr bool isOptional<std::optional<Value>> = true;
template <typename Value>
inline constexpr bool isVector = false;
template <typename Value>
inline constexpr bool isVector<std::vector<Value>> = true;

class Writer
{
public:
    template <typename Value>
    void operator()(const char* name, const Value& value)
    {
        m_object[name] = toJson(value);
    }
    Json take() { return std::move(m_object); }

private:
    Json m_object = Json::object();
};

class Reader
{
public:
    explicit Reader(const Json& object)
        : m_object(object)
        , m_good(object.is_object())
    {
    }

    template <typename Value>
    void operator()(const char* name, Value& value)
    {
        if (!m_good) {
            return;
        }
        const auto found = m_object.find(name);
        m_good = found != m_object.end() && fromJson(*found, value);
        ++m_read;
    }
    bool isComplete() const { return m_good && m_read == m_object.size(); }

private:
    const Json& m_object;
    bool m_good;
    std::size_t m_read = 0;
};

template <typename Value>
Json toJson(const Value& value)
{
    if constexpr (std::is_same_v<Value, bool> || std::is_unsigned_v<Value>) {
        return value;
    } else if constexpr (std::is_enum_v<Value>) {
        return static_cast<unsigned>(value);
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return textJson(value);
    } else if constexpr (isOptional<Value>) {
        return value ? toJson(*value) : Json();
    } else if constexpr (isVector<Value>) {
        Json array = Json::array();
        for (const auto& element : value) {
            array.push_back(toJson(element));
        }
        return array;
    } else {
        Writer writer;
        fields(writer, value);
        return writer.take();
    }
}

template <typename Value>
bool readUnsigned(const Json& json, Value& value)
{
    if (!json.is_number_unsigned() || json.get<std::uint64_t>() > std::numeric_limits<Value>::max()) {
        return false;
    }
    value = static_cast<Value>(json.get<std::uint64_t>());
    return true;
}

template <typename Value>
bool fromJson(const Json& json, Value& value)
{
    if constexpr (std::is_same_v<Value, bool>) {
        value = json.is_boolean() && json.get<bool>();
        return json.is_boolean();
    } else if constexpr (std::is_unsigned_v<Value>) {
        return readUnsigned(json, value);
    } else if constexpr (std::is_enum_v<Value>) {
        std::uint16_t number = 0;
        if (!readUnsigned(json, number) || !isKnown(static_cast<Value>(number))) {
            return false;
        }
        value = static_cast<Value>(number);
        return true;
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return readText(json, value);
    } else if constexpr (isOptional<Value>) {
        value.reset();
        return json.is_null() || fromJson(json, value.emplace());
    } else if constexpr (isVector<Value>) {
        value.clear();
        bool good = json.is_array();
        for (auto element = json.begin(); good && element != json.end(); ++element) {
            good = fromJson(*element, value.emplace_back());
        }
        return good;
    } else {
        Reader reader(json);
        fields(reader, value);
        return reader.isComplete();
    }
}

} // namespace firesteel::helper
