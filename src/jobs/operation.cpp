// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/operation.h>

#include <algorithm>
#include <utility>

namespace firesteel::jobs {

namespace {

/// Every report of a job goes through the event loop as a whole, so a talkative tool is cut short.
constexpr std::size_t mostProgramLines = 1000;

/// The first word of a command line that is not a variable assignment, without its folder.
std::string programName(std::string_view command)
{
    std::string_view word;
    while (!command.empty()) {
        const std::size_t end = std::min(command.find(' '), command.size());
        word = command.substr(0, end);
        command.remove_prefix(std::min(end + 1, command.size()));
        const bool helps = word == "env" || word == "sudo" || word.contains('=');
        if (!word.empty() && !helps) {
            break;
        }
    }
    return std::string(word.substr(word.rfind('/') + 1));
}

} // namespace

JobContext::JobContext(Progress& progress, const Clock& clock, adapters::EngineOpener& engines, ReportStep& root,
                       ReportListener listener)
    : m_progress(progress, *this)
    , m_clock(clock)
    , m_engines(engines)
    , m_root(root)
    , m_listener(std::move(listener))
{
}

void JobContext::log(Sentence line)
{
    current().output.push_back(std::move(line));
    changed();
}

ReportStep& JobContext::current()
{
    return m_inStep ? m_root.children.back() : m_root;
}

void JobContext::beginProgram(std::string_view command)
{
    endProgram(nullptr);
    ReportStep step;
    step.kind = StepKind::RunTool;
    step.facts.wanted = programName(command);
    step.command = command;
    step.started = m_clock.now();
    current().children.push_back(std::move(step));
    m_inProgram = true;
    changed();
}

void JobContext::addProgramLine(std::string_view line)
{
    ReportStep& step = m_inProgram ? current().children.back() : current();
    if (step.output.size() < mostProgramLines) {
        step.output.push_back({.context = "", .text = "{found}", .facts = {.found = std::string(line)}});
        changed();
    }
}

void JobContext::endProgram(const Error* error)
{
    if (m_inProgram) {
        finishStep(current().children.back(), m_clock.now(), error);
        m_inProgram = false;
    }
}

void JobContext::beginStep(StepKind kind, Facts facts, std::string command)
{
    ReportStep step;
    step.kind = kind;
    step.facts = std::move(facts);
    step.command = std::move(command);
    step.started = m_clock.now();
    m_root.children.push_back(std::move(step));
    m_inStep = true;
    changed();
}

void JobContext::endStep(const Error* error)
{
    endProgram(error);
    finishStep(m_root.children.back(), m_clock.now(), error);
    m_inStep = false;
    changed();
}

void JobContext::changed()
{
    if (m_listener) {
        m_listener(m_root);
    }
}

WeightedProgress::WeightedProgress(std::vector<StageWeight> plan)
    : m_plan(std::move(plan))
{
    for (const StageWeight& stage : m_plan) {
        m_total += stage.weight;
    }
}

unsigned WeightedProgress::advance(Stage stage, std::uint64_t done, std::uint64_t total)
{
    const auto current = std::ranges::find(m_plan, stage, &StageWeight::stage);
    if (current == m_plan.end() || m_total == 0) {
        return m_highest;
    }
    std::uint64_t before = 0;
    for (auto earlier = m_plan.begin(); earlier != current; ++earlier) {
        before += earlier->weight;
    }
    const double share = total == 0 ? 1.0 : static_cast<double>(std::min(done, total)) / static_cast<double>(total);
    const double position = static_cast<double>(before) + share * static_cast<double>(current->weight);
    m_highest = std::max(m_highest, static_cast<unsigned>(position * 1000.0 / m_total));
    return m_highest;
}

} // namespace firesteel::jobs
