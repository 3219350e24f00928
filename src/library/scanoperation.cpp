// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <jobs/shellquote.h>
#include <library/scanoperation.h>

#include <format>
#include <utility>

namespace firesteel::library {

ScanLibraryOperation::ScanLibraryOperation(std::filesystem::path database, ScanOptions options)
    : m_database(std::move(database))
    , m_options(std::move(options))
{
}

Facts ScanLibraryOperation::facts() const
{
    return {.file = m_database.string()};
}

std::string ScanLibraryOperation::command() const
{
    std::string text = "firesteel-cli library scan";
    if (m_database != Store::defaultPath()) {
        text += std::format(" --database {}", jobs::shellQuote(m_database.string()));
    }
    for (const std::filesystem::path& folder : m_options.folders) {
        text += " " + jobs::shellQuote(folder.string());
    }
    return text;
}

std::vector<jobs::StageWeight> ScanLibraryOperation::plan() const
{
    return {{.stage = Stage::SearchingFolders, .weight = 5}, {.stage = Stage::ReadingFirmware, .weight = 95}};
}

Result<> ScanLibraryOperation::run(jobs::JobContext& context)
{
    Result<Store> store = Store::open(m_database);
    if (!store) {
        return failure(store);
    }
    const auto now = std::chrono::floor<std::chrono::seconds>(context.clock().now());
    Result<ScanSummary> summary = scan(*store, m_options, now, context.progress());
    if (!summary) {
        return failure(summary);
    }
    m_summary = std::move(*summary);
    context.log({.context = "Step",
                 .text = QT_TRANSLATE_NOOP("Step", "Files with firmware: {expectedNumber}; unchanged since the last "
                                                   "search: {actualNumber}"),
                 .facts = {.expected = m_summary.files, .actual = m_summary.unchanged}});
    context.log({.context = "Step",
                 .text = QT_TRANSLATE_NOOP("Step", "Images read: {expectedNumber}; files that are gone: "
                                                   "{actualNumber}"),
                 .facts = {.expected = m_summary.images, .actual = m_summary.removed}});
    for (const Trouble& trouble : m_summary.troubles) {
        Facts facts = trouble.error.facts;
        if (trouble.error.reason) {
            facts.found = inEnglish(*trouble.error.reason);
        }
        context.log({.context = "Error", .text = errorTemplate(trouble.error.kind), .facts = std::move(facts)});
    }
    return {};
}

} // namespace firesteel::library
