// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/registers.h>
#include <silicon/simulatedregisters.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <format>
#include <thread>

namespace firesteel::silicon {

namespace {

constexpr std::array<char, 8> stateMark{'F', 'S', 'C', 'H', 'I', 'P', '0', '1'};
static_assert(sizeof(SimulatedChipState) <= SimulatedRegisters::fileSize - registers::crSpaceSize);
static_assert(std::is_trivially_copyable_v<SimulatedChipState>);

enum class Behaviour
{
    Memory,      ///< keeps what is written
    Zero,        ///< reads 0, takes writes
    HardwareId,  ///< read only
    Semaphore,   ///< reading returns the old value and takes it; writing 0 frees it
    Gateway,     ///< a write with the busy bit runs a flash command
    HostCommand, ///< a write with the GO bit runs a configuration command
};

struct RegisterRow
{
    std::uint32_t first;
    std::uint32_t last;
    Behaviour behaviour;
};

// The flash gateway comes first because it is used most.
constexpr RegisterRow registerTable[] = {
    {registers::gatewayData, registers::gatewayData + 12, Behaviour::Memory},
    {registers::gatewayCommand, registers::gatewayCommand, Behaviour::Gateway},
    {registers::gatewayAddress, registers::gatewayAddress, Behaviour::Memory},
    {registers::flashSemaphore, registers::flashSemaphore, Behaviour::Semaphore},
    {0xf03bc, 0xf03bc, Behaviour::Semaphore}, // tools HCR
    {0xf03a0, 0xf03a0, Behaviour::Semaphore}, // flash programming
    {registers::hardwareId, registers::hardwareId, Behaviour::HardwareId},
    {registers::bootAddress, registers::bootAddress, Behaviour::Memory},
    {0xf0380, 0xf0380, Behaviour::Zero}, // write flush
    {0xf0408, 0xf040c, Behaviour::Zero}, // cache replacement: no running-firmware guard
    {0xf0420, 0xf0420, Behaviour::Zero},
    {0x41270, 0x41270, Behaviour::Zero}, // above 0xfff00000 in flash recovery
    {0xf3834, 0xf3834, Behaviour::Memory},
    {0x1f064, 0x1f070, Behaviour::Zero},
    {0x80780, 0x80794, Behaviour::Memory}, // tools HCR
    {0x80798, 0x80798, Behaviour::HostCommand},
    {0xe0000, 0xe011c, Behaviour::Memory}, // CR mailbox
};

const RegisterRow* rowOf(std::uint32_t address)
{
    const auto* const row = std::ranges::find_if(
        registerTable, [address](const RegisterRow& r) { return address >= r.first && address <= r.last; });
    return row == std::end(registerTable) ? nullptr : row;
}

constexpr std::uint32_t hostCommandGo = 1u << 23;
constexpr unsigned hostCommandStatusShift = 24;
constexpr std::uint32_t hostCommandBadOperation = 2;

} // namespace

Bytes SimulatedRegisters::initialFile()
{
    Bytes file(fileSize, 0);
    SimulatedChipState state;
    state.mark = stateMark;
    state.powered = 1;
    std::memcpy(file.data() + registers::crSpaceSize, &state, sizeof state);
    return file;
}

bool SimulatedRegisters::isValid(MutableByteView file)
{
    return file.size() == fileSize &&
           std::memcmp(file.data() + registers::crSpaceSize, stateMark.data(), stateMark.size()) == 0;
}

SimulatedRegisters::SimulatedRegisters(const SimulatedCard& card, MutableByteView file, MutableByteView cells)
    : m_name(card.name)
    , m_hardwareId(card.hardwareId)
    , m_file(file)
    , m_flash(reinterpret_cast<SimulatedChipState*>(file.data() + registers::crSpaceSize)->flash, cells, card.jedecId)
{
}

Result<std::uint32_t> SimulatedRegisters::read32(std::uint32_t address)
{
    if (address % 4 != 0 || address >= registers::crSpaceSize) {
        return failure(ErrorKind::InvalidArgument, {.file = m_name, .found = std::format("0x{:x}", address)},
                       "no CR-space address");
    }
    if (!hasPower()) {
        return registers::allOnes;
    }
    const RegisterRow* const row = rowOf(address);
    if (row == nullptr) {
        return registers::noSuchRegister;
    }
    switch (row->behaviour) {
    case Behaviour::Zero:
        return 0;
    case Behaviour::HardwareId:
        return m_hardwareId;
    case Behaviour::Semaphore:
        return std::atomic_ref(word(address)).exchange(1, std::memory_order_acq_rel);
    case Behaviour::Memory:
    case Behaviour::Gateway:
    case Behaviour::HostCommand:
        return load(address);
    }
    return registers::noSuchRegister;
}

Result<> SimulatedRegisters::write32(std::uint32_t address, std::uint32_t value)
{
    if (address % 4 != 0 || address >= registers::crSpaceSize) {
        return failure(ErrorKind::InvalidArgument, {.file = m_name, .found = std::format("0x{:x}", address)},
                       "no CR-space address");
    }
    const RegisterRow* const row = rowOf(address);
    if (!hasPower() || row == nullptr) {
        return {};
    }
    switch (row->behaviour) {
    case Behaviour::Memory:
        store(address, value);
        break;
    case Behaviour::Semaphore:
        std::atomic_ref(word(address)).store(value, std::memory_order_release);
        break;
    case Behaviour::Gateway:
        if ((value & registers::gatewayBusy) != 0) {
            runGateway(value);
        }
        store(address, value & ~registers::gatewayBusy);
        break;
    case Behaviour::HostCommand:
        runHostCommand(value);
        break;
    case Behaviour::Zero:
    case Behaviour::HardwareId:
        break;
    }
    return {};
}

void SimulatedRegisters::powerOn()
{
    std::ranges::fill(m_file.first(registers::crSpaceSize), std::uint8_t{0});
    m_flash.powerOn();
    state().cutArmed = 0;
    state().powered = 1;
}

void SimulatedRegisters::cutPowerAfter(std::uint64_t gatewayCommands)
{
    state().cutAfter = gatewayCommands;
    state().cutArmed = 1;
}

SimulatedChipState& SimulatedRegisters::state() const
{
    return *reinterpret_cast<SimulatedChipState*>(m_file.data() + registers::crSpaceSize);
}

std::uint32_t& SimulatedRegisters::word(std::uint32_t address) const
{
    return *reinterpret_cast<std::uint32_t*>(m_file.data() + address);
}

std::uint32_t SimulatedRegisters::load(std::uint32_t address) const
{
    return std::atomic_ref(word(address)).load(std::memory_order_relaxed);
}

void SimulatedRegisters::store(std::uint32_t address, std::uint32_t value) const
{
    std::atomic_ref(word(address)).store(value, std::memory_order_relaxed);
}

void SimulatedRegisters::runGateway(std::uint32_t command)
{
    spendTime();
    ++m_commands;
    std::array<std::uint8_t, 16> out{};
    std::array<std::uint8_t, 16> in{};
    SimulatedFlash::Step step;
    if ((command & registers::gatewayCommandPhase) != 0) {
        step.opcode = static_cast<std::uint8_t>(command >> registers::gatewayOpcodeShift);
    }
    if ((command & registers::gatewayAddressPhase) != 0) {
        const std::uint32_t mask = (command & registers::gatewayLongAddress) != 0 ? 0xffffffff : 0x00ffffff;
        step.address = load(registers::gatewayAddress) & mask;
    }
    const std::uint32_t log2Size = command >> registers::gatewaySizeShift & registers::gatewaySizeMask;
    const std::size_t size =
        (command & registers::gatewayDataPhase) == 0 ? 0 : std::size_t{1} << std::min(log2Size, 4u);
    if ((command & registers::gatewayRead) != 0) {
        step.readInto = MutableByteView(in).first(size);
    } else {
        for (std::uint32_t at = 0; at < size; at += 4) {
            writeBe32(out, at, load(registers::gatewayData + at));
        }
        step.write = ByteView(out).first(size);
    }
    step.holdChipSelect = (command & registers::gatewayHoldChipSelect) != 0;

    if (state().cutArmed != 0 && state().cutAfter-- == 0) {
        m_flash.executeTorn(step);
        state().cutArmed = 0;
        state().powered = 0;
        return;
    }
    // Nothing answers when the flash is not enabled or the other chip select is used.
    const bool reachesFlash =
        (command & registers::gatewayFlashEnable) != 0 && (command & registers::gatewayOtherChip) == 0;
    if (reachesFlash) {
        m_flash.execute(step);
    } else {
        std::ranges::fill(step.readInto, std::uint8_t{0xff});
    }
    for (std::uint32_t at = 0; at < step.readInto.size(); at += 4) {
        store(registers::gatewayData + at, readBe32(in, at));
    }
}

void SimulatedRegisters::runHostCommand(std::uint32_t control) const
{
    // The firmware of this chip has no configuration commands: it answers "bad operation".
    const std::uint32_t done = control & ~hostCommandGo & 0x00ffffff;
    store(0x80798, (control & hostCommandGo) == 0 ? control : done | hostCommandBadOperation << hostCommandStatusShift);
}

void SimulatedRegisters::spendTime()
{
    if (m_delay.count() == 0) {
        return;
    }
    // Short sleeps take far longer than asked for, so small debts are collected first.
    m_owed += m_delay;
    if (m_owed >= std::chrono::milliseconds(1)) {
        std::this_thread::sleep_for(m_owed);
        m_owed = std::chrono::nanoseconds(0);
    }
}

} // namespace firesteel::silicon
