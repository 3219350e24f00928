// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/mapwords.h>
#include <nlohmann/json.hpp>

#include <format>

namespace firesteel::boardconfig {

namespace {

using Json = nlohmann::ordered_json;

std::string versionText(const firmware::Version& version)
{
    return std::format("{}.{}.{}", version.major, version.minor, version.subminor);
}

void putRange(Json& json, const VersionRange& range)
{
    if (range.from) {
        json["firmware"]["from"] = versionText(*range.from);
    }
    if (range.to) {
        json["firmware"]["to"] = versionText(*range.to);
    }
}

void putPlace(Json& json, const BitField& place)
{
    json["address"] = std::format("0x{:05x}", place.address);
    json["bit"] = place.bit;
    json["width"] = place.width;
}

Json scopeJson(const MapScope& scope)
{
    Json json = Json::object();
    for (const std::uint16_t id : scope.deviceIds) {
        json["deviceIds"].push_back(std::format("0x{:04x}", id));
    }
    putRange(json, scope.firmware);
    if (!scope.psids.empty()) {
        json["psids"] = scope.psids;
    }
    if (!scope.prsNames.empty()) {
        json["prsNames"] = scope.prsNames;
    }
    return json;
}

void putBits(Json& json, const Parameter& parameter)
{
    json["transform"] = wordFor(transformWords, parameter.transform);
    json["fields"] = Json::array();
    for (const ParameterField& field : parameter.fields) {
        Json item;
        putPlace(item, field.place);
        if (field.shift != 0) {
            item["shift"] = field.shift;
        }
        json["fields"].push_back(std::move(item));
    }
    for (const ParameterChoice& choice : parameter.choices) {
        json["choices"].push_back({{"text", choice.text}, {"value", std::format("0x{:x}", choice.value)}});
    }
    if (parameter.fixedBits != 0) {
        json["fixedBits"] = std::format("0x{:x}", parameter.fixedBits);
    }
}

Json parameterJson(const Parameter& parameter)
{
    Json json = {{"section", parameter.section}, {"key", parameter.key}};
    if (parameter.textOnly) {
        json["textOnly"] = true;
    } else {
        putBits(json, parameter);
    }
    if (parameter.absent) {
        json["absent"] = *parameter.absent;
    }
    putRange(json, parameter.firmware);
    json["confidence"] = wordFor(confidenceWords, parameter.confidence);
    json["source"] = parameter.sources;
    if (!parameter.note.empty()) {
        json["note"] = parameter.note;
    }
    return json;
}

} // namespace

std::string parameterMapJson(const ParameterMap& map)
{
    Json json = {{"format", mapFormatName},       {"version", mapFormatVersion}, {"name", map.name},
                 {"scope", scopeJson(map.scope)}, {"sources", Json::object()},   {"parameters", Json::array()}};
    for (const auto& [name, text] : map.sources) {
        json["sources"][name] = text;
    }
    for (const Parameter& parameter : map.parameters) {
        json["parameters"].push_back(parameterJson(parameter));
    }
    for (const FieldName& field : map.fields) {
        Json item = {{"name", field.name}};
        putPlace(item, field.place);
        json["fields"].push_back(std::move(item));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace firesteel::boardconfig
