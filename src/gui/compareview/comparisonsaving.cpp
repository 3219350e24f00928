// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <compare/export.h>
#include <gui/compareview/comparisonsaving.h>
#include <gui/text.h>

#include <QCoreApplication>

#include <filesystem>

namespace firesteel::gui {

namespace {

std::string inWindowLanguage(const Sentence& text)
{
    return sentence(text).toStdString();
}

std::string contentOf(const compare::Comparison& comparison, ComparisonFormat format)
{
    const compare::ExportOptions options{.bytes = true, .translate = inWindowLanguage};
    switch (format) {
    case ComparisonFormat::Text:
        return compare::comparisonText(comparison, options);
    case ComparisonFormat::Html:
        return compare::comparisonHtml(comparison, options);
    case ComparisonFormat::Json:
        break;
    }
    return compare::comparisonJson(comparison);
}

} // namespace

QString suggestedName(ComparisonFormat format)
{
    switch (format) {
    case ComparisonFormat::Text:
        return QStringLiteral("comparison.txt");
    case ComparisonFormat::Html:
        return QStringLiteral("comparison.html");
    case ComparisonFormat::Json:
        break;
    }
    return QStringLiteral("comparison.json");
}

QString fileFilter(ComparisonFormat format)
{
    switch (format) {
    case ComparisonFormat::Text:
        return QCoreApplication::translate("CompareWindow", "Text files (*.txt);;All files (*)");
    case ComparisonFormat::Html:
        return QCoreApplication::translate("CompareWindow", "Web pages (*.html);;All files (*)");
    case ComparisonFormat::Json:
        break;
    }
    return QCoreApplication::translate("CompareWindow", "JSON files (*.json);;All files (*)");
}

Result<> saveComparison(const compare::Comparison& comparison, ComparisonFormat format, const QString& path)
{
    return writeFile(std::filesystem::path(path.toStdString()), contentOf(comparison, format));
}

} // namespace firesteel::gui
