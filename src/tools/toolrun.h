// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/progress.h>
#include <base/result.h>
#include <tools/process.h>

#include <string>
#include <vector>

namespace firesteel::tools {

/// What a tool did.
struct ToolAnswer
{
    ProcessEnd end;
    std::vector<std::string> lines; ///< that it printed, without percentages; at most 100 000
    bool askedToStop = false;       ///< a cancel was passed on; it may have been done all the same

    bool succeeded() const { return end == ProcessEnd{}; }
};

/// Runs a tool to its end. Its command line goes to Progress::ran() as `shown`, its lines to
/// Progress::printed(), its percentages to the stage that its words name, else to `stage`. A cancel is
/// passed on at once as SIGTERM; the tool finishes its flash command first. ToolMissing.
Result<ToolAnswer> runTool(ProcessFactory& processes, const Command& command, const std::string& shown, Stage stage,
                           Progress& progress);

} // namespace firesteel::tools
