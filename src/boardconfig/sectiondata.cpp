// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/sectiondata.h>
#include <firmware/crc.h>
#include <firmware/fs2/fs2assembler.h>
#include <firmware/fs2/fs2chain.h>

#include <algorithm>

namespace firesteel::boardconfig {

namespace {

using firmware::Image;
using firmware::Section;
using firmware::SectionKind;

constexpr std::size_t fullCrcWord = 0x20;
constexpr std::size_t tagHeader = 4;

const SectionEdit* editOf(const std::vector<SectionEdit>& edits, std::size_t section)
{
    const auto found = std::ranges::find(edits, section, &SectionEdit::section);
    return found == edits.end() ? nullptr : &*found;
}

Bytes inPlace(const Image& image, const std::vector<SectionEdit>& edits)
{
    Bytes bytes = image.bytes.copy();
    std::vector<Section> sections = image.sections;
    for (const SectionEdit& edit : edits) {
        Section& section = sections[edit.section];
        std::ranges::copy(edit.data, bytes.begin() + static_cast<std::ptrdiff_t>(section.dataOffset));
        const MutableByteView block = MutableByteView(bytes).subspan(section.offset, section.size);
        section.computedCrc = firmware::checkBlockCrc(block).computed;
        writeBe32(block, block.size() - firmware::crcSize, section.computedCrc);
    }
    if (!edits.empty() && !image.guids.blank) {
        const std::uint16_t crc = firmware::fullImageCrc(bytes, sections);
        writeBe32(bytes, fullCrcWord, (readBe32(bytes, fullCrcWord) & 0xffff0000) | crc);
    }
    return bytes;
}

Result<Bytes> laidOutAnew(const Image& image, const std::vector<SectionEdit>& edits)
{
    const auto firstPartition =
        std::ranges::find_if(image.sections, [](const Section& section) { return section.kind != SectionKind::Boot2; });
    if (firstPartition == image.sections.end() || firstPartition == image.sections.begin()) {
        return failure(ErrorKind::ImageUnwritable, {.file = image.name, .found = "no BOOT2 block, or nothing else"});
    }
    const auto headEnd = static_cast<std::ptrdiff_t>(std::prev(firstPartition)->end());
    std::vector<firmware::SectionContent> contents;
    for (std::size_t i = 0; i < image.sections.size(); ++i) {
        const Section& section = image.sections[i];
        if (section.kind == SectionKind::Boot2) {
            continue;
        }
        const SectionEdit* edit = editOf(edits, i);
        contents.push_back({.type = section.type,
                            .data = edit != nullptr ? ByteView(edit->data) : image.data(section),
                            .parameter = section.parameter,
                            .effective = &section == image.find(section.kind),
                            .blankCrc = section.crcState == firmware::CrcState::Blank});
    }
    if (const SectionEdit* added = editOf(edits, image.sections.size())) {
        contents.push_back({.type = added->type, .data = added->data});
    }
    Result<Bytes> bytes = firmware::assembleFs2(Bytes(image.bytes.begin(), image.bytes.begin() + headEnd), contents);
    if (!bytes) {
        return bytes;
    }
    // Erased flash behind the image is no part of it; anything else stays.
    const ByteView behind = image.bytes.view().subspan(std::min<std::size_t>(image.end, image.bytes.size()));
    if (std::ranges::any_of(behind, [](std::uint8_t byte) { return byte != 0xff; })) {
        bytes->insert(bytes->end(), behind.begin(), behind.end());
    }
    return bytes;
}

} // namespace

Result<Bytes> withSectionData(const Image& image, const std::vector<SectionEdit>& edits)
{
    const bool sameSizes = std::ranges::all_of(edits, [&image](const SectionEdit& edit) {
        return edit.section < image.sections.size() && image.sections[edit.section].dataSize == edit.data.size();
    });
    return sameSizes ? Result<Bytes>(inPlace(image, edits)) : laidOutAnew(image, edits);
}

Bytes withInfoText(ByteView imageInfo, std::uint8_t tag, std::string_view text)
{
    Bytes data(imageInfo.begin(), imageInfo.end());
    const std::optional<firmware::TagPlace> place = firmware::findInfoTag(imageInfo, tag);
    if (!place) {
        return data;
    }
    std::size_t size = place->size;
    if (text.size() > size) {
        size = (text.size() + 3) / 4 * 4;
        const auto end = data.begin() + static_cast<std::ptrdiff_t>(place->offset + place->size);
        data.insert(end, size - place->size, std::uint8_t{0});
        writeBe32(data, place->offset - tagHeader, std::uint32_t{tag} << 24 | static_cast<std::uint32_t>(size));
    }
    const auto begin = data.begin() + static_cast<std::ptrdiff_t>(place->offset);
    const auto textEnd = std::ranges::copy(text, begin).out;
    std::fill(textEnd, begin + static_cast<std::ptrdiff_t>(size), std::uint8_t{0});
    return data;
}

} // namespace firesteel::boardconfig
