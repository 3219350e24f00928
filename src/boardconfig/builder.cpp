// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/builder.h>

#include <utility>

namespace firesteel::boardconfig {

const char* builderName(BuilderKind kind)
{
    return kind == BuilderKind::Rebuild ? "rebuild" : "mlxburn";
}

RebuildBuilder::RebuildBuilder(std::shared_ptr<const firmware::Image> base, RebuildRequest request,
                               std::shared_ptr<const ParameterMaps> maps)
    : m_base(std::move(base))
    , m_request(std::move(request))
    , m_maps(std::move(maps))
{
}

Result<BuiltImage> RebuildBuilder::build(Progress& progress)
{
    progress.advance(Stage::BuildingImage, 0, 1);
    if (progress.cancelRequested()) {
        return failure(ErrorKind::Cancelled, {.file = m_base->name});
    }
    Result<RebuiltImage> built = rebuild(*m_base, m_request, *m_maps);
    if (!built) {
        return failure(built);
    }
    progress.advance(Stage::BuildingImage, 1, 1);
    return BuiltImage{.bytes = std::move(built->bytes), .keys = std::move(built->plan.keys), .remarks = {}};
}

} // namespace firesteel::boardconfig
