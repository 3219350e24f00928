// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <firmware/contents/records.h>
#include <firmware/toc/toclayout.h>

#include <algorithm>

namespace firesteel::firmware {

namespace {

constexpr std::size_t jumpRecordSize = 8;
constexpr std::size_t maxJumpRecords = 4096;
constexpr std::uint32_t loadAddressMask = 0x7fffffff; // parameter of a DDR section (reference chapter 2.11)

constexpr std::array<const char*, hwPointerCount> pointerNames{
    QT_TRANSLATE_NOOP("HwPointer", "Boot record"),
    QT_TRANSLATE_NOOP("HwPointer", "BOOT2"),
    QT_TRANSLATE_NOOP("HwPointer", "ITOC"),
    QT_TRANSLATE_NOOP("HwPointer", "Tools area"),
    QT_TRANSLATE_NOOP("HwPointer", "Authentication start"),
    QT_TRANSLATE_NOOP("HwPointer", "Authentication end"),
    QT_TRANSLATE_NOOP("HwPointer", "Digest"),
    QT_TRANSLATE_NOOP("HwPointer", "Digest recovery key"),
    QT_TRANSLATE_NOOP("HwPointer", "Firmware window start"),
    QT_TRANSLATE_NOOP("HwPointer", "Firmware window end"),
    QT_TRANSLATE_NOOP("HwPointer", "Image Info section"),
    QT_TRANSLATE_NOOP("HwPointer", "Image signature"),
    QT_TRANSLATE_NOOP("HwPointer", "Public key"),
    QT_TRANSLATE_NOOP("HwPointer", "Security version (a number)"),
    QT_TRANSLATE_NOOP("HwPointer", "GCM IV delta"),
    QT_TRANSLATE_NOOP("HwPointer", "Hashes table"),
};

constexpr std::size_t uuidSize = 16;
constexpr std::size_t signature256 = 256;
constexpr std::size_t signature512 = 512;
constexpr std::size_t keySlots = 8;
constexpr std::size_t keyPrefix = 16; // exponent; filled in empty slots of real images, too

bool isBlank(ByteView bytes)
{
    const auto all = [bytes](std::uint8_t value) {
        return std::ranges::all_of(bytes, [value](std::uint8_t byte) { return byte == value; });
    };
    return all(0) || all(0xff);
}

} // namespace

std::size_t registerSettingCount(const Image& image, const Section& section)
{
    return image.data(section).size() / configurationRecordSize;
}

RegisterSetting registerSetting(const Image& image, const Section& section, std::size_t index)
{
    const ByteView data = image.data(section);
    const std::size_t at = index * configurationRecordSize;
    return {.address = readBe32(data, at),
            .value = readBe32(data, at + 4),
            .mask = readBe32(data, at + 8),
            .offset = section.dataOffset + at};
}

std::vector<JumpAddress> jumpAddresses(const Image& image, const Section& section)
{
    std::vector<JumpAddress> found;
    const ByteView data = image.data(section);
    for (std::size_t at = 0; at + jumpRecordSize <= data.size() && found.size() < maxJumpRecords;
         at += jumpRecordSize) {
        JumpAddress jump{
            .registerAddress = readBe32(data, at), .entry = readBe32(data, at + 4), .offset = section.dataOffset + at};
        for (std::size_t i = 0; i < image.sections.size(); ++i) {
            const Section& code = image.sections[i];
            const std::uint64_t load = code.parameter & loadAddressMask;
            const std::uint64_t entry = jump.entry & loadAddressMask;
            if (code.kind == SectionKind::Ddr && entry >= load && entry - load < code.dataSize) {
                jump.section = i;
            }
        }
        found.push_back(jump);
    }
    return found;
}

std::vector<PointerRecord> pointerRecords(const Image& image)
{
    std::vector<PointerRecord> found;
    for (std::size_t i = 0; i < image.sections.size() && found.size() < hwPointerCount; ++i) {
        const Section& section = image.sections[i];
        if (section.kind != SectionKind::HwPointers) {
            continue;
        }
        const ByteView bytes = image.bytes.part(section.offset, hwPointerSize).view();
        if (bytes.size() < hwPointerSize) {
            continue;
        }
        const std::size_t number = found.size();
        const std::uint32_t value = readBe32(bytes, 0);
        found.push_back(
            {.name = pointerNames.at(number),
             .value = value,
             .storedCrc = static_cast<std::uint16_t>(readBe32(bytes, 4)),
             .isAddress = HwPointer{number} != HwPointer::SecurityVersion && HwPointer{number} != HwPointer::GcmIvDelta,
             .used = value != 0 && value != 0xffffffff,
             .offset = section.offset,
             .section = i});
    }
    return found;
}

HashesTable hashRecords(const Image& image, const Section& section)
{
    HashesTable table;
    const ByteView data = image.data(section);
    const std::size_t htoc = hashestable::headerSize;
    if (data.size() < htoc + hashestable::htocHeaderSize) {
        table.cut = true;
        return table;
    }
    const std::uint32_t word = readBe32(data, htoc + 4);
    table.hashSize = word >> 16;
    const std::size_t count = word & 0xff;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t slot = htoc + hashestable::htocHeaderSize + i * hashestable::slotSize;
        if (slot + hashestable::slotSize > data.size()) {
            table.cut = true;
            break;
        }
        const std::uint32_t entry = readBe32(data, slot);
        const std::uint64_t at = htoc + std::uint64_t{entry & 0xffff} * 4;
        if (at + table.hashSize > data.size()) {
            table.cut = true;
            continue;
        }
        table.records.push_back({.sectionType = static_cast<std::uint8_t>(entry >> 16),
                                 .hash = data.subspan(at, table.hashSize),
                                 .offset = section.dataOffset + at});
    }
    return table;
}

std::optional<SignatureRecord> signatureRecord(const Image& image, const Section& section)
{
    const ByteView data = image.data(section);
    const bool is512 = section.type == toctype::imageSignature512;
    if (section.type != toctype::imageSignature256 && !is512) {
        return {};
    }
    const std::size_t size = is512 ? signature512 : signature256;
    const std::size_t at = imagesignature::keyUuid + uuidSize;
    if (data.size() < at + size) {
        return {};
    }
    SignatureRecord record{.keyUuid = data.subspan(imagesignature::keyUuid, uuidSize),
                           .signature = data.subspan(at, size)};
    record.keyNamed = !isBlank(record.keyUuid);
    record.developmentKey =
        record.keyNamed && readBe32(record.keyUuid, 12) == 0 && (readBe32(record.keyUuid, 8) & 0xffff) == 0;
    record.set = !isBlank(record.signature);
    return record;
}

std::vector<KeyRecord> keyRecords(const Image& image, const Section& section)
{
    std::vector<KeyRecord> found;
    if (section.type != toctype::publicKeys2048 && section.type != toctype::publicKeys4096) {
        return found;
    }
    const ByteView data = image.data(section);
    const std::size_t slot = section.type == toctype::publicKeys2048 ? 288 : 544;
    for (std::size_t at = 0; at + slot <= data.size() && found.size() < keySlots; at += slot) {
        const ByteView bytes = data.subspan(at, slot);
        found.push_back({.bytes = bytes, .set = !isBlank(bytes.subspan(keyPrefix)), .offset = section.dataOffset + at});
    }
    return found;
}

} // namespace firesteel::firmware
