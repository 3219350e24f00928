// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/builder.h>
#include <tools/process.h>
#include <tools/toolset.h>

#include <filesystem>

namespace firesteel::boardconfig {

/// The first MFT whose manual no longer tells how to build images (tools-and-devices D).
inline constexpr tools::ToolVersion mftWithoutGeneration{.major = 4, .minor = 32, .patch = 0};

/// What mlxburn builds an image from.
struct MlxburnRequest
{
    tools::Tool tool;                            ///< ToolKind::Burn
    std::filesystem::path mlx;                   ///< firmware as the vendor released it, for one chip
    std::string ini;                             ///< the whole text
    std::shared_ptr<const firmware::Image> base; ///< what the card runs; may be null
};

/// `mlxburn -fw X.mlx -conf Y.ini -wrimage OUT`: the vendor's own way to make an image. It translates every
/// key, but takes the version of the .mlx. Nothing is burnt.
/// FileNotFound and FileTooLarge for the .mlx, ToolMissing, ToolFailed with what the tool said explained,
/// ToolStopped, ToolAnswerUnknown where it leaves no image, Cancelled.
class MlxburnBuilder final : public ImageBuilder
{
public:
    /// `processes` must outlive the builder.
    MlxburnBuilder(MlxburnRequest request, tools::ProcessFactory& processes);
    BuilderKind kind() const override { return BuilderKind::Mlxburn; }
    std::string source() const override { return m_request.mlx.string(); }
    std::shared_ptr<const firmware::Image> base() const override { return m_request.base; }
    Result<BuiltImage> build(Progress& progress) override;

private:
    Result<Bytes> run(const std::filesystem::path& folder, Progress& progress, std::vector<Sentence>& remarks);
    void checkVersion(std::vector<Sentence>& remarks) const;
    void compareWithBase(const Bytes& bytes, BuiltImage& built) const;

    MlxburnRequest m_request;
    tools::ProcessFactory& m_processes;
};

/// What a line that mlxburn printed means; nothing where it speaks for itself.
std::optional<Sentence> explainMlxburn(std::string_view line);

} // namespace firesteel::boardconfig
