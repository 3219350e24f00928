// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/boot2.h>
#include <firmware/crc.h>
#include <firmware/fs4/fs4writer.h>
#include <firmware/toc/hwpointercrc.h>
#include <firmware/toc/tocwriter.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

// Where vendor images have them.
constexpr std::uint64_t bootRecordAddress = 0x100;
constexpr std::uint64_t toolsAreaAddress = 0x500;
constexpr std::uint64_t boot2Address = 0x1000;
constexpr std::uint32_t boot2LoadAddress = 0x10000040;
constexpr std::uint32_t formatValue = 0x01000100;
constexpr std::uint32_t binaryVersion = 0x0100;
constexpr std::size_t largestBootRecord = toolsAreaAddress - bootRecordAddress;

class HwPointers
{
public:
    void set(HwPointer pointer, std::uint64_t value)
    {
        const std::size_t at = static_cast<std::size_t>(pointer) * hwPointerSize;
        writeBe32(m_bytes, at, static_cast<std::uint32_t>(value));
        writeBe32(m_bytes, at + 4, hwPointerCrc(static_cast<std::uint32_t>(value)));
    }
    const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes = Bytes(hwPointerCount * hwPointerSize);
};

Bytes toolsArea(std::uint8_t logSlotSize)
{
    Bytes area(toolsarea::size);
    writeBe32(area, toolsarea::layoutWord, std::uint32_t{logSlotSize} << 16 | binaryVersion);
    writeBe32(area, toolsarea::crcWord, crc16(ByteView(area).first(toolsarea::crcWord)));
    return area;
}

/// A table of hashes without an entry: what is hashed, and how, only the vendor knows.
Bytes emptyHashesTable()
{
    Bytes table(hashestable::size);
    constexpr std::size_t sizeInDwords = (hashestable::size - hashestable::headerSize) / 4 - 1;
    writeBe32(table, 4, sizeInDwords);
    writeBe32(table, 8, crc16(ByteView(table).first(8)));
    writeBe32(table, hashestable::headerSize + 4, std::uint32_t{hashestable::hashSize} << 16);
    writeBe32(table, table.size() - 4, crc16(ByteView(table).first(table.size() - 4)));
    return table;
}

std::uint64_t placeUpwards(std::vector<PlacedSection>& sections, std::uint64_t from)
{
    for (PlacedSection& placed : sections) {
        placed.address = from;
        from = placed.end();
    }
    return from;
}

Result<> checkDescription(const Fs4Description& description)
{
    if (description.bootRecord.size() > largestBootRecord) {
        return unwritable(
            std::format("boot record of {} bytes (at most {})", description.bootRecord.size(), largestBootRecord));
    }
    return {};
}

Result<> checkTableSize(const std::vector<PlacedSection>& sections, const char* table)
{
    if (sections.size() > maxTocEntries) {
        return unwritable(std::format("{} sections in the {} (at most {})", sections.size(), table, maxTocEntries));
    }
    return {};
}

} // namespace

Result<Bytes> writeFs4(const Fs4Description& description)
{
    const Result<FlashPlan> plan = planFlash(description.logSlotSize, description.flashSize);
    if (!plan) {
        return failure(plan);
    }
    if (const Result<> valid = checkDescription(description); !valid) {
        return failure(valid);
    }
    const Result<Bytes> boot2 = encodeBoot2(description.boot2, boot2LoadAddress);
    if (!boot2) {
        return boot2;
    }
    Result<std::vector<PlacedSection>> firmware = firmwareSections(description.content, *plan, ImageFormat::Fs4);
    if (!firmware) {
        return failure(firmware);
    }
    const Result<std::vector<PlacedSection>> device = deviceSections(description.content, *plan, ImageFormat::Fs4);
    if (!device) {
        return failure(device);
    }
    if (const Result<> fits = checkTableSize(*firmware, "ITOC"); !fits) {
        return failure(fits);
    }
    if (const Result<> fits = checkTableSize(*device, "DTOC"); !fits) {
        return failure(fits);
    }

    HwPointers pointers;
    std::uint64_t itoc = alignedUp(boot2Address + boot2->size(), tocSectorSize);
    const Bytes hashes = description.hashesTable ? emptyHashesTable() : Bytes();
    if (!hashes.empty()) {
        pointers.set(HwPointer::HashesTable, itoc);
        itoc = alignedUp(itoc + hashes.size(), tocSectorSize);
    }
    const std::uint64_t end = placeUpwards(*firmware, itoc + tocSectorSize);
    if (const Result<> room = checkRoom(end, *device, *plan); !room) {
        return failure(room);
    }
    if (!description.bootRecord.empty()) {
        pointers.set(HwPointer::BootRecord, bootRecordAddress);
    }
    pointers.set(HwPointer::Boot2, boot2Address);
    pointers.set(HwPointer::Itoc, itoc);
    pointers.set(HwPointer::ToolsArea, toolsAreaAddress);
    pointers.set(HwPointer::SecurityVersion, description.content.identity.securityVersion.value_or(0));
    Bytes itocTable = tableHeader(itocSignature);
    addEntries(itocTable, *firmware, SectionOwner::Firmware, ImageFormat::Fs4);
    Bytes dtocTable = tableHeader(dtocSignature);
    addEntries(dtocTable, *device, SectionOwner::Card, ImageFormat::Fs4);

    Bytes image(plan->flashSize, 0xff);
    place(image, 0, fs4Magic);
    writeBe32(image, fs4header::formatWord, formatValue);
    place(image, fs4header::pointers, pointers.bytes());
    place(image, bootRecordAddress, description.bootRecord);
    place(image, toolsAreaAddress, toolsArea(description.logSlotSize));
    place(image, boot2Address, *boot2);
    if (!hashes.empty()) {
        place(image, alignedUp(boot2Address + boot2->size(), tocSectorSize), hashes);
    }
    place(image, itoc, itocTable);
    placeSections(image, *firmware);
    placeSections(image, *device);
    place(image, plan->flashSize - tocSectorSize, dtocTable);
    return image;
}

} // namespace firesteel::firmware
