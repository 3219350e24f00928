// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/engine.h>
#include <adapters/nativeengine.h>
#include <adapters/toolengine.h>
#include <base/translatable.h>
#include <silicon/realcrspace.h>
#include <silicon/simulatedchip.h>

#include <algorithm>
#include <utility>

namespace firesteel::adapters {

namespace {

// What an engine works on is made before it and outlives it: a base class of its own.
struct SimulatedSilicon
{
    silicon::SimulatedChip chip;
};

class SimulatedEngine final : SimulatedSilicon, public NativeEngine
{
public:
    SimulatedEngine(silicon::SimulatedChip opened, SessionOptions options)
        : SimulatedSilicon{std::move(opened)}
        , NativeEngine(chip.crSpace(), std::move(options))
    {
    }
};

struct RealSilicon
{
    std::unique_ptr<silicon::CrSpace> crSpace;
};

class RealEngine final : RealSilicon, public NativeEngine
{
public:
    RealEngine(std::unique_ptr<silicon::CrSpace> opened, SessionOptions options)
        : RealSilicon{std::move(opened)}
        , NativeEngine(*crSpace, std::move(options))
    {
    }
};

/// Chips whose flash holds FS2 images: the own engine knows them.
bool isFs2Chip(const Adapter& adapter)
{
    constexpr std::uint16_t chips[] = {0x190, 0x1f5, 0x1f7};
    const Family* const family = familyOf(adapter.deviceId);
    return family != nullptr && std::ranges::contains(chips, family->hardwareId);
}

Result<std::unique_ptr<Engine>> openSimulated(const Adapter& adapter)
{
    Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(*adapter.simulatedState);
    if (!chip) {
        return failure(chip);
    }
    if (std::ranges::contains(chip->faults(), silicon::FaultKind::Lockdown, &silicon::SimulatedFault::kind)) {
        return failure(ErrorKind::KernelLockdown, {.file = adapter.name}, "simulated");
    }
    // Every program that works with a simulated card has its files mapped.
    SessionOptions options{.inRecovery = adapter.state == AdapterState::FlashRecovery,
                           .accessFiles = {*adapter.simulatedState / "registers.bin"}};
    return std::make_unique<SimulatedEngine>(std::move(*chip), std::move(options));
}

Result<std::unique_ptr<Engine>> openReal(const Adapter& adapter)
{
    const silicon::RealDevice device{.address = adapter.pciAddress,
                                     .name = adapter.name,
                                     .inRecovery = adapter.state == AdapterState::FlashRecovery};
    Result<std::unique_ptr<silicon::CrSpace>> crSpace = silicon::openRealCrSpace(device);
    if (!crSpace) {
        return failure(crSpace);
    }
    SessionOptions options{.inRecovery = device.inRecovery, .accessFiles = silicon::accessFiles(device)};
    return std::make_unique<RealEngine>(std::move(*crSpace), std::move(options));
}

Error notSupported(const Adapter& adapter, const char* reason)
{
    return {.kind = ErrorKind::NotSupported, .facts = {.file = adapter.name, .found = reason}, .detail = {}};
}

} // namespace

Result<std::string> Engine::readIni(Progress&)
{
    return cannot({}, QT_TRANSLATE_NOOP("Error", "this engine cannot read the INI of this card"));
}

Result<Bytes> Engine::readRom(Progress&)
{
    return cannot({}, QT_TRANSLATE_NOOP("Error", "this engine cannot read the boot ROM of this card"));
}

Result<BurnReport> Engine::removeRom(Progress&)
{
    return cannot({}, QT_TRANSLATE_NOOP("Error", "this engine cannot remove the boot ROM of this card"));
}

Result<BurnReport> Engine::setGuids(const firmware::Guids&, Progress&)
{
    return cannot({}, QT_TRANSLATE_NOOP("Error", "this engine cannot set the GUIDs of this card"));
}

Result<BurnReport> Engine::recover(const firmware::Image&, const RecoverOptions&, Progress&)
{
    return cannot({}, QT_TRANSLATE_NOOP("Error", "this engine cannot recover this card"));
}

Result<> Engine::reset(Progress&)
{
    return cannot({}, QT_TRANSLATE_NOOP("Error", "this card starts new firmware only after a cold boot: switch the "
                                                 "computer off, wait ten seconds, switch it on"));
}

Result<> Engine::clearSemaphore(Progress&)
{
    return cannot({}, QT_TRANSLATE_NOOP("Error", "this engine cannot free the flash semaphore of this card"));
}

std::unexpected<Error> Engine::cannot(const std::string& device, const char* reason)
{
    return failure(ErrorKind::NotSupported, {.file = device, .found = reason}, {});
}

Result<std::unique_ptr<Engine>> DirectEngines::open(const Adapter& adapter, Progress& /*progress*/)
{
    return openEngine(adapter);
}

std::optional<Error> engineRefusal(const Adapter& adapter)
{
    // A simulated card whose description is damaged says so itself when it is opened.
    // Whether the vendor's tools are there for later chips is only known when one is opened.
    if (familyOf(adapter.deviceId) != nullptr || adapter.state == AdapterState::Unreadable) {
        return std::nullopt;
    }
    return notSupported(adapter, QT_TRANSLATE_NOOP("Error", "no engine of this program serves this chip"));
}

Result<std::unique_ptr<Engine>> openEngine(const Adapter& adapter)
{
    if (std::optional<Error> refusal = engineRefusal(adapter)) {
        return std::unexpected(std::move(*refusal));
    }
    if (!isFs2Chip(adapter) && adapter.state != AdapterState::Unreadable) {
        return ToolEngine::open(adapter);
    }
    return adapter.isSimulated() ? openSimulated(adapter) : openReal(adapter);
}

} // namespace firesteel::adapters
