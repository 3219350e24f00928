// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/fs2parser.h>
#include <firmware/fs3/fs3parser.h>
#include <firmware/fs4/fs4parser.h>
#include <firmware/image.h>
#include <firmware/toc/toccontents.h>
#include <firmware/toc/tocentry.h>

#include <algorithm>
#include <array>
#include <format>
#include <ranges>

namespace firesteel::firmware {

namespace {

constexpr std::uint8_t fs4Generation = 1;
constexpr std::uint8_t fs5Generation = 2;

const Section* findInFs2(const Image& image, SectionKind kind)
{
    const std::vector<Section>& sections = image.sections;
    const auto matches = [kind](const Section& section) { return section.kind == kind; };
    const bool lastCounts =
        kind == SectionKind::FwConfiguration || kind == SectionKind::HashFile || kind == SectionKind::ImageInfo;
    if (kind == SectionKind::Guid || kind == SectionKind::ImageInfo) {
        const std::optional<Fs2Header> header = decodeFs2Header(image.bytes);
        const std::uint64_t pointer = !header                     ? 0
                                      : kind == SectionKind::Guid ? header->guidPointer
                                                                  : header->imageInfoPointer();
        const auto pointed = std::ranges::find_if(
            sections, [&](const Section& section) { return matches(section) && section.dataOffset == pointer; });
        if (pointed != sections.end()) {
            return &*pointed;
        }
    }
    if (lastCounts) {
        const auto last = std::ranges::find_if(sections | std::views::reverse, matches);
        return last == sections.rend() ? nullptr : &*last;
    }
    const auto first = std::ranges::find_if(sections, matches);
    return first == sections.end() ? nullptr : &*first;
}

// mstflint reads one after the other, so that the last one counts; of damaged ones, none does.
const Section* findInToc(const Image& image, SectionKind kind)
{
    const bool needsSignature = kind == SectionKind::DeviceInfo && image.format == ImageFormat::Fs4;
    const Section* best = nullptr;
    for (const Section& section : image.sections) {
        if (section.kind != kind || (needsSignature && !isSignedDeviceInfo(image.data(section)))) {
            continue;
        }
        const bool usable = section.crcState == CrcState::Good || section.crcState == CrcState::Ignored;
        if (best == nullptr || usable) {
            best = &section;
        }
    }
    return best;
}

Result<Image> parseNewer(SharedBytes bytes, std::string name, const std::vector<std::uint64_t>& magics)
{
    const std::uint64_t place = magics.front() + fs4header::formatWord;
    if (place >= bytes.size()) {
        return failure(ErrorKind::ImageTooShort, {.file = name,
                                                  .offset = magics.front(),
                                                  .expected = fs4header::size,
                                                  .actual = bytes.size() - magics.front()});
    }
    const std::uint8_t generation = bytes[place];
    if (generation == fs4Generation) {
        return parseFs4(std::move(bytes), std::move(name), magics.front(), magics);
    }
    return failure(
        ErrorKind::ImageFormatUnsupported,
        {.file = name,
         .found = generation == fs5Generation ? formatName(ImageFormat::Fs5) : std::format("FS4 / {}", generation)});
}

} // namespace

const char* formatName(ImageFormat format)
{
    constexpr const char* names[] = {"FS2", "FS3", "FS4", "FS5"};
    return names[static_cast<std::size_t>(format)];
}

bool Image::isSound() const
{
    return firstError() == nullptr;
}

const Finding* Image::firstError() const
{
    const auto found = std::ranges::find(findings, Severity::Error, &Finding::severity);
    return found == findings.end() ? nullptr : &*found;
}

const Section* Image::find(SectionKind kind) const
{
    return format == ImageFormat::Fs2 ? findInFs2(*this, kind) : findInToc(*this, kind);
}

ByteView Image::data(const Section& section) const
{
    return bytes.part(section.dataOffset, section.dataSize);
}

Result<Image> parseImage(SharedBytes bytes, std::string name)
{
    const Facts facts{.file = name, .expected = fs2HeaderSize, .actual = bytes.size()};
    if (bytes.size() < fs2HeaderSize) {
        return failure(ErrorKind::ImageTooShort, facts);
    }
    if (bytes.size() % 4 != 0) {
        return failure(ErrorKind::ImageUnaligned, facts);
    }
    if (const std::vector<std::uint64_t> magics = findFs4Magics(bytes); !magics.empty()) {
        return parseNewer(std::move(bytes), std::move(name), magics);
    }
    const std::vector<std::uint64_t> magics = findMagics(bytes);
    if (magics.empty()) {
        return failure(ErrorKind::ImageWithoutMagic, facts);
    }
    const std::uint64_t left = bytes.size() - magics.front();
    if (left < fs2HeaderSize) {
        return failure(ErrorKind::ImageTooShort,
                       {.file = name, .offset = magics.front(), .expected = fs2HeaderSize, .actual = left});
    }
    if (bytes[magics.front() + fs3header::formatWord] == fs3header::format) {
        return parseFs3(std::move(bytes), std::move(name), magics.front(), magics);
    }
    return parseFs2(bytes, std::move(name), magics);
}

} // namespace firesteel::firmware
