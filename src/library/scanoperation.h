// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/operation.h>
#include <library/scan.h>

#include <filesystem>

namespace firesteel::library {

/// Brings a library up to date, as a job.
class ScanLibraryOperation final : public jobs::Operation
{
public:
    ScanLibraryOperation(std::filesystem::path database, ScanOptions options);
    jobs::StepKind kind() const override { return jobs::StepKind::ScanLibrary; }
    Facts facts() const override;
    std::string command() const override;
    std::vector<jobs::StageWeight> plan() const override;
    /// Two scans of one library would only read everything twice.
    std::string resource() const override { return "library:" + m_database.string(); }
    Result<> run(jobs::JobContext& context) override;

    const ScanSummary& summary() const { return m_summary; } ///< after success

private:
    std::filesystem::path m_database;
    ScanOptions m_options;
    ScanSummary m_summary;
};

} // namespace firesteel::library
