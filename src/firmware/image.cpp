// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/fs2parser.h>
#include <firmware/image.h>

#include <algorithm>
#include <array>
#include <format>
#include <ranges>

namespace firesteel::firmware {

namespace {

constexpr std::array<std::uint8_t, 16> fs4Magic{0x4d, 0x54, 0x46, 0x57, 0xab, 0xcd, 0xef, 0x00,
                                                0xfa, 0xde, 0x12, 0x34, 0x56, 0x78, 0xde, 0xad};
constexpr std::size_t fs4GenerationOffset = 0x10;
constexpr std::size_t fs3FormatOffset = 0x24;
constexpr std::uint8_t fs3Format = 3;

// The name of a newer format the file is in; empty when it is none.
std::string newerFormat(ByteView bytes)
{
    for (const std::uint64_t place : magicPlaces) {
        if (place + fs4GenerationOffset >= bytes.size() ||
            !std::ranges::equal(bytes.subspan(place, fs4Magic.size()), fs4Magic)) {
            continue;
        }
        const std::uint8_t generation = bytes[place + fs4GenerationOffset];
        return generation == 1   ? formatName(ImageFormat::Fs4)
               : generation == 2 ? formatName(ImageFormat::Fs5)
                                 : std::format("FS4 / {}", generation);
    }
    return {};
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
    const auto matches = [kind](const Section& section) { return section.kind == kind; };
    const bool lastCounts =
        kind == SectionKind::FwConfiguration || kind == SectionKind::HashFile || kind == SectionKind::ImageInfo;
    if (kind == SectionKind::Guid || kind == SectionKind::ImageInfo) {
        const std::optional<Fs2Header> header = decodeFs2Header(bytes);
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
    if (std::string format = newerFormat(bytes); !format.empty()) {
        return failure(ErrorKind::ImageFormatUnsupported, {.file = name, .found = std::move(format)});
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
    if (bytes[magics.front() + fs3FormatOffset] == fs3Format) {
        return failure(ErrorKind::ImageFormatUnsupported, {.file = name, .found = formatName(ImageFormat::Fs3)});
    }
    return parseFs2(std::move(bytes), std::move(name), magics);
}

} // namespace firesteel::firmware
