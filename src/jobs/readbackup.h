// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <firmware/image.h>
#include <jobs/operation.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::jobs {

/// What query.txt of a backup tells of the card; whatever is missing there is empty.
struct BackupOrigin
{
    std::string adapter;    ///< "HP 544+FLR"
    std::string pciAddress; ///< where the card was then
    std::string psid;
    std::string version;
    std::string readAt; ///< "20261121-073000", local time
};

/// A backup folder as makeBackup() leaves it, or a plain image file.
struct BackupContent
{
    std::filesystem::path imageFile;
    firmware::Image image;               ///< may be damaged: its findings say so
    std::optional<BackupOrigin> origin;  ///< of a backup folder
    std::optional<bool> checksumMatches; ///< of firmware.bin, against SHA256SUMS where there is one
};

/// Reads and checks a backup: its folder, a file in it, or any image file.
class ReadBackupOperation final : public Operation
{
public:
    explicit ReadBackupOperation(std::filesystem::path path);
    StepKind kind() const override { return StepKind::ReadBackup; }
    Facts facts() const override;
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    std::string resource() const override { return {}; }
    /// FileNotFound where a folder holds no firmware.bin; ImageWithoutMagic for bundles.
    Result<> run(JobContext& context) override;

    const BackupContent& content() const { return *m_content; } ///< after success

private:
    std::filesystem::path imageFile() const;

    std::filesystem::path m_path;
    std::optional<BackupContent> m_content;
};

/// A backup that findBackups() met.
struct FoundBackup
{
    std::filesystem::path folder;
    BackupOrigin origin;
};

/// The backups directly below `parent`, newest first; at most `limit`. Empty where there are none, or no such folder.
std::vector<FoundBackup> findBackups(const std::filesystem::path& parent, std::size_t limit = 100);

} // namespace firesteel::jobs
