// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsreading.h>

#include <QString>

#include <optional>
#include <vector>

namespace firesteel::gui {

/// What a user types to find records: words, all of which must fit.
///  - "0x1f99c": the register, also where the address lies within its four bytes; addresses, values and
///    masks that begin so; the record at that offset of the image
///  - "0x1fa00-0x1faff": registers of a range, both ends included
///  - anything else: a part of a name, a key, an address or a value, whatever the letter case
class RecordSearch
{
public:
    RecordSearch() = default;
    explicit RecordSearch(const QString& text);

    bool isEmpty() const { return m_words.empty(); }
    bool fits(const RecordRow& row) const;

private:
    struct Word
    {
        QString text;
        QString digits;                     ///< of a hexadecimal number, without leading zeros; else empty
        std::optional<std::uint64_t> first; ///< of a number, or of a range
        std::optional<std::uint64_t> last;  ///< only of a range
    };
    static Word parse(const QString& text);
    static bool fits(const Word& word, const RecordRow& row);

    std::vector<Word> m_words;
};

} // namespace firesteel::gui
