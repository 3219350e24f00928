// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/registers.h>
#include <silicon/simulatedconfigspace.h>
#include <silicon/simulatedmodels.h>

#include <algorithm>
#include <atomic>

namespace firesteel::silicon {

namespace {

// The pair of config cycles that reaches the CR space of older chips.
constexpr std::uint32_t crAddressOffset = 0x58;
constexpr std::uint32_t crDataOffset = 0x5c;

// The capabilities lie where these chips have them.
constexpr std::uint32_t powerCapability = 0x40;
constexpr std::uint32_t vpdCapability = 0x48;
constexpr std::uint32_t expressCapability = 0x60;
constexpr std::uint32_t interruptCapability = 0x9c;
constexpr std::uint32_t vendorCapability = 0xc0;
constexpr std::uint32_t vendorCapabilitySize = 0x18;

// Fields of the vendor-specific capability.
constexpr std::uint32_t windowControl = 0x04;
constexpr std::uint32_t windowTicket = 0x08;
constexpr std::uint32_t windowSemaphore = 0x0c;
constexpr std::uint32_t windowAddress = 0x10;
constexpr std::uint32_t windowData = 0x14;

constexpr std::uint32_t spaceMask = 0xffff;
constexpr std::uint32_t spaceSupported = 1u << 29;
constexpr std::uint32_t addressFlag = 1u << 31; ///< written: this is a write; read back: data is there

constexpr std::uint32_t extendedCommandSpace = 1;
constexpr std::uint32_t crSpace = 2;
constexpr std::uint32_t commandSpace = 3;
constexpr std::uint32_t semaphoreSpace = 0xa;

// The command space.
constexpr std::uint32_t commandControl = 0;
constexpr std::uint32_t commandMailboxSize = 0x1000;
constexpr std::uint32_t commandMailbox = 0x100000;
constexpr std::uint32_t commandGo = 1u << 0;
constexpr unsigned commandStatusShift = 8;
constexpr std::uint32_t commandStatusMask = 0xff;
constexpr unsigned commandOpcodeShift = 16;
constexpr std::uint32_t registerAccess = 0x9001;
constexpr std::uint32_t invalidOpcode = 1;
constexpr unsigned registerStatusShift = 8; ///< in the first dword of the operation TLV
constexpr std::uint32_t registerStatusMask = 0x7f;
constexpr std::uint32_t registerNotSupported = 4;
constexpr std::uint32_t isResponse = 1u << 15; ///< in its second dword

struct HeaderWord
{
    std::uint32_t offset;
    std::uint32_t value;
};

constexpr std::uint32_t capability(std::uint32_t id, std::uint32_t next, std::uint32_t rest)
{
    return id | next << 8 | rest << 16;
}

constexpr HeaderWord commonWords[] = {
    {0x04, 0x00100406}, // memory and bus master on; capabilities
    {0x0c, 0x00000008}, // cache line; a single-function header
    {0x10, 0xf7e00004},
    {0x14, 0}, // 1 MiB of registers, 64 bits
    {0x18, 0xf000000c},
    {0x1c, 0}, // doorbells, 64 bits, prefetchable
    {0x34, expressCapability},
    {0x3c, 0x0000010a}, // interrupt pin A
    {powerCapability, capability(0x01, 0, 0x0003)},
    {vpdCapability, capability(0x03, interruptCapability, 0)},
    {expressCapability, capability(0x10, vpdCapability, 0x0002)}, // endpoint
    {expressCapability + 0x04, 0x10008fe2},
    {expressCapability + 0x0c, 0x00000083}, // up to 8 GT/s on 8 lanes
    {expressCapability + 0x10, 0x00830000}, // running at that
};

std::uint32_t littleEndian(ByteView bytes, std::size_t offset)
{
    return std::uint32_t{bytes[offset]} | std::uint32_t{bytes[offset + 1]} << 8 |
           std::uint32_t{bytes[offset + 2]} << 16 | std::uint32_t{bytes[offset + 3]} << 24;
}

void putLittleEndian(MutableByteView bytes, std::size_t offset, std::uint32_t value)
{
    for (unsigned i = 0; i < 4; ++i) {
        bytes[offset + i] = static_cast<std::uint8_t>(value >> (8 * i));
    }
}

/// What all tools do nearly all the time.
bool isWord(std::uint32_t offset, ByteView bytes)
{
    return bytes.size() == 4 && offset % 4 == 0 && offset < SimulatedConfigSpace::size;
}

bool isSpace(std::uint32_t space)
{
    constexpr std::uint32_t spaces[] = {extendedCommandSpace, crSpace, commandSpace, semaphoreSpace};
    return std::ranges::contains(spaces, space);
}

/// Free: the value goes in. Taken: it stays with its owner, who alone writes zero.
void writeSemaphore(std::uint32_t& semaphore, std::uint32_t value)
{
    const std::atomic_ref cell(semaphore);
    if (value == 0) {
        cell.store(0);
        return;
    }
    std::uint32_t expected = 0;
    cell.compare_exchange_strong(expected, value);
}

} // namespace

std::uint32_t simulatedClass(const SimulatedCard& card)
{
    return card.inRecovery ? 0x050000 : 0x028000;
}

SimulatedConfigSpace::Header simulatedConfigHeader(const SimulatedCard& card)
{
    SimulatedConfigSpace::Header header{};
    for (const HeaderWord& word : commonWords) {
        putLittleEndian(header, word.offset, word.value);
    }
    putLittleEndian(header, 0x00, 0x15b3u | std::uint32_t{card.visibleDeviceId()} << 16);
    putLittleEndian(header, 0x08, simulatedClass(card) << 8 | (card.hardwareId >> 16 & 0xff));
    putLittleEndian(header, 0x2c, card.subsystemVendorId | std::uint32_t{card.subsystemId} << 16);
    const SimulatedModel* const model = simulatedModel(card.hardwareId);
    const bool hasVendor = model != nullptr && model->vendorCapability;
    putLittleEndian(header, interruptCapability,
                    capability(0x11, hasVendor ? vendorCapability : powerCapability, 0x007f));
    if (hasVendor) {
        putLittleEndian(header, vendorCapability, capability(0x09, powerCapability, vendorCapabilitySize));
    }
    return header;
}

SimulatedConfigSpace::SimulatedConfigSpace(const SimulatedCard& card, SimulatedRegisters& registers)
    : m_header(simulatedConfigHeader(card))
    , m_registers(&registers)
    , m_vendorCapability(simulatedModel(card.hardwareId)->vendorCapability)
    , m_commandsWork(!card.inRecovery)
{
}

void SimulatedConfigSpace::read(std::uint32_t offset, MutableByteView into)
{
    if (isWord(offset, into)) {
        putLittleEndian(into, 0, readWord(offset));
        return;
    }
    std::uint32_t word = 0;
    std::uint32_t wordOffset = size; // none is read yet
    for (std::size_t i = 0; i < into.size(); ++i) {
        const std::uint64_t at = std::uint64_t{offset} + i;
        if (at >= size) {
            into[i] = 0xff;
            continue;
        }
        const auto start = static_cast<std::uint32_t>(at & ~std::uint64_t{3});
        if (start != wordOffset) {
            wordOffset = start;
            word = readWord(start);
        }
        into[i] = static_cast<std::uint8_t>(word >> (8 * (at % 4)));
    }
}

Result<> SimulatedConfigSpace::write(std::uint32_t offset, ByteView bytes)
{
    if (m_registers->hasFault(FaultKind::Lockdown)) {
        return failure(ErrorKind::KernelLockdown, {.file = m_registers->name()});
    }
    if (isWord(offset, bytes)) {
        writeWord(offset, littleEndian(bytes, 0));
        return {};
    }
    for (std::size_t i = 0; i < bytes.size();) {
        const std::uint64_t at = std::uint64_t{offset} + i;
        if (at >= size) {
            break;
        }
        const auto start = static_cast<std::uint32_t>(at & ~std::uint64_t{3});
        const std::size_t count = std::min<std::size_t>(bytes.size() - i, 4 - at % 4);
        std::array<std::uint8_t, 4> word{};
        putLittleEndian(word, 0, count == 4 ? 0 : littleEndian(m_header, start));
        std::ranges::copy(bytes.subspan(i, count), word.begin() + static_cast<std::ptrdiff_t>(at % 4));
        writeWord(start, littleEndian(word, 0));
        i += count;
    }
    return {};
}

std::uint32_t SimulatedConfigSpace::readWord(std::uint32_t offset)
{
    if (!m_registers->hasPower()) {
        return registers::allOnes;
    }
    if (!m_vendorCapability && offset == crAddressOffset) {
        return m_crAddress;
    }
    if (!m_vendorCapability && offset == crDataOffset) {
        return m_registers->read32(m_crAddress).value_or(registers::noSuchRegister);
    }
    const bool inWindow =
        m_vendorCapability && offset > vendorCapability && offset < vendorCapability + vendorCapabilitySize;
    return inWindow ? readWindow(offset - vendorCapability) : littleEndian(m_header, offset);
}

void SimulatedConfigSpace::writeWord(std::uint32_t offset, std::uint32_t value)
{
    if (!m_registers->hasPower()) {
        return;
    }
    if (!m_vendorCapability && offset == crAddressOffset) {
        m_crAddress = value;
    } else if (!m_vendorCapability && offset == crDataOffset) {
        // A register that does not exist takes nothing, as on a card.
        [[maybe_unused]] const Result<> written = m_registers->write32(m_crAddress, value);
    } else if (m_vendorCapability && offset > vendorCapability && offset < vendorCapability + vendorCapabilitySize) {
        writeWindow(offset - vendorCapability, value);
    }
}

std::uint32_t SimulatedConfigSpace::readWindow(std::uint32_t field)
{
    SimulatedVendorWindow& window = m_registers->state().window;
    switch (field) {
    case windowControl:
        return window.space | (isSpace(window.space) ? spaceSupported : 0);
    case windowTicket:
        return std::atomic_ref(window.ticket).fetch_add(1) + 1;
    case windowSemaphore:
        return std::atomic_ref(window.semaphore).load();
    case windowAddress:
        return window.address;
    case windowData:
        return window.data;
    default:
        return 0;
    }
}

void SimulatedConfigSpace::writeWindow(std::uint32_t field, std::uint32_t value)
{
    SimulatedVendorWindow& window = m_registers->state().window;
    switch (field) {
    case windowControl:
        window.space = value & spaceMask;
        break;
    case windowSemaphore:
        writeSemaphore(window.semaphore, value);
        break;
    case windowData:
        window.data = value;
        break;
    case windowAddress:
        if ((value & addressFlag) != 0) {
            writeSpace(value & ~addressFlag, window.data);
            window.address = value & ~addressFlag;
        } else {
            window.data = readSpace(value);
            window.address = value | addressFlag;
        }
        break;
    default:
        break;
    }
}

std::uint32_t SimulatedConfigSpace::readSpace(std::uint32_t address)
{
    SimulatedChipState& state = m_registers->state();
    switch (state.window.space) {
    case crSpace:
        return m_registers->read32(address).value_or(registers::noSuchRegister);
    case semaphoreSpace:
        return std::atomic_ref(state.window.commandSemaphore).load();
    case commandSpace:
    case extendedCommandSpace:
        break;
    default:
        return 0;
    }
    if (address == commandControl) {
        return state.commands.control;
    }
    if (address == commandMailboxSize) {
        return SimulatedCommandInterface::mailboxBytes;
    }
    const std::uint32_t index = (address - commandMailbox) / 4;
    return address >= commandMailbox && index < state.commands.mailbox.size() ? state.commands.mailbox[index] : 0;
}

void SimulatedConfigSpace::writeSpace(std::uint32_t address, std::uint32_t value)
{
    SimulatedChipState& state = m_registers->state();
    const std::uint32_t index = (address - commandMailbox) / 4;
    switch (state.window.space) {
    case crSpace: {
        [[maybe_unused]] const Result<> written = m_registers->write32(address, value);
        break;
    }
    case semaphoreSpace:
        writeSemaphore(state.window.commandSemaphore, value);
        break;
    case commandSpace:
    case extendedCommandSpace:
        if (address == commandControl) {
            state.commands.control = value;
            if ((value & commandGo) != 0) {
                runCommand();
            }
        } else if (address >= commandMailbox && index < state.commands.mailbox.size()) {
            state.commands.mailbox[index] = value;
        }
        break;
    default:
        break;
    }
}

void SimulatedConfigSpace::runCommand()
{
    if (!m_commandsWork) {
        return; // nothing runs that could answer
    }
    SimulatedCommandInterface& commands = m_registers->state().commands;
    std::uint32_t status = 0;
    if (commands.control >> commandOpcodeShift == registerAccess) {
        std::uint32_t& first = commands.mailbox[0];
        first = (first & ~(registerStatusMask << registerStatusShift)) | registerNotSupported << registerStatusShift;
        commands.mailbox[1] |= isResponse;
    } else {
        status = invalidOpcode;
    }
    commands.control &= ~(commandGo | commandStatusMask << commandStatusShift);
    commands.control |= status << commandStatusShift;
}

} // namespace firesteel::silicon
