// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <cli/options.h>
#include <firmware/image.h>

#include <string>
#include <string_view>
#include <vector>

namespace firesteel::cli {

/// Writes text to standard output; exits with exitFailed if that is closed or full, because a
/// script must not take half an answer for a whole one.
void print(std::string_view text);

/// The same for the answer of a verb that changes a card: where standard output fails, `outcome`
/// goes to standard error first, because what was done must not stay untold.
void printOutcome(std::string_view text, const std::string& outcome);

/// Text out of a file for a terminal: whatever is not printable ASCII becomes a question mark.
std::string printable(std::string_view text);

/// The sentence, the next step and the technical detail on standard error. Returns exitFailed.
int printError(const Error& error);

/// printError(), and with --json {"error": ...} on standard output as the whole answer, so that there
/// is one JSON document whatever happens.
int reportError(const Error& error, const GlobalOptions& options);

/// One line on standard error.
void printNote(const std::string& note);

/// One line on standard error for each finding that is at least a warning.
void printFindings(const firmware::Image& image);
void printFindings(const std::vector<firmware::Finding>& findings, const std::string& name);

} // namespace firesteel::cli
