// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that forms and text editors make, put as splices of the text.
#include <base/translatable.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/initext.h>

#include <algorithm>
#include <ranges>

namespace firesteel::boardconfig {

namespace {

constexpr const char* valueUnreadable = QT_TRANSLATE_NOOP(
    "IniEdit", "the value {found} of {wanted} would not be read back as it is, because of a line break, "
               "a comment sign or white space at its ends");
constexpr const char* keyUnreadable = QT_TRANSLATE_NOOP("IniEdit", "a key cannot have the name {found}");
constexpr const char* sectionUnreadable = QT_TRANSLATE_NOOP("IniEdit", "a section cannot have the name {found}");
constexpr const char* keyMissing = QT_TRANSLATE_NOOP("IniEdit", "section {section} has no key {found}");
constexpr const char* noKeyInLine = QT_TRANSLATE_NOOP("IniEdit", "line {actualNumber} holds no key");
constexpr const char* noSuchLine = QT_TRANSLATE_NOOP("IniEdit", "there is no line {actualNumber}");
constexpr const char* lineBreak = QT_TRANSLATE_NOOP("IniEdit", "a line cannot hold a line break");

} // namespace

bool IniDocument::readsAs(std::string_view line, std::string_view key, std::string_view value)
{
    Line read;
    readLine(line, read);
    return !breaksLines(line) && read.kind == IniLineKind::Entry &&
           line.substr(read.nameStart, read.nameEnd - read.nameStart) == key &&
           line.substr(read.valueStart, read.valueEnd - read.valueStart) == value;
}

std::string_view IniDocument::lineEndOf(std::size_t index) const
{
    return view(m_lines[index].end, m_lines[index].next);
}

/// What a new line at an index ends with: what the line before it ends with, or the first line.
std::string_view IniDocument::lineEndNear(std::size_t index) const
{
    const std::size_t before = index == 0 ? 0 : std::min(index, m_lines.size()) - 1;
    for (const std::size_t at : {before, std::size_t{0}}) {
        if (!lineEndOf(at).empty()) {
            return lineEndOf(at);
        }
    }
    return "\n";
}

Result<> IniDocument::setValue(std::size_t line, std::string_view value)
{
    const std::optional<IniEntry> entry = entryAt(line);
    if (!entry) {
        return refusal(noKeyInLine, {.file = m_name, .actual = line});
    }
    const Line& place = m_lines[line - 1];
    std::size_t start = place.valueStart;
    std::string text(value);
    if (entry->value.empty() && !value.empty()) {
        // "key =" becomes "key = value", "key = ;; comment" keeps a space before its comment.
        const bool whiteFollows = start < place.end && iniWhiteSpace.contains(m_text[start]);
        if (m_text[start - 1] == '=' && whiteFollows) {
            ++start;
        } else if (m_text[start - 1] == '=' && start >= 2 && iniWhiteSpace.contains(m_text[start - 2])) {
            text.insert(0, " ");
        }
        if (start < place.end && m_text[start] == ';') {
            text += ' ';
        }
    }
    const std::size_t end = std::max<std::size_t>(start, place.valueEnd);
    std::string whole(view(place.start, start));
    whole.append(text).append(view(end, place.end));
    if (!readsAs(whole, entry->key, value)) {
        return refusal(valueUnreadable,
                       {.file = m_name, .wanted = std::string(entry->key), .found = std::string(value)});
    }
    return edit(start, end - start, text);
}

Result<> IniDocument::setValue(std::string_view section, std::string_view key, std::string_view value)
{
    const std::uint32_t line = findNumber(section, key);
    return line == 0 ? addKey(section, key, value) : setValue(line, value);
}

/// Index of the line that a new key of a section goes before: behind its last key, else behind the
/// last of its headers; keys without a section go before the first header.
std::size_t IniDocument::placeForKey(std::string_view section) const
{
    std::size_t place = 0;
    std::size_t header = 0;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const Line& line = m_lines[at];
        if (line.kind == IniLineKind::Section && nameOf(line) == section) {
            place = header = at + 1;
        } else if (line.kind == IniLineKind::Entry && line.header == header && sectionOf(at + 1) == section) {
            place = at + 1;
        }
    }
    const auto firstHeader = std::ranges::find(m_lines, IniLineKind::Section, &Line::kind);
    return place == 0 ? static_cast<std::size_t>(firstHeader - m_lines.begin()) : place;
}

/// An entry spaced as the one before an index, if there is any.
std::string IniDocument::lineLike(std::size_t index, std::string_view key, std::string_view value) const
{
    const auto before = m_lines | std::views::take(index) | std::views::reverse;
    const auto model = std::ranges::find(before, IniLineKind::Entry, &Line::kind);
    if (model == before.end()) {
        return std::string(key).append(" = ").append(value);
    }
    const std::string_view indent = view(model->start, model->nameStart);
    const std::size_t equals = m_text.find('=', model->nameEnd);
    const std::string_view padding = view(model->nameEnd, equals);
    const std::string_view behind =
        model->valueStart == model->valueEnd ? std::string_view(" ") : view(equals + 1, model->valueStart);
    std::string line(indent);
    line += key;
    if (padding.size() > 1 && padding.find_first_not_of(' ') == std::string_view::npos) {
        const std::size_t column = nameOf(*model).size() + padding.size();
        line.append(column > key.size() ? column - key.size() : 1, ' ');
    } else {
        line += padding;
    }
    return line.append("=").append(behind).append(value);
}

Result<> IniDocument::insertLines(std::size_t index, std::span<const std::string> lines)
{
    const std::string end(lineEndNear(index));
    std::string text;
    for (const std::string& line : lines) {
        text += index < m_lines.size() ? line + end : end + line;
    }
    return edit(index < m_lines.size() ? m_lines[index].start : m_padding, 0, text);
}

Result<> IniDocument::addKey(std::string_view section, std::string_view key, std::string_view value)
{
    if (!readsAs(std::string(key).append(" = "), key, "")) {
        return refusal(keyUnreadable, {.file = m_name, .found = std::string(key)});
    }
    const bool known = section.empty() || hasSection(section);
    const std::size_t place = known ? placeForKey(section) : m_lines.size();
    const std::string line = lineLike(place, key, value);
    if (!readsAs(line, key, value)) {
        return refusal(valueUnreadable, {.file = m_name, .wanted = std::string(key), .found = std::string(value)});
    }
    return known ? insertLines(place, {&line, 1}) : appendSection(section, {&line, 1});
}

Result<> IniDocument::addSection(std::string_view section)
{
    return hasSection(section) ? Result<>() : appendSection(section, {});
}

Result<> IniDocument::appendSection(std::string_view section, std::span<const std::string> lines)
{
    const std::string header = '[' + std::string(section) + ']';
    Line read;
    readLine(header, read);
    if (section.empty() || breaksLines(header) || read.kind != IniLineKind::Section ||
        std::string_view(header).substr(read.nameStart, read.nameEnd - read.nameStart) != section) {
        return refusal(sectionUnreadable, {.file = m_name, .found = std::string(section)});
    }
    const bool endsWithLineEnd = m_lines.back().start == m_lines.back().end;
    const std::size_t before = m_lines.size() - (endsWithLineEnd ? 1 : 0);
    std::vector<std::string> added;
    if (before > 0 && m_lines[before - 1].kind != IniLineKind::Blank) {
        added.emplace_back();
    }
    added.push_back(header);
    added.insert(added.end(), lines.begin(), lines.end());
    return insertLines(before, added);
}

Result<> IniDocument::removeKey(std::string_view section, std::string_view key)
{
    std::vector<std::uint32_t> lines;
    for (std::uint32_t line = findNumber(section, key); line != 0; line = m_lines[line - 1].older) {
        lines.push_back(line);
    }
    if (lines.empty()) {
        return refusal(keyMissing, {.file = m_name, .section = std::string(section), .found = std::string(key)});
    }
    // One edit for all: it takes as long for many duplicates as for one.
    std::string kept;
    for (std::size_t at = lines.size() - 1; at > 0; --at) {
        kept += view(m_lines[lines[at] - 1].next, m_lines[lines[at - 1] - 1].start);
    }
    const std::size_t start = m_lines[lines.back() - 1].start;
    return edit(start, m_lines[lines.front() - 1].next - start, kept);
}

Result<> IniDocument::removeLine(std::size_t line)
{
    return replaceLines(line, 1, {});
}

Result<> IniDocument::replaceLines(std::size_t line, std::size_t count, std::span<const std::string> lines)
{
    if (line < 1 || line > m_lines.size() + 1 || count > m_lines.size() + 1 - line) {
        return refusal(noSuchLine, {.file = m_name, .actual = line + count});
    }
    if (std::ranges::any_of(lines,
                            [](const std::string& text) { return text.find_first_of("\r\n") != std::string::npos; })) {
        return refusal(lineBreak, {.file = m_name});
    }
    const std::size_t first = line - 1;
    if (count == 0) {
        return insertLines(first, lines);
    }
    const Line& last = m_lines[first + count - 1];
    if (lines.empty()) {
        return edit(m_lines[first].start, last.next - m_lines[first].start, "");
    }
    const std::string common(lineEndNear(first + 1));
    std::string text;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        text += lines[at];
        const bool lastLine = at + 1 == lines.size();
        std::string_view end = lastLine         ? lineEndOf(first + count - 1)
                               : at + 1 < count ? lineEndOf(first + at)
                                                : common;
        // A CR before an empty line must not become one line end with the LF behind it.
        const char before = !text.empty()              ? text.back()
                            : m_lines[first].start > 0 ? m_text[m_lines[first].start - 1]
                                                       : ' ';
        if (before == '\r' && end == "\n") {
            end = "\r";
        }
        text += end;
    }
    return edit(m_lines[first].start, last.next - m_lines[first].start, text);
}

// A copy: the caller may hand over a part of this very document.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
Result<> IniDocument::setText(std::string text)
{
    return edit(0, m_text.size(), text);
}

std::optional<std::size_t> IniDocument::undo()
{
    if (!canUndo()) {
        return std::nullopt;
    }
    const IniStep& step = m_history.takeUndo();
    std::size_t first = m_text.size();
    for (const IniSplice& done : step.splices | std::views::reverse) {
        splice(done.offset, done.inserted.size(), done.removed);
        first = std::min(first, done.offset);
    }
    m_revision = step.revisionBefore;
    return indexAt(first) + 1;
}

std::optional<std::size_t> IniDocument::redo()
{
    if (!canRedo()) {
        return std::nullopt;
    }
    const IniStep& step = m_history.takeRedo();
    std::size_t first = m_text.size();
    for (const IniSplice& done : step.splices) {
        splice(done.offset, done.removed.size(), done.inserted);
        first = std::min(first, done.offset);
    }
    m_revision = step.revisionAfter;
    return indexAt(first) + 1;
}

} // namespace firesteel::boardconfig
