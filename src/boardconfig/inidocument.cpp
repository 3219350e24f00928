// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inidocument.h>
#include <boardconfig/initext.h>

#include <algorithm>
#include <bit>
#include <functional>
#include <unordered_set>

namespace firesteel::boardconfig {

namespace {

std::uint64_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

std::uint64_t hashOf(std::uint64_t sectionHash, std::uint64_t keyHash)
{
    const std::uint64_t mixed = sectionHash * 0x9e3779b97f4a7c15u ^ keyHash;
    return mixed ^ (mixed >> 32);
}

std::uint32_t number(std::size_t value)
{
    return static_cast<std::uint32_t>(value);
}

} // namespace

IniDocument::IniDocument()
    : m_lines(1)
{
    m_lines.front().id = m_nextId++;
}

Result<IniDocument> IniDocument::parse(std::string text, std::string name)
{
    if (text.size() > maxIniTextSize) {
        return failure(ErrorKind::FileTooLarge, {.file = std::move(name), .expected = maxIniTextSize});
    }
    if (lineEndsIn(text) >= maxIniLines) {
        return tooManyLines(name);
    }
    IniDocument document;
    document.m_text = std::move(text);
    document.m_name = std::move(name);
    document.m_padding = paddingStart(document.m_text);
    document.m_lines =
        document.readLines(std::min(byteOrderMarkSize(document.m_text), document.m_padding), document.m_padding, true);
    for (Line& line : document.m_lines) {
        line.id = document.m_nextId++;
    }
    document.index();
    return document;
}

std::string_view IniDocument::view(std::size_t start, std::size_t end) const
{
    return std::string_view(m_text).substr(start, end - start);
}

std::string_view IniDocument::lineText(std::size_t line) const
{
    return view(m_lines[line - 1].start, m_lines[line - 1].end);
}

std::optional<std::size_t> IniDocument::lineOf(IniLineId id) const
{
    const auto found = std::ranges::find(m_lines, id, &Line::id);
    return id == 0 || found == m_lines.end() ? std::nullopt
                                             : std::optional(static_cast<std::size_t>(found - m_lines.begin()) + 1);
}

std::string_view IniDocument::sectionOf(std::size_t line) const
{
    const std::uint32_t header = m_lines[line - 1].header;
    return header == 0 ? std::string_view() : nameOf(m_lines[header - 1]);
}

IniEntry IniDocument::entryOf(std::size_t index) const
{
    const Line& line = m_lines[index];
    std::string_view comment = view(line.valueEnd, line.end);
    comment.remove_prefix(std::min(comment.find_first_not_of(iniWhiteSpace), comment.size()));
    return {.section = sectionOf(index + 1),
            .key = nameOf(line),
            .value = view(line.valueStart, line.valueEnd),
            .comment = comment,
            .line = index + 1,
            .id = line.id,
            .counts = line.counts,
            .duplicated = line.duplicated};
}

std::vector<IniEntry> IniDocument::entries() const
{
    std::vector<IniEntry> all;
    all.reserve(m_lines.size());
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        if (m_lines[at].kind == IniLineKind::Entry) {
            all.push_back(entryOf(at));
        }
    }
    return all;
}

std::vector<std::string_view> IniDocument::sections() const
{
    std::vector<std::string_view> names;
    std::unordered_set<std::string_view> seen;
    for (const Line& line : m_lines) {
        if (line.kind == IniLineKind::Section && seen.insert(nameOf(line)).second) {
            names.push_back(nameOf(line));
        }
    }
    return names;
}

bool IniDocument::hasSection(std::string_view section) const
{
    return std::ranges::any_of(m_lines, [this, section](const Line& line) {
        return line.kind == IniLineKind::Section && nameOf(line) == section;
    });
}

std::uint32_t IniDocument::findNumber(std::string_view section, std::string_view key) const
{
    if (m_buckets.empty()) {
        return 0;
    }
    const std::uint64_t keyHash = hashOf(key);
    std::uint32_t at = m_buckets[hashOf(hashOf(section), keyHash) & (m_buckets.size() - 1)];
    while (at != 0 &&
           !(m_lines[at - 1].hash == keyHash && nameOf(m_lines[at - 1]) == key && sectionOf(at) == section)) {
        at = m_lines[at - 1].bucket;
    }
    return at;
}

std::optional<IniEntry> IniDocument::find(std::string_view section, std::string_view key) const
{
    const std::uint32_t found = findNumber(section, key);
    return found == 0 ? std::nullopt : std::optional(entryOf(found - 1));
}

std::vector<IniEntry> IniDocument::findAll(std::string_view section, std::string_view key) const
{
    std::vector<IniEntry> all;
    for (std::uint32_t at = findNumber(section, key); at != 0; at = m_lines[at - 1].older) {
        all.push_back(entryOf(at - 1));
    }
    return all;
}

std::optional<IniEntry> IniDocument::entryAt(std::size_t line) const
{
    const bool holdsKey = line >= 1 && line <= m_lines.size() && m_lines[line - 1].kind == IniLineKind::Entry;
    return holdsKey ? std::optional(entryOf(line - 1)) : std::nullopt;
}

std::optional<std::string_view> IniDocument::value(std::string_view section, std::string_view key) const
{
    const std::optional<IniEntry> entry = find(section, key);
    return entry ? std::optional(entry->value) : std::nullopt;
}

/// Fills in all but the place of the text: offsets count from the start of `text`.
void IniDocument::readLine(std::string_view text, Line& line)
{
    const std::size_t first = text.find_first_not_of(iniWhiteSpace);
    if (first == std::string_view::npos) {
        line.kind = IniLineKind::Blank;
        return;
    }
    if (text[first] == ';') {
        line.kind = IniLineKind::Comment;
        return;
    }
    const std::size_t end = contentEnd(text);
    if (text[first] == '[' && text[end - 1] == ']' && end - first >= 2) {
        const Part name = trimmedPart(text, first + 1, end - 1);
        line.kind = IniLineKind::Section;
        line.nameStart = number(name.start);
        line.nameEnd = number(name.end);
    } else if (const std::size_t equals = text.substr(0, end).find('=');
               equals != std::string_view::npos && equals > first) {
        const Part name = trimmedPart(text, first, equals);
        const Part value = trimmedPart(text, equals + 1, end);
        line.kind = IniLineKind::Entry;
        line.nameStart = number(name.start);
        line.nameEnd = number(name.end);
        line.valueStart = number(value.start);
        line.valueEnd = number(value.end);
    } else {
        line.kind = IniLineKind::Other;
        return;
    }
    line.hash = hashOf(text.substr(line.nameStart, line.nameEnd - line.nameStart));
}

/// The lines of a part of the text that begins where a line begins and ends behind a line end; with
/// `last`, where all lines end.
std::vector<IniDocument::Line> IniDocument::readLines(std::size_t start, std::size_t end, bool last) const
{
    std::vector<Line> lines;
    while (start < end || (last && start == end)) {
        const LineEnd lineEnd = nextLineEnd(view(0, end), start);
        Line line{.start = number(start), .end = number(lineEnd.start), .next = number(lineEnd.end)};
        readLine(view(start, lineEnd.start), line);
        for (std::uint32_t* const offset : {&line.nameStart, &line.nameEnd, &line.valueStart, &line.valueEnd}) {
            *offset += line.start;
        }
        lines.push_back(line);
        if (lineEnd.start == lineEnd.end) {
            break;
        }
        start = lineEnd.end;
    }
    return lines;
}

void IniDocument::index()
{
    const auto entryCount = static_cast<std::size_t>(std::ranges::count(m_lines, IniLineKind::Entry, &Line::kind));
    m_buckets.assign(entryCount == 0 ? 0 : std::bit_ceil(entryCount), 0);
    std::uint32_t header = 0;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        Line& line = m_lines[at];
        if (line.kind == IniLineKind::Section) {
            header = number(at + 1);
        }
        line.header = header;
        line.older = 0;
        line.bucket = 0;
        line.counts = true;
        line.duplicated = false;
        if (line.kind == IniLineKind::Entry) {
            indexEntry(number(at + 1));
        }
    }
}

/// A bucket lists names, each by the last line that has it: many duplicates cost no more than few.
void IniDocument::indexEntry(std::uint32_t lineNumber)
{
    static const std::uint64_t hashOfNothing = hashOf("");
    Line& line = m_lines[lineNumber - 1];
    const std::uint64_t sectionHash = line.header == 0 ? hashOfNothing : m_lines[line.header - 1].hash;
    std::uint32_t* link = &m_buckets[hashOf(sectionHash, line.hash) & (m_buckets.size() - 1)];
    std::uint32_t* const head = link;
    while (*link != 0) {
        Line& other = m_lines[*link - 1];
        if (other.hash == line.hash && nameOf(other) == nameOf(line) && sectionOf(*link) == sectionOf(lineNumber)) {
            line.older = *link;
            line.duplicated = true;
            other.counts = false;
            other.duplicated = true;
            *link = other.bucket;
            break;
        }
        link = &other.bucket;
    }
    line.bucket = *head;
    *head = lineNumber;
}

} // namespace firesteel::boardconfig
