// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/operation.h>

#include <algorithm>
#include <utility>

namespace firesteel::jobs {

JobContext::JobContext(Progress& progress, const Clock& clock, adapters::EngineOpener& engines, ReportStep& root,
                       ReportListener listener)
    : m_progress(progress)
    , m_clock(clock)
    , m_engines(engines)
    , m_root(root)
    , m_listener(std::move(listener))
{
}

void JobContext::log(Sentence line)
{
    ReportStep& step = m_inStep ? m_root.children.back() : m_root;
    step.output.push_back(std::move(line));
    changed();
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
