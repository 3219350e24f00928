// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/bytes.h>
#include <base/progress.h>
#include <base/result.h>
#include <firmware/identity.h>
#include <firmware/image.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::adapters {

/// What is on a card: chip, flash, and the identity of the image that boots.
struct CardQuery
{
    firmware::HardwareId hardwareId;
    std::string flashType; ///< "W25QxxBV"
    std::uint32_t jedecId = 0;
    std::uint64_t flashSize = 0;
    firmware::ImageFormat format = firmware::ImageFormat::Fs2;
    firmware::FailsafeLayout layout;   ///< FS2, of the image that boots; .start is 0 or the chunk size
    std::vector<std::uint64_t> copies; ///< physical addresses of valid signatures; the first boots
    firmware::Identity identity;
    firmware::Guids guids;                           ///< FS2
    firmware::DeviceUids uids;                       ///< FS3 and FS4
    std::optional<firmware::Version> runningVersion; ///< where the card tells it: what runs until a cold boot
    bool inRecovery = false;                         ///< the chip waits for an image; nothing runs
    std::string program;                             ///< "mstflint 4.31.0" where a tool answered; empty: our own engine
    firmware::RomInfo rom;                           ///< filled by QueryDepth::Full only
    std::uint64_t imageSize = 0;                     ///< bytes, 0..imageSize-1 is what readImage() returns
    std::vector<firmware::Finding> findings;         ///< damage met on the way
};

enum class QueryDepth
{
    Burn, ///< identity, GUIDs, layout: what a burn must know, in few gateway commands
    Full, ///< with the ROM list
};

struct BurnOptions
{
    bool allowPsidChange = false;
    bool allowDowngrade = false; ///< also needed to write the same version again
    bool useImageGuids = false;  ///< default: GUIDs and MACs of the card are kept
    bool useImageVsd = false;    ///< default: VSD of the card is kept
    bool allowLoss = false;      ///< what the preflight lists as lost: boot ROM, settings
};

struct BurnReport
{
    std::uint64_t newCopyStart = 0; ///< physical
    std::uint64_t oldCopyStart = 0;
    std::uint64_t bytesWritten = 0; ///< of the image
    std::uint64_t gatewayCommands = 0;
    std::uint64_t crSpaceAccesses = 0;
    Bytes image; ///< the bytes that are on the flash now
};

/// What recovery writes besides the image.
struct RecoverOptions
{
    /// FS2: all six values; FS3 and FS4: base GUID and base MAC in .guids[0] and .macs[0]. Absent: those
    /// of the image, which is what a backup of this card has.
    std::optional<firmware::Guids> guids;
};

/// Reads and writes one card. An engine keeps no state between calls; one call at a time.
/// Operations poll Progress::cancelRequested() at safe points and then return Cancelled.
class Engine
{
public:
    Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    virtual ~Engine() = default;

    virtual Result<CardQuery> query(QueryDepth depth, Progress& progress) = 0;
    /// The image that boots, contiguous, byte for byte what a file of it holds.
    virtual Result<Bytes> readImage(Progress& progress) = 0;
    /// The whole flash, physical order.
    virtual Result<Bytes> readFlash(Progress& progress) = 0;
    /// Reads the image that boots and checks every section; findings are in the image.
    virtual Result<firmware::Image> verify(Progress& progress) = 0;
    /// All of burn() that comes before the first erase: what it refuses, this refuses, and nothing
    /// is written.
    virtual Result<> prepareBurn(const firmware::Image& image, const BurnOptions& options, Progress& progress) = 0;
    /// Writes an image failsafe, in the order of reference chapter 2.17, with full read-back.
    /// BurnRefused before the first erase if the preflight has a blocker or lacks a consent.
    virtual Result<BurnReport> burn(const firmware::Image& image, const BurnOptions& options, Progress& progress) = 0;

    // What only some engines and chips can do; NotSupported, with the reason, from the others.

    /// The board INI inside the image that boots. IniMissing, IniDamaged.
    virtual Result<std::string> readIni(Progress& progress);
    /// The expansion ROM, as `mstflint rrom` saves it; empty if the image has none.
    virtual Result<Bytes> readRom(Progress& progress);
    /// Writes the image that boots once more, failsafe, without its ROM.
    virtual Result<BurnReport> removeRom(Progress& progress);
    /// Writes GUIDs and MACs and reads them back. FS2: all values, the image is written once more,
    /// failsafe. FS3 and FS4: base values in .guids[0] and .macs[0].
    virtual Result<BurnReport> setGuids(const firmware::Guids& guids, Progress& progress);
    /// Writes an image to a card without one that boots, and reads it back. BurnRefused if the card has
    /// a sound image; CardNotRecoverable.
    virtual Result<BurnReport> recover(const firmware::Image& image, const RecoverOptions& options, Progress& progress);
    /// Makes the chip start the firmware that is on its flash now.
    virtual Result<> reset(Progress& progress);
    /// Frees a flash semaphore that a killed program has left taken.
    virtual Result<> clearSemaphore(Progress& progress);

protected:
    /// For what an engine cannot do.
    static std::unexpected<Error> cannot(const std::string& device, const char* reason);
};

/// Where operations get their engines from: in this process, or behind the privileged helper.
class EngineOpener
{
public:
    EngineOpener() = default;
    EngineOpener(const EngineOpener&) = delete;
    EngineOpener& operator=(const EngineOpener&) = delete;
    virtual ~EngineOpener() = default;

    /// May wait for a password: never called on the window's thread. Thread-safe. NotSupported, with
    /// the reason, where no engine serves the adapter.
    virtual Result<std::unique_ptr<Engine>> open(const Adapter& adapter, Progress& progress) = 0;
};

/// The engine that serves an adapter, in this process. NotSupported, with the reason, where there is
/// none; PermissionDenied, KernelLockdown.
Result<std::unique_ptr<Engine>> openEngine(const Adapter& adapter);

/// openEngine() as an opener.
class DirectEngines final : public EngineOpener
{
public:
    Result<std::unique_ptr<Engine>> open(const Adapter& adapter, Progress& progress) override;
};

/// Why openEngine() would refuse this adapter; nullopt if it would not. Touches no device.
std::optional<Error> engineRefusal(const Adapter& adapter);

} // namespace firesteel::adapters
