// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace firesteel::cli {

/// Reports a command line that is not understood, in words that name the wrong word, as JSON too where
/// the line asks for it. Returns exitUsage.
/// `problem`: what the parser says. `verbs`: all there are.
int reportUsage(int argc, char** argv, const std::string& problem, const std::vector<std::string>& verbs);

} // namespace firesteel::cli
