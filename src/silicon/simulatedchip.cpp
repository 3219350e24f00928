// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/translatable.h>
#include <silicon/mappedfile.h>
#include <silicon/simulatedboot.h>
#include <silicon/simulatedchip.h>
#include <silicon/simulatedconfigspace.h>
#include <silicon/simulatedregisters.h>
#include <silicon/spiflash.h>

#include <format>
#include <system_error>
#include <utility>

namespace firesteel::silicon {

namespace {

constexpr const char* flashFileName = "flash.bin";
constexpr const char* registerFileName = "registers.bin";

std::unexpected<Error> invalidState(const std::filesystem::path& folder, const char* reason, const Error& cause)
{
    return failure(ErrorKind::DeviceStateInvalid, {.file = folder.string(), .found = reason}, errorSentence(cause));
}

/// The description comes last: a folder that has one is complete.
Result<> writeState(const std::filesystem::path& folder, const SimulatedCard& card, std::uint64_t flashSize)
{
    if (Result<> done = writeFile(folder / flashFileName, Bytes(flashSize, 0xff)); !done) {
        return done;
    }
    if (Result<> done = writeFile(folder / registerFileName, SimulatedRegisters::initialFile()); !done) {
        return done;
    }
    return writeSimulatedCard(folder, card);
}

} // namespace

struct SimulatedChip::State
{
    State(std::filesystem::path where, SimulatedCard what, MappedFile&& flashMap, MappedFile&& registerMap)
        : folder(std::move(where))
        , card(std::move(what))
        , flashFile(std::move(flashMap))
        , registerFile(std::move(registerMap))
        , registers(card, registerFile.bytes(), flashFile.bytes())
        , config(card, registers)
    {
    }

    std::filesystem::path folder;
    SimulatedCard card;
    MappedFile flashFile;
    MappedFile registerFile;
    SimulatedRegisters registers;
    SimulatedConfigSpace config;
};

Result<> SimulatedChip::create(const std::filesystem::path& folder, const SimulatedCard& card)
{
    const std::optional<FlashGeometry> geometry = flashGeometry(card.jedecId);
    if (!geometry) {
        return failure(ErrorKind::FlashUnknown, {.file = card.name, .actual = card.jedecId});
    }
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code) {
        return failure(ErrorKind::FileUnwritable, {.file = folder.string(), .found = code.message()}, code.message());
    }
    if (!std::filesystem::is_empty(folder, code) || code) {
        return failure(ErrorKind::InvalidArgument, {.file = folder.string(), .found = folder.string()},
                       "a new simulated card needs an empty folder");
    }
    Result<> written = writeState(folder, card, geometry->size);
    if (!written) {
        for (const char* name : {flashFileName, registerFileName, cardFileName}) {
            std::filesystem::remove(folder / name, code);
        }
    }
    return written;
}

Result<SimulatedChip> SimulatedChip::open(const std::filesystem::path& folder)
{
    Result<SimulatedCard> card = readSimulatedCard(folder);
    if (!card) {
        return failure(card);
    }
    Result<MappedFile> flash = MappedFile::open(folder / flashFileName, flashGeometry(card->jedecId)->size);
    if (!flash) {
        return invalidState(
            folder, QT_TRANSLATE_NOOP("Error", "its flash.bin is missing, has the wrong size or may not be written"),
            flash.error());
    }
    Result<MappedFile> registers = MappedFile::open(folder / registerFileName, SimulatedRegisters::fileSize);
    if (!registers) {
        return invalidState(
            folder,
            QT_TRANSLATE_NOOP("Error", "its registers.bin is missing, has the wrong size or may not be written"),
            registers.error());
    }
    if (!SimulatedRegisters::isValid(registers->bytes())) {
        return failure(ErrorKind::DeviceStateInvalid,
                       {.file = folder.string(),
                        .found = QT_TRANSLATE_NOOP("Error", "its registers.bin is damaged or of another version")});
    }
    const std::chrono::nanoseconds delay = card->commandDelay;
    SimulatedChip chip(std::make_unique<State>(folder, std::move(*card), std::move(*flash), std::move(*registers)));
    chip.setCommandDelay(delay);
    return chip;
}

SimulatedChip::SimulatedChip(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

SimulatedChip::SimulatedChip(SimulatedChip&&) noexcept = default;
SimulatedChip& SimulatedChip::operator=(SimulatedChip&&) noexcept = default;
SimulatedChip::~SimulatedChip() = default;

const SimulatedCard& SimulatedChip::card() const
{
    return m_state->card;
}

const std::filesystem::path& SimulatedChip::folder() const
{
    return m_state->folder;
}

CrSpace& SimulatedChip::crSpace()
{
    return m_state->registers;
}

ByteView SimulatedChip::flash() const
{
    return m_state->flashFile.bytes();
}

MutableByteView SimulatedChip::flash()
{
    return m_state->flashFile.bytes();
}

void SimulatedChip::cutPowerAfter(std::uint64_t gatewayCommands)
{
    m_state->registers.cutPowerAfter(gatewayCommands);
}

bool SimulatedChip::hasPower() const
{
    return m_state->registers.hasPower();
}

void SimulatedChip::powerOn()
{
    State& state = *m_state;
    state.registers.powerOn();
    const bool inRecovery = !holdsBootSignature(state.flashFile.bytes());
    if (inRecovery == state.card.inRecovery) {
        return;
    }
    state.card.inRecovery = inRecovery;
    state.registers.setInRecovery(inRecovery);
    state.config = SimulatedConfigSpace(state.card, state.registers);
    // A folder that cannot be written keeps the older description: this object has the right one.
    [[maybe_unused]] const Result<> written = writeSimulatedCard(state.folder, state.card);
}

void SimulatedChip::readConfig(std::uint32_t offset, MutableByteView into)
{
    m_state->config.read(offset, into);
}

Result<> SimulatedChip::writeConfig(std::uint32_t offset, ByteView bytes)
{
    return m_state->config.write(offset, bytes);
}

void SimulatedChip::setFault(const SimulatedFault& fault)
{
    m_state->registers.setFault(fault);
}

void SimulatedChip::clearFaults()
{
    m_state->registers.clearFaults();
}

std::vector<SimulatedFault> SimulatedChip::faults() const
{
    return m_state->registers.faults();
}

SimulatedCounters SimulatedChip::counters() const
{
    return m_state->registers.counters();
}

void SimulatedChip::resetCounters()
{
    m_state->registers.resetCounters();
}

Result<> SimulatedChip::traceInto(const std::filesystem::path& file)
{
    return m_state->registers.traceInto(file);
}

void SimulatedChip::setCommandDelay(std::chrono::nanoseconds delay)
{
    m_state->registers.setCommandDelay(delay);
}

std::uint64_t SimulatedChip::gatewayCommands() const
{
    return m_state->registers.gatewayCommands();
}

} // namespace firesteel::silicon
