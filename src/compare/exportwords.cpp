// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <compare/exportwords.h>

#include <format>

namespace firesteel::compare {

namespace {

constexpr const char* absent = "-";

std::string valueText(const std::optional<std::string>& value)
{
    return value ? displayable(*value) : absent;
}

std::string addressText(const std::optional<PartPlace>& place)
{
    return place ? std::format("0x{:08x}", place->offset) : absent;
}

std::string sizeText(const std::optional<PartPlace>& place)
{
    return place ? std::to_string(place->size) : absent;
}

std::string registerText(const std::optional<RecordValue>& record)
{
    return record ? std::format("0x{:08x} / 0x{:08x}", record->value, record->mask) : absent;
}

std::string lineText(unsigned line)
{
    return line == 0 ? absent : std::to_string(line);
}

Sentence iniProblem(const Error& error)
{
    Facts facts = error.facts;
    if (error.reason) {
        facts.found = inEnglish(*error.reason);
    }
    return {"Error", errorTemplate(error.kind), facts};
}

/// Length of the UTF-8 sequence at the start of `text`; 0 if it is none that may be shown.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (length < 2 || first > 0xf4 || text.size() < length) {
        return length == 1 ? 1 : 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) {
            return 0;
        }
    }
    const unsigned char second = byte(1);
    const bool overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool outside = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
    const bool control = first == 0xc2 && second < 0xa0;
    return overlong || outside || control ? 0 : length;
}

} // namespace

std::string displayable(std::string_view text)
{
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        const auto first = static_cast<unsigned char>(text.front());
        if (length == 0) {
            shown += "\xef\xbf\xbd";
        } else if (first < 0x20 || first == 0x7f) {
            shown += '?';
        } else {
            shown += text.substr(0, length);
        }
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return shown;
}

ExportWords::ExportWords(const ExportOptions& options)
    : m_translate(options.translate ? options.translate : Translate(inEnglish))
    , m_bytes(options.bytes)
{
}

std::string ExportWords::text(const Sentence& sentence) const
{
    return displayable(m_translate(sentence));
}

std::string ExportWords::word(const char* english) const
{
    return text({"Comparison", english});
}

std::string ExportWords::summary(const Side& side) const
{
    std::string words = side.format;
    if (!side.version.empty()) {
        words += ' ' + displayable(side.version);
    }
    if (!side.psid.empty()) {
        words += ", " + displayable(side.psid);
    }
    return words;
}

std::string ExportWords::notes(const SectionDifference& part) const
{
    struct Note
    {
        bool applies;
        const char* words;
    };
    const std::array notes{
        Note{part.moved, QT_TRANSLATE_NOOP("Comparison", "moved")},
        Note{part.attributesDiffer, QT_TRANSLATE_NOOP("Comparison", "load address, entry point or CRC state differs")},
        Note{part.frameDiffers, QT_TRANSLATE_NOOP("Comparison", "only section header and CRC differ")},
    };
    std::string text;
    for (const Note& note : notes) {
        if (note.applies) {
            text += (text.empty() ? "" : "; ") + word(note.words);
        }
    }
    return text;
}

ExportTable ExportWords::identityTable(const Comparison& comparison) const
{
    ExportTable table{
        .title = word(QT_TRANSLATE_NOOP("Comparison", "Identity")),
        .columns = {word(QT_TRANSLATE_NOOP("Comparison", "Change")), word(QT_TRANSLATE_NOOP("Comparison", "Field")),
                    word(QT_TRANSLATE_NOOP("Comparison", "Left")), word(QT_TRANSLATE_NOOP("Comparison", "Right"))}};
    for (const IdentityDifference& field : comparison.identity) {
        if (field.change != Change::Same) {
            table.rows.push_back(
                {field.change,
                 {text(changeWord(field.change)), text(field.field), valueText(field.left), valueText(field.right)}});
        }
    }
    return table;
}

ExportTable ExportWords::sectionTable(const Comparison& comparison) const
{
    ExportTable table{.title = word(QT_TRANSLATE_NOOP("Comparison", "Sections")),
                      .columns = {word("Change"), word(QT_TRANSLATE_NOOP("Comparison", "Section")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Left address")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Left size")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Right address")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Right size")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Bytes that differ")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Notes"))}};
    for (const SectionDifference& part : comparison.sections) {
        if (part.change != Change::Same || part.moved || part.frameDiffers) {
            table.rows.push_back(
                {part.change,
                 {text(changeWord(part.change)), text(partName(part)), addressText(part.left), sizeText(part.left),
                  addressText(part.right), sizeText(part.right), std::to_string(part.differentBytes), notes(part)}});
        }
    }
    return table;
}

ExportTable ExportWords::iniTable(const Comparison& comparison) const
{
    ExportTable table{.title = word(QT_TRANSLATE_NOOP("Comparison", "INI keys")),
                      .columns = {word("Change"), word("Section"), word(QT_TRANSLATE_NOOP("Comparison", "Key")),
                                  word("Left"), word("Right"), word(QT_TRANSLATE_NOOP("Comparison", "Left line")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Right line"))}};
    for (const IniDifference& key : comparison.ini) {
        if (key.change != Change::Same) {
            table.rows.push_back(
                {key.change,
                 {text(changeWord(key.change)), displayable(key.section), displayable(key.key), valueText(key.left),
                  valueText(key.right), lineText(key.leftLine), lineText(key.rightLine)}});
        }
    }
    for (const std::optional<Error>& problem : {comparison.leftIniProblem, comparison.rightIniProblem}) {
        if (problem) {
            table.remarks.push_back(text(iniProblem(*problem)));
        }
    }
    if (comparison.iniCut) {
        table.remarks.push_back(word(QT_TRANSLATE_NOOP("Comparison", "An INI has more keys than were compared.")));
    }
    return table;
}

ExportTable ExportWords::recordTable(const Comparison& comparison) const
{
    ExportTable table{.title = word(QT_TRANSLATE_NOOP("Comparison", "Configuration records")),
                      .columns = {word("Change"), word("Section"), word(QT_TRANSLATE_NOOP("Comparison", "Address")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Left value / mask")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Right value / mask")),
                                  word(QT_TRANSLATE_NOOP("Comparison", "Register"))}};
    for (const RecordDifference& record : comparison.records) {
        if (record.change != Change::Same) {
            table.rows.push_back({record.change,
                                  {text(changeWord(record.change)), std::to_string(record.configuration + 1),
                                   std::format("0x{:08x}", record.address), registerText(record.left),
                                   registerText(record.right), registerName(record)}});
        }
    }
    if (comparison.recordsCut) {
        table.remarks.push_back(word(QT_TRANSLATE_NOOP("Comparison", "There are more records than were compared.")));
    }
    return table;
}

ExportTable ExportWords::byteTable(const Comparison& comparison) const
{
    ExportTable table{.title = word(QT_TRANSLATE_NOOP("Comparison", "Bytes")),
                      .columns = {word("Change"), word("Left address"), word("Left size"), word("Right address"),
                                  word("Right size"), word("Section")}};
    for (const ByteRange& range : comparison.bytes) {
        const Change change = range.leftSize == 0    ? Change::OnlyRight
                              : range.rightSize == 0 ? Change::OnlyLeft
                                                     : Change::Changed;
        table.rows.push_back({change,
                              {text(changeWord(change)), std::format("0x{:08x}", range.leftOffset),
                               std::to_string(range.leftSize), std::format("0x{:08x}", range.rightOffset),
                               std::to_string(range.rightSize), text(partName(comparison.sections[range.part]))}});
    }
    if (comparison.byteRangesCut) {
        table.remarks.push_back(word(QT_TRANSLATE_NOOP("Comparison", "There are more ranges than are listed.")));
    }
    return table;
}

std::vector<ExportTable> ExportWords::tables(const Comparison& comparison) const
{
    std::vector<ExportTable> tables{identityTable(comparison), sectionTable(comparison), iniTable(comparison),
                                    recordTable(comparison)};
    if (m_bytes) {
        tables.push_back(byteTable(comparison));
    }
    return tables;
}

} // namespace firesteel::compare
