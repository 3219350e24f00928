// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patch.h"

namespace firesteel::test {

/// Damages an FS3 or FS4 image on purpose and puts right the checksums on the way to the damage.
/// Reads and seals with code of its own.
class TocPatch : public Patch
{
public:
    using Patch::Patch;

    /// Address of the n-th entry of a type in the table at `table`; aborts if there is none.
    std::size_t entry(std::size_t table, std::uint8_t type, std::size_t n = 0) const;
    /// The first entry that is free.
    std::size_t freeEntry(std::size_t table) const;
    /// Address and size of the section that the entry at `entry` names.
    std::size_t address(std::size_t entry) const;
    std::size_t size(std::size_t entry) const;

    TocPatch& sealHeader(std::size_t table);
    TocPatch& sealEntry(std::size_t entry);
    /// The CRC over the section's data, where its entry or the section itself keeps one.
    TocPatch& sealSection(std::size_t entry);
    /// FS4 HW pointer with its CRC.
    TocPatch& pointer(std::size_t index, std::uint32_t value);
    TocPatch& sealTools(std::size_t area);

    /// Changes an entry, then seals it.
    TocPatch& changeEntry(std::size_t entry, std::size_t index, std::uint32_t value);
};

} // namespace firesteel::test
