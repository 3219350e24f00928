// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults, counters and the trace of a simulated chip: what no register shows.
#include <silicon/registers.h>
#include <silicon/simulatedregisters.h>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <format>
#include <unistd.h>

namespace firesteel::silicon {

namespace {

constexpr std::uint32_t gatewayLock = 1u << 31;

} // namespace

void SimulatedRegisters::setFault(const SimulatedFault& fault)
{
    if (fault.kind == FaultKind::SemaphoreTaken) {
        spoilSemaphore(true);
    }
    slot(fault.kind) = {.active = SimulatedFaultSlot::on, .at = fault.at};
}

void SimulatedRegisters::clearFaults()
{
    if (hasFault(FaultKind::SemaphoreTaken)) {
        spoilSemaphore(false);
    }
    if (hasFault(FaultKind::StuckBusy)) {
        store(registers::gatewayCommand, load(registers::gatewayCommand) & ~registers::gatewayBusy);
        state().flash.busyPolls = 0; // what the flash was doing has ended long since
    }
    if (hasFault(FaultKind::StuckWriteInProgress)) {
        state().flash.busyPolls = 0;
    }
    state().faults = {};
}

std::vector<SimulatedFault> SimulatedRegisters::faults() const
{
    std::vector<SimulatedFault> found;
    for (std::size_t kind = 0; kind < faultKinds; ++kind) {
        const SimulatedFaultSlot& fault = state().faults[kind];
        if (fault.isOn()) {
            found.push_back({.kind = static_cast<FaultKind>(kind), .at = fault.at});
        }
    }
    return found;
}

bool SimulatedRegisters::begins(FaultKind kind) const
{
    SimulatedFaultSlot& fault = slot(kind);
    if (!fault.isOn()) {
        return false;
    }
    if (fault.at > 0) {
        --fault.at;
        return false;
    }
    return true;
}

SimulatedFlashFaults SimulatedRegisters::flashFaults(bool staysBusy) const
{
    const SimulatedFaultSlot& flipped = slot(FaultKind::FlippedBit);
    return {
        .writeProtected = hasFault(FaultKind::WriteProtected),
        .flippedBit = flipped.isOn() ? std::optional(flipped.at) : std::nullopt,
        .staysBusy = staysBusy,
        .slow = hasFault(FaultKind::SlowFlash),
    };
}

void SimulatedRegisters::spoilSemaphore(bool taken) const
{
    if (m_model.vendorCapability) {
        const std::uint32_t value = load(registers::gatewayCommand);
        store(registers::gatewayCommand, taken ? value | gatewayLock : value & ~gatewayLock);
    } else {
        store(registers::flashSemaphore, taken ? 1 : 0);
    }
}

SimulatedCounters SimulatedRegisters::counters() const
{
    return state().counters;
}

void SimulatedRegisters::resetCounters()
{
    state().counters = {};
}

Result<> SimulatedRegisters::traceInto(const std::filesystem::path& file)
{
    const std::string path = file.empty() ? std::string() : std::filesystem::absolute(file).string();
    if (path.size() >= state().tracePath.size()) {
        return failure(ErrorKind::InvalidArgument, {.file = m_name, .found = path},
                       "the path of the trace is too long");
    }
    state().tracePath.fill('\0');
    std::ranges::copy(path, state().tracePath.begin());
    state().traceOn = path.empty() ? 0 : SimulatedFaultSlot::on;
    return {};
}

void SimulatedRegisters::writeTrace(const SimulatedFlashChange& change) const
{
    const std::array<char, 1024>& path = state().tracePath;
    if (std::ranges::find(path, '\0') == path.end()) {
        return;
    }
    const int file = ::open(path.data(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (file < 0) {
        return;
    }
    const std::string line = std::format("{} 0x{:x} 0x{:x}\n", change.what, change.address, change.size);
    // A trace that cannot be written must not change what the chip does.
    [[maybe_unused]] const ssize_t written = ::write(file, line.data(), line.size());
    ::close(file);
}

} // namespace firesteel::silicon
