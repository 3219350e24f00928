// SPDX-License-Identifier: GPL-3.0-or-later
#include "tocpatch.h"

#include <cstdio>
#include <cstdlib>

namespace firesteel::test {

namespace {

constexpr std::size_t headerSize = 32;
constexpr std::size_t entrySize = 32;
constexpr std::size_t crcCoverage = 28;

[[noreturn]] void giveUp(const char* what)
{
    std::fputs(what, stderr);
    std::abort();
}

/// Reference chapter 1.2, as its second sentence puts it: start 0xffff, first two bytes inverted.
std::uint32_t hardwareCrc(std::uint32_t pointer)
{
    std::uint32_t value = 0xffff;
    for (int byte = 0; byte < 6; ++byte) {
        std::uint32_t next = byte < 4 ? pointer >> (24 - 8 * byte) & 0xff : 0;
        if (byte < 2) {
            next ^= 0xff;
        }
        value ^= next;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1) != 0 ? value >> 1 ^ 0xd008 : value >> 1;
        }
    }
    return (value << 8 | value >> 8) & 0xffff;
}

} // namespace

std::size_t TocPatch::entry(std::size_t table, std::uint8_t type, std::size_t n) const
{
    for (std::size_t at = table + headerSize; bytes()[at] != 0xff; at += entrySize) {
        if (bytes()[at] == type && n-- == 0) {
            return at;
        }
    }
    giveUp("no such entry");
}

std::size_t TocPatch::freeEntry(std::size_t table) const
{
    std::size_t at = table + headerSize;
    while (bytes()[at] != 0xff) {
        at += entrySize;
    }
    return at;
}

std::size_t TocPatch::address(std::size_t entry) const
{
    return readBe32(bytes(), entry + 20) & 0x7ffffffc;
}

std::size_t TocPatch::size(std::size_t entry) const
{
    return readBe32(bytes(), entry) & 0xfffffc;
}

TocPatch& TocPatch::sealHeader(std::size_t table)
{
    word(table + crcCoverage, bitwiseCrc(bytes().subspan(table, crcCoverage)));
    return *this;
}

TocPatch& TocPatch::sealEntry(std::size_t entry)
{
    word(entry + crcCoverage, bitwiseCrc(bytes().subspan(entry, crcCoverage)));
    return *this;
}

TocPatch& TocPatch::sealSection(std::size_t entry)
{
    const ByteView data = bytes().subspan(address(entry), size(entry));
    const std::uint32_t attributes = readBe32(bytes(), entry + 24);
    const bool fs4 = bytes()[4] == 0xab;
    if (fs4 && (attributes >> 16 & 7) == 2) {
        word(address(entry) + size(entry) - 4, bitwiseCrc(data.first(data.size() - 4)));
        return *this;
    }
    return changeEntry(entry, 6, (attributes & 0xffff0000) | bitwiseCrc(data));
}

TocPatch& TocPatch::pointer(std::size_t index, std::uint32_t value)
{
    word(0x18 + 8 * index, value);
    word(0x1c + 8 * index, hardwareCrc(value));
    return *this;
}

TocPatch& TocPatch::sealTools(std::size_t area)
{
    word(area + 0x3c, bitwiseCrc(bytes().subspan(area, 0x3c)));
    return *this;
}

TocPatch& TocPatch::changeEntry(std::size_t entry, std::size_t index, std::uint32_t value)
{
    word(entry + 4 * index, value);
    return sealEntry(entry);
}

} // namespace firesteel::test
