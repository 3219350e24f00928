// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/boot2.h>
#include <firmware/crc.h>

#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::uint32_t smallestBoot2Payload = 4;
constexpr std::uint32_t largestBoot2Payload = 1048576;

} // namespace

std::optional<std::uint64_t> boot2Size(ByteView bytes)
{
    if (bytes.size() < 8) {
        return std::nullopt;
    }
    const std::uint32_t payload = readBe32(bytes, 4);
    if (payload < smallestBoot2Payload || payload > largestBoot2Payload) {
        return std::nullopt;
    }
    return (std::uint64_t{payload} + 4) * 4;
}

BlockCrc checkBlockCrc(ByteView block)
{
    if (block.size() < 2 * crcSize) {
        return {};
    }
    const std::size_t covered = block.size() - crcSize;
    const std::uint32_t stored = readBe32(block, covered);
    const std::uint16_t computed = crc16(block.first(covered));
    return {stored == computed ? CrcState::Good : CrcState::Wrong, stored, computed};
}

Result<Bytes> encodeBoot2(ByteView payload, std::uint32_t loadAddress)
{
    const std::size_t words = payload.size() / 4;
    if (payload.size() % 4 != 0 || words < smallestBoot2Payload || words > largestBoot2Payload) {
        return failure(
            ErrorKind::ImageUnwritable,
            {.section = "BOOT2",
             .found = std::format("BOOT2 block of {} bytes (whole words, 4 to 1048576 of them)", payload.size())});
    }
    Bytes block(boot2PrefixSize);
    writeBe32(block, 0, loadAddress);
    writeBe32(block, 4, static_cast<std::uint32_t>(words));
    writeBe32(block, 8, crc16(ByteView(block).first(8)));
    block.insert(block.end(), payload.begin(), payload.end());
    const std::uint16_t crc = crc16(block);
    block.resize(block.size() + crcSize);
    writeBe32(block, block.size() - crcSize, crc);
    return block;
}

} // namespace firesteel::firmware
