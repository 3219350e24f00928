// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/engine.h>
#include <adapters/nativeengine.h>
#include <base/translatable.h>
#include <silicon/simulatedchip.h>

#include <utility>

namespace firesteel::adapters {

namespace {

/// A simulated chip with the engine that works on it.
class SimulatedEngine final : public Engine
{
public:
    explicit SimulatedEngine(silicon::SimulatedChip chip)
        : m_chip(std::move(chip))
        , m_engine(m_chip.crSpace())
    {
    }

    Result<CardQuery> query(QueryDepth depth, Progress& progress) override { return m_engine.query(depth, progress); }
    Result<Bytes> readImage(Progress& progress) override { return m_engine.readImage(progress); }
    Result<Bytes> readFlash(Progress& progress) override { return m_engine.readFlash(progress); }
    Result<firmware::Image> verify(Progress& progress) override { return m_engine.verify(progress); }
    Result<> prepareBurn(const firmware::Image& image, const BurnOptions& options, Progress& progress) override
    {
        return m_engine.prepareBurn(image, options, progress);
    }
    Result<BurnReport> burn(const firmware::Image& image, const BurnOptions& options, Progress& progress) override
    {
        return m_engine.burn(image, options, progress);
    }

private:
    silicon::SimulatedChip m_chip;
    NativeEngine m_engine;
};

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
    if (adapter.state == AdapterState::FlashRecovery) {
        return notSupported(adapter, QT_TRANSLATE_NOOP("Error", "this version does not write to adapters in flash "
                                                                "recovery"));
    }
    if (!adapter.isSimulated()) {
        return notSupported(adapter,
                            QT_TRANSLATE_NOOP("Error", "this version reads and writes simulated adapters only, "
                                                       "because the privileged helper that real ones need is "
                                                       "not part of it yet"));
    }
    return std::nullopt;
}

Result<std::unique_ptr<Engine>> openEngine(const Adapter& adapter)
{
    if (std::optional<Error> refusal = engineRefusal(adapter)) {
        return std::unexpected(std::move(*refusal));
    }
    Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(*adapter.simulatedState);
    if (!chip) {
        return failure(chip);
    }
    return std::make_unique<SimulatedEngine>(std::move(*chip));
}

} // namespace firesteel::adapters
