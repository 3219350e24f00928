// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/registers.h>
#include <silicon/simulatedflash.h>

#include <algorithm>
#include <bit>

namespace firesteel::silicon {

namespace {

constexpr std::uint32_t nothingSelected = 0x100; ///< no opcode has this value
constexpr std::uint32_t pageSize = 256;
constexpr std::uint64_t sectorSize = 4096;
constexpr std::uint64_t blockSize = std::uint64_t{64} * 1024;
constexpr std::uint32_t protectionMask = 0x1c; ///< BP0..BP2
constexpr std::uint32_t statusWritableMask = 0xfc;
// An erase is slow: the first status read after it still sees it going on. Pages are done by then.
constexpr std::uint32_t eraseBusyPolls = 1;
constexpr std::uint32_t busyForEver = 0xffffffff;

// What a W25Q16 typically takes.
constexpr std::chrono::microseconds pageTime{700};
constexpr std::chrono::milliseconds sectorTime{45};
constexpr std::chrono::milliseconds blockTime{150};
constexpr std::chrono::nanoseconds longestTime = std::chrono::seconds(3);

std::uint64_t now()
{
    return static_cast<std::uint64_t>(
        std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count());
}

} // namespace

bool SimulatedFlash::isBusy() const
{
    if (m_state.busyPolls > 0) {
        return true;
    }
    if (m_state.busyUntil == 0) {
        return false;
    }
    // A time far ahead is of another run of the computer.
    const std::uint64_t time = now();
    return m_state.busyUntil > time && m_state.busyUntil - time <= static_cast<std::uint64_t>(longestTime.count());
}

void SimulatedFlash::beBusy(std::uint32_t polls, std::chrono::nanoseconds slowTime)
{
    m_state.busyPolls = m_faults.staysBusy ? busyForEver : polls;
    m_state.busyUntil = m_faults.slow ? now() + static_cast<std::uint64_t>(slowTime.count()) : 0;
}

std::uint8_t SimulatedFlash::status() const
{
    // A write-protected chip tells so in its protection bits.
    return static_cast<std::uint8_t>(m_state.status | (m_faults.writeProtected ? protectionMask : 0) |
                                     (isBusy() ? spi::writeInProgress : 0) |
                                     (m_state.writeEnabled != 0 ? spi::writeEnabled : 0));
}

void SimulatedFlash::execute(const Step& step, const SimulatedFlashFaults& faults)
{
    m_faults = faults;
    m_change.reset();
    begin(step);
    transfer(step);
    if (!step.holdChipSelect) {
        finish(false);
    }
    m_state.selected = step.holdChipSelect ? 1 : 0;
}

void SimulatedFlash::executeTorn(const Step& step)
{
    m_change.reset();
    begin(step);
    transfer(step);
    if (!step.holdChipSelect) {
        finish(true);
    }
    m_state.selected = 0;
}

void SimulatedFlash::powerOn()
{
    m_state.writeEnabled = 0;
    m_state.busyPolls = 0;
    m_state.busyUntil = 0;
    m_state.selected = 0;
    m_state.opcode = nothingSelected;
    m_state.pageBytes = 0;
}

void SimulatedFlash::begin(const Step& step)
{
    // An opcode inside a held transaction is only more data to the chip, which is why a gateway
    // user must never leave chip select held.
    if (m_state.selected == 0) {
        m_state.opcode = step.opcode ? *step.opcode : nothingSelected;
        m_state.page.fill(0xff);
        m_state.pageBytes = 0;
        // While it writes, the chip listens to status reads only.
        if (isBusy() && m_state.opcode != spi::readStatus) {
            m_state.opcode = nothingSelected;
        }
        if (m_state.opcode == spi::readJedecId) {
            m_state.address = 0;
        }
        if (step.address) {
            m_state.address = *step.address;
        }
        m_state.pageStart = m_state.address % pageSize;
    } else if (step.opcode) {
        receiveByte(*step.opcode);
    }
}

void SimulatedFlash::transfer(const Step& step)
{
    if (m_state.opcode == spi::readStatus && !step.readInto.empty()) {
        std::ranges::fill(step.readInto, status());
        if (m_state.busyPolls != 0 && m_state.busyPolls != busyForEver) {
            --m_state.busyPolls;
        }
        return;
    }
    std::ranges::generate(step.readInto, [this] { return readByte(); });
    for (const std::uint8_t byte : step.write) {
        receiveByte(byte);
    }
}

std::uint8_t SimulatedFlash::readByte()
{
    const std::uint32_t at = m_state.address++;
    switch (m_state.opcode) {
    case spi::read:
        return m_cells[at % m_cells.size()];
    case spi::readJedecId:
        return static_cast<std::uint8_t>(at < 3 ? m_jedecId >> (8 * at) : 0);
    case spi::readStatus2:
        return static_cast<std::uint8_t>(m_state.status2);
    case spi::releasePowerDown: // the old electronic signature: log2 of the size, less one
        return static_cast<std::uint8_t>(std::countr_zero(m_cells.size()) - 1);
    default:
        return 0xff;
    }
}

void SimulatedFlash::receiveByte(std::uint8_t byte)
{
    // A page program wraps inside its page; of more than 256 bytes the last ones count. A status
    // write takes its two bytes from the same buffer.
    const std::uint32_t at =
        m_state.opcode == spi::pageProgram ? m_state.pageStart + m_state.pageBytes : m_state.pageBytes;
    m_state.page[at % pageSize] = byte;
    ++m_state.pageBytes;
}

void SimulatedFlash::finish(bool torn)
{
    const bool writable = m_state.writeEnabled != 0;
    switch (m_state.opcode) {
    case spi::writeEnable:
        m_state.writeEnabled = torn ? 0 : 1;
        return;
    case spi::pageProgram:
        if (writable && m_state.pageBytes > 0) {
            commitPage(torn);
        }
        break;
    case spi::eraseBlock:
        if (writable) {
            eraseCells(blockSize, torn);
        }
        break;
    case spi::eraseSector:
        if (writable) {
            eraseCells(sectorSize, torn);
        }
        break;
    case spi::writeStatus:
        if (writable && m_state.pageBytes > 0 && !torn && !m_faults.writeProtected) {
            m_state.status = m_state.page[0] & statusWritableMask;
            m_state.status2 = m_state.pageBytes > 1 ? m_state.page[1] : m_state.status2;
        }
        break;
    case spi::writeStatus2:
        if (writable && m_state.pageBytes > 0 && !torn) {
            m_state.status2 = m_state.page[0];
        }
        break;
    default:
        return;
    }
    m_state.writeEnabled = 0;
}

void SimulatedFlash::commitPage(bool torn)
{
    const std::uint64_t start = m_state.address % m_cells.size() / pageSize * pageSize;
    if (isProtected(start)) {
        return;
    }
    m_change = {.what = "program", .address = start + m_state.pageStart, .size = m_state.pageBytes};
    const std::uint32_t whole = std::min(m_state.pageBytes, pageSize);
    const std::uint32_t count = torn ? whole / 2 : whole;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t at = (m_state.pageStart + i) % pageSize;
        m_cells[start + at] &= m_state.page[at];
    }
    if (torn) {
        const std::uint32_t at = (m_state.pageStart + count) % pageSize;
        m_cells[start + at] &= static_cast<std::uint8_t>(m_state.page[at] | 0xaa);
        return;
    }
    if (m_faults.flippedBit && *m_faults.flippedBit / pageSize * pageSize == start) {
        const std::uint64_t at = *m_faults.flippedBit % pageSize;
        const std::uint64_t inPage = (at + pageSize - m_state.pageStart) % pageSize;
        if (inPage < whole) {
            m_cells[start + at] = static_cast<std::uint8_t>((m_cells[start + at] & ~1u) | (~m_state.page[at] & 1u));
        }
    }
    beBusy(0, pageTime);
}

void SimulatedFlash::eraseCells(std::uint64_t size, bool torn)
{
    const std::uint64_t start = m_state.address % m_cells.size() / size * size;
    if (isProtected(start)) {
        return;
    }
    const MutableByteView cells = m_cells.subspan(start, size);
    m_change = {.what = "erase", .address = start, .size = size};
    if (torn) {
        std::ranges::fill(cells.first(size / 2), std::uint8_t{0xff});
        std::ranges::transform(cells.subspan(size / 2, pageSize), cells.subspan(size / 2).begin(),
                               [](std::uint8_t cell) { return static_cast<std::uint8_t>(cell | 0x55); });
        return;
    }
    std::ranges::fill(cells, std::uint8_t{0xff});
    beBusy(eraseBusyPolls, size == blockSize ? std::chrono::nanoseconds(blockTime) : sectorTime);
}

bool SimulatedFlash::isProtected(std::uint64_t address) const
{
    if (m_faults.writeProtected) {
        return true;
    }
    const std::uint32_t level = (m_state.status & protectionMask) >> 2;
    if (level == 0) {
        return false;
    }
    // The upper 64 KiB, 128 KiB, ... of the flash; the two highest levels mean all of it.
    const std::uint64_t guarded = level >= 6 ? m_cells.size() : std::min(m_cells.size(), blockSize << (level - 1));
    return address >= m_cells.size() - guarded;
}

} // namespace firesteel::silicon
