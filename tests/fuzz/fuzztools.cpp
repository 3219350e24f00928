// SPDX-License-Identifier: GPL-3.0-or-later
// What a tool prints, out of arbitrary bytes. The first byte says in pieces of what size it comes: the
// lines must not depend on that.
#include "inspection.h"

#include <tools/flintanswers.h>
#include <tools/messages.h>
#include <tools/outputreader.h>
#include <tools/toolset.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace firesteel;

namespace {

std::vector<std::string> linesOf(std::string_view text, std::size_t size)
{
    std::vector<std::string> lines;
    tools::OutputReader reader(
        [&lines](std::string_view line) { lines.emplace_back(line); },
        [](const tools::ToolProgress& progress) { fuzz::require(progress.percent <= 100, "a percentage is one"); });
    for (std::size_t at = 0; at < text.size(); at += size) {
        reader.feed(text.substr(at, size));
    }
    reader.finish();
    return lines;
}

bool isPrintable(const std::string& line)
{
    return line.size() <= tools::OutputReader::mostLine && std::ranges::none_of(line, [](char character) {
               return (static_cast<unsigned char>(character) < ' ' && character != '\t') || character == '\x7f';
           });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::string text(data + 1, data + size);
    const std::vector<std::string> lines = linesOf(text, 1 + std::size_t{data[0]});
    fuzz::require(std::ranges::all_of(lines, isPrintable), "lines are bounded and without control characters");
    if (!text.contains("Done.")) { // the end of a percentage, which may have been told early
        fuzz::require(lines == linesOf(text, text.size() + 1), "the size of the pieces does not matter");
    }
    (void)tools::readHardware(lines);
    (void)tools::readVerify(lines);
    (void)tools::problemIn(lines);
    (void)tools::parseVersion(text);
    const auto query = tools::readQuery(lines);
    fuzz::require(!query || !query->imageType.empty(), "an answer has an image type");
    const std::string errors = tools::errorText(lines);
    (void)tools::addressIn(errors);
    fuzz::require(errors.empty() ||
                      std::ranges::any_of(lines, [](const std::string& line) { return line.contains("-E- "); }),
                  "errors come from the lines");
    return 0;
}
