// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/builder.h>
#include <boardconfig/review.h>
#include <jobs/operation.h>

#include <filesystem>
#include <memory>
#include <optional>

namespace firesteel::jobs {

/// Runs a builder, verifies what it made, compares it with the base and, with a target, saves it there:
/// the whole image, read back from the disk, or nothing.
class BuildOperation final : public Operation
{
public:
    /// `command` is the same as a shell command, or empty. An existing target is replaced.
    BuildOperation(std::unique_ptr<boardconfig::ImageBuilder> builder,
                   std::shared_ptr<const boardconfig::ParameterMaps> maps,
                   std::optional<std::filesystem::path> target = std::nullopt, std::string command = {});
    StepKind kind() const override { return StepKind::BuildImage; }
    Facts facts() const override;
    std::string command() const override { return m_command; }
    std::vector<StageWeight> plan() const override;
    std::string resource() const override { return {}; }
    Result<> run(JobContext& context) override;

    // After success
    const firmware::Image& image() const { return *m_image; } ///< named after the target, if there is one
    const std::vector<boardconfig::KeyChange>& keys() const { return m_keys; }
    const std::vector<Sentence>& remarks() const { return m_remarks; }            ///< of the builder
    const std::optional<boardconfig::Review>& review() const { return m_review; } ///< nothing without a base
    const std::optional<std::filesystem::path>& target() const { return m_target; }
    const std::string& sha256() const { return m_sha256; } ///< of the saved file

private:
    Result<firmware::Image> verified(Bytes bytes) const;
    Result<> save(const firmware::Image& image, JobContext& context);

    std::unique_ptr<boardconfig::ImageBuilder> m_builder;
    std::shared_ptr<const boardconfig::ParameterMaps> m_maps;
    std::optional<std::filesystem::path> m_target;
    std::string m_command;
    std::optional<firmware::Image> m_image;
    std::vector<boardconfig::KeyChange> m_keys;
    std::vector<Sentence> m_remarks;
    std::optional<boardconfig::Review> m_review;
    std::string m_sha256;
};

} // namespace firesteel::jobs
