// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <compare/exportwords.h>

#include <format>

namespace firesteel::compare {

namespace {

constexpr const char* style = R"(
:root { color-scheme: light dark; --back: #ffffff; --text: #1d2327; --line: #c8ced3; --head: #eef1f4;
  --changed: #8a5a00; --left: #a3262a; --right: #0b6b36; }
@media (prefers-color-scheme: dark) {
  :root { --back: #1b1e20; --text: #e8eaec; --line: #454c52; --head: #2a2f33;
    --changed: #f0c060; --left: #ff9a9a; --right: #7fdc9f; } }
body { background: var(--back); color: var(--text); font: 15px/1.45 system-ui, sans-serif; margin: 2em auto;
  max-width: 80em; padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .3em .6em; text-align: left; vertical-align: top; }
th { background: var(--head); }
td { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; font-weight: 600; }
.changed td:first-child { color: var(--changed); } .left td:first-child { color: var(--left); }
.right td:first-child { color: var(--right); }
.verdict { font-weight: 600; }
)";

std::string escaped(std::string_view text)
{
    std::string html;
    html.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

struct RowStyle
{
    const char* name;
    const char* mark; ///< so that the colour is not alone
};

RowStyle styleOf(Change change)
{
    switch (change) {
    case Change::Same:
        return {"same", "="};
    case Change::Changed:
        return {"changed", "\u2260"};
    case Change::OnlyLeft:
        return {"left", "\u2212"};
    case Change::OnlyRight:
        break;
    }
    return {"right", "+"};
}

std::string rowHtml(const ExportRow& row)
{
    const RowStyle look = styleOf(row.change);
    std::string html = std::format("<tr class=\"{}\">", look.name);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        html += "<td>" + (i == 0 ? std::string(look.mark) + ' ' : std::string()) + escaped(row.cells[i]) + "</td>";
    }
    return html + "</tr>\n";
}

std::string tableHtml(const ExportTable& table, const std::string& nothing)
{
    std::string html = "<h2>" + escaped(table.title) + "</h2>\n";
    if (table.rows.empty() && table.remarks.empty()) {
        return html + "<p>" + escaped(nothing) + "</p>\n";
    }
    if (!table.rows.empty()) {
        html += "<div class=\"scroll\"><table>\n<thead><tr>";
        for (const std::string& column : table.columns) {
            html += "<th scope=\"col\">" + escaped(column) + "</th>";
        }
        html += "</tr></thead>\n<tbody>\n";
        for (const ExportRow& row : table.rows) {
            html += rowHtml(row);
        }
        html += "</tbody>\n</table></div>\n";
    }
    for (const std::string& remark : table.remarks) {
        html += "<p>" + escaped(remark) + "</p>\n";
    }
    return html;
}

std::string sideHtml(const std::string& word, const Side& side, const ExportWords& words)
{
    return std::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n", escaped(word),
                       escaped(displayable(side.name)), escaped(words.summary(side)));
}

} // namespace

std::string comparisonHtml(const Comparison& comparison, const ExportOptions& options)
{
    const ExportWords words(options);
    const std::string title = escaped(words.word(QT_TRANSLATE_NOOP("Comparison", "Comparison of two firmware images")));
    std::string html = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                       title + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
    html += "<div class=\"scroll\"><table>\n" + sideHtml(words.word("Left"), comparison.left, words) +
            sideHtml(words.word("Right"), comparison.right, words) + "</table></div>\n";
    html += "<p class=\"verdict\">" + escaped(words.text(verdict(comparison))) + "</p>\n";
    const std::string nothing = words.word(QT_TRANSLATE_NOOP("Comparison", "No differences."));
    for (const ExportTable& table : words.tables(comparison)) {
        html += tableHtml(table, nothing);
    }
    return html + "</body>\n</html>\n";
}

} // namespace firesteel::compare
