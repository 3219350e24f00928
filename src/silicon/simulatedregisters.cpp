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

const RegisterRow* rowOf(const SimulatedModel& model, std::uint32_t address)
{
    const auto row = std::ranges::find_if(
        model.registers, [address](const RegisterRow& r) { return address >= r.first && address <= r.last; });
    return row == model.registers.end() ? nullptr : &*row;
}

void count(std::uint64_t& counter)
{
    std::atomic_ref(counter).fetch_add(1, std::memory_order_relaxed);
}

constexpr std::uint32_t gatewayLock = 1u << 31;
constexpr std::uint32_t recoveryPoint = 0xfffffffc;
constexpr std::uint32_t firmwareNotReady = 1u << 31;
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
    , m_inRecovery(card.inRecovery)
    , m_model(*simulatedModel(card.hardwareId))
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
    count(state().counters.reads);
    if (!hasPower()) {
        return registers::allOnes;
    }
    if (hasFault(FaultKind::AccessDisabled)) {
        return registers::accessDisabled;
    }
    const RegisterRow* const row = rowOf(m_model, address);
    if (row == nullptr) {
        return registers::noSuchRegister;
    }
    switch (row->behaviour) {
    case RegisterBehaviour::Zero:
        return 0;
    case RegisterBehaviour::HardwareId:
        return m_hardwareId;
    case RegisterBehaviour::Semaphore:
        return std::atomic_ref(word(address)).exchange(1, std::memory_order_acq_rel);
    case RegisterBehaviour::RecoveryPoint:
        return m_inRecovery ? recoveryPoint : 0;
    case RegisterBehaviour::FirmwareStatus:
        return m_inRecovery ? firmwareNotReady : 0;
    case RegisterBehaviour::Memory:
    case RegisterBehaviour::Gateway:
    case RegisterBehaviour::HostCommand:
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
    count(state().counters.writes);
    const RegisterRow* const row = rowOf(m_model, address);
    if (!hasPower() || row == nullptr || hasFault(FaultKind::AccessDisabled)) {
        return {};
    }
    switch (row->behaviour) {
    case RegisterBehaviour::Memory:
        store(address, value);
        break;
    case RegisterBehaviour::Semaphore:
        if (address == registers::flashSemaphore && value == 0) {
            slot(FaultKind::SemaphoreTaken) = {};
        }
        std::atomic_ref(word(address)).store(value, std::memory_order_release);
        break;
    case RegisterBehaviour::Gateway:
        writeGateway(value);
        break;
    case RegisterBehaviour::HostCommand:
        runHostCommand(value);
        break;
    case RegisterBehaviour::Zero:
    case RegisterBehaviour::HardwareId:
    case RegisterBehaviour::RecoveryPoint:
    case RegisterBehaviour::FirmwareStatus:
        break;
    }
    return {};
}

void SimulatedRegisters::powerOn()
{
    std::ranges::fill(m_file.first(registers::crSpaceSize), std::uint8_t{0});
    m_flash.powerOn();
    state().window = {};
    state().commands = {};
    // Whoever holds the semaphore has lost it now.
    slot(FaultKind::SemaphoreTaken) = {};
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

void SimulatedRegisters::writeGateway(std::uint32_t value)
{
    if ((value & gatewayLock) == 0 && m_model.vendorCapability) {
        slot(FaultKind::SemaphoreTaken) = {};
    }
    if ((value & registers::gatewayBusy) == 0) {
        store(registers::gatewayCommand, value);
        return;
    }
    ++m_commands;
    count(state().counters.gatewayCommands);
    if (begins(FaultKind::StuckBusy)) {
        store(registers::gatewayCommand, value);
        return;
    }
    runGateway(value);
    store(registers::gatewayCommand, value & ~registers::gatewayBusy);
}

void SimulatedRegisters::runGateway(std::uint32_t command)
{
    spendTime();
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
    const bool enabled = !m_model.flashEnableBit || (command & registers::gatewayFlashEnable) != 0;
    const bool staysBusy = begins(FaultKind::StuckWriteInProgress);
    if (enabled && (command & registers::gatewayOtherChip) == 0) {
        m_flash.execute(step, flashFaults(staysBusy));
        if (m_flash.change() && state().traceOn == SimulatedFaultSlot::on) {
            writeTrace(*m_flash.change());
        }
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
