// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/flint/flintlines.h>
#include <firmware/flint/formats.h>
#include <firmware/fs2/fs2.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::uint32_t smallestPointer = 12; // mstflint looks for a size 12 bytes before the data
constexpr std::uint32_t maxGuidCount = 32;

std::string magicsReason(const Finding& magics)
{
    std::string places = magics.facts.found;
    if (const std::size_t third = places.find(',', places.find(',') + 1); third != std::string::npos) {
        const std::size_t end = std::min(places.find(',', third + 1), places.size());
        places = places.substr(0, third) + " and" + places.substr(third + 1, end - third - 1);
    }
    return std::format("More than 2 image start locations found at addresses {}. Image may be corrupted.", places);
}

std::string placeReason(const Image& image)
{
    if (const Finding* magics = flint::findingOf(image, FindingKind::TooManyMagics)) {
        return magicsReason(*magics);
    }
    if (flint::findingOf(image, FindingKind::FailsafeWordChecksum) != nullptr) {
        return "Corrupted chunk size checksum";
    }
    if (flint::findingOf(image, FindingKind::WrongStartAddress) == nullptr) {
        return {};
    }
    return image.layout.failsafe
               ? std::format("FS2 Failsafe image must start at address 0 or at chunk size. Found a failsafe image at "
                             "address 0x{:x}",
                             image.layout.start)
               : std::format("FS2 Non Failsafe image must start at address 0. Found non-fs image at address 0x{:x}",
                             image.layout.start);
}

// mstflint's complaint about reading 32-bit addresses that lie outside of the file or between words.
std::string readError(const Image& image, std::uint64_t address, std::uint64_t size)
{
    if (address % 4 != 0) {
        return "read error (Address should be 4-bytes aligned.)\n";
    }
    return std::format("read error (Reading 0x{:x} bytes from  address 0x{:x} is out of image limits (0x{:x} bytes))\n",
                       static_cast<std::uint32_t>(size), static_cast<std::uint32_t>(address), image.bytes.size());
}

std::string cutReason(const Image& image, const Section& section)
{
    const bool boot2 = section.kind == SectionKind::Boot2;
    const std::uint64_t address = boot2 ? section.offset : section.end() - crcSize;
    return flint::rangeText(section.offset, section.size, section.name) + " - " +
           readError(image, address, boot2 ? section.size : crcSize);
}

// Where no header can be read, mstflint goes on with one of zeros.
std::string missingHeaderReason(const Image& image, std::uint64_t offset)
{
    return flint::rangeText(offset, gphSize + crcSize, sectionName(0)) + " - " +
           readError(image, offset + gphSize, crcSize);
}

std::string chainReason(const Image& image)
{
    for (const Section& section : image.sections) {
        if (section.crcState == CrcState::Wrong) {
            return "Bad CRC.";
        }
        if (!flint::isFine(section)) {
            return flint::isTooBig(section) ? "(null)" : cutReason(image, section);
        }
        if (section.kind == SectionKind::ImageInfo) {
            if (const std::string error = flint::infoError(image.data(section)); !error.empty()) {
                return "Failed to read the info sector: " + error;
            }
        }
    }
    if (flint::findingOf(image, FindingKind::Boot2SizeInvalid) != nullptr) {
        return "(null)";
    }
    if (const Finding* next = flint::findingOf(image, FindingKind::NextInvalid)) {
        return missingHeaderReason(image, next->facts.actual);
    }
    if (const Finding* cut = flint::findingOf(image, FindingKind::SectionCut)) {
        const std::uint64_t offset = cut->facts.offset.value_or(0);
        return cut->facts.section == "BOOT2"
                   ? std::format("     /0x{:08x}/ (BOOT2) - {}", offset, readError(image, offset + 4, 4))
                   : missingHeaderReason(image, offset);
    }
    if (image.fullCrc.state != CrcState::Missing) {
        return {};
    }
    // mstflint would follow the chain for ever.
    for (const FindingKind kind : {FindingKind::NextBackwards, FindingKind::TooManySections}) {
        if (const Finding* finding = flint::findingOf(image, kind)) {
            return findingSentence(*finding);
        }
    }
    return {};
}

std::string infoPointerReason(const Image& image, const Fs2Header& header)
{
    const std::uint32_t pointer = header.imageInfoPointer();
    if (!header.imageInfoWordValid()) {
        return std::format("Failed to read Info Section - Bad checksum for Info section pointer ({:08x}). Probably the "
                           "image is corrupted.",
                           header.imageInfoWord);
    }
    if (pointer >= image.bytes.size()) {
        return std::format("Failed to read Info Section - Info section pointer ({:08x}) too large. Probably the image "
                           "is corrupted.",
                           pointer);
    }
    if (pointer != 0 && (pointer < smallestPointer || pointer % 4 != 0)) {
        return "Info section size - " + readError(image, pointer - smallestPointer, 4);
    }
    return {};
}

std::string guidPointerReason(const Image& image, const Fs2Header& header)
{
    const std::uint32_t pointer = header.guidPointer;
    if (pointer >= image.bytes.size()) {
        return std::format("Failed to read GUIDs - Illegal GUID pointer ({:08x}). Probably image is corrupted",
                           pointer);
    }
    if (pointer < smallestPointer || pointer % 4 != 0) {
        return "Number of GUIDs - " + readError(image, pointer - smallestPointer, 4);
    }
    const std::uint32_t count = readBe32(image.bytes, pointer - smallestPointer) / 2;
    return count > maxGuidCount ? std::format("Failed to read GUIDs - Illegal Number of GUIDs ({})", count)
                                : std::string();
}

std::string pointerReason(const Image& image)
{
    const std::optional<Fs2Header> header = decodeFs2Header(image.bytes);
    if (!header) {
        return {};
    }
    const std::string reason = infoPointerReason(image, *header);
    return reason.empty() ? guidPointerReason(image, *header) : reason;
}

} // namespace

std::string flint::fs2FailureText(const Image& image)
{
    if (const std::string reason = placeReason(image); !reason.empty()) {
        return flint::failureText(reason);
    }
    if (const std::string reason = chainReason(image); !reason.empty()) {
        return flint::failureText(reason);
    }
    if (const std::string reason = pointerReason(image); !reason.empty()) {
        return std::format("\n\n-E- Failed to get Guids status. {}\n", reason);
    }
    return image.guids.blank ? "\n\n" + flint::failureText("BLANK GUIDS") : std::string();
}

} // namespace firesteel::firmware
