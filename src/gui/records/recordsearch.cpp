// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/contents/records.h>
#include <gui/records/recordsearch.h>

#include <algorithm>
#include <array>

namespace firesteel::gui {

namespace {

constexpr int hexadecimal = 16;
constexpr std::uint64_t registerSize = 4;

std::optional<std::uint64_t> hexNumber(QStringView text)
{
    if (!text.startsWith(QLatin1StringView("0x"), Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    bool valid = false;
    const qulonglong number = text.mid(2).toULongLong(&valid, hexadecimal);
    return valid ? std::optional<std::uint64_t>(number) : std::nullopt;
}

QString digitsOf(std::uint64_t number)
{
    return QString::number(static_cast<qulonglong>(number), hexadecimal);
}

/// All hexadecimal numbers of a row but its offset.
std::array<std::optional<std::uint32_t>, 5> numbersOf(const RecordRow& row)
{
    const auto part = [](const std::optional<compare::RecordValue>& side, std::uint32_t compare::RecordValue::* field) {
        return side ? std::optional<std::uint32_t>((*side).*field) : std::nullopt;
    };
    using compare::RecordValue;
    return {row.address, part(row.record, &RecordValue::value), part(row.other, &RecordValue::value),
            part(row.record, &RecordValue::mask), part(row.other, &RecordValue::mask)};
}

bool coversOffset(const std::optional<compare::RecordValue>& record, std::uint64_t offset)
{
    return record && offset >= record->offset && offset < record->offset + firmware::configurationRecordSize;
}

} // namespace

RecordSearch::RecordSearch(const QString& text)
{
    for (const QString& word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        m_words.push_back(parse(word));
    }
}

RecordSearch::Word RecordSearch::parse(const QString& text)
{
    Word word{.text = text, .digits = {}, .first = {}, .last = {}};
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    const QStringView view(text);
    if (dash > 0) {
        word.first = hexNumber(view.left(dash));
        word.last = hexNumber(view.mid(dash + 1));
        if (word.first && word.last) {
            return word;
        }
        word.first.reset();
        word.last.reset();
        return word;
    }
    if (text.startsWith(QLatin1StringView("0x"), Qt::CaseInsensitive)) {
        word.first = hexNumber(view);
        word.digits = word.first && *word.first != 0 ? digitsOf(*word.first) : QString();
    }
    return word;
}

bool RecordSearch::fits(const RecordRow& row) const
{
    return std::ranges::all_of(m_words, [&row](const Word& word) { return fits(word, row); });
}

bool RecordSearch::fits(const Word& word, const RecordRow& row)
{
    if (word.last) {
        const auto [low, high] = std::minmax(*word.first, *word.last);
        return row.address + registerSize > low && row.address <= high;
    }
    if (row.names.contains(word.text, Qt::CaseInsensitive) || row.keys.contains(word.text, Qt::CaseInsensitive)) {
        return true;
    }
    if (word.first) {
        const bool inRegister = *word.first >= row.address && *word.first < row.address + registerSize;
        if (inRegister || coversOffset(row.record, *word.first)) {
            return true;
        }
    }
    return std::ranges::any_of(numbersOf(row), [&word](const std::optional<std::uint32_t>& number) {
        if (!number) {
            return false;
        }
        if (!word.first) {
            // Also "0x" alone, while more is being typed.
            const QString padded = QStringLiteral("0x%1").arg(*number, 8, hexadecimal, QLatin1Char('0'));
            return padded.contains(word.text, Qt::CaseInsensitive);
        }
        return word.digits.isEmpty() ? *number == 0 : digitsOf(*number).startsWith(word.digits);
    });
}

} // namespace firesteel::gui
