// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <firmware/image.h>
#include <firmware/toc/tocdescription.h>
#include <firmware/toc/toclayout.h>

#include <vector>

namespace firesteel::firmware {

/// Parts of the FS3 and FS4 writers that both formats share.

std::unexpected<Error> unwritable(std::string reason);

constexpr std::uint64_t alignedUp(std::uint64_t value, std::uint64_t step)
{
    return (value + step - 1) / step * step;
}
constexpr std::uint64_t alignedDown(std::uint64_t value, std::uint64_t step)
{
    return value / step * step;
}

/// Slot and flash of a description, checked.
struct FlashPlan
{
    std::uint8_t logSlotSize = 0;
    std::uint64_t slotSize = 0;
    std::uint64_t flashSize = 0;
    std::uint64_t eraseStep = 0; ///< device data that are written apart lie this far apart
};
Result<FlashPlan> planFlash(std::uint8_t logSlotSize, std::uint32_t flashSize);

/// A section with its place. Its data have the CRC dword of CrcMode::InSection.
struct PlacedSection
{
    TocSectionDescription section;
    std::uint64_t address = 0;

    std::uint64_t end() const { return address + section.data.size(); }
};

/// Sections of the firmware, in the order of the ITOC: code, ROM_CODE, IMAGE_INFO, DBG_FW_INI. Not
/// yet placed.
Result<std::vector<PlacedSection>> firmwareSections(const TocImageDescription& content, const FlashPlan& plan,
                                                    ImageFormat format);

/// Sections of the card, lowest address first: what the description brings, DEV_INFO (FS4: a second
/// one, retired), MFG_INFO and VPD_R0. Placed downwards from the end of the flash.
Result<std::vector<PlacedSection>> deviceSections(const TocImageDescription& content, const FlashPlan& plan,
                                                  ImageFormat format);

/// Refuses firmware (up to `firmwareEnd`) that leaves its slot, or reaches into the device data when it
/// is burned into the second slot.
Result<> checkRoom(std::uint64_t firmwareEnd, const std::vector<PlacedSection>& device, const FlashPlan& plan);

enum class SectionOwner
{
    Firmware,
    Card,
};
/// ITOC or DTOC header without entries.
Bytes tableHeader(const Signature& signature);
/// Appends the entries of the sections to a table.
void addEntries(Bytes& table, const std::vector<PlacedSection>& sections, SectionOwner owner, ImageFormat format);

/// Puts `part` at `offset` of an image that is long enough.
void place(Bytes& image, std::uint64_t offset, ByteView part);
void placeSections(Bytes& image, const std::vector<PlacedSection>& sections);

} // namespace firesteel::firmware
