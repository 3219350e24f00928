// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <compare/exportwords.h>

namespace firesteel::compare {

namespace {

constexpr std::size_t widestColumn = 48;

std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string padded(const std::string& text, std::size_t columns)
{
    const std::size_t used = width(text);
    return used < columns ? text + std::string(columns - used, ' ') : text;
}

std::vector<std::size_t> columnWidths(const ExportTable& table)
{
    std::vector<std::size_t> widths;
    widths.reserve(table.columns.size());
    for (const std::string& column : table.columns) {
        widths.push_back(width(column));
    }
    for (const ExportRow& row : table.rows) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], std::min(width(row.cells[i]), widestColumn));
        }
    }
    return widths;
}

std::string lineOf(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += "  " + padded(cells[i], widths[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

std::string tableText(const ExportTable& table)
{
    if (table.rows.empty() && table.remarks.empty()) {
        return {};
    }
    std::string text = "\n" + table.title + "\n";
    if (!table.rows.empty()) {
        const std::vector<std::size_t> widths = columnWidths(table);
        text += lineOf(table.columns, widths);
        for (const ExportRow& row : table.rows) {
            text += lineOf(row.cells, widths);
        }
    }
    for (const std::string& remark : table.remarks) {
        text += "  " + remark + '\n';
    }
    return text;
}

} // namespace

std::string comparisonText(const Comparison& comparison, const ExportOptions& options)
{
    const ExportWords words(options);
    const std::string left = words.word(QT_TRANSLATE_NOOP("Comparison", "Left"));
    const std::string right = words.word(QT_TRANSLATE_NOOP("Comparison", "Right"));
    const std::size_t column = std::max(width(left), width(right)) + 1;
    std::string text;
    text += padded(left + ':', column) + ' ' + displayable(comparison.left.name) + "  (" +
            words.summary(comparison.left) + ")\n";
    text += padded(right + ':', column) + ' ' + displayable(comparison.right.name) + "  (" +
            words.summary(comparison.right) + ")\n";
    text += words.text(verdict(comparison)) + '\n';
    for (const ExportTable& table : words.tables(comparison)) {
        text += tableText(table);
    }
    return text;
}

} // namespace firesteel::compare
