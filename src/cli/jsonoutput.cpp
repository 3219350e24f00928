// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/json.h>
#include <cli/output.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace firesteel::cli {

nlohmann::ordered_json errorJson(const Error& error)
{
    nlohmann::ordered_json json = {{"kind", errorKindName(error.kind)}, {"text", errorSentence(error)}};
    const auto add = [&json](const char* key, const std::string& text) {
        if (!text.empty()) {
            json[key] = text;
        }
    };
    add("nextStep", fillSentence(nextStepTemplate(error.kind), error.facts));
    add("detail", error.detail);
    add("file", error.facts.file);
    add("section", error.facts.section);
    if (error.facts.offset) {
        json["offset"] = *error.facts.offset;
    }
    return json;
}

std::string jsonText(const nlohmann::ordered_json& value)
{
    return value.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

int reportError(const Error& error, const GlobalOptions& options)
{
    if (options.json) {
        printOutcome(jsonText({{"error", errorJson(error)}}), "-E- " + errorSentence(error));
    }
    return printError(error);
}

} // namespace firesteel::cli
