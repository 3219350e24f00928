// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>
#include <firmware/image.h>
#include <jobs/operation.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace firesteel::jobs {

/// What a firmware file holds: an image (both copies of a dump, the one that boots first), or a
/// bundle. Recognised by content, never by name.
using FirmwareFile = std::variant<std::vector<firmware::Image>, firmware::Bundle>;

/// Reads a file of at most maxBundleFileSize if it begins like a bundle, else maxImageFileSize.
Result<SharedBytes> readFirmwareFile(const std::filesystem::path& path);

/// parseBundle() with complete versions, or parseImageCopies().
Result<FirmwareFile> parseFirmwareFile(SharedBytes bytes, const std::string& name,
                                       const firmware::UnpackProgress& keepGoing = {});

/// Reads and parses any firmware file.
class OpenFileOperation final : public Operation
{
public:
    explicit OpenFileOperation(std::filesystem::path path);
    StepKind kind() const override { return StepKind::OpenImage; }
    Facts facts() const override;
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    std::string resource() const override { return {}; }
    Result<> run(JobContext& context) override;

    const std::filesystem::path& path() const { return m_path; }
    const FirmwareFile& content() const { return *m_content; } ///< after success

private:
    std::filesystem::path m_path;
    std::optional<FirmwareFile> m_content;
};

/// Unpacks one image of a bundle, checks it and, with a target, saves it there: the whole image, read
/// back from the disk, or nothing.
class ExtractImageOperation final : public Operation
{
public:
    /// `entry` has no choice left open: see firmware::chooseEntry(). An existing target is replaced.
    ExtractImageOperation(std::shared_ptr<const firmware::Bundle> bundle, firmware::BundleEntry entry,
                          std::optional<std::filesystem::path> target = std::nullopt);
    StepKind kind() const override { return StepKind::ExtractImage; }
    Facts facts() const override;
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    std::string resource() const override { return {}; }
    Result<> run(JobContext& context) override;

    const std::shared_ptr<const firmware::Bundle>& bundle() const { return m_bundle; }
    const firmware::BundleEntry& entry() const { return m_entry; }
    const std::optional<std::filesystem::path>& target() const { return m_target; }
    const firmware::Image& image() const { return *m_image; } ///< after success
    const std::string& sha256() const { return m_sha256; }    ///< of the saved file

private:
    std::shared_ptr<const firmware::Bundle> m_bundle;
    firmware::BundleEntry m_entry;
    std::optional<std::filesystem::path> m_target;
    std::optional<firmware::Image> m_image;
    std::string m_sha256;
};

} // namespace firesteel::jobs
