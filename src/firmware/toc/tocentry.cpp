// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/toc/tocentry.h>

#include <algorithm>

namespace firesteel::firmware {

namespace {

constexpr std::size_t typeWord = 0;
constexpr std::size_t loadWord = 4;
constexpr std::size_t entryPointWord = 8;
constexpr std::size_t versionWord = 16;
constexpr std::size_t addressWord = 20;
constexpr std::size_t attributesWord = 24;
constexpr std::size_t crcWord = 28;

constexpr std::uint32_t zippedBit = 1U << 31;
constexpr std::uint32_t cacheLineCrcBit = 1U << 30;
constexpr std::uint32_t loadBits = cacheLineCrcBit - 1;
constexpr std::uint32_t relativeBit = 1U << 31; // FS4: not used, no part of the address
constexpr std::uint32_t deviceDataBit = 1U << 17;
constexpr std::uint32_t noCrcBit = 1U << 16;
constexpr std::uint32_t encryptedBit = 1U << 31;

CrcMode crcModeOf(unsigned bits)
{
    return bits == 0 ? CrcMode::InEntry : bits == 2 ? CrcMode::InSection : CrcMode::None;
}

} // namespace

TocEntry decodeTocEntry(ByteView bytes, TocTable table, std::uint64_t offset)
{
    const std::uint32_t address = readBe32(bytes, addressWord);
    const std::uint32_t attributes = readBe32(bytes, attributesWord);
    TocEntry entry{
        .offset = offset,
        .type = bytes[typeWord],
        .size = readBe32(bytes, typeWord) & 0x00ffffff,
        .flashAddress = address & ~relativeBit,
        .loadAddress = readBe32(bytes, loadWord) & loadBits,
        .entryPoint = readBe32(bytes, entryPointWord),
        .zipped = (readBe32(bytes, loadWord) & zippedBit) != 0,
        .cacheLineCrc = (readBe32(bytes, loadWord) & cacheLineCrcBit) != 0,
        .storedEntryCrc = static_cast<std::uint16_t>(readBe32(bytes, crcWord)),
        .computedEntryCrc = crc16(bytes.first(tocCrcCoverage)),
    };
    if (table == TocTable::Fs3Itoc) {
        entry.relative = (address & relativeBit) != 0;
        entry.deviceData = (attributes & deviceDataBit) != 0;
        entry.crcMode = (attributes & noCrcBit) != 0 ? CrcMode::None : CrcMode::InEntry;
        return entry;
    }
    entry.version = static_cast<std::uint16_t>(readBe32(bytes, versionWord));
    entry.relative = table == TocTable::Fs4Itoc;
    entry.deviceData = table == TocTable::Fs4Dtoc;
    entry.encrypted = (attributes & encryptedBit) != 0;
    entry.crcMode = crcModeOf(tocCrcModeBits(bytes));
    return entry;
}

unsigned tocCrcModeBits(ByteView bytes)
{
    return readBe32(bytes, attributesWord) >> 16 & 7;
}

bool isTocEnd(ByteView bytes)
{
    return bytes[typeWord] == toctype::end;
}

bool hasSignature(ByteView bytes, const Signature& signature)
{
    return bytes.size() >= signature.size() && std::ranges::equal(bytes.first(signature.size()), signature);
}

} // namespace firesteel::firmware
