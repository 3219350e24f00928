// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/enginetable.h>
#include <adapters/enginetablewords.h>
#include <cards/tabletexts.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <iterator>

namespace firesteel::adapters {

namespace {

using Json = nlohmann::json;

template <typename T>
struct Word
{
    std::string_view word;
    T value;
};
constexpr Word<EngineFunction> functions[] = {{"flash", EngineFunction::Flash},
                                              {"board-data", EngineFunction::BoardData},
                                              {"nv-configuration", EngineFunction::NvConfiguration},
                                              {"reset", EngineFunction::Reset}};
constexpr Word<EngineKind> engines[] = {
    {"own", EngineKind::Own}, {"tool", EngineKind::Tool}, {"none", EngineKind::None}};
constexpr Word<tools::ToolKind> toolKinds[] = {
    {"flint", tools::ToolKind::Flint}, {"config", tools::ToolKind::Config}, {"reset", tools::ToolKind::FirmwareReset}};

/// A row of the table: the first that fits is the answer.
struct Rule
{
    std::vector<std::string> families; ///< empty: every family
    EngineFunction function = EngineFunction::Flash;
    EngineKind engine = EngineKind::None;
    std::optional<tools::ToolKind> tool;    ///< there must be one, of a version in [from, before)
    std::optional<tools::ToolKind> missing; ///< there must be none
    std::optional<tools::ToolVersion> from;
    std::optional<tools::ToolVersion> before;
    const char* reason = "";
};

/// Reads the rules; after the first thing that is wrong it only remembers that.
class RuleReader
{
public:
    Result<std::vector<Rule>> read(std::string_view text)
    {
        const Json json = Json::parse(text, nullptr, false);
        if (!json.is_object() || !json.contains("rules") || !json["rules"].is_array() || !json.contains("families") ||
            !json["families"].is_object()) {
            complain("\"rules\" or \"families\" is missing");
        } else {
            std::vector<Rule> rules;
            for (const Json& row : json["rules"]) {
                rules.push_back(rule(row, json["families"]));
            }
            if (!m_error) {
                return rules;
            }
        }
        return std::unexpected(*m_error);
    }

private:
    void complain(std::string what)
    {
        if (!m_error) {
            m_error =
                Error{.kind = ErrorKind::TableDamaged, .facts = {.file = "engines.json", .found = std::move(what)}};
        }
    }

    std::string text(const Json& object, const char* key)
    {
        const auto found = object.is_object() ? object.find(key) : object.end();
        if (!object.is_object() || found == object.end()) {
            return {};
        }
        if (!found->is_string()) {
            complain(std::format("\"{}\" is no text", key));
            return {};
        }
        return found->get<std::string>();
    }

    template <typename T, std::size_t size>
    std::optional<T> choice(const Json& row, const char* key, const Word<T> (&words)[size], bool needed)
    {
        const std::string word = text(row, key);
        const auto* const found = std::ranges::find(words, word, &Word<T>::word);
        if (found != std::end(words)) {
            return found->value;
        }
        if (needed || !word.empty()) {
            complain(std::format("\"{}\": {} is none of the known words", key, word));
        }
        return std::nullopt;
    }

    std::optional<tools::ToolVersion> version(const Json& row, const char* key)
    {
        const std::string word = text(row, key);
        const std::optional<tools::ToolVersion> version = tools::parseVersion(word);
        if (!version && !word.empty()) {
            complain(std::format("\"{}\": {} is no version", key, word));
        }
        return version;
    }

    std::vector<std::string> families(const Json& row, const Json& groups)
    {
        const std::string name = text(row, "families");
        const auto group = groups.find(name);
        if (name == "*") {
            return {};
        }
        if (group == groups.end() || !group->is_array() || group->empty() ||
            !std::ranges::all_of(*group, [](const Json& family) { return family.is_string(); })) {
            complain(std::format("there is no group of families {}", name));
            return {};
        }
        return group->get<std::vector<std::string>>();
    }

    Rule rule(const Json& row, const Json& groups)
    {
        Rule rule{.families = families(row, groups),
                  .function = choice(row, "function", functions, true).value_or(EngineFunction::Flash),
                  .engine = choice(row, "engine", engines, true).value_or(EngineKind::None),
                  .tool = choice(row, "tool", toolKinds, false),
                  .missing = choice(row, "missing", toolKinds, false),
                  .from = version(row, "from"),
                  .before = version(row, "before"),
                  .reason = engineReason(text(row, "reason"))};
        if (rule.reason == nullptr) {
            complain(std::format("\"reason\": {} is none of the known words", text(row, "reason")));
        }
        if (rule.engine == EngineKind::Tool && !rule.tool) {
            complain("an engine \"tool\" without a tool");
        }
        return rule;
    }

    std::optional<Error> m_error;
};

const tools::Tool* toolFor(const Rule& rule, const tools::ToolSet& found)
{
    const auto tool = std::ranges::find_if(found.tools, [&rule](const tools::Tool& candidate) {
        // A program that does not tell its version is taken for one of today.
        return candidate.kind == rule.tool && (!rule.from || !candidate.version || *candidate.version >= *rule.from) &&
               (!rule.before || (candidate.version && *candidate.version < *rule.before));
    });
    return tool == found.tools.end() ? nullptr : &*tool;
}

std::optional<EngineChoice> applied(const Rule& rule, const Adapter& adapter, const tools::ToolSet& found)
{
    const tools::Tool* const tool = rule.tool ? toolFor(rule, found) : nullptr;
    if ((!rule.families.empty() && !std::ranges::contains(rule.families, adapter.family)) ||
        (rule.tool && tool == nullptr) || (rule.missing && found.find(*rule.missing) != nullptr)) {
        return std::nullopt;
    }
    EngineChoice choice{.function = rule.function, .engine = rule.engine};
    choice.reason = {.context = "EngineTable",
                     .text = rule.reason,
                     .facts = {.wanted = adapter.family, .found = tool == nullptr ? "" : tools::programText(*tool)}};
    if (rule.engine == EngineKind::Tool) {
        choice.tool = *tool;
    }
    return choice;
}

EngineChoice chosen(const std::vector<Rule>& rules, EngineFunction function, const Adapter& adapter,
                    const tools::ToolSet& found)
{
    for (const Rule& rule : rules) {
        if (rule.function == function) {
            if (std::optional<EngineChoice> choice = applied(rule, adapter, found)) {
                return std::move(*choice);
            }
        }
    }
    return {.function = function,
            .engine = EngineKind::None,
            .tool = {},
            .reason = {
                .context = "EngineTable", .text = engineReason("unknown-chip"), .facts = {.wanted = adapter.family}}};
}

std::vector<EngineChoice> allChosen(const std::vector<Rule>& rules, const Adapter& adapter, const tools::ToolSet& found)
{
    std::vector<EngineChoice> choices;
    for (const Word<EngineFunction>& function : functions) {
        choices.push_back(chosen(rules, function.value, adapter, found));
    }
    return choices;
}

const std::vector<Rule>& builtInRules()
{
    static const std::vector<Rule> rules = RuleReader().read(cards::enginesText).value_or(std::vector<Rule>());
    return rules;
}

} // namespace

std::vector<EngineChoice> engineTable(const Adapter& adapter, const tools::ToolSet& tools)
{
    return allChosen(builtInRules(), adapter, tools);
}

EngineChoice engineChoice(EngineFunction function, const Adapter& adapter, const tools::ToolSet& tools)
{
    return chosen(builtInRules(), function, adapter, tools);
}

Result<std::vector<EngineChoice>> engineTable(std::string_view table, const Adapter& adapter,
                                              const tools::ToolSet& tools)
{
    const Result<std::vector<Rule>> rules = RuleReader().read(table);
    if (!rules) {
        return failure(rules);
    }
    return allChosen(*rules, adapter, tools);
}

} // namespace firesteel::adapters
