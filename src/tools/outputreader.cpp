// SPDX-License-Identifier: GPL-3.0-or-later
#include <tools/outputreader.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace firesteel::tools {

namespace {

constexpr char escape = '\x1b';
constexpr std::string_view blanks = " \t";
constexpr std::string_view digits = "0123456789";
constexpr std::string_view messageMarks[] = {"-E- ", "-W- ", "-I- "};
constexpr std::size_t mostDigits = 3;

std::string_view trimmed(std::string_view text, std::string_view unwanted)
{
    const std::size_t first = text.find_first_not_of(unwanted);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(unwanted) - first + 1);
}

/// Where a message begins that stands behind something else; npos if there is none.
std::size_t messageBehind(std::string_view text)
{
    std::size_t at = std::string_view::npos;
    for (const std::string_view mark : messageMarks) {
        at = std::min(at, text.find(mark, 1));
    }
    return at;
}

bool isMessage(std::string_view text)
{
    return std::ranges::any_of(messageMarks, [text](std::string_view mark) { return text.contains(mark); });
}

} // namespace

std::optional<ToolProgress> progressIn(std::string_view text)
{
    text = trimmed(text, blanks);
    if (!text.ends_with('%')) {
        return std::nullopt;
    }
    text.remove_suffix(1);
    const std::size_t before = text.find_last_not_of(digits);
    const std::string_view number = before == std::string_view::npos ? text : text.substr(before + 1);
    unsigned percent = 0;
    if (number.empty() || number.size() > mostDigits ||
        std::from_chars(number.data(), number.data() + number.size(), percent).ec != std::errc() || percent > 100) {
        return std::nullopt;
    }
    return ToolProgress{.stage = std::string(trimmed(text.substr(0, text.size() - number.size()), " \t-:.")),
                        .percent = percent};
}

OutputReader::OutputReader(LineTaker lines, ProgressTaker progress)
    : m_lines(std::move(lines))
    , m_progress(std::move(progress))
{
}

void OutputReader::feed(std::string_view chunk)
{
    for (const char character : chunk) {
        take(character);
    }
    peek();
}

void OutputReader::finish()
{
    m_returned = false;
    if (progressIn(m_text)) {
        overwrite();
    } else if (!m_text.empty()) {
        endLine();
    }
}

void OutputReader::take(char character)
{
    if (m_escape == Escape::Begun) {
        m_escape = character == '[' ? Escape::Sequence : Escape::None;
        return;
    }
    if (m_escape == Escape::Sequence) {
        if (character >= '@' && character <= '~') {
            m_escape = Escape::None;
        }
        return;
    }
    if (std::exchange(m_returned, character == '\r') && character != '\n' && character != '\r') {
        overwrite();
    }
    if (character == '\n') {
        endLine();
    } else if (character == escape) {
        m_escape = Escape::Begun;
        overwrite();
    } else if (character == '\b') {
        overwrite();
    } else if (character != '\r' && (static_cast<unsigned char>(character) >= ' ' || character == '\t') &&
               character != '\x7f') {
        m_text += character;
        if (m_text.size() >= mostLine) {
            endLine();
        }
    }
}

void OutputReader::endLine()
{
    std::string_view text = m_text;
    const std::size_t message = messageBehind(text);
    if (message != std::string_view::npos) {
        const std::string_view before = text.substr(0, message);
        if (const auto progress = progressIn(before)) {
            report(*progress);
        } else if (!trimmed(before, blanks).empty()) {
            m_lines(before.substr(0, before.find_last_not_of(blanks) + 1));
        }
        text.remove_prefix(message);
    }
    if (const auto progress = progressIn(text); progress && !isMessage(text)) {
        report(*progress);
    } else if (text == "Done." && m_last && m_last->percent == 100) {
        m_last.reset(); // the end of a percentage, which has told it
    } else {
        m_lines(text.substr(0, text.find_last_not_of(blanks) + 1));
    }
    m_text.clear();
}

void OutputReader::overwrite()
{
    if (isMessage(m_text)) {
        endLine(); // a message is never lost
        return;
    }
    peek();
    m_text.clear();
}

void OutputReader::peek()
{
    if (const auto progress = progressIn(m_text)) {
        report(*progress);
    }
}

void OutputReader::report(const ToolProgress& progress)
{
    if (m_last != progress) {
        m_last = progress;
        m_progress(progress);
    }
}

} // namespace firesteel::tools
