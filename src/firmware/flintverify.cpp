// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/flinttext.h>
#include <firmware/fs2.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

const Finding* findingOf(const Image& image, FindingKind kind)
{
    const auto found = std::ranges::find(image.findings, kind, &Finding::kind);
    return found == image.findings.end() ? nullptr : &*found;
}

// mstflint's addresses and sizes are 32 bits wide.
std::uint32_t low32(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value);
}

std::string rangeText(std::uint64_t offset, std::uint64_t size, const std::string& name)
{
    return std::format("     /0x{:08x}-0x{:08x} (0x{:06x})/ ({})", low32(offset), low32(offset + size - 1), low32(size),
                       name);
}

std::string crcText(CrcState state, std::uint64_t offset, std::uint32_t computed, std::uint32_t stored)
{
    switch (state) {
    case CrcState::Good:
        return " - OK\n";
    case CrcState::Blank:
        return " - BLANK CRC (0xffff)\n";
    case CrcState::Wrong:
    case CrcState::Missing:
        break;
    }
    return std::format(" /0x{:08x}/ - wrong CRC (exp:0x{:x}, act:0x{:x})\n", low32(offset), computed, stored);
}

bool isTooBig(const Section& section)
{
    return section.kind != SectionKind::Boot2 && section.dataSize > maxSectionDataSize;
}

std::string sectionLine(const Section& section)
{
    const std::string text = rangeText(section.offset, section.size, section.name);
    if (isTooBig(section)) {
        return text + std::format(" - size too big (0x{:x})\n", low32(section.dataSize));
    }
    return text + crcText(section.crcState, section.offset, section.computedCrc, section.storedCrc);
}

bool isFine(const Section& section)
{
    return section.crcState == CrcState::Good || section.crcState == CrcState::Blank;
}

// The section at which mstflint stops, or null.
const Section* firstBad(const Image& image)
{
    const auto bad = std::ranges::find_if_not(image.sections, isFine);
    return bad == image.sections.end() ? nullptr : &*bad;
}

std::string headerText(const Image& image)
{
    if (findingOf(image, FindingKind::FailsafeWordChecksum) != nullptr) {
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

std::string placeReason(const Image& image)
{
    if (const Finding* magics = findingOf(image, FindingKind::TooManyMagics)) {
        std::string places = magics->facts.found;
        if (const std::size_t third = places.find(',', places.find(',') + 1); third != std::string::npos) {
            const std::size_t end = std::min(places.find(',', third + 1), places.size());
            places = places.substr(0, third) + " and" + places.substr(third + 1, end - third - 1);
        }
        return std::format("More than 2 image start locations found at addresses {}. Image may be corrupted.", places);
    }
    if (findingOf(image, FindingKind::FailsafeWordChecksum) != nullptr) {
        return "Corrupted chunk size checksum";
    }
    if (findingOf(image, FindingKind::WrongStartAddress) != nullptr) {
        return image.layout.failsafe
                   ? std::format("FS2 Failsafe image must start at address 0 or at chunk size. Found a failsafe image "
                                 "at address 0x{:x}",
                                 image.layout.start)
                   : std::format("FS2 Non Failsafe image must start at address 0. Found non-fs image at address 0x{:x}",
                                 image.layout.start);
    }
    return {};
}

std::string outsideText(std::uint64_t address, std::uint64_t size, std::uint64_t limit)
{
    return std::format("Reading 0x{:x} bytes from  address 0x{:x} is out of image limits (0x{:x} bytes)", low32(size),
                       low32(address), limit);
}

// What mstflint reads first of a section that does not fit.
std::string cutReason(const Image& image, const Section& section)
{
    const std::uint64_t limit = image.bytes->size();
    const bool boot2 = section.kind == SectionKind::Boot2;
    const bool dataFits = section.end() - crcSize <= limit;
    const std::uint64_t address = boot2 ? section.offset : dataFits ? section.end() - crcSize : section.dataOffset;
    const std::uint64_t size = boot2 ? section.size : dataFits ? crcSize : section.size - gphSize - crcSize;
    return rangeText(section.offset, section.size, section.name) +
           std::format(" - read error ({})\n", outsideText(address, size, limit));
}

std::string chainReason(const Image& image)
{
    if (const Section* bad = firstBad(image)) {
        if (bad->crcState == CrcState::Wrong) {
            return "Bad CRC.";
        }
        return isTooBig(*bad) ? "(null)" : cutReason(image, *bad);
    }
    if (findingOf(image, FindingKind::Boot2SizeInvalid) != nullptr) {
        return "(null)";
    }
    for (const FindingKind kind : {FindingKind::NextInvalid, FindingKind::NextBackwards, FindingKind::SectionCut,
                                   FindingKind::TooManySections}) {
        if (const Finding* finding = findingOf(image, kind)) {
            return findingSentence(*finding);
        }
    }
    return {};
}

std::string lastParagraph(const std::string& reason)
{
    return std::format("-E- FW image verification failed: {}. AN HCA DEVICE CAN NOT BOOT FROM THIS IMAGE.\n", reason);
}

} // namespace

std::string verifyText(const Image& image)
{
    if (findingOf(image, FindingKind::TooManyMagics) != nullptr) {
        return {};
    }
    std::string text = headerText(image);
    if (!placeReason(image).empty()) {
        return text;
    }
    for (const Section& section : image.sections) {
        if (section.crcState != CrcState::Missing || isTooBig(section)) {
            text += sectionLine(section);
        }
        if (!isFine(section)) {
            return text;
        }
    }
    if (const Finding* boot2 = findingOf(image, FindingKind::Boot2SizeInvalid)) {
        const std::uint64_t sizeAt = boot2->facts.offset.value_or(0);
        return text + std::format("     /0x{:08x}/ (BOOT2) /0x{:08x}/ - unexpected size (0x{:x})\n", sizeAt - 4, sizeAt,
                                  boot2->facts.actual);
    }
    if (image.fullCrc.state != CrcState::Missing && image.identity.micVersion) {
        text += rangeText(0, image.end, "Full Image") +
                crcText(image.fullCrc.state, 0, image.fullCrc.computed, image.fullCrc.stored);
    }
    return text;
}

std::string verifyFailureText(const Image& image)
{
    if (const std::string reason = placeReason(image); !reason.empty()) {
        return lastParagraph(reason);
    }
    if (const std::string reason = chainReason(image); !reason.empty()) {
        return lastParagraph(reason);
    }
    if (image.guids.blank) {
        return "\n\n" + lastParagraph("BLANK GUIDS");
    }
    return {};
}

} // namespace firesteel::firmware
