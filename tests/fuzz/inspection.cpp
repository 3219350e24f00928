// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include <firmware/contents/fields.h>
#include <firmware/contents/records.h>
#include <firmware/contents/romimages.h>
#include <firmware/crc.h>
#include <firmware/flint/flinttext.h>
#include <firmware/toc/hwpointercrc.h>
#include <firmware/toc/toclayout.h>

#include <cstdio>
#include <cstdlib>

namespace firesteel::fuzz {

namespace {

using firmware::CrcState;
using firmware::Image;
using firmware::Section;
using firmware::SectionKind;

void checkPromises(const Image& image)
{
    require(image.end <= image.bytes.size(), "end lies inside the file");
    for (const Section& section : image.sections) {
        require(image.data(section).size() <= section.dataSize, "data are not longer than the section says");
        const bool complete = section.end() <= image.bytes.size();
        require(section.crcState == CrcState::Missing || section.crcState == CrcState::Ignored || complete,
                "a section with a CRC lies inside the file");
    }
    for (const firmware::Finding& finding : image.findings) {
        require(!findingSentence(finding).empty(), "each finding has a sentence");
        require(!finding.section || *finding.section < image.sections.size(),
                "a finding names a section that is there");
    }
}

/// Each decoder on each section: a viewer may be asked for any, and none may crash.
void decodeContents(const Image& image)
{
    for (const Section& section : image.sections) {
        (void)firmware::imageInfoFields(image, section);
        (void)firmware::guidFields(image, section);
        (void)firmware::deviceInfoFields(image, section);
        (void)firmware::manufacturingInfoFields(image, section);
        (void)firmware::toolsAreaFields(image, section);
        (void)firmware::tocHeaderFields(image, section);
        (void)firmware::jumpAddresses(image, section);
        (void)firmware::hashRecords(image, section);
        (void)firmware::signatureRecord(image, section);
        (void)firmware::keyRecords(image, section);
        if (const std::size_t count = registerSettingCount(image, section); count > 0) {
            (void)registerSetting(image, section, count - 1);
        }
    }
    (void)firmware::pointerRecords(image);
}

void sealBlock(Bytes& bytes, std::uint64_t offset, std::uint64_t size)
{
    writeBe32(bytes, offset + size - 4, firmware::crc16(ByteView(bytes).subspan(offset, size - 4)));
}

void sealEntry(Bytes& bytes, const Section& section)
{
    const firmware::TocEntry& entry = *section.toc;
    const std::uint64_t at = entry.offset;
    const bool complete = section.end() <= bytes.size();
    if (complete && entry.crcMode == firmware::CrcMode::InSection && section.size >= 4) {
        sealBlock(bytes, section.offset, section.size);
    } else if (complete && entry.crcMode == firmware::CrcMode::InEntry) {
        const std::uint16_t crc = firmware::crc16(ByteView(bytes).subspan(section.offset, section.size));
        writeBe32(bytes, at + 24, (readBe32(bytes, at + 24) & 0xffff0000) | crc);
    }
    writeBe32(bytes, at + 28, firmware::crc16(ByteView(bytes).subspan(at, firmware::tocCrcCoverage)));
}

void seal(Bytes& bytes, const Section& section)
{
    const bool complete = section.size >= 8 && section.end() <= bytes.size();
    switch (section.kind) {
    case SectionKind::HwPointers:
        if (complete) {
            writeBe32(bytes, section.offset + 4, firmware::hwPointerCrc(readBe32(bytes, section.offset)));
        }
        break;
    case SectionKind::ToolsArea:
    case SectionKind::TocHeader:
    case SectionKind::HashesTable:
        if (complete) {
            sealBlock(bytes, section.offset, section.size);
        }
        break;
    default:
        if (section.toc) {
            sealEntry(bytes, section);
        } else if (section.crcState == CrcState::Wrong && complete) {
            sealBlock(bytes, section.offset, section.size);
        }
        break;
    }
}

} // namespace

void require(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "broken promise: %s\n", what);
        std::abort();
    }
}

void inspect(const Image& image)
{
    checkPromises(image);
    (void)verifyText(image);
    (void)verifyFailureText(image);
    (void)queryText(image, true);
    (void)firmware::embeddedIni(image);
    decodeContents(image);
}

Result<Image> parseAndInspect(const SharedBytes& bytes)
{
    Result<std::vector<Image>> copies = firmware::parseImageCopies(bytes, "fuzz");
    if (!copies) {
        const Result<Image> image = firmware::parseImage(bytes, "fuzz");
        require(!image, "an image has copies");
        require(!errorSentence(copies.error()).empty(), "each error has a sentence");
        return image;
    }
    require(!copies->empty(), "there is at least one copy");
    for (const Image& copy : *copies) {
        inspect(copy);
    }
    return std::move(copies->front());
}

Bytes resealed(const Image& image)
{
    Bytes bytes = image.bytes.copy();
    for (const Section& section : image.sections) {
        seal(bytes, section);
    }
    return bytes;
}

} // namespace firesteel::fuzz
