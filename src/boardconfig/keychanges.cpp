// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <boardconfig/keychanges.h>

#include <algorithm>
#include <set>
#include <utility>

namespace firesteel::boardconfig {

namespace {

struct ObstacleText
{
    Obstacle obstacle;
    const char* text;
};

constexpr ObstacleText obstacleTexts[] = {
    {Obstacle::NotInMap, QT_TRANSLATE_NOOP("KeyChange", "not translated: no parameter map knows this key")},
    {Obstacle::DefaultUnknown,
     QT_TRANSLATE_NOOP("KeyChange", "not translated: what counts without this key is not known")},
    {Obstacle::NotABoolean, QT_TRANSLATE_NOOP("KeyChange", "not translated: {found} is neither true nor false")},
    {Obstacle::NotANumber, QT_TRANSLATE_NOOP("KeyChange", "not translated: {found} is not a number")},
    {Obstacle::TooLarge, QT_TRANSLATE_NOOP("KeyChange", "not translated: {found} does not fit into its bits")},
    {Obstacle::NotAPowerOfTwo, QT_TRANSLATE_NOOP("KeyChange", "not translated: {found} is not a power of two")},
    {Obstacle::NotAChoice,
     QT_TRANSLATE_NOOP("KeyChange", "not translated: {found} is none of the values that the map knows")},
    {Obstacle::FixedBitsDiffer,
     QT_TRANSLATE_NOOP("KeyChange", "not translated: {found} needs bits whose place was never seen")},
    {Obstacle::NoRecord, QT_TRANSLATE_NOOP("KeyChange", "not translated: this image has no record for these bits")},
    {Obstacle::RecordsContradict,
     QT_TRANSLATE_NOOP("KeyChange", "not translated: several records set these bits, and differently")},
    {Obstacle::MapDoesNotFit,
     QT_TRANSLATE_NOOP("KeyChange",
                       "not translated: the records did not hold the old value {wanted}, so the map does not fit")},
    {Obstacle::NoPlaceInImageInfo,
     QT_TRANSLATE_NOOP("KeyChange", "not translated: the Image Info section has no place for it")},
    {Obstacle::TextTooLong, QT_TRANSLATE_NOOP("KeyChange", "not translated: {found} is empty or too long")},
    {Obstacle::TextNotAscii,
     QT_TRANSLATE_NOOP("KeyChange", "not translated: {found} has characters that may not be there")},
};

Obstacle obstacleOf(ValueProblem problem)
{
    switch (problem) {
    case ValueProblem::NotABoolean:
        return Obstacle::NotABoolean;
    case ValueProblem::NotANumber:
        return Obstacle::NotANumber;
    case ValueProblem::TooLarge:
        return Obstacle::TooLarge;
    case ValueProblem::NotAPowerOfTwo:
        return Obstacle::NotAPowerOfTwo;
    case ValueProblem::NotAChoice:
        return Obstacle::NotAChoice;
    case ValueProblem::FixedBitsDiffer:
        return Obstacle::FixedBitsDiffer;
    }
    return Obstacle::NotANumber;
}

/// None if the records hold this value in every field of the parameter.
Obstacle recordsHold(const RecordSections& records, const Parameter& parameter,
                     const std::optional<std::uint32_t>& value)
{
    for (const ParameterField& field : parameter.fields) {
        const FieldValue held = fieldValue(records, field.place);
        if (held.state == FieldState::NotSet) {
            return Obstacle::NoRecord;
        }
        if (held.state == FieldState::Contradictory) {
            return Obstacle::RecordsContradict;
        }
        if (value && held.value != fieldPart(field, *value)) {
            return Obstacle::MapDoesNotFit;
        }
    }
    return Obstacle::None;
}

void refuse(KeyChange& change, Obstacle obstacle)
{
    change.outcome = KeyOutcome::Untranslated;
    change.obstacle = obstacle;
}

} // namespace

Sentence outcomeSentence(const KeyChange& change)
{
    const auto sentence = [&change](const char* text) {
        return Sentence{.context = "KeyChange",
                        .text = text,
                        .facts = {.wanted = change.before.value_or(""), .found = change.after.value_or("")}};
    };
    switch (change.outcome) {
    case KeyOutcome::Records:
        return sentence(QT_TRANSLATE_NOOP("KeyChange", "written into the Configuration records"));
    case KeyOutcome::ImageInfo:
        return sentence(QT_TRANSLATE_NOOP("KeyChange", "written into the Image Info section"));
    case KeyOutcome::TextOnly:
        return sentence(QT_TRANSLATE_NOOP("KeyChange", "a text that only tools read"));
    case KeyOutcome::BuiltIn:
        return sentence(QT_TRANSLATE_NOOP("KeyChange", "built in by the vendor's tool"));
    case KeyOutcome::SameMeaning:
        return sentence(QT_TRANSLATE_NOOP("KeyChange", "the same value as before"));
    case KeyOutcome::Untranslated:
        break;
    }
    const auto* const found = std::ranges::find(obstacleTexts, change.obstacle, &ObstacleText::obstacle);
    return sentence(found == std::end(obstacleTexts) ? obstacleTexts[0].text : found->text);
}

std::vector<KeyChange> changedKeys(const IniDocument& before, const IniDocument& after)
{
    std::vector<KeyChange> changes;
    for (const IniEntry& entry : after.entries()) {
        if (!entry.counts) {
            continue;
        }
        const std::optional<std::string_view> old = before.value(entry.section, entry.key);
        if (old && *old == entry.value) {
            continue;
        }
        KeyChange change{.section = std::string(entry.section),
                         .key = std::string(entry.key),
                         .after = std::string(entry.value),
                         .line = entry.line};
        if (old) {
            change.before = std::string(*old);
            if (sameIniValue(*old, entry.value)) {
                change.outcome = KeyOutcome::SameMeaning;
                change.obstacle = Obstacle::None;
            }
        }
        changes.push_back(std::move(change));
    }
    for (const IniEntry& entry : before.entries()) {
        if (entry.counts && !after.value(entry.section, entry.key)) {
            changes.push_back({.section = std::string(entry.section),
                               .key = std::string(entry.key),
                               .before = std::string(entry.value)});
        }
    }
    return changes;
}

void translateIntoRecords(KeyChange& change, const ParameterMaps& maps, RecordSections& records)
{
    const Parameter* parameter = maps.find(change.section, change.key);
    if (parameter == nullptr) {
        return refuse(change, Obstacle::NotInMap);
    }
    change.sources = parameter->sources;
    if (parameter->textOnly) {
        change.outcome = KeyOutcome::TextOnly;
        change.obstacle = Obstacle::None;
        return;
    }
    const std::optional<std::string> before = change.before ? change.before : parameter->absent;
    const std::optional<std::string> after = change.after ? change.after : parameter->absent;
    if (!after) {
        return refuse(change, Obstacle::DefaultUnknown);
    }
    const std::expected<std::uint32_t, ValueProblem> value = encodeValue(*parameter, *after);
    if (!value) {
        return refuse(change, obstacleOf(value.error()));
    }
    std::optional<std::uint32_t> old;
    if (before) {
        const std::expected<std::uint32_t, ValueProblem> encoded = encodeValue(*parameter, *before);
        if (!encoded) {
            return refuse(change, Obstacle::MapDoesNotFit);
        }
        old = *encoded;
    }
    if (const Obstacle obstacle = recordsHold(records, *parameter, old); obstacle != Obstacle::None) {
        return refuse(change, obstacle);
    }
    for (const ParameterField& field : parameter->fields) {
        for (const RecordChange& record : setField(records, field.place, fieldPart(field, *value))) {
            change.records.push_back(record);
        }
    }
    change.outcome = change.records.empty() ? KeyOutcome::SameMeaning : KeyOutcome::Records;
    change.obstacle = Obstacle::None;
}

std::vector<KeyAgreement> compareWithRecords(const IniDocument& ini, const RecordSections& records,
                                             const ParameterMaps& maps)
{
    std::vector<KeyAgreement> agreements;
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const ParameterMap& map : maps.maps()) {
        for (const Parameter& parameter : map.parameters) {
            if (parameter.textOnly || !seen.emplace(parameter.section, parameter.key).second) {
                continue;
            }
            const std::optional<std::string_view> value = ini.value(parameter.section, parameter.key);
            if (!value && !parameter.absent) {
                continue;
            }
            KeyAgreement agreement{.section = parameter.section,
                                   .key = parameter.key,
                                   .value = value ? std::string(*value) : *parameter.absent,
                                   .inIni = value.has_value()};
            const std::expected<std::uint32_t, ValueProblem> wanted = encodeValue(parameter, agreement.value);
            agreement.obstacle = wanted ? recordsHold(records, parameter, *wanted) : obstacleOf(wanted.error());
            agreement.agrees = agreement.obstacle == Obstacle::None;
            agreements.push_back(std::move(agreement));
        }
    }
    return agreements;
}

} // namespace firesteel::boardconfig
