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

/// The head of an image up to the ITOC: what lies where.
struct Head
{
    Bytes boot2;
    Bytes hashes; ///< empty = none
    std::uint64_t hashesAddress = 0;
    std::uint64_t itocAddress = 0;
};

Result<Head> planHead(const Fs4Description& description)
{
    if (description.bootRecord.size() > largestBootRecord) {
        return unwritable(
            std::format("boot record of {} bytes (at most {})", description.bootRecord.size(), largestBootRecord));
    }
    Result<Bytes> boot2 = encodeBoot2(description.boot2, boot2LoadAddress);
    if (!boot2) {
        return failure(boot2);
    }
    Head head{.boot2 = std::move(*boot2)};
    head.itocAddress = alignedUp(boot2Address + head.boot2.size(), tocSectorSize);
    if (description.hashesTable) {
        head.hashes = emptyHashesTable();
        head.hashesAddress = head.itocAddress;
        head.itocAddress = alignedUp(head.hashesAddress + head.hashes.size(), tocSectorSize);
    }
    return head;
}

Bytes hwPointers(const Fs4Description& description, const Head& head)
{
    HwPointers pointers;
    pointers.set(HwPointer::BootRecord, description.bootRecord.empty() ? 0 : bootRecordAddress);
    pointers.set(HwPointer::Boot2, boot2Address);
    pointers.set(HwPointer::Itoc, head.itocAddress);
    pointers.set(HwPointer::ToolsArea, toolsAreaAddress);
    pointers.set(HwPointer::SecurityVersion, description.content.identity.securityVersion.value_or(0));
    pointers.set(HwPointer::HashesTable, head.hashesAddress);
    return pointers.bytes();
}

void placeHead(Bytes& image, const Fs4Description& description, const Head& head)
{
    place(image, 0, fs4Magic);
    writeBe32(image, fs4header::formatWord, formatValue);
    place(image, fs4header::pointers, hwPointers(description, head));
    place(image, bootRecordAddress, description.bootRecord);
    place(image, toolsAreaAddress, toolsArea(description.logSlotSize));
    place(image, boot2Address, head.boot2);
    place(image, head.hashesAddress, head.hashes);
}

Result<Bytes> table(const Signature& signature, const std::vector<PlacedSection>& sections, SectionOwner owner)
{
    if (sections.size() > maxTocEntries) {
        return unwritable(std::format("{} sections in the {} (at most {})", sections.size(),
                                      owner == SectionOwner::Card ? "DTOC" : "ITOC", maxTocEntries));
    }
    Bytes made = tableHeader(signature);
    addEntries(made, sections, owner, ImageFormat::Fs4);
    return made;
}

/// Sections follow each other without gaps, as in vendor images; returns the end.
std::uint64_t placeUpwards(std::vector<PlacedSection>& sections, std::uint64_t from)
{
    for (PlacedSection& placed : sections) {
        placed.address = from;
        from = placed.end();
    }
    return from;
}

} // namespace

Result<Bytes> writeFs4(const Fs4Description& description)
{
    const Result<FlashPlan> plan = planFlash(description.logSlotSize, description.flashSize);
    if (!plan) {
        return failure(plan);
    }
    const Result<Head> head = planHead(description);
    if (!head) {
        return failure(head);
    }
    Result<std::vector<PlacedSection>> firmware = firmwareSections(description.content, *plan, ImageFormat::Fs4);
    if (!firmware) {
        return failure(firmware);
    }
    const Result<std::vector<PlacedSection>> device = deviceSections(description.content, *plan, ImageFormat::Fs4);
    if (!device) {
        return failure(device);
    }
    const std::uint64_t end = placeUpwards(*firmware, head->itocAddress + tocSectorSize);
    if (const Result<> room = checkRoom(end, *device, *plan); !room) {
        return failure(room);
    }
    const Result<Bytes> itoc = table(itocSignature, *firmware, SectionOwner::Firmware);
    if (!itoc) {
        return itoc;
    }
    const Result<Bytes> dtoc = table(dtocSignature, *device, SectionOwner::Card);
    if (!dtoc) {
        return dtoc;
    }
    Bytes image(plan->flashSize, 0xff);
    placeHead(image, description, *head);
    place(image, head->itocAddress, *itoc);
    placeSections(image, *firmware);
    placeSections(image, *device);
    place(image, plan->flashSize - tocSectorSize, *dtoc);
    return image;
}

} // namespace firesteel::firmware
