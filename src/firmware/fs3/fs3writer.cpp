// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/boot2.h>
#include <firmware/fs2/fs2.h>
#include <firmware/fs3/fs3writer.h>
#include <firmware/toc/tocwriter.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

// As in vendor images.
constexpr std::uint32_t boot2LoadAddress = 0x00400040;
constexpr std::size_t unnamedWord = 0x20;
constexpr std::uint32_t unnamedValue = 0x00000100;
constexpr std::uint32_t binaryVersion = 0x0101;
constexpr std::uint64_t itocSectors = 2; // the second one takes the table when it is changed in place

Bytes header(const Fs3Description& description)
{
    Bytes bytes(fs3header::size);
    std::ranges::copy(fs2Magic, bytes.begin());
    std::ranges::copy(description.bootData, bytes.begin() + fs3header::bootData);
    writeBe32(bytes, unnamedWord, unnamedValue);
    writeBe32(bytes, fs3header::formatWord,
              std::uint32_t{fs3header::format} << 24 | std::uint32_t{description.logSlotSize} << 16 | binaryVersion);
    return bytes;
}

/// Each section in a sector of its own, except that DBG_FW_INI follows IMAGE_INFO; returns the end.
std::uint64_t placeUpwards(std::vector<PlacedSection>& sections, std::uint64_t from)
{
    for (PlacedSection& placed : sections) {
        placed.address = placed.section.type == toctype::dbgFwIni ? from : alignedUp(from, tocSectorSize);
        from = placed.end();
    }
    return from;
}

} // namespace

Result<Bytes> writeFs3(const Fs3Description& description)
{
    const Result<FlashPlan> plan = planFlash(description.logSlotSize, description.flashSize);
    if (!plan) {
        return failure(plan);
    }
    if (description.content.identity.securityVersion) {
        return unwritable("a security version, which FS3 has no place for");
    }
    const Result<Bytes> boot2 = encodeBoot2(description.boot2, boot2LoadAddress);
    if (!boot2) {
        return boot2;
    }
    Result<std::vector<PlacedSection>> firmware = firmwareSections(description.content, *plan, ImageFormat::Fs3);
    if (!firmware) {
        return failure(firmware);
    }
    const Result<std::vector<PlacedSection>> device = deviceSections(description.content, *plan, ImageFormat::Fs3);
    if (!device) {
        return failure(device);
    }
    if (const std::size_t count = firmware->size() + device->size(); count > maxTocEntries) {
        return unwritable(std::format("{} sections (at most {})", count, maxTocEntries));
    }
    const std::uint64_t itoc = alignedUp(fs3header::size + boot2->size(), tocSectorSize);
    const std::uint64_t end = placeUpwards(*firmware, itoc + itocSectors * tocSectorSize);
    if (const Result<> room = checkRoom(end, *device, *plan); !room) {
        return failure(room);
    }
    Bytes table = tableHeader(itocSignature);
    addEntries(table, *firmware, SectionOwner::Firmware, ImageFormat::Fs3);
    addEntries(table, *device, SectionOwner::Card, ImageFormat::Fs3);

    Bytes image(device->back().end(), 0xff);
    place(image, 0, header(description));
    place(image, fs3header::size, *boot2);
    place(image, itoc, table);
    placeSections(image, *firmware);
    placeSections(image, *device);
    return image;
}

} // namespace firesteel::firmware
