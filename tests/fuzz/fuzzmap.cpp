// SPDX-License-Identifier: GPL-3.0-or-later
// Parameter maps, .mlx names and Configuration records on arbitrary bytes; the first byte chooses one.
#include "inspection.h"

#include <boardconfig/parametermap.h>
#include <boardconfig/records.h>

#include <iterator>
#include <string_view>

using namespace firesteel;
using namespace firesteel::boardconfig;

namespace {

std::string_view textOf(ByteView data)
{
    return {reinterpret_cast<const char*>(data.data()), data.size()};
}

void map(ByteView data)
{
    const Result<ParameterMap> map = parseParameterMap(textOf(data), "fuzz");
    if (!map) {
        fuzz::require(!errorSentence(map.error()).empty(), "a refusal has a sentence");
        return;
    }
    const Result<ParameterMap> again = parseParameterMap(parameterMapJson(*map), "fuzz");
    fuzz::require(again && *again == *map, "a map survives being written");
    for (const Parameter& parameter : map->parameters) {
        for (const char* text : {"0", "1", "true", "0xffffffff", "65", ""}) {
            const auto value = encodeValue(parameter, text);
            for (const ParameterField& field : parameter.fields) {
                fuzz::require(!value || (fieldPart(field, *value) << field.place.bit & ~field.place.mask()) == 0,
                              "a value stays within its bits");
            }
        }
    }
    const Result<ParameterMaps> maps = ParameterMaps::of({*map});
    fuzz::require(maps.has_value(), "a map does not contradict itself");
    (void)maps->namesOf(0x1f99c, 0xffffffff);
}

void mlx(ByteView data)
{
    for (const FieldName& field : mlxFieldNames(textOf(data))) {
        fuzz::require(field.place.width >= 1 && field.place.bit + field.place.width <= 32,
                      "a field is in its register");
    }
}

void records(ByteView data)
{
    firmware::Image image;
    image.bytes = Bytes(data.begin(), data.end());
    image.sections.push_back({.kind = firmware::SectionKind::Configuration, .type = 2, .dataSize = data.size()});
    RecordSections sections = decodeRecords(image);
    const Bytes again = encodeRecords(sections.front());
    fuzz::require(std::ranges::equal(again, data), "records come back byte for byte");
    if (sections.front().records.empty()) {
        return;
    }
    const BitField field{.address = sections.front().records.front().address,
                         .bit = static_cast<std::uint8_t>(data[0] % 32),
                         .width = static_cast<std::uint8_t>(1 + data[1] % (32 - data[0] % 32))};
    if (fieldValue(sections, field).state == FieldState::Set) {
        const std::uint32_t value = data[2] & (field.mask() >> field.bit);
        (void)setField(sections, field, value);
        fuzz::require(fieldValue(sections, field) == FieldValue{FieldState::Set, value}, "what was set is there");
    }
}

constexpr void (*targets[])(ByteView) = {map, mlx, records};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0) {
        targets[data[0] % std::size(targets)](ByteView(data + 1, size - 1));
    }
    return 0;
}
