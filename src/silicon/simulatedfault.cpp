// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/simulatedfault.h>

#include <algorithm>
#include <iterator>

namespace firesteel::silicon {

namespace {

struct FaultRow
{
    FaultKind kind;
    const char* name;
};

constexpr FaultRow faultTable[] = {
    {FaultKind::WriteProtected, "write-protected"},
    {FaultKind::FlippedBit, "flipped-bit"},
    {FaultKind::StuckBusy, "stuck-busy"},
    {FaultKind::StuckWriteInProgress, "stuck-write-in-progress"},
    {FaultKind::Lockdown, "lockdown"},
    {FaultKind::SemaphoreTaken, "semaphore-taken"},
    {FaultKind::AccessDisabled, "access-disabled"},
    {FaultKind::SlowFlash, "slow-flash"},
};

} // namespace

const char* faultName(FaultKind kind)
{
    const auto* const row = std::ranges::find(faultTable, kind, &FaultRow::kind);
    return row == std::end(faultTable) ? "" : row->name;
}

std::optional<FaultKind> faultNamed(std::string_view name)
{
    const auto* const row = std::ranges::find(faultTable, name, &FaultRow::name);
    return row == std::end(faultTable) ? std::nullopt : std::optional(row->kind);
}

} // namespace firesteel::silicon
