// SPDX-License-Identifier: GPL-3.0-or-later
#include <compare/export.h>
#include <nlohmann/json.hpp>

namespace firesteel::compare {

namespace {

using Json = nlohmann::ordered_json;

const char* changeName(Change change)
{
    switch (change) {
    case Change::Same:
        return "same";
    case Change::Changed:
        return "changed";
    case Change::OnlyLeft:
        return "only-left";
    case Change::OnlyRight:
        break;
    }
    return "only-right";
}

const char* partKindName(PartKind part)
{
    switch (part) {
    case PartKind::Section:
        return "section";
    case PartKind::Header:
        return "header";
    case PartKind::TocEntries:
        return "toc-entries";
    case PartKind::Gap:
        break;
    }
    return "gap";
}

Json sideJson(const Side& side)
{
    return {{"name", side.name},
            {"format", side.format},
            {"version", side.version},
            {"psid", side.psid},
            {"size", side.size}};
}

Json valueJson(const std::optional<std::string>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json placeJson(const std::optional<PartPlace>& place)
{
    if (!place) {
        return nullptr;
    }
    Json json = {{"offset", place->offset}, {"size", place->size}};
    if (place->section) {
        json["section"] = *place->section;
    }
    return json;
}

Json recordJson(const std::optional<RecordValue>& record)
{
    return record ? Json{{"value", record->value}, {"mask", record->mask}, {"offset", record->offset}} : Json(nullptr);
}

Json problemJson(const std::optional<Error>& problem)
{
    return problem ? Json(errorSentence(*problem)) : Json(nullptr);
}

Json identityJson(const Comparison& comparison)
{
    Json list = Json::array();
    for (const IdentityDifference& field : comparison.identity) {
        list.push_back({{"field", inEnglish(field.field)},
                        {"change", changeName(field.change)},
                        {"left", valueJson(field.left)},
                        {"right", valueJson(field.right)}});
    }
    return list;
}

Json sectionsJson(const Comparison& comparison)
{
    Json list = Json::array();
    for (const SectionDifference& part : comparison.sections) {
        list.push_back({{"name", part.name},
                        {"part", partKindName(part.part)},
                        {"change", changeName(part.change)},
                        {"moved", part.moved},
                        {"attributesDiffer", part.attributesDiffer},
                        {"frameDiffers", part.frameDiffers},
                        {"differentBytes", part.differentBytes},
                        {"left", placeJson(part.left)},
                        {"right", placeJson(part.right)}});
    }
    return list;
}

Json iniJson(const Comparison& comparison)
{
    Json keys = Json::array();
    for (const IniDifference& key : comparison.ini) {
        if (key.change != Change::Same) {
            keys.push_back({{"section", key.section},
                            {"key", key.key},
                            {"change", changeName(key.change)},
                            {"left", valueJson(key.left)},
                            {"right", valueJson(key.right)},
                            {"leftLine", key.leftLine},
                            {"rightLine", key.rightLine}});
        }
    }
    return {{"leftProblem", problemJson(comparison.leftIniProblem)},
            {"rightProblem", problemJson(comparison.rightIniProblem)},
            {"complete", !comparison.iniCut},
            {"keys", std::move(keys)}};
}

Json recordsJson(const Comparison& comparison)
{
    Json list = Json::array();
    for (const RecordDifference& record : comparison.records) {
        if (record.change != Change::Same) {
            list.push_back({{"configuration", record.configuration},
                            {"address", record.address},
                            {"register", registerName(record)},
                            {"change", changeName(record.change)},
                            {"left", recordJson(record.left)},
                            {"right", recordJson(record.right)}});
        }
    }
    return {{"complete", !comparison.recordsCut}, {"list", std::move(list)}};
}

Json bytesJson(const Comparison& comparison)
{
    Json list = Json::array();
    for (const ByteRange& range : comparison.bytes) {
        list.push_back({{"leftOffset", range.leftOffset},
                        {"leftSize", range.leftSize},
                        {"rightOffset", range.rightOffset},
                        {"rightSize", range.rightSize},
                        {"part", range.part}});
    }
    return {{"complete", !comparison.byteRangesCut}, {"ranges", std::move(list)}};
}

} // namespace

std::string comparisonJson(const Comparison& comparison)
{
    const Json json = {{"left", sideJson(comparison.left)},    {"right", sideJson(comparison.right)},
                       {"identical", comparison.identical},    {"differentBytes", comparison.differentBytes},
                       {"identity", identityJson(comparison)}, {"sections", sectionsJson(comparison)},
                       {"ini", iniJson(comparison)},           {"records", recordsJson(comparison)},
                       {"bytes", bytesJson(comparison)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace firesteel::compare
