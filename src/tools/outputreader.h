// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace firesteel::tools {

/// "Burning FW image without signatures -  39%"
struct ToolProgress
{
    std::string stage;    ///< the tool's words: "Burning FW image without signatures"
    unsigned percent = 0; ///< 0 to 100

    bool operator==(const ToolProgress&) const = default;
};

/// The percentage that a piece of output ends with; nullopt if there is none.
std::optional<ToolProgress> progressIn(std::string_view text);

/// Takes apart what a tool prints, as it comes: finished lines on one side, the percentage that is
/// overwritten again and again (\r, \b, ESC[2K) on the other. A message that follows a percentage on the
/// same line is a line of its own. Reference chapter C3.
class OutputReader
{
public:
    using LineTaker = std::function<void(std::string_view line)>; ///< no line end, no control characters
    using ProgressTaker = std::function<void(const ToolProgress& progress)>;

    /// Longer lines are cut into pieces of this size.
    static constexpr std::size_t mostLine = std::size_t{8} * 1024;

    OutputReader(LineTaker lines, ProgressTaker progress);

    void feed(std::string_view chunk);
    /// The program has ended: what has no line end yet is a line.
    void finish();

private:
    enum class Escape
    {
        None,
        Begun,   ///< after ESC
        Sequence ///< after ESC [
    };

    void take(char character);
    void endLine();
    void overwrite();
    void peek();
    void report(const ToolProgress& progress);

    LineTaker m_lines;
    ProgressTaker m_progress;
    std::string m_text;
    Escape m_escape = Escape::None;
    bool m_returned = false; ///< a \r has come: \r\n is a line end, \r alone overwrites
    std::optional<ToolProgress> m_last;
};

} // namespace firesteel::tools
