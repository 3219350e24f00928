// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/buildjson.h>
#include <cli/output.h>
#include <compare/comparison.h>
#include <nlohmann/json.hpp>

#include <format>

namespace firesteel::cli {

using boardconfig::KeyChange;
using boardconfig::KeyOutcome;
using Json = nlohmann::ordered_json;

namespace {

const char* outcomeName(KeyOutcome outcome)
{
    switch (outcome) {
    case KeyOutcome::Records:
        return "records";
    case KeyOutcome::ImageInfo:
        return "image-info";
    case KeyOutcome::TextOnly:
        return "text-only";
    case KeyOutcome::BuiltIn:
        return "built-in";
    case KeyOutcome::SameMeaning:
        return "same-meaning";
    case KeyOutcome::Untranslated:
        break;
    }
    return "untranslated";
}

Json orNull(const std::optional<std::string>& text)
{
    return text ? Json(*text) : Json(nullptr);
}

std::string shown(const std::optional<std::string>& text)
{
    return text ? printable(*text) : std::string("-");
}

Json sideJson(const std::optional<compare::RecordValue>& side)
{
    return side ? Json({{"value", side->value}, {"mask", side->mask}}) : Json(nullptr);
}

std::string sideText(const std::optional<compare::RecordValue>& side)
{
    return side ? std::format("{:08x} mask {:08x}", side->value, side->mask) : std::string("-");
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + printable(word);
    }
    return text;
}

std::string placeText(const boardconfig::BitField& place)
{
    return place.width == 1 ? std::format("0x{:05x}.{}", place.address, place.bit)
                            : std::format("0x{:05x}.{}-{}", place.address, place.bit, place.bit + place.width - 1);
}

std::string placesText(const std::vector<boardconfig::BitField>& places)
{
    constexpr std::size_t mostPlaces = 20;
    std::string text;
    for (std::size_t i = 0; i < std::min(mostPlaces, places.size()); ++i) {
        text += (i == 0 ? "" : ", ") + placeText(places[i]);
    }
    return places.size() > mostPlaces ? std::format("{} and {} more", text, places.size() - mostPlaces) : text;
}

Json placesJson(const std::vector<boardconfig::BitField>& places)
{
    Json list = Json::array();
    for (const boardconfig::BitField& place : places) {
        list.push_back({{"address", place.address}, {"bit", place.bit}, {"width", place.width}});
    }
    return list;
}

std::vector<boardconfig::BitField> placesOf(const boardconfig::Parameter& parameter)
{
    std::vector<boardconfig::BitField> places;
    for (const boardconfig::ParameterField& field : parameter.fields) {
        places.push_back(field.place);
    }
    return places;
}

} // namespace

Json keysJson(const std::vector<KeyChange>& keys)
{
    Json list = Json::array();
    for (const KeyChange& change : keys) {
        Json records = Json::array();
        for (const boardconfig::RecordChange& record : change.records) {
            records.push_back({{"configuration", record.configuration},
                               {"index", record.index},
                               {"address", record.address},
                               {"before", record.before},
                               {"after", record.after},
                               {"mask", record.mask}});
        }
        list.push_back({{"section", change.section},
                        {"key", change.key},
                        {"before", orNull(change.before)},
                        {"after", orNull(change.after)},
                        {"outcome", outcomeName(change.outcome)},
                        {"text", inEnglish(boardconfig::outcomeSentence(change))},
                        {"records", std::move(records)}});
    }
    return list;
}

Json buildJson(const jobs::BuildOperation& operation)
{
    Json remarks = Json::array();
    for (const Sentence& remark : operation.remarks()) {
        remarks.push_back(inEnglish(remark));
    }
    Json json = {{"file", operation.target() ? Json(operation.target()->string()) : Json(nullptr)},
                 {"size", operation.image().bytes.size()},
                 {"sha256", operation.sha256()},
                 {"keys", keysJson(operation.keys())},
                 {"remarks", std::move(remarks)}};
    if (const std::optional<boardconfig::Review>& review = operation.review()) {
        json["identical"] = review->comparison.identical;
        json["differentBytes"] = review->comparison.differentBytes;
        json["records"] = recordChangesJson(*review);
        json["sections"] = Json::array();
        for (const compare::SectionDifference& part : review->comparison.sections) {
            if (part.change != compare::Change::Same) {
                json["sections"].push_back(inEnglish(compare::partName(part)));
            }
        }
    }
    return json;
}

Json recordsJson(const boardconfig::RecordSections& sections, const boardconfig::ParameterMaps& maps)
{
    Json list = Json::array();
    for (std::size_t configuration = 0; configuration < sections.size(); ++configuration) {
        for (const firmware::ConfigurationRecord& record : sections[configuration].records) {
            list.push_back({{"configuration", configuration},
                            {"address", record.address},
                            {"value", record.value},
                            {"mask", record.mask},
                            {"names", maps.namesOf(record.address, record.mask)}});
        }
    }
    return list;
}

Json agreementJson(const std::vector<boardconfig::KeyAgreement>& agreements)
{
    Json list = Json::array();
    for (const boardconfig::KeyAgreement& one : agreements) {
        list.push_back({{"section", one.section}, {"key", one.key}, {"value", one.value}, {"agrees", one.agrees}});
    }
    return list;
}

Json recordChangesJson(const boardconfig::Review& review)
{
    Json list = Json::array();
    for (const boardconfig::RecordReview& record : review.records) {
        list.push_back({{"configuration", record.difference.configuration},
                        {"address", record.difference.address},
                        {"before", sideJson(record.difference.left)},
                        {"after", sideJson(record.difference.right)},
                        {"names", record.names}});
    }
    return list;
}

Json learnedJson(const boardconfig::LearnedMap& learned)
{
    Json proposals = Json::array();
    for (const boardconfig::Proposal& proposal : learned.proposals) {
        proposals.push_back({{"section", proposal.parameter.section},
                             {"key", proposal.parameter.key},
                             {"bits", placesJson(placesOf(proposal.parameter))},
                             {"images", proposal.evidence.images},
                             {"values", proposal.evidence.values},
                             {"rarerState", proposal.evidence.fewest},
                             {"notToldApartFrom", proposal.evidence.unseparated}});
    }
    Json ambiguities = Json::array();
    for (const boardconfig::Ambiguity& ambiguity : learned.ambiguities) {
        const bool several = ambiguity.reason == boardconfig::AmbiguityReason::SeveralKeys;
        ambiguities.push_back({{"reason", several ? "several-keys" : "perhaps-chance"},
                               {"bits", placesJson(ambiguity.bits)},
                               {"keys", ambiguity.keys},
                               {"keyCount", ambiguity.keyCount}});
    }
    return {{"version", toString(learned.version)},
            {"images", learned.images},
            {"varyingKeys", learned.varyingKeys},
            {"proposals", std::move(proposals)},
            {"ambiguous", std::move(ambiguities)},
            {"keysWithoutBits", learned.keysWithoutBits},
            {"unexplainedBits", placesJson(learned.unexplained)}};
}

std::string keysText(const std::vector<KeyChange>& keys)
{
    std::string text;
    for (const KeyChange& change : keys) {
        text += std::format("    [{}] {}: {} -> {}  ({})\n", printable(change.section), printable(change.key),
                            shown(change.before), shown(change.after),
                            printable(inEnglish(boardconfig::outcomeSentence(change))));
    }
    return text;
}

std::string recordsText(const boardconfig::RecordSections& sections, const boardconfig::ParameterMaps& maps)
{
    std::string text = "section  address     value       mask        names\n";
    for (std::size_t configuration = 0; configuration < sections.size(); ++configuration) {
        for (const firmware::ConfigurationRecord& record : sections[configuration].records) {
            std::string line =
                std::format("{:<7}  0x{:08x}  0x{:08x}  0x{:08x}  {}", configuration + 1, record.address, record.value,
                            record.mask, joined(maps.namesOf(record.address, record.mask)));
            line.erase(line.find_last_not_of(' ') + 1);
            text += line + '\n';
        }
    }
    return text;
}

std::string agreementText(const std::vector<boardconfig::KeyAgreement>& agreements)
{
    std::string text;
    for (const boardconfig::KeyAgreement& one : agreements) {
        if (!one.agrees) {
            text += std::format("-W- [{}] {} = {} in the INI, but the records say something else.\n",
                                printable(one.section), printable(one.key), printable(one.value));
        }
    }
    return text;
}

std::string recordChangesText(const boardconfig::Review& review)
{
    std::string text;
    for (const boardconfig::RecordReview& record : review.records) {
        text += std::format("section {}  0x{:05x}: {} -> {}  {}\n", record.difference.configuration + 1,
                            record.difference.address, sideText(record.difference.left),
                            sideText(record.difference.right), joined(record.names));
    }
    return text;
}

std::string learnedText(const boardconfig::LearnedMap& learned)
{
    std::string text = std::format("{} images of version {}; {} keys vary.\n", learned.images.size(),
                                   toString(learned.version), learned.varyingKeys);
    for (const boardconfig::Proposal& proposal : learned.proposals) {
        text += std::format("    [{}] {}: {}  ({} images, {} values, rarer state in {})\n",
                            printable(proposal.parameter.section), printable(proposal.parameter.key),
                            placesText(placesOf(proposal.parameter)), proposal.evidence.images,
                            proposal.evidence.values, proposal.evidence.fewest);
    }
    for (const boardconfig::Ambiguity& ambiguity : learned.ambiguities) {
        const bool several = ambiguity.reason == boardconfig::AmbiguityReason::SeveralKeys;
        text += std::format("-I- ambiguous: {} follows {}\n", placesText(ambiguity.bits),
                            several ? std::format("{} keys alike: {}{}", ambiguity.keyCount, joined(ambiguity.keys),
                                                  ambiguity.keyCount > ambiguity.keys.size() ? ", ..." : "")
                                    : joined(ambiguity.keys) + ", perhaps by chance");
    }
    if (!learned.keysWithoutBits.empty()) {
        text += std::format("-I- no bits found for {}\n", joined(learned.keysWithoutBits));
    }
    if (!learned.unexplained.empty()) {
        text += std::format("-I- bits that follow no key: {}\n", placesText(learned.unexplained));
    }
    return text;
}

} // namespace firesteel::cli
