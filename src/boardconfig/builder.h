// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/progress.h>
#include <boardconfig/rebuild.h>

#include <memory>
#include <string>
#include <vector>

namespace firesteel::boardconfig {

enum class BuilderKind
{
    Rebuild, ///< this program, from an image
    Mlxburn, ///< the vendor's tool, from an .mlx file
};
/// "rebuild", "mlxburn"
const char* builderName(BuilderKind kind);

/// What a builder made. Not yet verified.
struct BuiltImage
{
    Bytes bytes;
    std::vector<KeyChange> keys;   ///< what became of the INI keys that differ from the base's
    std::vector<Sentence> remarks; ///< worth knowing; translation context "Builder"
};

/// Makes an image out of something and an INI. build() is called once, on a worker thread.
class ImageBuilder
{
public:
    ImageBuilder() = default;
    ImageBuilder(const ImageBuilder&) = delete;
    ImageBuilder& operator=(const ImageBuilder&) = delete;
    virtual ~ImageBuilder() = default;

    virtual BuilderKind kind() const = 0;
    /// File or device that the image is made from, for messages.
    virtual std::string source() const = 0;
    /// The image that the result is compared with; null if there is none.
    virtual std::shared_ptr<const firmware::Image> base() const = 0;
    /// Reports to Stage::BuildingImage. Cancelled, and what the builder fails for.
    virtual Result<BuiltImage> build(Progress& progress) = 0;
};

/// rebuild() as a builder.
class RebuildBuilder final : public ImageBuilder
{
public:
    RebuildBuilder(std::shared_ptr<const firmware::Image> base, RebuildRequest request,
                   std::shared_ptr<const ParameterMaps> maps);
    BuilderKind kind() const override { return BuilderKind::Rebuild; }
    std::string source() const override { return m_base->name; }
    std::shared_ptr<const firmware::Image> base() const override { return m_base; }
    Result<BuiltImage> build(Progress& progress) override;

private:
    std::shared_ptr<const firmware::Image> m_base;
    RebuildRequest m_request;
    std::shared_ptr<const ParameterMaps> m_maps;
};

} // namespace firesteel::boardconfig
