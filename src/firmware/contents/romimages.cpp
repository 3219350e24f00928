// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/contents/romimages.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace firesteel::firmware {

namespace {

constexpr std::string_view mark = "mlxsign:";
constexpr std::size_t maxImages = 32;
constexpr std::size_t headerSize = 0x1a;
constexpr std::size_t dataPointer = 0x18;
constexpr std::array<std::uint8_t, 4> dataSignature{'P', 'C', 'I', 'R'};
constexpr std::size_t dataSize = 0x16;
constexpr std::uint64_t sizeUnit = 512;
constexpr std::uint8_t lastImage = 0x80;

std::uint16_t readLe16(ByteView bytes, std::size_t offset)
{
    return static_cast<std::uint16_t>(bytes[offset] | bytes[offset + 1] << 8);
}

} // namespace

std::vector<RomImage> romImages(const Image& image, const Section& section)
{
    std::vector<RomImage> found;
    const ByteView data = image.data(section);
    std::size_t at = 0;
    while (found.size() < maxImages && at + headerSize <= data.size() && readLe16(data, at) == 0xaa55) {
        const std::size_t pci = at + readLe16(data, at + dataPointer);
        if (pci + dataSize > data.size() || !std::ranges::equal(data.subspan(pci, 4), dataSignature)) {
            break;
        }
        const std::uint64_t size = readLe16(data, pci + 0x10) * sizeUnit;
        found.push_back({.offset = section.dataOffset + at,
                         .size = std::min<std::uint64_t>(size, data.size() - at),
                         .codeType = data[pci + 0x14],
                         .vendorId = readLe16(data, pci + 4),
                         .deviceId = readLe16(data, pci + 6)});
        if (size == 0 || (data[pci + 0x15] & lastImage) != 0) {
            break;
        }
        at += static_cast<std::size_t>(size);
    }
    return found;
}

std::vector<std::uint64_t> romMarks(const Image& image, const Section& section, std::size_t limit)
{
    std::vector<std::uint64_t> found;
    const ByteView data = image.data(section);
    const std::string_view text(reinterpret_cast<const char*>(data.data()), data.size());
    for (std::size_t at = text.find(mark); at != std::string_view::npos && found.size() < limit;
         at = text.find(mark, at + mark.size())) {
        found.push_back(section.dataOffset + at);
    }
    return found;
}

} // namespace firesteel::firmware
