// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/flint/flintlines.h>
#include <firmware/flint/formats.h>

#include <format>

namespace firesteel::firmware {

namespace {

std::string sectionLine(const Section& section)
{
    const std::string text = flint::rangeText(section.offset, section.size, section.name);
    if (flint::isTooBig(section)) {
        return text + std::format(" - size too big (0x{:x})\n", static_cast<std::uint32_t>(section.dataSize));
    }
    return text + flint::crcText(section.crcState, section.offset, section.computedCrc, section.storedCrc);
}

// mstflint reads the Image Info section as soon as its CRC is right.
bool stopsAt(const Image& image, const Section& section)
{
    return section.kind == SectionKind::ImageInfo && !flint::infoError(image.data(section)).empty();
}

std::string headerText(const Image& image)
{
    if (flint::findingOf(image, FindingKind::FailsafeWordChecksum) != nullptr) {
        return "\n    Can not read failsafe info word: Corrupted chunk size checksum\n";
    }
    if (!image.layout.failsafe) {
        return "\n     FS2 non failsafe image:\n\n";
    }
    return std::format("\n     FS2 failsafe image. Start address: 0x{:x}. Chunk size 0x{:x}:\n\n"
                       "     NOTE: The addresses below are contiguous logical addresses. Physical addresses on\n"
                       "           flash may be different, based on the image start address and chunk size\n\n",
                       image.layout.start, image.layout.chunkSize());
}

} // namespace

std::string flint::fs2VerifyText(const Image& image)
{
    if (flint::findingOf(image, FindingKind::TooManyMagics) != nullptr) {
        return {};
    }
    std::string text = headerText(image);
    if (flint::findingOf(image, FindingKind::WrongStartAddress) != nullptr) {
        return image.layout.failsafe ? text : std::string();
    }
    if (flint::findingOf(image, FindingKind::FailsafeWordChecksum) != nullptr) {
        return text;
    }
    for (const Section& section : image.sections) {
        if (section.crcState != CrcState::Missing || flint::isTooBig(section)) {
            text += sectionLine(section);
        }
        if (!flint::isFine(section) || stopsAt(image, section)) {
            return text;
        }
    }
    if (const Finding* boot2 = flint::findingOf(image, FindingKind::Boot2SizeInvalid)) {
        const std::uint64_t sizeAt = boot2->facts.offset.value_or(0);
        return text + std::format("     /0x{:08x}/ (BOOT2) /0x{:08x}/ - unexpected size (0x{:x})\n", sizeAt - 4, sizeAt,
                                  boot2->facts.actual);
    }
    if (image.fullCrc.state != CrcState::Missing && image.identity.micVersion &&
        image.find(SectionKind::ImageInfo) != nullptr) {
        const CrcState state = image.guids.blank ? CrcState::Blank : image.fullCrc.state;
        text += flint::rangeText(0, image.end, "Full Image") +
                flint::crcText(state, 0, image.fullCrc.computed, image.fullCrc.stored);
    }
    return text;
}

} // namespace firesteel::firmware
