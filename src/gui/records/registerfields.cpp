// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/registerfields.h>

#include <algorithm>
#include <format>
#include <tuple>
#include <utility>

namespace firesteel::gui {

namespace {

using boardconfig::BitField;
using boardconfig::Parameter;
using boardconfig::Transform;

RegisterField& fieldAt(RegisterFields& fields, const BitField& place)
{
    std::vector<RegisterField>& ofRegister = fields[place.address];
    const auto found = std::ranges::find(ofRegister, place, &RegisterField::place);
    return found != ofRegister.end() ? *found
                                     : ofRegister.emplace_back(RegisterField{.place = place, .names = {}, .keys = {}});
}

template <typename Value>
void addOnce(std::vector<Value>& values, Value value)
{
    if (!std::ranges::contains(values, value)) {
        values.push_back(std::move(value));
    }
}

/// The text in front of the last dot.
std::string_view prefixOf(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(0, dot);
}

struct Group
{
    std::string_view title;
    std::vector<std::string_view> members;
};

void addTo(std::vector<Group>& groups, std::string_view title, std::string_view member)
{
    auto group = std::ranges::find(groups, title, &Group::title);
    if (group == groups.end()) {
        group = groups.insert(groups.end(), {.title = title, .members = {}});
    }
    if (!std::ranges::contains(group->members, member)) {
        group->members.push_back(member);
    }
}

std::string joined(const std::vector<std::string_view>& members)
{
    std::string text;
    for (const std::string_view member : members) {
        text += text.empty() ? "" : ", ";
        text += member;
    }
    return text;
}

bool isHexadecimal(std::string_view text)
{
    return text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
}

std::string numberLike(std::uint64_t number, std::string_view like)
{
    return isHexadecimal(like) ? std::format("0x{:x}", number) : std::format("{}", number);
}

std::string booleanLike(bool value, std::string_view like)
{
    const bool digit = like == "0" || like == "1";
    return digit ? (value ? "1" : "0") : (value ? "true" : "false");
}

std::string textOf(const Parameter& parameter, std::uint32_t held, std::string_view like)
{
    constexpr std::uint32_t bitsOfAValue = 32;
    switch (parameter.transform) {
    case Transform::Boolean:
        return booleanLike(held != 0, like);
    case Transform::Inverted:
        return booleanLike(held == 0, like);
    case Transform::Number:
        return numberLike(held, like);
    case Transform::MinusOne:
        return numberLike(std::uint64_t{held} + 1, like);
    case Transform::Log2:
        return held < bitsOfAValue ? numberLike(std::uint64_t{1} << held, like) : std::format("2^{}", held);
    case Transform::Choices:
        break;
    }
    const auto choice = std::ranges::find(parameter.choices, held, &boardconfig::ParameterChoice::value);
    return choice == parameter.choices.end() ? std::format("0x{:x}", held) : choice->text;
}

} // namespace

RegisterFields registerFields(const boardconfig::ParameterMaps& maps)
{
    RegisterFields fields;
    for (const boardconfig::ParameterMap& map : maps.maps()) {
        for (const boardconfig::FieldName& field : map.fields) {
            addOnce(fieldAt(fields, field.place).names, field.name);
        }
        for (const Parameter& parameter : map.parameters) {
            for (const boardconfig::ParameterField& field : parameter.fields) {
                addOnce(fieldAt(fields, field.place).keys,
                        {.section = parameter.section, .key = parameter.key, .shift = field.shift});
            }
        }
    }
    for (auto& [address, ofRegister] : fields) {
        std::ranges::sort(ofRegister, std::ranges::greater{}, [](const RegisterField& field) {
            return std::pair(field.place.bit + field.place.width, field.place.width);
        });
    }
    return fields;
}

const std::vector<RegisterField>& fieldsOf(const RegisterFields& fields, std::uint32_t address)
{
    static const std::vector<RegisterField> none;
    const auto found = fields.find(address);
    return found == fields.end() ? none : found->second;
}

std::string_view shortName(std::string_view name)
{
    const std::string_view prefix = prefixOf(name);
    return prefix.empty() ? name : name.substr(prefix.size() + 1);
}

std::string_view label(const RegisterField& field)
{
    if (!field.names.empty()) {
        return shortName(field.names.front());
    }
    return field.keys.empty() ? std::string_view() : std::string_view(field.keys.front().key);
}

std::string namesText(const std::vector<std::string>& names)
{
    std::vector<Group> groups;
    for (const std::string& name : names) {
        addTo(groups, prefixOf(name), shortName(name));
    }
    std::string text;
    for (const Group& group : groups) {
        text += text.empty() ? "" : "; ";
        if (group.title.empty()) {
            text += joined(group.members);
        } else if (group.members.size() == 1) {
            text += std::format("{}.{}", group.title, group.members.front());
        } else {
            text += std::format("{}: {}", group.title, joined(group.members));
        }
    }
    return text;
}

std::string keysText(const std::vector<FieldKey>& keys)
{
    std::vector<Group> groups;
    for (const FieldKey& key : keys) {
        addTo(groups, key.section, key.key);
    }
    std::string text;
    for (const Group& group : groups) {
        text += std::format("{}[{}] {}", text.empty() ? "" : "; ", group.title, joined(group.members));
    }
    return text;
}

HeldValue heldValue(const Parameter& parameter, const boardconfig::RecordSections& records, std::string_view like)
{
    std::uint32_t held = 0;
    std::uint32_t seen = 0;
    for (const boardconfig::ParameterField& field : parameter.fields) {
        const boardconfig::FieldValue part = boardconfig::fieldValue(records, field.place);
        if (part.state != boardconfig::FieldState::Set) {
            return {.state = part.state, .text = {}};
        }
        const std::uint32_t bits = (field.place.mask() >> field.place.bit) << field.shift;
        const std::uint32_t value = part.value << field.shift;
        if (((held ^ value) & seen & bits) != 0) {
            return {.state = boardconfig::FieldState::Contradictory, .text = {}};
        }
        held |= value;
        seen |= bits;
    }
    held |= parameter.fixedBits & ~seen;
    return {.state = boardconfig::FieldState::Set, .text = textOf(parameter, held, like)};
}

} // namespace firesteel::gui
