// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <boardconfig/inihistory.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::boardconfig {

inline constexpr std::size_t maxIniTextSize = 10'000'000;
inline constexpr std::size_t maxIniLines = 1'000'000;

enum class IniLineKind : std::uint8_t
{
    Blank,
    Comment, ///< begins with ";"
    Section, ///< [NAME], perhaps with a comment
    Entry,   ///< key = value, perhaps with a comment
    Other,   ///< nothing that an INI may hold; kept as it is
};

/// Names a line as long as the line is there, whatever happens around it. Never 0.
using IniLineId = std::uint64_t;

/// A key with its value, as views into the document's text: valid until the document changes.
struct IniEntry
{
    std::string_view section; ///< without brackets; empty before the first section
    std::string_view key;
    std::string_view value;   ///< without the comment behind it and white space around it
    std::string_view comment; ///< behind the value, from its ";;"; empty if there is none
    std::size_t line = 0;     ///< from 1
    IniLineId id = 0;
    bool counts = true;      ///< false: the same key comes again further down, and that one counts
    bool duplicated = false; ///< the same key is there more than once
};

/// The text of a board INI, byte for byte, with its keys. Bytes outside an edit stay as they are:
/// comments, blank lines, spacing, order, duplicates, line ends (LF, CRLF, CR, mixed), a missing last
/// one, a byte order mark, padding with NUL or 0xff at the end, text that is not UTF-8.
///
/// Names are compared with their letter case. A comment begins with ";" at the start of a line or with
/// ";;" behind white space, because descriptions hold single semicolons. Of keys that occur more than
/// once the last counts; sections of one name are one section. A value: copies are independent.
class IniDocument
{
public:
    IniDocument();
    /// FileTooLarge beyond maxIniTextSize, NotSupported with a reason beyond maxIniLines, both with
    /// `name` as the file; nothing else fails.
    static Result<IniDocument> parse(std::string text, std::string name = {});

    const std::string& text() const { return m_text; }
    const std::string& name() const { return m_name; }

    // Lines, counted from 1, as text editors count: where the text ends with a line end, an empty line
    // follows. There is always at least one.
    std::size_t lineCount() const { return m_lines.size(); }
    IniLineKind lineKind(std::size_t line) const { return m_lines[line - 1].kind; }
    std::string_view lineText(std::size_t line) const; ///< without its line end
    IniLineId lineId(std::size_t line) const { return m_lines[line - 1].id; }
    std::optional<std::size_t> lineOf(IniLineId id) const;
    /// The section that a line belongs to; that of the header for a header.
    std::string_view sectionOf(std::size_t line) const;

    // Keys
    std::vector<IniEntry> entries() const;          ///< in file order, duplicates included
    std::vector<std::string_view> sections() const; ///< each once, in file order, with a header
    bool hasSection(std::string_view section) const;
    /// The entry that counts.
    std::optional<IniEntry> find(std::string_view section, std::string_view key) const;
    /// All of them, the one that counts first.
    std::vector<IniEntry> findAll(std::string_view section, std::string_view key) const;
    std::optional<IniEntry> entryAt(std::size_t line) const; ///< nothing where the line holds no key
    std::optional<std::string_view> value(std::string_view section, std::string_view key) const;
    /// Bytes 0 or 0xff that fill up the end, with white space between them: not part of any line.
    std::size_t paddingSize() const { return m_text.size() - m_padding; }

    // Edits. NotSupported, with a reason, for text that would not be read back as it was given and for
    // keys that are not there; FileTooLarge. After a failure the document is as before.
    /// Replaces the value alone: spacing and comment behind it stay.
    Result<> setValue(std::size_t line, std::string_view value);
    /// Sets the entry that counts; adds the key, and the section, where it is not there.
    Result<> setValue(std::string_view section, std::string_view key, std::string_view value);
    /// Adds an entry behind the last one of the section, spaced as that one; adds the section too.
    Result<> addKey(std::string_view section, std::string_view key, std::string_view value);
    /// At the end, with a blank line before it. Does nothing where the section is there.
    Result<> addSection(std::string_view section);
    /// Removes all lines that set this key. NotSupported if none does.
    Result<> removeKey(std::string_view section, std::string_view key);
    Result<> removeLine(std::size_t line);
    /// For text editors: takes out `count` lines from `line` on and puts others in their place. Lines
    /// come without line ends and get those of the lines they replace, or of their neighbour. Lines
    /// that stay at their place keep their ids.
    Result<> replaceLines(std::size_t line, std::size_t count, std::span<const std::string> lines);
    Result<> setText(std::string text);

    // Undo. Edits between beginStep() and endStep() are one step, so are edits with the same merge
    // number (not 0) that follow each other, like the letters of a word. The oldest steps are
    // forgotten beyond IniHistory::maxSize.
    void beginStep() { m_history.beginStep(); }
    void endStep() { m_history.endStep(); }
    void setMerge(std::uint64_t merge) { m_history.setMerge(merge); }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    /// The first line that it changed; nothing if there was nothing to undo.
    std::optional<std::size_t> undo();
    std::optional<std::size_t> redo();
    /// A number for this state of the text: the same after an undo as before the edit.
    std::uint64_t revision() const { return m_revision; }

private:
    struct Line
    {
        std::uint32_t start = 0;
        std::uint32_t end = 0;  ///< of the text
        std::uint32_t next = 0; ///< behind the line end
        std::uint32_t nameStart = 0;
        std::uint32_t nameEnd = 0;
        std::uint32_t valueStart = 0;
        std::uint32_t valueEnd = 0;
        std::uint32_t header = 0; ///< line number of the section header; 0: none
        std::uint32_t older = 0;  ///< line number of the same key further up
        std::uint32_t bucket = 0; ///< next line number in the same bucket of the index
        std::uint64_t hash = 0;   ///< of the name
        IniLineKind kind = IniLineKind::Blank;
        bool counts = true;
        bool duplicated = false;
        IniLineId id = 0;

        bool hasName() const { return kind == IniLineKind::Section || kind == IniLineKind::Entry; }
    };

    std::string_view view(std::size_t start, std::size_t end) const;
    std::string_view nameOf(const Line& line) const { return view(line.nameStart, line.nameEnd); }
    IniEntry entryOf(std::size_t index) const;
    static void readLine(std::string_view text, Line& line);
    static bool readsAs(std::string_view line, std::string_view key, std::string_view value);
    std::vector<Line> readLines(std::size_t start, std::size_t end, bool last) const;
    void index();
    void indexEntry(std::uint32_t number);
    std::uint32_t findNumber(std::string_view section, std::string_view key) const;
    std::size_t indexAt(std::size_t offset) const;

    Result<> edit(std::size_t offset, std::size_t size, std::string_view text);
    void splice(std::size_t offset, std::size_t size, std::string_view text);
    struct Change
    {
        std::size_t offset = 0;
        std::size_t size = 0;  ///< bytes that were there
        std::size_t added = 0; ///< bytes that took their place
    };
    void readAgain(std::size_t first, std::size_t last, const Change& change);
    void keepIds(std::vector<Line>& fresh, std::size_t first, std::size_t last, const Change& change);
    std::string_view lineEndOf(std::size_t index) const;
    std::string_view lineEndNear(std::size_t index) const;
    std::size_t placeForKey(std::string_view section) const;
    std::string lineLike(std::size_t index, std::string_view key, std::string_view value) const;
    Result<> insertLines(std::size_t index, std::span<const std::string> lines);
    Result<> appendSection(std::string_view section, std::span<const std::string> lines);

    std::string m_text;
    std::string m_name;
    std::size_t m_padding = 0; ///< where the padding begins
    std::vector<Line> m_lines;
    std::vector<std::uint32_t> m_buckets;
    IniLineId m_nextId = 1;
    std::uint64_t m_revision = 1;
    std::uint64_t m_nextRevision = 2;
    IniHistory m_history;
};

} // namespace firesteel::boardconfig
