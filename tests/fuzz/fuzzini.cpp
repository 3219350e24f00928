// SPDX-License-Identifier: GPL-3.0-or-later
// An INI out of arbitrary bytes, edited: the text comes back byte for byte, a document that was edited
// is the same as one read from its text, and undo leads back. The first byte chooses the edits.
#include "inspection.h"

#include <boardconfig/inidiff.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/inifindings.h>
#include <boardconfig/inivalue.h>
#include <boardconfig/keytable.h>

#include <algorithm>

using namespace firesteel;
using boardconfig::IniDocument;
using boardconfig::IniEntry;

namespace {

bool sameEntries(const IniDocument& a, const IniDocument& b)
{
    return std::ranges::equal(a.entries(), b.entries(), [](const IniEntry& left, const IniEntry& right) {
        return left.section == right.section && left.key == right.key && left.value == right.value &&
               left.comment == right.comment && left.line == right.line && left.counts == right.counts &&
               left.duplicated == right.duplicated;
    });
}

void inspect(const IniDocument& document)
{
    const Result<IniDocument> fresh = IniDocument::parse(document.text());
    fuzz::require(fresh.has_value() && fresh->lineCount() == document.lineCount() &&
                      fresh->paddingSize() == document.paddingSize() && sameEntries(document, *fresh),
                  "an edited INI is the same as one read from its text");
    for (const IniEntry& entry : document.entries()) {
        const std::optional<IniEntry> found = document.find(entry.section, entry.key);
        fuzz::require(found && found->counts && (!entry.counts || found->line == entry.line),
                      "the last of a key's entries counts");
        fuzz::require(boardconfig::sameMeaning(entry.value, boardconfig::inNotationOf(entry.value, entry.value)),
                      "a value in its own notation means the same");
    }
}

/// Sets, adds and removes as the bytes say.
void edit(IniDocument& document, std::uint8_t chooser, const std::string& piece)
{
    const std::vector<IniEntry> entries = document.entries();
    const std::size_t line = 1 + chooser % document.lineCount();
    switch (chooser % 5) {
    case 0:
        if (!entries.empty()) {
            const std::size_t at = entries[chooser % entries.size()].line;
            if (document.setValue(at, piece)) {
                fuzz::require(document.entryAt(at)->value == piece, "a value comes back as it was set");
            }
        }
        break;
    case 1:
        if (document.setValue("HCA", piece, "1")) {
            fuzz::require(document.value("HCA", piece) == "1", "a key that was added is there");
        }
        break;
    case 2:
        if (!entries.empty()) {
            const std::string section(entries.front().section);
            const std::string key(entries.front().key);
            fuzz::require(document.removeKey(section, key).has_value() && !document.find(section, key),
                          "a key that was removed is gone");
        }
        break;
    case 3:
        (void)document.replaceLines(line, 1, std::vector<std::string>{piece, "x = 1"});
        break;
    default:
        (void)document.setText(document.text().substr(document.text().size() / 2) + piece);
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const boardconfig::KeyTable keys = boardconfig::KeyTable::builtIn().value_or(boardconfig::KeyTable{});
    if (size < 8) {
        return 0;
    }
    const std::string piece(reinterpret_cast<const char*>(data) + 2, 4);
    std::string text(reinterpret_cast<const char*>(data) + 6, size - 6);
    Result<IniDocument> read = IniDocument::parse(text);
    if (!read) {
        return 0;
    }
    IniDocument& document = *read;
    fuzz::require(document.text() == text, "the text comes back byte for byte");
    inspect(document);
    for (unsigned step = 0; step < 4; ++step) {
        edit(document, static_cast<std::uint8_t>(data[0] + step * data[1]), piece);
        inspect(document);
    }
    for (const boardconfig::IniFinding& finding :
         boardconfig::iniFindings(document, keys, {.family = "ConnectX-3 Pro", .psid = "MT_1200111023"})) {
        fuzz::require(finding.line >= 1 && finding.line <= document.lineCount() &&
                          !inEnglish(boardconfig::sentenceOf(finding)).empty(),
                      "a finding has a line and a sentence");
    }
    (void)boardconfig::iniDiff(IniDocument::parse(text).value_or(IniDocument()), document);
    while (document.undo()) {
        inspect(document);
    }
    fuzz::require(document.text() == text, "undo leads back to the first text");
    return 0;
}
