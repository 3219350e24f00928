// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/export.h>

#include <string_view>

namespace firesteel::compare {

/// A row of a list of differences, ready to be laid out.
struct ExportRow
{
    Change change = Change::Changed;
    std::vector<std::string> cells; ///< the first says what changed: changeWord()
};

/// One of the lists: identity, sections, INI keys...
struct ExportTable
{
    std::string title;
    std::vector<std::string> columns;
    std::vector<ExportRow> rows;
    std::vector<std::string> remarks; ///< sentences below the rows
};

/// The words of an export for people, in the language the options ask for.
class ExportWords
{
public:
    explicit ExportWords(const ExportOptions& options);

    std::string text(const Sentence& sentence) const;
    /// A text of context "Comparison".
    std::string word(const char* english) const;
    /// "FS2 2.42.5000, MT_1200111023"
    std::string summary(const Side& side) const;
    std::vector<ExportTable> tables(const Comparison& comparison) const;

private:
    std::string notes(const SectionDifference& part) const;
    ExportTable identityTable(const Comparison& comparison) const;
    ExportTable sectionTable(const Comparison& comparison) const;
    ExportTable iniTable(const Comparison& comparison) const;
    ExportTable recordTable(const Comparison& comparison) const;
    ExportTable byteTable(const Comparison& comparison) const;

    Translate m_translate;
    bool m_bytes;
};

/// Text of a file made fit to show: control characters become "?", what is not UTF-8 U+FFFD.
std::string displayable(std::string_view text);

} // namespace firesteel::compare
