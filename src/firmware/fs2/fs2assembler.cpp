// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/fs2/fs2assembler.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::uint64_t pointerLimit = 0x01000000; // 24 bits in header word 0x2c

Result<> refuse(const SectionContent& section, std::uint64_t offset, std::string reason)
{
    const std::string name = sectionName(section.type);
    return failure(ErrorKind::ImageUnwritable,
                   {.section = name, .offset = offset, .found = std::format("section {}: {}", name, reason)});
}

Result<> checkSection(const SectionContent& section, std::uint64_t offset)
{
    const bool sizeInBytes = sectionKind(section.type) == SectionKind::EmtService;
    if (!sizeInBytes && section.data.size() % 4 != 0) {
        return refuse(section, offset, std::format("{} bytes, not a multiple of 4", section.data.size()));
    }
    if (section.data.size() > maxSectionDataSize) {
        return refuse(section, offset, std::format("{} bytes, at most {}", section.data.size(), maxSectionDataSize));
    }
    if (sectionKind(section.type) == SectionKind::ImageInfo && offset + gphSize >= pointerLimit) {
        return refuse(section, offset, "beyond the reach of the header's pointer");
    }
    return {};
}

void appendSection(Bytes& image, const SectionContent& section, bool last)
{
    const std::size_t offset = image.size();
    const bool sizeInBytes = sectionKind(section.type) == SectionKind::EmtService;
    const std::size_t size = section.data.size();
    const std::size_t padded = (size + 3) & ~std::size_t{3};
    const std::size_t end = offset + gphSize + padded + crcSize;
    image.reserve(end);
    image.resize(offset + gphSize);
    writeBe32(image, offset, section.type);
    writeBe32(image, offset + 4, static_cast<std::uint32_t>(sizeInBytes ? size : size / 4));
    writeBe32(image, offset + 8, section.parameter);
    writeBe32(image, offset + 12, last ? lastSectionMark : static_cast<std::uint32_t>(end));
    image.insert(image.end(), section.data.begin(), section.data.end());
    image.resize(end);
    const std::uint16_t crc = crc16(ByteView(image).subspan(offset, gphSize + padded));
    writeBe32(image, end - crcSize, section.blankCrc ? 0xffff : crc);
}

/// The section the header points to; null if there is none of that kind.
const SectionContent* pointedSection(std::span<const SectionContent> sections, SectionKind kind)
{
    const auto ofKind = [kind](const SectionContent& section) { return sectionKind(section.type) == kind; };
    auto found = std::ranges::find_if(
        sections, [&](const SectionContent& section) { return section.effective && ofKind(section); });
    if (found == sections.end()) {
        found = std::ranges::find_if(sections, ofKind);
    }
    return found == sections.end() ? nullptr : &*found;
}

void writeFullCrc(MutableByteView image, std::uint16_t crc)
{
    writeBe32(image, 0x20, (readBe32(image, 0x20) & 0xffff0000) | crc);
}

} // namespace

Result<Bytes> assembleFs2(Bytes head, std::span<const SectionContent> sections)
{
    if (sections.empty() || sections.size() > maxFs2Sections) {
        return failure(ErrorKind::ImageUnwritable,
                       {.found = std::format("{} sections (1 to {} are possible)", sections.size(), maxFs2Sections)});
    }
    Bytes image = std::move(head);
    const SectionContent* const imageInfo = pointedSection(sections, SectionKind::ImageInfo);
    const SectionContent* const guid = pointedSection(sections, SectionKind::Guid);
    std::uint32_t imageInfoWord = 0;
    std::uint32_t guidPointer = 0;
    for (const SectionContent& section : sections) {
        if (const Result<> fits = checkSection(section, image.size()); !fits) {
            return failure(fits);
        }
        const auto dataAt = static_cast<std::uint32_t>(image.size() + gphSize);
        if (&section == imageInfo) {
            imageInfoWord = withChecksumByte(dataAt);
        } else if (&section == guid) {
            guidPointer = dataAt;
        }
        appendSection(image, section, &section == &sections.back());
        if (image.size() > maxImageFileSize) {
            return failure(ErrorKind::ImageUnwritable, {.found = std::format("more than {} bytes", maxImageFileSize)});
        }
    }
    writeBe32(image, 0x2c, imageInfoWord);
    writeBe32(image, 0x30, static_cast<std::uint32_t>(image.size()));
    writeBe32(image, 0x34, guidPointer);
    writeFullCrc(image, 0xffff);
    if (guid == nullptr || !guid->blankCrc) {
        writeFullCrc(image, crc16(image));
    }
    return image;
}

} // namespace firesteel::firmware
