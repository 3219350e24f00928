// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/flint/flintlines.h>
#include <firmware/fs2/fs2.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware::flint {

const Finding* findingOf(const Image& image, FindingKind kind)
{
    const auto found = std::ranges::find(image.findings, kind, &Finding::kind);
    return found == image.findings.end() ? nullptr : &*found;
}

std::string rangeText(std::uint64_t offset, std::uint64_t size, const std::string& name)
{
    const auto low32 = [](std::uint64_t value) { return static_cast<std::uint32_t>(value); };
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
    case CrcState::Ignored:
        return " - CRC IGNORED\n";
    case CrcState::Wrong:
    case CrcState::Missing:
        break;
    }
    return std::format(" /0x{:08x}/ - wrong CRC (exp:0x{:x}, act:0x{:x})\n", static_cast<std::uint32_t>(offset),
                       computed, stored);
}

std::string failureText(const std::string& reason)
{
    return std::format("-E- FW image verification failed: {}. AN HCA DEVICE CAN NOT BOOT FROM THIS IMAGE.\n", reason);
}

bool isTooBig(const Section& section)
{
    return section.kind != SectionKind::Boot2 && section.dataSize > maxSectionDataSize;
}

bool isFine(const Section& section)
{
    return section.crcState == CrcState::Good || section.crcState == CrcState::Blank;
}

std::string infoError(ByteView data)
{
    const auto corrupted = [&](const std::string& what) {
        return std::format("Info section corrupted: Section data size is 0x{:x} bytes, but end tag {}.\n", data.size(),
                           what);
    };
    // mstflint steps by whole words but counts the bytes that the tags claim.
    std::size_t counted = 0;
    std::size_t offset = 0;
    for (unsigned index = 0; counted < data.size() && offset + 4 <= data.size(); ++index) {
        const std::uint32_t head = readBe32(data, offset);
        const std::uint32_t tag = head >> 24;
        const std::uint32_t size = head & 0x00ffffff;
        if (counted + size > data.size()) {
            return std::format("Info section corrupted: Tag {} (TagId {}, size {}) exceeds Info section size ({} "
                               "bytes) \n",
                               index, tag, size, data.size());
        }
        counted += 4 + size;
        if (tag == 0xff) {
            return counted == data.size() ? std::string() : corrupted(std::format("found after 0x{:x} bytes", counted));
        }
        offset += 4 + (size & ~3U);
    }
    return counted == data.size() ? std::string() : corrupted("not found before section end");
}

} // namespace firesteel::firmware::flint
