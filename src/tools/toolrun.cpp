// SPDX-License-Identifier: GPL-3.0-or-later
#include <tools/outputreader.h>
#include <tools/toolrun.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace firesteel::tools {

namespace {

constexpr std::size_t mostLines = 100'000;
/// How long a cancel may go unseen.
constexpr std::chrono::milliseconds heartbeat{50};

struct StageWords
{
    std::string_view words;
    Stage stage;
};
// What mstflint 4.21 to 4.36 print before a percentage or "OK".
constexpr StageWords stageWords[] = {
    {"Burning", Stage::WritingImage},      {"Writing", Stage::WritingImage},
    {"Removing ROM", Stage::WritingImage}, {"Restoring signature", Stage::ActivatingImage},
    {"Verifying", Stage::VerifyingFlash},  {"Updating", Stage::WritingDeviceData},
};

/// Passes on what a tool says about how far it is.
class StageFollower
{
public:
    StageFollower(Stage otherwise, Progress& progress)
        : m_otherwise(otherwise)
        , m_progress(progress)
    {
    }

    void percentage(const ToolProgress& reached)
    {
        const auto* const known = wordsIn(reached.stage);
        advance(known == std::end(stageWords) ? m_otherwise : known->stage, reached.percent);
    }

    /// Parts without a percentage: "Restoring signature - OK".
    void line(std::string_view text)
    {
        const auto* const known = wordsIn(text);
        if (known != std::end(stageWords) && text.ends_with("- OK")) {
            advance(known->stage, 100);
        }
    }

private:
    static const StageWords* wordsIn(std::string_view text)
    {
        return std::ranges::find_if(stageWords,
                                    [text](const StageWords& known) { return text.starts_with(known.words); });
    }

    /// A tool may do a part twice, and progress never goes down.
    void advance(Stage stage, unsigned percent)
    {
        unsigned& highest = m_highest[stage];
        highest = std::max(highest, percent);
        m_progress.advance(stage, highest, 100);
    }

    Stage m_otherwise;
    Progress& m_progress;
    std::map<Stage, unsigned> m_highest;
};

} // namespace

Result<ToolAnswer> runTool(ProcessFactory& processes, const Command& command, const std::string& shown, Stage stage,
                           Progress& progress)
{
    progress.ran(shown);
    Result<std::unique_ptr<Process>> process = processes.start(command);
    if (!process) {
        return failure(process);
    }
    ToolAnswer answer;
    StageFollower follower(stage, progress);
    OutputReader reader(
        [&](std::string_view line) {
            follower.line(line);
            progress.printed(line);
            if (answer.lines.size() < mostLines) {
                answer.lines.emplace_back(line);
            }
        },
        [&](const ToolProgress& reached) { follower.percentage(reached); });
    while (!(*process)->end()) {
        reader.feed((*process)->read(heartbeat));
        if (!answer.askedToStop && progress.cancelRequested()) {
            answer.askedToStop = true;
            (*process)->terminate();
        }
    }
    reader.finish();
    answer.end = *(*process)->end();
    return answer;
}

} // namespace firesteel::tools
