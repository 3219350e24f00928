// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/options.h>
#include <cli/output.h>

#include <cstdio>
#include <cstdlib>
#include <format>
#include <string>

namespace firesteel::cli {

namespace {

void printLine(const std::string& line)
{
    std::fputs(line.c_str(), stderr);
    std::fputc('\n', stderr);
}

} // namespace

void print(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
        std::perror("firesteel-cli: standard output");
        std::_Exit(exitFailed);
    }
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

void printFindings(const firmware::Image& image)
{
    for (const firmware::Finding& finding : image.findings) {
        if (finding.severity == firmware::Severity::Note) {
            continue;
        }
        const char* mark = finding.severity == firmware::Severity::Error ? "-E-" : "-W-";
        printLine(std::format("{} {}: {}", mark, image.name, firmware::findingSentence(finding)));
    }
}

} // namespace firesteel::cli
