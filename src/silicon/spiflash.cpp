// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/registers.h>
#include <silicon/spiflash.h>

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace firesteel::silicon {

namespace {

/// How the third byte of an id tells the size.
enum class SizeRule
{
    Log2,      ///< log2 of the size in bytes
    Log2Less1, ///< one less than that
    TypeBits,  ///< the low five bits of the second byte, 32 KiB shifted left (Atmel)
    SstCode,   ///< a code of its own
};

struct JedecRow
{
    std::uint8_t vendor;
    std::uint8_t type;
    std::uint8_t typeMask; ///< Atmel keeps the size in the low bits of its type
    const char* name;
    SizeRule rule;
    bool pageProgram;
    bool sectorErase = true;
};

constexpr JedecRow jedecTable[] = {
    {0xef, 0x40, 0xff, "W25QxxBV", SizeRule::Log2, true},
    {0xef, 0x30, 0xff, "W25Xxx", SizeRule::Log2, true},
    {0x20, 0xba, 0xff, "N25Q0XX", SizeRule::Log2, true},
    {0x20, 0x20, 0xff, "M25Pxx", SizeRule::Log2, true, false},
    {0x20, 0x71, 0xff, "M25PXxx", SizeRule::Log2, true},
    {0xc2, 0x20, 0xff, "MX25L16xxx", SizeRule::Log2, true},
    {0x01, 0x40, 0xff, "S25FL11xx", SizeRule::Log2, true},
    {0x01, 0x02, 0xff, "S25FLXXXP", SizeRule::Log2Less1, true, false},
    {0x1f, 0x40, 0xe0, "AT25DFxxx", SizeRule::TypeBits, true},
    {0xbf, 0x25, 0xff, "SST25VFxx", SizeRule::SstCode, false},
};

struct SstSize
{
    std::uint8_t code;
    std::uint64_t size;
};
constexpr SstSize sstSizes[] = {{0x8e, 1u << 20}, {0x41, 2u << 20}, {0x4a, 4u << 20}};

// Commands carry 24 address bits; smaller chips than one erase block do not carry firmware.
constexpr unsigned leastLog2Size = 16;
constexpr unsigned mostLog2Size = 24;

std::uint64_t sizeFromLog2(unsigned log2Size)
{
    return log2Size < leastLog2Size || log2Size > mostLog2Size ? 0 : std::uint64_t{1} << log2Size;
}

std::uint64_t sizeOf(const JedecRow& row, std::uint8_t type, std::uint8_t capacity)
{
    switch (row.rule) {
    case SizeRule::Log2:
        return sizeFromLog2(capacity);
    case SizeRule::Log2Less1:
        return sizeFromLog2(capacity + 1u);
    case SizeRule::TypeBits:
        return sizeFromLog2(15u + (type & 0x1fu));
    case SizeRule::SstCode: {
        const auto* const known = std::ranges::find(sstSizes, capacity, &SstSize::code);
        return known == std::end(sstSizes) ? 0 : known->size;
    }
    }
    return 0;
}

} // namespace

std::optional<FlashGeometry> flashGeometry(std::uint32_t jedecId)
{
    const auto vendor = static_cast<std::uint8_t>(jedecId);
    const auto type = static_cast<std::uint8_t>(jedecId >> 8);
    const auto capacity = static_cast<std::uint8_t>(jedecId >> 16);
    for (const JedecRow& row : jedecTable) {
        if (row.vendor != vendor || row.type != (type & row.typeMask)) {
            continue;
        }
        if (const std::uint64_t size = sizeOf(row, type, capacity); size != 0) {
            return FlashGeometry{.jedecId = jedecId & 0xffffff,
                                 .typeName = row.name,
                                 .size = size,
                                 .pageProgram = row.pageProgram,
                                 .sectorErase = row.sectorErase};
        }
    }
    return std::nullopt;
}

Result<SpiFlash> SpiFlash::identify(FlashGateway& gateway, const FlashTiming& timing)
{
    std::array<std::uint8_t, 4> id{};
    if (Result<> done = gateway.execute({.opcode = spi::readJedecId, .readInto = id}); !done) {
        return failure(done);
    }
    const std::uint32_t jedecId = id[0] | std::uint32_t{id[1]} << 8 | std::uint32_t{id[2]} << 16;
    std::optional<FlashGeometry> geometry = flashGeometry(jedecId);
    if (!geometry) {
        return failure(ErrorKind::FlashUnknown, {.file = gateway.name(), .actual = jedecId});
    }
    return SpiFlash(gateway, std::move(*geometry), timing);
}

SpiFlash::SpiFlash(FlashGateway& gateway, FlashGeometry geometry, const FlashTiming& timing)
    : m_gateway(&gateway)
    , m_geometry(std::move(geometry))
    , m_timing(timing)
{
}

Result<> SpiFlash::checkRange(std::uint64_t address, std::uint64_t size) const
{
    if (address > m_geometry.size || size > m_geometry.size - address) {
        return failure(ErrorKind::FlashOutOfRange,
                       {.file = m_gateway->name(), .offset = address, .expected = m_geometry.size},
                       std::format("{} bytes at 0x{:x}", size, address));
    }
    return {};
}

Result<> SpiFlash::read(std::uint64_t address, MutableByteView into)
{
    if (Result<> inside = checkRange(address, into.size()); !inside) {
        return inside;
    }
    if (into.empty()) {
        return {};
    }
    const std::uint64_t end = address + into.size();
    const std::uint64_t lastBlock = (end - 1) / block * block;
    std::array<std::uint8_t, block> bytes{};
    bool held = false;
    for (std::uint64_t at = address / block * block; at < end; at += block) {
        // The flash goes on by itself while chip select is held, so only the first command of a
        // page needs opcode and address.
        FlashGateway::Command command{.readInto = bytes};
        if (!held) {
            command.opcode = spi::read;
            command.address = static_cast<std::uint32_t>(at);
        }
        held = at != lastBlock && (at + block) % page != 0;
        command.holdChipSelect = held;
        if (Result<> done = m_gateway->execute(command); !done) {
            return done;
        }
        const std::uint64_t first = std::max(at, address);
        const std::uint64_t last = std::min(at + block, end);
        std::ranges::copy(std::span(bytes).subspan(first - at, last - first), into.subspan(first - address).begin());
    }
    return {};
}

Result<> SpiFlash::erase(std::uint64_t address)
{
    return eraseUnitAt(address, eraseBlock, spi::eraseBlock);
}

Result<> SpiFlash::eraseSector(std::uint64_t address)
{
    if (!m_geometry.sectorErase) {
        return failure(ErrorKind::NotSupported, {.file = m_gateway->name(), .found = m_geometry.typeName},
                       "this flash chip has no command to erase 4 KiB");
    }
    return eraseUnitAt(address, eraseUnit, spi::eraseSector);
}

Result<> SpiFlash::eraseUnitAt(std::uint64_t address, std::uint64_t size, std::uint8_t opcode)
{
    if (Result<> inside = checkRange(address, size); !inside) {
        return inside;
    }
    if (address % size != 0) {
        return failure(ErrorKind::InvalidArgument, {.file = m_gateway->name(), .offset = address},
                       std::format("erase address is not a multiple of {} KiB", size / 1024));
    }
    if (Result<> done = enableWrite(); !done) {
        return done;
    }
    const FlashGateway::Command command{.opcode = opcode, .address = static_cast<std::uint32_t>(address)};
    if (Result<> done = m_gateway->execute(command); !done) {
        return done;
    }
    return waitUntilIdle(address, m_timing.erase);
}

Result<> SpiFlash::program(std::uint64_t address, ByteView bytes)
{
    if (Result<> inside = checkRange(address, bytes.size()); !inside) {
        return inside;
    }
    if (!m_geometry.pageProgram) {
        return failure(ErrorKind::NotSupported, {.file = m_gateway->name(), .found = m_geometry.typeName},
                       "this flash chip has no page program command");
    }
    if (bytes.empty() || address % block != 0 || bytes.size() % block != 0 || address % page + bytes.size() > page) {
        return failure(ErrorKind::InvalidArgument, {.file = m_gateway->name(), .offset = address},
                       std::format("program of {} bytes is not whole blocks of one page", bytes.size()));
    }
    if (Result<> done = enableWrite(); !done) {
        return done;
    }
    for (std::uint64_t offset = 0; offset < bytes.size(); offset += block) {
        FlashGateway::Command command{.write = bytes.subspan(offset, block)};
        if (offset == 0) {
            command.opcode = spi::pageProgram;
            command.address = static_cast<std::uint32_t>(address);
        }
        command.holdChipSelect = offset + block < bytes.size();
        if (Result<> done = m_gateway->execute(command); !done) {
            return done;
        }
    }
    return waitUntilIdle(address, m_timing.program);
}

Result<> SpiFlash::enableWrite()
{
    return m_gateway->execute({.opcode = spi::writeEnable});
}

Result<> SpiFlash::waitUntilIdle(FlashGateway& gateway, const FlashTiming& timing)
{
    return waitUntilIdle(gateway, 0, timing.erase);
}

Result<> SpiFlash::waitUntilIdle(FlashGateway& gateway, std::uint64_t address, const PollPolicy& policy)
{
    Backoff backoff(policy);
    while (backoff.next()) {
        std::array<std::uint8_t, 1> status{};
        if (Result<> done = gateway.execute({.opcode = spi::readStatus, .readInto = status}); !done) {
            return done;
        }
        if ((status[0] & spi::writeInProgress) == 0) {
            return {};
        }
    }
    return failure(ErrorKind::FlashTimeout, {.file = gateway.name(), .offset = address});
}

} // namespace firesteel::silicon
