// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>

#include <span>

namespace firesteel::boardconfig {

/// The words of the map format.
template <typename T>
struct MapWord
{
    std::string_view word;
    T value;
};
inline constexpr MapWord<Transform> transformWords[] = {
    {"boolean", Transform::Boolean},    {"inverted", Transform::Inverted}, {"number", Transform::Number},
    {"minus-one", Transform::MinusOne}, {"log2", Transform::Log2},         {"choices", Transform::Choices}};
inline constexpr MapWord<MapConfidence> confidenceWords[] = {{"published", MapConfidence::Published},
                                                             {"reported", MapConfidence::Reported},
                                                             {"inferred", MapConfidence::Inferred},
                                                             {"learned", MapConfidence::Learned},
                                                             {"certain", MapConfidence::Certain}};

template <typename T, std::size_t size>
constexpr std::string_view wordFor(const MapWord<T> (&words)[size], T value)
{
    for (const MapWord<T>& word : words) {
        if (word.value == value) {
            return word.word;
        }
    }
    return {};
}

inline constexpr std::string_view mapFormatName = "firesteel-parameter-map";
inline constexpr unsigned mapFormatVersion = 1;

/// Why a map cannot be used; `what` is a technical text in English.
std::unexpected<Error> mapError(const std::string& file, std::string what);

/// The first contradiction within a map or between two: two keys with the same bits, or two places for
/// one key. Empty: none.
std::string contradiction(const ParameterMap& map);
std::string contradiction(const ParameterMap& left, const ParameterMap& right);

} // namespace firesteel::boardconfig
