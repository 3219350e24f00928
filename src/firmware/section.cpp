// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/section.h>

#include <array>
#include <format>

namespace firesteel::firmware {

namespace {

struct SectionType
{
    const char* name;
    SectionKind kind;
};

// Indexed by GPH type.
constexpr std::array<SectionType, 13> sectionTypes{{
    {nullptr, SectionKind::Unknown},
    {"DDR", SectionKind::Ddr},
    {"Configuration", SectionKind::Configuration},
    {"Jump addresses", SectionKind::JumpAddresses},
    {"EMT Service", SectionKind::EmtService},
    {"ROM", SectionKind::Rom},
    {"GUID", SectionKind::Guid},
    {"BOARD ID", SectionKind::BoardId},
    {"User Data", SectionKind::UserData},
    {"FW Configuration", SectionKind::FwConfiguration},
    {"Image Info", SectionKind::ImageInfo},
    {"DDRZ", SectionKind::Ddrz},
    {"Hash File", SectionKind::HashFile},
}};

} // namespace

SectionKind sectionKind(std::uint32_t gphType)
{
    return gphType < sectionTypes.size() ? sectionTypes[gphType].kind : SectionKind::Unknown;
}

std::string sectionName(std::uint32_t gphType)
{
    if (sectionKind(gphType) == SectionKind::Unknown) {
        return std::format("UNKNOWN ({})", static_cast<std::int32_t>(gphType));
    }
    return sectionTypes[gphType].name;
}

} // namespace firesteel::firmware
