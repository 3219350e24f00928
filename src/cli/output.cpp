// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/controls.h>
#include <cli/options.h>
#include <cli/output.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <string>

namespace firesteel::cli {

namespace {

void printLine(const std::string& line)
{
    std::fputs(withoutControls(line).c_str(), stderr);
    std::fputc('\n', stderr);
}

} // namespace

void print(std::string_view text)
{
    printOutcome(text, {});
}

void printOutcome(std::string_view text, const std::string& outcome)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) {
        return;
    }
    std::perror("firesteel-cli: standard output");
    if (!outcome.empty()) {
        printLine(outcome);
    }
    std::_Exit(exitFailed);
}

std::string printable(std::string_view text)
{
    std::string shown(text);
    std::ranges::replace_if(shown, [](char c) { return c < ' ' || c > '~'; }, '?');
    return shown;
}

int printError(const Error& error)
{
    printLine("-E- " + errorSentence(error));
    if (const std::string_view step = nextStepTemplate(error.kind); !step.empty()) {
        printLine("    " + fillSentence(step, error.facts));
    }
    if (!error.detail.empty()) {
        printLine("    (" + error.detail + ")");
    }
    return exitFailed;
}

void printNote(const std::string& note)
{
    printLine("-I- " + note);
}

void printFindings(const firmware::Image& image)
{
    printFindings(image.findings, image.name);
}

void printFindings(const std::vector<firmware::Finding>& findings, const std::string& name)
{
    for (const firmware::Finding& finding : findings) {
        if (finding.severity == firmware::Severity::Note) {
            continue;
        }
        const char* mark = finding.severity == firmware::Severity::Error ? "-E-" : "-W-";
        printLine(std::format("{} {}: {}", mark, name, firmware::findingSentence(finding)));
    }
}

} // namespace firesteel::cli
