// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/finding.h>
#include <library/storedtext.h>
#include <nlohmann/json.hpp>

#include <map>
#include <utility>

namespace firesteel::library {

namespace {

using Json = nlohmann::json;

// Kinds are told by their English sentence: their numbers change from version to version.
template <typename Kind>
std::optional<Kind> kindOf(std::string_view sentence, const char* (*templateOf)(Kind))
{
    constexpr int most = 1024;
    int unknown = 0;
    for (int number = 0; number < most && unknown < 8; ++number) {
        const auto kind = static_cast<Kind>(number);
        const std::string_view text = templateOf(kind);
        unknown = text.empty() ? unknown + 1 : 0;
        if (!text.empty() && text == sentence) {
            return kind;
        }
    }
    return std::nullopt;
}

Json factsJson(const Facts& facts)
{
    Json json = Json::object();
    const auto putText = [&json](const char* key, const std::string& value) {
        if (!value.empty()) {
            json[key] = value;
        }
    };
    putText("file", facts.file);
    putText("section", facts.section);
    putText("wanted", facts.wanted);
    putText("found", facts.found);
    if (facts.offset) {
        json["offset"] = *facts.offset;
    }
    if (facts.expected != 0) {
        json["expected"] = facts.expected;
    }
    if (facts.actual != 0) {
        json["actual"] = facts.actual;
    }
    return json;
}

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t numberOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

Facts factsOf(const Json& json)
{
    if (!json.contains("facts") || !json["facts"].is_object()) {
        return {};
    }
    const Json& facts = json["facts"];
    return {.file = textOf(facts, "file"),
            .section = textOf(facts, "section"),
            .offset = facts.contains("offset") ? std::optional(numberOf(facts, "offset")) : std::nullopt,
            .expected = numberOf(facts, "expected"),
            .actual = numberOf(facts, "actual"),
            .wanted = textOf(facts, "wanted"),
            .found = textOf(facts, "found")};
}

Sentence reasonOf(const Json& json)
{
    Facts facts = factsOf(json);
    const std::string sentence = textOf(json, "sentence");
    if (const auto kind = kindOf(sentence, &firmware::findingTemplate)) {
        return firmware::sentenceOf(firmware::Finding{.kind = *kind, .facts = std::move(facts)});
    }
    return {.context = "", .text = "{found}", .facts = {.found = fillSentence(sentence, facts)}};
}

} // namespace

std::string storedText(const Error& error)
{
    Json json = {{"sentence", errorTemplate(error.kind)}, {"facts", factsJson(error.facts)}};
    if (error.reason) {
        json["reason"] = {{"sentence", error.reason->text}, {"facts", factsJson(error.reason->facts)}};
    }
    // File names and texts out of images need not be UTF-8.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Error> errorFromText(std::string_view text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return Error{.kind = ErrorKind::ImageDamaged, .facts = {.found = std::string(text)}};
    }
    Error error{.facts = factsOf(json)};
    const std::string sentence = textOf(json, "sentence");
    if (const auto kind = kindOf(sentence, &errorTemplate)) {
        error.kind = *kind;
    } else {
        error.kind = ErrorKind::ImageDamaged;
        error.facts.found = fillSentence(sentence, error.facts);
    }
    if (json.contains("reason") && json["reason"].is_object()) {
        error.reason = reasonOf(json["reason"]);
    }
    return error;
}

} // namespace firesteel::library
