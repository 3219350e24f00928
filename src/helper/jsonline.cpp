// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/jsonline.h>
#include <helper/protocol.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace firesteel::helper {

bool isShallow(std::string_view line)
{
    unsigned depth = 0;
    bool inText = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (inText) {
            at += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > maxNesting) {
                return false;
            }
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
    return true;
}

std::optional<Json> parseLine(std::string_view line)
{
    std::vector<std::set<std::string>> names;
    bool repeated = false;
    const auto watch = [&](int, Json::parse_event_t event, const Json& value) {
        if (event == Json::parse_event_t::object_start) {
            names.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            names.pop_back();
        } else if (event == Json::parse_event_t::key) {
            repeated = !names.back().insert(value.get<std::string>()).second || repeated;
        }
        return true;
    };
    Json json = Json::parse(line, watch, false);
    return json.is_discarded() || repeated ? std::nullopt : std::optional(std::move(json));
}

} // namespace firesteel::helper
